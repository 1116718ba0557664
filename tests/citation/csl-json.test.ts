import { describe, expect, it } from 'vitest';
import { cite } from '../../lib/citation';
import { chinese, desk, nothing, suffixed, two } from './articles';

const item = (article: typeof desk, accessed?: Date): unknown => JSON.parse(cite(article, 'csl', accessed));

describe('csl-json', () => {
  it('names persons in parts, desks whole', () => {
    expect(item(two)).toEqual([
      {
        id: 'vonderheide2024gehort',
        type: 'article-newspaper',
        title: 'Wem gehört der „Alte Hafen“?',
        author: [
          { family: 'von der Heide', given: 'Jutta' },
          { family: 'Ohlsen', given: 'Jean-Luc' },
        ],
        'container-title': 'Hafenkurier',
        issued: { 'date-parts': [[2024, 6, 11]] },
        URL: 'https://hafenkurier.example/alter-hafen?id=3',
        language: 'de',
      },
    ]);
    expect(item(desk)).toMatchObject([{ author: [{ literal: 'Redaksi' }], 'publisher-place': 'Reykjavik' }]);
    expect(item(suffixed)).toMatchObject([{ author: [{ family: 'Okafor', given: 'John', suffix: 'Jr.' }] }]);
    expect(item(chinese)).toMatchObject([
      {
        author: [
          { family: '陈', given: '思雨' },
          { family: '欧阳', given: '小舟' },
        ],
      },
    ]);
  });

  it('leaves out what is unknown', () => {
    expect(item(nothing, new Date(2026, 10, 24))).toEqual([
      {
        id: 'oddexampleuntitled',
        type: 'article-newspaper',
        title: 'Untitled & 100% _odd_ {text}',
        'container-title': 'odd.example',
        accessed: { 'date-parts': [[2026, 11, 24]] },
        URL: 'https://odd.example/a_(b)',
        language: 'en',
      },
    ]);
  });
});
