import { findQuotes } from '../../../lib/article/quotes';

/** The quotations of some paragraphs, short: words, speaker, full name, office. */
export function said(
  lang: string,
  ...paragraphs: string[]
): { text: string; speaker: string; full: string; role: string }[] {
  return findQuotes({ paragraphs, title: '', lang }).map(({ text, speaker, speakerFull, role }) => ({
    text,
    speaker,
    full: speakerFull,
    role,
  }));
}

export const wordsSaid = (lang: string, ...paragraphs: string[]): string[] =>
  said(lang, ...paragraphs).map(({ text }) => text);
