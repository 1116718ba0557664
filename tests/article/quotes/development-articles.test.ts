import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/article/quotes';

interface Case {
  id: string;
  lang: string;
  title: string;
  paragraphs: string[];
}

const corpus = path.resolve('..', 'shared', 'corpus', 'quotes');
const sets = fs.existsSync(corpus) ? fs.readdirSync(corpus) : [];

/** Milliseconds: a set has hundreds of articles, and the machine may be busy. */
const PATIENCE = 120_000;

/** The articles lie beside the project where they may be kept; elsewhere the test says that it was skipped. */
describe.skipIf(!sets.length)('every development article', () => {
  it.each(sets)(
    '%s: the words stand where the offsets say, once',
    (set) => {
      const { cases } = JSON.parse(fs.readFileSync(path.join(corpus, set, 'cases.json'), 'utf8')) as { cases: Case[] };
      for (const { id, lang, title, paragraphs } of cases) {
        const quotes = findQuotes({ paragraphs, title, lang });
        let before = { paragraph: -1, end: 0 };
        for (const quote of quotes) {
          expect(quote.text, id).toBe(paragraphs[quote.paragraph]?.slice(quote.start, quote.end));
          expect(quote.text.trim().length, id).toBeGreaterThan(0);
          expect(quote.paragraph > before.paragraph || quote.start >= before.end, `${id}: ${quote.text}`).toBe(true);
          before = quote;
        }
        expect(
          quotes.map(({ rank }) => rank).sort((a, b) => a - b),
          id,
        ).toEqual(quotes.map((_, index) => index));
      }
    },
    PATIENCE,
  );
});
