import type { Article, SourceEvidence } from './article';
import { findCorrections } from './source/corrections';

/** Left-out pieces that are longer are no notes. */
const LONGEST_PIECE = 600;

/** The same article with the corrections that its paragraphs, or short pieces that were left out, tell. Needs no DOM. */
export function withCorrections(article: Article): Article {
  const { paragraphs, lang, source, removed } = article;
  const pieces = removed.map(({ text }) => text).filter(({ length }) => length <= LONGEST_PIECE);
  const corrections = [...new Set([...(source.corrections ?? []), ...findCorrections(paragraphs, lang, pieces)])];
  if (!corrections.length) return article;
  const printed = corrections.map((words): SourceEvidence => ({ from: 'printed', words }));
  return { ...article, source: { ...source, corrections, evidence: { ...source.evidence, corrections: printed } } };
}
