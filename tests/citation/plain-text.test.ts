import { describe, expect, it } from 'vitest';
import { cite } from '../../lib/citation';
import { anArticle, articles } from './articles';

const accessed = new Date(2026, 10, 24);

describe('plain', () => {
  it.each([
    [
      'desk',
      'Redaksi, “Menteri Bertemu di Reykjavik”, EGINDO.co (CNA), Reykjavik, 2021-05-20, https://egindo.example/menteri-bertemu/',
    ],
    [
      'one',
      'Mary Anne Whitfield, “Bridge Opens at Last”, Harbour Gazette, 2023-09-03, https://www.harbour.example/news/bridge',
    ],
    [
      'two',
      'Jutta von der Heide, Jean-Luc Ohlsen, “Wem gehört der „Alte Hafen“?”, Hafenkurier, 2024-06-11, https://hafenkurier.example/alter-hafen?id=3',
    ],
    [
      'three',
      'Gabriel García Barrientos, Lucía Prado, Tomás de la Quiroga, “La ciudad que no duerme”, El Faro, 2022-02-01, https://elfaro.example/ciudad',
    ],
    ['nobody', '“Bridge Opens at Last”, Harbour Gazette, 2020-12, https://www.harbour.example/news/bridge'],
    ['nothing', '“Untitled & 100% _odd_ {text}”, odd.example, https://odd.example/a_(b)'],
    ['house', '“Bridge Opens at Last”, Harbour Gazette, 2021-11-05, https://www.harbour.example/news/bridge'],
    ['chinese', '陈思雨, 欧阳小舟, “新桥通车”, 海港日报 (新华社), 2019-11-25, https://haigang.example/1'],
    [
      'suffixed',
      'John Okafor Jr., ““No,” She Said!”, Harbour Gazette, 2018-05-04, https://www.harbour.example/news/bridge',
    ],
  ] as const)('%s', (name, expected) => {
    expect(cite(articles[name], 'plain', accessed)).toBe(expected);
  });

  it('names an agency once that signs beside somebody', () => {
    const article = anArticle({
      publisher: 'Harbour Gazette',
      authors: ['Mary Whitfield', 'Reuters'],
      agency: 'Reuters',
    });
    expect(cite(article, 'plain')).toContain('Mary Whitfield, Reuters, “');
    expect(cite(article, 'plain')).not.toContain('(Reuters)');
  });
});
