import { describe, expect, it } from 'vitest';
import { cite } from '../../lib/citation';
import { anArticle, articles } from './articles';

const accessed = new Date(2026, 10, 24);

describe('bibtex', () => {
  it.each([
    [
      'desk',
      [
        '@online{redaksi2021menteri,',
        '  author = {{Redaksi}},',
        '  title = {{Menteri Bertemu di Reykjavik}},',
        '  organization = {EGINDO.co},',
        '  location = {Reykjavik},',
        '  date = {2021-05-20},',
        '  year = {2021},',
        '  month = {5},',
        '  url = {https://egindo.example/menteri-bertemu/},',
        '  urldate = {2026-11-24},',
        '  langid = {id},',
        '}',
      ].join('\n'),
    ],
    [
      'two',
      [
        '@online{vonderheide2024gehort,',
        '  author = {von der Heide, Jutta and Ohlsen, Jean-Luc},',
        '  title = {{Wem gehört der „Alte Hafen“?}},',
        '  organization = {Hafenkurier},',
        '  date = {2024-06-11},',
        '  year = {2024},',
        '  month = {6},',
        '  url = {https://hafenkurier.example/alter-hafen?id=3},',
        '  urldate = {2026-11-24},',
        '  langid = {de},',
        '}',
      ].join('\n'),
    ],
    [
      'nothing',
      [
        '@online{oddexampleuntitled,',
        '  title = {{Untitled \\& 100\\% \\_odd\\_ \\{text\\}}},',
        '  organization = {odd.example},',
        '  url = {https://odd.example/a_(b)},',
        '  urldate = {2026-11-24},',
        '  langid = {en},',
        '}',
      ].join('\n'),
    ],
    [
      'chinese',
      [
        '@online{haigangexample2019gu1mwj,',
        '  author = {陈, 思雨 and 欧阳, 小舟},',
        '  title = {{新桥通车}},',
        '  organization = {海港日报},',
        '  date = {2019-11-25},',
        '  year = {2019},',
        '  month = {11},',
        '  url = {https://haigang.example/1},',
        '  urldate = {2026-11-24},',
        '  langid = {zh-Hans},',
        '}',
      ].join('\n'),
    ],
    [
      'suffixed',
      [
        '@online{okafor2018said,',
        '  author = {Okafor, Jr., John},',
        '  title = {{“No,” She Said!}},',
        '  organization = {Harbour Gazette},',
        '  date = {2018-05-04},',
        '  year = {2018},',
        '  month = {5},',
        '  url = {https://www.harbour.example/news/bridge},',
        '  urldate = {2026-11-24},',
        '  langid = {en},',
        '}',
      ].join('\n'),
    ],
  ] as const)('%s', (name, expected) => {
    expect(cite(articles[name], 'bibtex', accessed)).toBe(expected);
  });

  it.each(['A { alone', 'A } alone', '} in front of {', 'a {pair}'])(
    'keeps the braces of its entry paired: %s',
    (title) => {
      let depth = 0;
      const depths = [...cite(anArticle({}, { title }), 'bibtex').matchAll(/[{}]/g)].map(([brace]) => {
        depth += brace === '{' ? 1 : -1;
        return depth;
      });
      expect(depths.indexOf(0)).toBe(depths.length - 1);
    },
  );
});
