import { describe, expect, it } from 'vitest';
import { cite } from '../../lib/citation';
import { articles } from './articles';

const accessed = new Date(2026, 10, 24);

describe('chicago', () => {
  it.each([
    [
      'desk',
      'Redaksi. “Menteri Bertemu di Reykjavik.” EGINDO.co, May 20, 2021. https://egindo.example/menteri-bertemu/.',
    ],
    [
      'one',
      'Whitfield, Mary Anne. “Bridge Opens at Last.” Harbour Gazette, September 3, 2023. https://www.harbour.example/news/bridge.',
    ],
    [
      'two',
      'von der Heide, Jutta, and Jean-Luc Ohlsen. “Wem gehört der ‘Alte Hafen’?” Hafenkurier, June 11, 2024. https://hafenkurier.example/alter-hafen?id=3.',
    ],
    [
      'three',
      'García Barrientos, Gabriel, Lucía Prado, and Tomás de la Quiroga. “La ciudad que no duerme.” El Faro, February 1, 2022. https://elfaro.example/ciudad.',
    ],
    ['wire', 'Harbour Gazette. “Bridge Opens at Last.” November 5, 2021. https://www.harbour.example/news/bridge.'],
    ['nobody', 'Harbour Gazette. “Bridge Opens at Last.” December 2020. https://www.harbour.example/news/bridge.'],
    ['nothing', 'odd.example. “Untitled & 100% _odd_ {text}.” Accessed November 24, 2026. https://odd.example/a_(b).'],
    ['house', 'Harbour Gazette. “Bridge Opens at Last.” November 5, 2021. https://www.harbour.example/news/bridge.'],
    [
      'many',
      'Astone, Anna, Anna Bstone, Anna Cstone, et al. “Bridge Opens at Last.” Harbour Gazette, January 31, 2019. https://www.harbour.example/news/bridge.',
    ],
    ['chinese', '陈思雨, and 欧阳小舟. “新桥通车.” 海港日报, November 25, 2019. https://haigang.example/1.'],
    [
      'suffixed',
      'Okafor, John, Jr. “‘No,’ She Said!” Harbour Gazette, May 4, 2018. https://www.harbour.example/news/bridge.',
    ],
  ] as const)('%s', (name, expected) => {
    expect(cite(articles[name], 'chicago', accessed)).toBe(expected);
  });
});
