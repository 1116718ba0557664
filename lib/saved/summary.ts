import type { Article } from '../article/article';
import type { Summary } from './records';

/** What the list shows of an article. */
export function summarise(
  article: Article,
  { id, keys, savedAt, isUnread = false }: { id: string; keys: readonly string[]; savedAt: number; isUnread?: boolean },
): Summary {
  const { publisher, authors, published } = article.source;
  return {
    id,
    keys: [...keys],
    url: article.url,
    title: article.title,
    publisher,
    authors: [...authors],
    published,
    lang: article.lang,
    dir: article.dir,
    words: countWords(article.paragraphs, article.lang),
    savedAt,
    isUnread,
    deletedAt: 0,
  };
}

/** Words as the language counts them: Chinese, Japanese, Thai, Khmer and Lao write no spaces between them. */
export function countWords(paragraphs: readonly string[], lang: string): number {
  const segmenter = new Intl.Segmenter(usable(lang), { granularity: 'word' });
  let words = 0;
  for (const paragraph of paragraphs) {
    for (const { isWordLike } of segmenter.segment(paragraph)) if (isWordLike === true) words += 1;
  }
  return words;
}

function usable(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}
