import type { QuoteVocabulary } from './vocabulary';

/** Every language's words for quotes, by the path of its file: a language is added by adding one file. */
export const languages = import.meta.glob<QuoteVocabulary>('../languages/*.ts', { eager: true, import: 'quotes' });

/** Tags that are written otherwise than the file of the language is named. */
const FILE_OF: Readonly<Record<string, string>> = {
  zh: 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
  nb: 'no',
  nn: 'no',
  fil: 'tl',
  in: 'id',
  iw: 'he',
  bs: 'hr',
  me: 'sr',
  kmr: 'ku',
};

/**
 * The vocabulary of a language.
 * @param tag BCP 47
 * @returns the name of its file and its words; no words where there is no such file
 */
export function vocabularyOf(tag: string): { name: string; words: QuoteVocabulary } {
  const lower = tag.toLowerCase().replace(/_/gu, '-');
  const script = /^zh-han[st]/u.exec(lower)?.[0];
  const primary = lower.split('-')[0] ?? '';
  const name = script
    ? `zh-Han${script.slice(-1)}`
    : (FILE_OF[lower] ?? FILE_OF[lower.split('-').slice(0, 2).join('-')] ?? FILE_OF[primary] ?? primary);
  return { name, words: languages[`../languages/${name}.ts`] ?? {} };
}
