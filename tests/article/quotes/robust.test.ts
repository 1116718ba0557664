import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/article/quotes';
import { lexiconOf } from '../../../lib/article/quotes/lexicon/lexicon';
import { pairMarks } from '../../../lib/article/quotes/sentences/over-paragraphs';
import { sentencesOf } from '../../../lib/article/quotes/sentences/sentences';

const LANGUAGES = ['en', 'id', 'de', 'fr', 'ja', 'ko', 'zh', 'ar', 'tr', 'th', '', 'xx', 'pt-BR'];

describe('hostile and odd input', () => {
  it('is answered however long somebody goes on without a name', () => {
    const paragraphs = [
      'The Harbour Council met on Monday.',
      ...Array.from({ length: 6000 }, () => '“We go on with the work,” he said.'),
      '“The bay stays closed,” it said.',
    ];
    expect(findQuotes({ paragraphs, title: '', lang: 'en' }).length).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('is answered in "%s", with exact words', (lang) => {
    const paragraphs = [
      '',
      '"',
      '”“„«»‘’\'"「',
      '"a" '.repeat(500),
      '“'.repeat(500),
      '«“„"\'「 nested and never closed',
      '. . . ! ? — – - : ; ( ) [ ]',
      'said said said “said” said, said: "said" said',
      `“${'word '.repeat(3000)}” said Ann Ford.`,
      'X'.repeat(20_000),
      '\u202e“rtl” \u0000 \ud800',
    ];
    for (const quote of findQuotes({ paragraphs, title: '"', lang })) {
      expect(quote.text).toBe(paragraphs[quote.paragraph]?.slice(quote.start, quote.end));
      expect(Number.isInteger(quote.rank)).toBe(true);
    }
  });

  it('is not read where a paragraph is nothing but marks, without the others', () => {
    const paragraphs = ['“a” '.repeat(500), '“Gelombang sudah surut sejak kemarin sore,” kata Sari Wulandari.'];
    const quotes = findQuotes({ paragraphs, title: '', lang: 'id' });
    expect(quotes.map(({ paragraph, speaker }) => [paragraph, speaker])).toEqual([[1, 'Sari Wulandari']]);
  });

  it('is not read where thousands of marks that nothing closes stand around words', () => {
    const paragraphs = [`${'‘a '.repeat(2000)}“Gelombang sudah surut sejak kemarin sore,” kata Sari Wulandari.`];
    expect(findQuotes({ paragraphs, title: '', lang: 'id' })).toEqual([]);
  });

  it('is cut into sentences that end where no stop does, with the quotations at their places', () => {
    const long = `${'tujuh '.repeat(1000)}“Gelombang sudah surut sejak kemarin sore,” kata Sari Wulandari.`;
    const lexicon = lexiconOf('id');
    const [spans = []] = pairMarks([long], lexicon);
    const sentences = sentencesOf(long, 0, spans, lexicon);
    expect(sentences.map(({ tokens }) => tokens.length)).toEqual([400, 400, 205]);
    expect(sentences.map(({ tokens, quotes }) => quotes.map((at) => tokens[at]?.kind))).toEqual([[], [], ['quote']]);
    expect(sentences.map(({ first }) => first)).toEqual([true, false, false]);
    expect(findQuotes({ paragraphs: [long], title: '', lang: 'id' })).toMatchObject([{ speaker: 'Sari Wulandari' }]);
  });

  it('gives nothing for nothing', () => {
    expect(findQuotes({ paragraphs: [], title: '', lang: 'id' })).toEqual([]);
    expect(findQuotes({ paragraphs: ['Harga gandum naik.'], title: '', lang: 'id' })).toEqual([]);
  });
});
