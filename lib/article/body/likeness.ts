/** Letters and digits only, in lower case. */
export function bare(text: string): string {
  const rest = text.toLowerCase().replace(COMMON, '');
  return MAY_BE_SIGN.test(rest) ? rest.replace(/[^\p{L}\p{M}\p{N}]+/gu, '') : rest;
}

/** White space and the signs of most texts: told faster than by what a letter is. */
const COMMON = /[\s!-/:-@[-`{-~\u2010-\u2027]+/g;
/** No Latin or Cyrillic letter and no digit. */
const MAY_BE_SIGN = /[^0-9a-z\u00df-\u00f6\u00f8-\u024f\u0400-\u0481]/;

/** Dice coefficient of pairs of characters (Dice 1945), 0 to 1: works without spaces between words. */
export function likeness(one: string, other: string): number {
  // Texts of very different length share less than the least share that anybody asks for.
  if (one.length > 4 * other.length || other.length > 4 * one.length) return 0;
  if (last?.text !== other) last = { text: other, pairs: pairs(other) };
  const [a, b] = [pairs(one), last.pairs];
  if (!a.size || !b.size) return bare(one) !== '' && bare(one) === bare(other) ? 1 : 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** Many texts are held against one headline. */
let last: { text: string; pairs: ReadonlySet<number> } | undefined;

/** Each pair of neighbouring letters as one number. */
function pairs(text: string): Set<number> {
  const letters = bare(text);
  const found = new Set<number>();
  let before = letters.charCodeAt(0);
  for (let index = 1; index < letters.length; index++) {
    const code = letters.charCodeAt(index);
    found.add(before * 0x10000 + code);
    before = code;
  }
  return found;
}
