import { describe, expect, it } from 'vitest';
import { chooseAuthors } from '../../../lib/article/source/byline/authors';
import type { Witness } from '../../../lib/article/source/evidence';
import { wordsFor } from '../../../lib/article/source/words';

const choose = (
  list: [kind: string, value: string][],
  more: {
    editors?: string[];
    photographers?: string[];
    sections?: string[];
    places?: string[];
    agency?: string;
    agencySigns?: boolean;
    isSigned?: boolean;
    houses?: string[];
  } = {},
) =>
  chooseAuthors(
    list.map(([kind, value]): Witness => {
      const from = kind.startsWith('json-ld') ? 'structured' : kind.startsWith('meta') ? 'meta' : 'printed';
      return { field: kind === 'json-ld creator' ? 'creator' : 'authors', value, from, words: value, kind };
    }),
    {
      words: wordsFor(['en']),
      houses: ['Harbour Gazette', 'harbour.example'],
      editors: [],
      translators: [],
      sections: [],
      photographers: [],
      places: [],
      markedPlaces: ['Los Robles'],
      agency: '',
      agencySigns: true,
      isSigned: false,
      ...more,
    },
  ).authors;

describe('the authors of several witnesses', () => {
  it('are persons before the house', () => {
    expect(
      choose([
        ['json-ld author', 'Harbour Gazette'],
        ['byline', 'Mary Whitfield'],
      ]),
    ).toEqual(['Mary Whitfield']);
    expect(
      choose([
        ['meta author', 'Harbour Gazette'],
        ['json-ld creator', 'Mary Whitfield'],
      ]),
    ).toEqual(['Mary Whitfield']);
  });

  it('are who is printed in several words before one word of the page’s data', () => {
    expect(
      choose([
        ['json-ld author', 'Guide'],
        ['byline', 'L. Whitfield'],
      ]),
    ).toEqual(['L. Whitfield']);
    expect(choose([['json-ld author', 'Nurhadi']])).toEqual(['Nurhadi']);
    expect(
      choose([
        ['json-ld author', 'Nurhadi'],
        ['byline', 'Nurhadi'],
      ]),
    ).toEqual(['Nurhadi']);
    expect(
      choose([
        ['json-ld author', '王小明'],
        ['byline', '青岚日报 李华'],
      ]),
    ).toEqual(['王小明']);
    expect(
      choose([
        ['json-ld author', 'Anna Berg'],
        ['byline', 'Mary Whitfield'],
      ]),
    ).toEqual(['Anna Berg']);
  });

  it('are no user whom a system made', () => {
    expect(choose([['byline', 'Super User']])).toEqual([]);
    expect(choose([['meta author', 'Super User Thursday']])).toEqual([]);
    expect(choose([['byline', 'Anna Superuser']])).toEqual(['Anna Superuser']);
  });

  it('are no section and no house on the web', () => {
    expect(choose([['json-ld author', 'News']], { sections: ['News'] })).toEqual([]);
    expect(choose([['byline', 'Mary Whitfield']], { sections: ['Mary Whitfield'] })).toEqual(['Mary Whitfield']);
    expect(choose([['meta author', 'Harbour Gazette Online']])).toEqual([]);
    expect(choose([['meta author', 'Mary Whitfield, Harbour Sport']])).toEqual(['Mary Whitfield']);
    expect(choose([['meta author', 'Mary Sport']])).toEqual(['Mary Sport']);
  });

  it('have no house behind a whole name, also one that only the address names', () => {
    expect(choose([['byline', 'Mary Whitfield Harbour Gazette']])).toEqual(['Mary Whitfield']);
    expect(choose([['byline', 'Mary Whitfield North Star']], { houses: ['www.northstar.com'] })).toEqual([
      'Mary Whitfield',
    ]);
    expect(choose([['byline', 'Mary North Star']], { houses: ['www.northstar.com'] })).toEqual(['Mary North Star']);
    expect(choose([['byline', 'Mary Ann Whitfield']], { houses: ['whitfield.com'] })).toEqual(['Mary Ann Whitfield']);
  });

  it('are no place beside a byline that only the markup marks, and no account', () => {
    const places = ['Sevilla, Los Molinos', 'Sevilla', 'Los Molinos'];
    const marked: [string, string][] = [
      ['byline marked', 'Mary Whitfield'],
      ['byline marked', 'Los Molinos'],
    ];
    expect(choose(marked, { places })).toEqual(['Mary Whitfield']);
    expect(choose([['byline', 'Los Molinos']], { places })).toEqual(['Los Molinos']);
    expect(choose([['byline', 'Los Robles']])).toEqual([]);
    expect(choose([['json-ld author', 'Admin']])).toEqual([]);
    expect(choose([['byline', 'Admin']])).toEqual(['Admin']);
  });

  it('are those whom more witnesses name', () => {
    expect(
      choose([
        ['json-ld author', 'Lena Marsh'],
        ['byline', 'Mary Whitfield'],
        ['meta author', 'Mary Whitfield'],
      ]),
    ).toEqual(['Mary Whitfield']);
  });

  it('are all of a list that another has in part', () => {
    expect(
      choose([
        ['json-ld author', 'Mary Whitfield'],
        ['json-ld author', 'John Okafor'],
        ['meta author', 'Mary Whitfield'],
      ]),
    ).toEqual(['Mary Whitfield', 'John Okafor']);
  });

  it('are not the editor', () => {
    expect(
      choose(
        [
          ['json-ld author', 'Lena Marsh'],
          ['byline marked', 'Mary Whitfield'],
        ],
        { editors: ['Lena Marsh'] },
      ),
    ).toEqual(['Mary Whitfield']);
    expect(choose([['json-ld author', 'Lena Marsh']], { editors: ['Lena Marsh'] })).toEqual([]);
  });

  it('are spelled as they are printed best', () => {
    expect(
      choose([
        ['json-ld author', 'Mary-Whitfield'],
        ['byline', 'Mary Whitfield'],
      ]),
    ).toEqual(['Mary Whitfield']);
    expect(
      choose([
        ['json-ld author', 'Jose Garcia'],
        ['byline', 'José García'],
      ]),
    ).toEqual(['José García']);
    expect(
      choose([
        ['json-ld author', 'Jean-Luc Ohlsen'],
        ['byline', 'Anna Berg'],
      ]),
    ).toEqual(['Jean-Luc Ohlsen']);
  });

  it('are not the photographer, unless the data say so', () => {
    expect(choose([['byline marked', 'Paul Lens']], { photographers: ['Paul Lens'] })).toEqual([]);
    expect(choose([['json-ld author', 'Paul Lens']], { photographers: ['Paul Lens'] })).toEqual(['Paul Lens']);
  });

  it('are the house only when nothing else is known', () => {
    expect(choose([['json-ld author', 'Harbour Gazette']])).toEqual(['Harbour Gazette']);
    expect(choose([['json-ld author', 'Harbour Gazette']], { agency: 'AFP' })).toEqual([]);
    expect(choose([['json-ld author', 'Harbour Gazette']], { isSigned: true })).toEqual([]);
    expect(choose([['meta author', 'Harbour Gazette']])).toEqual([]);
  });

  it('keep an agency that signs with a person', () => {
    expect(
      choose([
        ['json-ld author', 'Mary Whitfield'],
        ['json-ld author', 'Reuters'],
      ]),
    ).toEqual(['Mary Whitfield', 'Reuters']);
  });
});

describe('desks and agencies', () => {
  it('are named where no person is, before the house', () => {
    expect(choose([['byline', 'Newsroom']])).toEqual(['Newsroom']);
    expect(
      choose([
        ['byline', 'Newsroom'],
        ['json-ld author', 'Harbour Gazette'],
      ]),
    ).toEqual(['Newsroom']);
  });

  it('an agency wrote what a byline says that it did; where the text is only from it, it is the agency', () => {
    expect(choose([['json-ld author', 'Associated Press']])).toEqual(['Associated Press']);
    expect(choose([['json-ld author', 'Associated Press']], { agencySigns: false })).toEqual([]);
    expect(choose([['json-ld author', 'Harbour Gazette, AP']], { agency: 'AP', agencySigns: false })).toEqual([]);
  });
});
