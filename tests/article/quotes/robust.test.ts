import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/article/quotes';

const LANGUAGES = ['en', 'id', 'de', 'fr', 'ja', 'ko', 'zh', 'ar', 'tr', 'th', '', 'xx', 'pt-BR'];

describe('hostile and odd input', () => {
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

  it('gives nothing for nothing', () => {
    expect(findQuotes({ paragraphs: [], title: '', lang: 'id' })).toEqual([]);
    expect(findQuotes({ paragraphs: ['Harga gandum naik.'], title: '', lang: 'id' })).toEqual([]);
  });
});
