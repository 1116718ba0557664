/** Invisible marks, Arabic vowels, and letters of which there are shapes that mean the same. */
const ODD_SIGN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u064B-\u0652\u0640İı’‘ʻʼ`´]|\uFE0F/g;
const USUAL: Readonly<Record<string, string>> = {
  İ: 'I',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
};
const BEFORE_WORDS = /^[^\p{L}\p{N}]+/u;
const ODD_SPACE = /[\t\n\r\f\v]|\s\s/;
const PLAIN_ASCII = /^[a-zA-Z0-9][ -_a-z|~]*$/;

/** Scripts that put no spaces between words: a word may begin and end anywhere in them. */
export const IS_UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word goes on with this sign. */
export const goesOn = (sign: string): boolean => LETTER.test(sign) && !IS_UNSPACED.test(sign);

/** A text with one space where there were several, tabs or breaks. */
export const withSingleSpaces = (text: string): string => (ODD_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Compatibility forms, odd spaces, shapes of apostrophes, Turkish dots and the marks before the first word no longer differ. */
export function plain(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.trim();
  const usual = text.normalize('NFKC').replace(ODD_SIGN, (sign) => USUAL[sign] ?? '');
  return withSingleSpaces(usual).replace(BEFORE_WORDS, '').trim();
}

/** Of Latin, Greek and Cyrillic letters, and the hamza. Vietnamese has more of them: without its hook "thẻ" would be "the". */
const MARK = /[\u0300-\u0304\u0306-\u0308\u030A-\u030C\u0326-\u0328\u0653-\u0655]/g;

/**
 * The plain form in small letters without their marks, as long as the plain form. The press leaves marks out in capitals ("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "A LIRE AUSSI") or altogether
 * ("Citeste si", "إقرأ ايضا").
 */
export const withoutMarks = (text: string): string =>
  plain(text).toLowerCase().normalize('NFD').replace(MARK, '').normalize();
