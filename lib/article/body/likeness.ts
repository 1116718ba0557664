/** Letters and digits only, in lower case. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Dice coefficient of pairs of characters (Dice 1945), 0 to 1: works without spaces between words. */
export function likeness(one: string, other: string): number {
  // Texts of very different length share less than the least share that anybody asks for.
  if (one.length > 4 * other.length || other.length > 4 * one.length) return 0;
  const [a, b] = [pairs(one), pairs(other)];
  if (!a.size || !b.size) return bare(one) !== '' && bare(one) === bare(other) ? 1 : 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
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
