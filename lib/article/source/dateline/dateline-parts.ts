import { isAgency } from '../credits/agencies';

/** Commas, slashes between blanks, bars, dashes and brackets separate the parts, outside brackets; "Oslo/Paris" is one, "Oslo/dpa" and "dpa/Oslo" are not, and "/AFP/" stands for "(AFP)". */
export const partsOf = (head: string): string[] =>
  head
    .replace(/(?<=\s)\/\s?([^/]{2,30}?)\s?\/$/u, '($1)')
    .split(/\s*(?:[,،](?![^()]*\))|\s[/|–—-]\s|\||(?=\()|(?<=\)))\s*/u)
    .flatMap((part) => {
      // "АСТАНА. КАЗИНФОРМ"
      const [place = '', agency = '', ...others] = part.split(/\/|(?<=\p{L}{3})\.\s/u);
      return !others.length && !part.startsWith('(') && isAgency(agency) !== isAgency(place) ? [place, agency] : [part];
    })
    .map((part) => part.trim())
    .filter(Boolean);

/** "Elif KARACA/ANKARA": the place in capitals behind a name and a slash; "Oslo/Paris" is one. */
export function placeBehindName(name: string): string {
  const match = /^\p{Lu}\p{Ll}+\s.*\/(\p{Lu}{3,}(?:\s\p{Lu}+)*)$/u.exec(name);
  return match?.[1] ?? name;
}
