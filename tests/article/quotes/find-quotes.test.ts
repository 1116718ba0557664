import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/article/quotes';

describe('findQuotes', () => {
  it('gives the exact words, the full name and the office of who said them', () => {
    const paragraphs = [
      'Menteri Perdagangan Ruthenia Elena Markova bertemu para petani, dan mengatakan “kami tidak akan menaikkan pajak”.',
      '“Harga gandum harus tetap terjangkau bagi rakyat kami,” kata Markova.',
    ];
    const quotes = findQuotes({ paragraphs, title: 'Markova Bertemu Petani', lang: 'id' });
    expect(quotes).toHaveLength(2);
    for (const quote of quotes) {
      expect(quote.text).toBe(paragraphs[quote.paragraph]?.slice(quote.start, quote.end));
      expect(quote.speakerFull).toBe('Elena Markova');
      expect(quote.role).toBe('Menteri Perdagangan Ruthenia');
    }
    expect(quotes.map((quote) => quote.rank).sort()).toEqual([0, 1]);
  });

  it('gives nothing where nobody is quoted', () => {
    expect(findQuotes({ paragraphs: ['Harga gandum naik.'], title: '', lang: 'id' })).toEqual([]);
  });
});
