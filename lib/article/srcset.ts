/** One picture of a `srcset`. */
export interface Candidate {
  /** As it is printed. */
  address: string;
  /** "2x", "400w", "400w 300h"; "" for none. */
  size: string;
}

/** An address may hold commas: between two candidates stands one before white space or an address, or behind a size. */
const BETWEEN = /,(?=\s|https?:|$)|(?<=\s[\d.]+[hwx]),/;

/** The candidates of a `srcset` (HTML standard, "parse a srcset attribute"), in its order. */
export const candidatesIn = (set: string): Candidate[] =>
  set.split(BETWEEN).flatMap((part) => {
    const [address, ...sizes] = part.replace(/^[\s,]+/, '').match(/\S+/g) ?? [];
    return address ? [{ address, size: sizes.join(' ') }] : [];
  });
