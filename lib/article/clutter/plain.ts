const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\uFE0F/g;
const ARABIC_VOWELS = /[\u064B-\u0652\u0640]/g;
const BEFORE_WORDS = /^[^\p{L}\p{N}]+/u;
/** Whether any of the replacements below has something to do. */
const ODD =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u064B-\u0652\u0640İı’‘ʼ`´]|\uFE0F|[\t\n\r\f\v]|\s\s|^[^\p{L}\p{N}]/u;
const PLAIN_ASCII = /^[a-zA-Z0-9][ -_a-z|~]*$/;

/** Scripts that put no spaces between words: a word may begin and end anywhere in them. */
export const IS_UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
export const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Compatibility forms, odd spaces, shapes of apostrophes, Turkish dots and the marks before the first word no longer differ. */
export function plain(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.trim();
  const composed = text.normalize('NFKC');
  if (!ODD.test(composed)) return composed.trim();
  return composed
    .replace(INVISIBLE, '')
    .replace(ARABIC_VOWELS, '')
    .replace(/İ/g, 'I')
    .replace(/ı/g, 'i')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(BEFORE_WORDS, '')
    .trim();
}
