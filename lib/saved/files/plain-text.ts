import type { Article } from '../../article/article';
import { bodyOf, type FileParts } from './shown-document';
import { blocksOf } from './text-blocks';

/** An article as plain text: paragraphs parted by empty lines, one line each, lists and quotations with signs. Pictures are their captions or their words. */
export function asPlainText(article: Article, { title, source, incomplete, original, saved }: FileParts): string {
  return [
    title,
    source.join(' · '),
    ...incomplete,
    ...blocksOf(bodyOf(article)),
    ...article.source.credits,
    saved,
    original,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
