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

  it('puts a whole sentence before half of one', () => {
    const whole = '“Nobody in this town wants the toll back,” said engineer Paul Keller.';
    const half = 'The bridge stays open, Mayor Ann Ford said, “because the people of this town have asked for it.”';
    expect(order('', half, whole)[0]).toMatch(/^Nobody/u);
    expect(order('', half.replace('said, “because', 'said. “Because'), whole)[0]).toMatch(/^Because/u);
  });

  it('puts who is named before who is only described', () => {
    const named = '“The old bridge stays closed for the winter,” engineer Paul Keller said.';
    const described = '“The new bridge stays closed for the summer,” a spokesperson said.';
    const rest = ['It rained.', 'The ferry sailed on.', 'A tunnel is planned.', 'It will cost more.'];
    expect(order('', described, named, ...rest)[0]).toMatch(/^The old/u);
  });

  it('does not put a few words of somebody named before a whole sentence of a spokesperson', () => {
    const named = 'Engineer Paul Keller called it “a start”.';
    const described = '“The new bridge stays closed for the summer,” a spokesperson said.';
    expect(order('', named, described)[0]).toMatch(/^The new/u);
  });

  it('puts whose words are known before longer ones that nobody is known to have said', () => {
    const nobodys = 'The letter was read out. “The bridge stays closed for the whole of the winter and the spring.”';
    const named = 'It rained. “The ferry sails on,” said Paul Keller.';
    expect(order('', nobodys, named)[0]).toMatch(/^The ferry/u);
    // Some words of somebody named do not come before a whole sentence.
    expect(order('', nobodys, 'Paul Keller called it “a start”.')[0]).toMatch(/^The bridge/u);
  });
});
