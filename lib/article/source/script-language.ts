const SCRIPTS: readonly [pattern: RegExp, tag: string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'ja'],
  [/\p{sc=Hangul}/u, 'ko'],
  [/\p{sc=Han}/u, 'zh'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Cyrillic}/u, 'ru'],
  [/\p{sc=Arabic}/u, 'ar'],
  [/\p{sc=Devanagari}/u, 'hi'],
  [/\p{sc=Hebrew}/u, 'he'],
  [/\p{sc=Greek}/u, 'el'],
];

/** The language whose words to try where a page names none: the largest one of its script. "" for Latin letters. */
export const languageOfScript = (text: string): string => SCRIPTS.find(([pattern]) => pattern.test(text))?.[1] ?? '';
