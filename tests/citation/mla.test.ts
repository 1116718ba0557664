import { describe, expect, it } from 'vitest';
import { cite } from '../../lib/citation';
import { articles } from './articles';

const accessed = new Date(2026, 10, 24);

describe('mla', () => {
  it.each([
    ['desk', 'Redaksi. “Menteri Bertemu di Reykjavik.” EGINDO.co, 20 May 2021, egindo.example/menteri-bertemu/.'],
    [
      'one',
      'Whitfield, Mary Anne. “Bridge Opens at Last.” Harbour Gazette, 3 Sept. 2023, www.harbour.example/news/bridge.',
    ],
    [
      'two',
      'von der Heide, Jutta, and Jean-Luc Ohlsen. “Wem gehört der ‘Alte Hafen’?” Hafenkurier, 11 June 2024, hafenkurier.example/alter-hafen?id=3.',
    ],
    [
      'three',
      'García Barrientos, Gabriel, et al. “La ciudad que no duerme.” El Faro, 1 Feb. 2022, elfaro.example/ciudad.',
    ],
    ['wire', '“Bridge Opens at Last.” Harbour Gazette, 5 Nov. 2021, www.harbour.example/news/bridge.'],
    ['nobody', '“Bridge Opens at Last.” Harbour Gazette, Dec. 2020, www.harbour.example/news/bridge.'],
    ['nothing', '“Untitled & 100% _odd_ {text}.” odd.example, odd.example/a_(b). Accessed 24 Nov. 2026.'],
    ['house', '“Bridge Opens at Last.” Harbour Gazette, 5 Nov. 2021, www.harbour.example/news/bridge.'],
    [
      'many',
      'Astone, Anna, et al. “Bridge Opens at Last.” Harbour Gazette, 31 Jan. 2019, www.harbour.example/news/bridge.',
    ],
    ['chinese', '陈思雨, and 欧阳小舟. “新桥通车.” 海港日报, 25 Nov. 2019, haigang.example/1.'],
    ['suffixed', 'Okafor, John, Jr. “‘No,’ She Said!” Harbour Gazette, 4 May 2018, www.harbour.example/news/bridge.'],
  ] as const)('%s', (name, expected) => {
    expect(cite(articles[name], 'mla', accessed)).toBe(expected);
  });
});
