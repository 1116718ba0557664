import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/article/quotes';

const order = (title: string, ...paragraphs: string[]) =>
  findQuotes({ paragraphs, title, lang: 'en' })
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => text);

describe('rank', () => {
  it('numbers all quotations once, from 0', () => {
    const quotes = findQuotes({
      paragraphs: [
        '"We wait," said Ann Ford.',
        '"They wait too," said Paul Keller.',
        '"Who does not wait?" said Li Lund.',
      ],
      title: '',
      lang: 'en',
    });
    expect(quotes.map(({ rank }) => rank).sort()).toEqual([0, 1, 2]);
  });

  it('puts a whole sentence before some words', () => {
    expect(
      order('', 'Ann Ford called it “a start”.', '“We must never close the bridge again,” Ann Ford said.')[0],
    ).toMatch(/^We must/u);
  });

  it('puts a whole sentence before some words that the reporter ends', () => {
    expect(
      order(
        '',
        'Mayor Ann Ford called it “a reckless spending spree.”',
        '“The people asked for this,” Paul Keller said.',
      )[0],
    ).toMatch(/^The people/u);
  });

  it('puts somebody else second', () => {
    const found = order(
      '',
      '“We must never close the bridge again,” said Mayor Ann Ford.',
      '“We must never raise the toll again for our drivers,” said Ford.',
      '“We are proud of the old bridge,” said engineer Paul Keller.',
    );
    expect(found[1]).toMatch(/^We are proud/u);
  });
});
