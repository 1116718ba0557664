import { describe, expect, it } from 'vitest';
import { cite } from '../../lib/citation';
import { articles } from './articles';

const accessed = new Date(2026, 10, 24);

describe('markdown', () => {
  it.each([
    [
      'desk',
      '[Menteri Bertemu di Reykjavik](<https://egindo.example/menteri-bertemu/>) — Redaksi, EGINDO.co, 2021-05-20',
    ],
    [
      'one',
      '[Bridge Opens at Last](<https://www.harbour.example/news/bridge>) — Mary Anne Whitfield, Harbour Gazette, 2023-09-03',
    ],
    [
      'two',
      '[Wem gehört der „Alte Hafen“?](<https://hafenkurier.example/alter-hafen?id=3>) — Jutta von der Heide, Jean-Luc Ohlsen, Hafenkurier, 2024-06-11',
    ],
    [
      'three',
      '[La ciudad que no duerme](<https://elfaro.example/ciudad>) — Gabriel García Barrientos, Lucía Prado, Tomás de la Quiroga, El Faro, 2022-02-01',
    ],
    ['nobody', '[Bridge Opens at Last](<https://www.harbour.example/news/bridge>) — Harbour Gazette, 2020-12'],
    ['nothing', '[Untitled & 100% \\_odd\\_ {text}](<https://odd.example/a_(b)>) — odd.example'],
    ['house', '[Bridge Opens at Last](<https://www.harbour.example/news/bridge>) — Harbour Gazette, 2021-11-05'],
    ['chinese', '[新桥通车](<https://haigang.example/1>) — 陈思雨, 欧阳小舟, 海港日报, 2019-11-25'],
    [
      'suffixed',
      '[“No,” She Said!](<https://www.harbour.example/news/bridge>) — John Okafor Jr., Harbour Gazette, 2018-05-04',
    ],
  ] as const)('%s', (name, expected) => {
    expect(cite(articles[name], 'markdown', accessed)).toBe(expected);
  });
});
