/** A full stop, unless the text ends with a mark of its own. */
export const withStop = (text: string): string => (/[.!?…。！？][”’"')\]]*$/u.test(text) ? text : `${text}.`);

/**
 * A title between double quotation marks with its stop inside, as MLA and Chicago have it; pairs of marks inside become single ones, without the spaces
 * that stand in them in French.
 */
export function quotedTitle(title: string): string {
  let opens = false;
  let spaced = false;
  const inner = title.replace(/( ?)[“”„«»"]( ?)/g, (_, before: string, after: string, index: number) => {
    opens = !opens;
    if (opens) spaced = after !== '' && (before !== '' || index === 0);
    const space = spaced ? '' : opens ? after : before;
    return opens ? `${before}‘${space}` : `${space}’${after}`;
  });
  return `“${withStop(inner)}”`;
}

/** "A", "A and B", "A, B, and C". */
export function inList(items: readonly string[], last: string): string {
  if (items.length < 2) return items[0] ?? '';
  const head = items.slice(0, -1).join(', ');
  return items.length === 2 ? `${head} ${last} ${items[1]}` : `${head}, ${last} ${items.at(-1)}`;
}

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
