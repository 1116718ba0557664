import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/article/language';
import { inOneSpelling, spellingsOf } from '../../lib/article/one-spelling';
import { findQuotes } from '../../lib/article/quotes';
import { readCreditLine } from '../../lib/article/source/credits/credit-line';
import { wordsFor } from '../../lib/article/source/words';

describe('letters of Indic scripts that are written in two ways', () => {
  it.each([
    ['a consonant with its dot', 'হয়েছে', 'হয\u09bcেছে'],
    ['an old chillu', 'വിജയന്\u200d പറഞ്ഞു', 'വിജയൻ പറഞ്ഞു'],
    ['another script', 'बड़ा', 'बड\u093cा'],
  ])('%s becomes one', (_, printed, usual) => {
    expect(inOneSpelling(printed.replace('য\u09bc', '\u09df').replace('ड\u093c', '\u095c'))).toBe(usual);
    expect(inOneSpelling(usual)).toBe(usual);
  });

  it('leaves joiners and consonants that belong to nothing else', () => {
    expect(inOneSpelling('ප්\u200dරශ්නය ന് ക്\u200d')).toBe('ප්\u200dරශ්නය ന് ക്\u200d');
  });

  it('gives a word in each of them', () => {
    expect(spellingsOf('എഡിറ്റർ')).toEqual(['എഡിറ്റർ', 'എഡിറ്റര്\u200d']);
    expect(spellingsOf('ವೆಬ್\u200c ಡೆಸ್ಕ್')).toEqual(['ವೆಬ್\u200c ಡೆಸ್ಕ್', 'ವೆಬ್ ಡೆಸ್ಕ್']);
    expect(spellingsOf('editor')).toEqual(['editor']);
  });

  it('are the same to who tells languages, sources and speakers', () => {
    expect(detectLanguage('সে করে\u200c এবং তার জন্য হ\u09dfেছে হ\u09dfেছে', '')).toBe('bn');
    expect(readCreditLine('എഡിറ്റര്\u200d: രാജന്\u200d നമ്പ്യാര്\u200d', wordsFor(['ml']))?.editor).toBe(
      'രാജന്\u200d നമ്പ്യാര്\u200d',
    );
    const text = '"ভ\u09df নেই," জানি\u09dfেছেন মন্ত্রী রহিম উদ্দিন। "আর কিছু ন\u09df," বলেন তিনি।';
    const quotes = findQuotes({ paragraphs: [text], title: '', lang: 'bn' });
    expect(quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual(['ভ\u09df নেই,', 'আর কিছু ন\u09df,']);
    expect(quotes.map((quote) => quote.text)).toEqual(['ভ\u09df নেই,', 'আর কিছু ন\u09df,']);
    expect(quotes[0]?.speakerFull).toBe('রহিম উদ্দিন');
  });
});
