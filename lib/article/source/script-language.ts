const SCRIPTS: readonly [pattern: RegExp, tag: string][] = [
  [/[\u3041-\u309f\u30a1-\u30fa]/, 'ja'],
  [/[\uac00-\ud7a3]/, 'ko'],
  [/[\u3400-\u9fff]/, 'zh'],
  [/[ก-๛]/, 'th'],
  [/[Ѐ-ӿ]/, 'ru'],
  [/[ؠ-ۿ]/, 'ar'],
  [/[ऀ-ॿ]/, 'hi'],
  [/[ঀ-৿]/, 'bn'],
  [/[א-ת]/, 'he'],
  [/[Ͱ-Ͽ]/, 'el'],
];

/** The language whose words to try where a page names none: the largest one of its script. "" for Latin letters. */
export const languageOfScript = (text: string): string => SCRIPTS.find(([pattern]) => pattern.test(text))?.[1] ?? '';
