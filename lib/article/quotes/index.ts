import type { Quote } from '../article';

/** What quotations are looked for in: plain text, as `Article.paragraphs` has it. */
export interface QuoteInput {
  paragraphs: readonly string[];
  title: string;
  /** BCP 47; "" when unknown. */
  lang: string;
}

/** Finds the quotations, their speakers and their ranks. Needs no DOM. */
export function findQuotes(_input: QuoteInput): Quote[] {
  return [];
}
