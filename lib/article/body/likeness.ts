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
export const likeness = (one: string, other: string): number => likenessTo(other)(one);

/** The same for many texts that are held against one, which is taken apart once, where the first of them is near it in length. */
export function likenessTo(other: string): (one: string) => number {
  let known: ReadonlySet<number> | undefined;
  return (one) => {
    // Texts of very different length share less than the least share that anybody asks for.
    if (one.length > 4 * other.length || other.length > 4 * one.length) return 0;
    known ??= pairs(other);
    const found = pairs(one);
    if (!found.size || !known.size) return bare(one) !== '' && bare(one) === bare(other) ? 1 : 0;
    let common = 0;
    for (const pair of found) if (known.has(pair)) common += 1;
    return (2 * common) / (found.size + known.size);
  };
}

/** Whether a description is the text, or its beginning, cut short. */
export function agrees(text: string, description: string): boolean {
  const cut = description.replace(/\s*(?:\.{3}|…)$/, '');
  if (cut.length >= 40 && text.startsWith(cut.slice(0, 60))) return true;
  return Math.abs(text.length - description.length) < text.length * 0.5 && likeness(text, description) > 0.8;
}

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
