import { describe, expect, it } from 'vitest';
import { cite } from '../../lib/citation';
import { articles } from './articles';

const accessed = new Date(2026, 10, 24);

describe('ris', () => {
  it.each([
    [
      'desk',
      [
        'TY  - NEWS',
        'AU  - Redaksi',
        'TI  - Menteri Bertemu di Reykjavik',
        'T2  - EGINDO.co',
        'CY  - Reykjavik',
        'PY  - 2021',
        'DA  - 2021/05/20/',
        'Y2  - 2026/11/24/',
        'UR  - https://egindo.example/menteri-bertemu/',
        'LA  - id',
        'ER  - ',
        '',
      ].join('\r\n'),
    ],
    [
      'two',
      [
        'TY  - NEWS',
        'AU  - von der Heide, Jutta',
        'AU  - Ohlsen, Jean-Luc',
        'TI  - Wem gehört der „Alte Hafen“?',
        'T2  - Hafenkurier',
        'PY  - 2024',
        'DA  - 2024/06/11/',
        'Y2  - 2026/11/24/',
        'UR  - https://hafenkurier.example/alter-hafen?id=3',
        'LA  - de',
        'ER  - ',
        '',
      ].join('\r\n'),
    ],
    [
      'nothing',
      [
        'TY  - NEWS',
        'TI  - Untitled & 100% _odd_ {text}',
        'T2  - odd.example',
        'Y2  - 2026/11/24/',
        'UR  - https://odd.example/a_(b)',
        'LA  - en',
        'ER  - ',
        '',
      ].join('\r\n'),
    ],
    [
      'chinese',
      [
        'TY  - NEWS',
        'AU  - 陈, 思雨',
        'AU  - 欧阳, 小舟',
        'TI  - 新桥通车',
        'T2  - 海港日报',
        'PY  - 2019',
        'DA  - 2019/11/25/',
        'Y2  - 2026/11/24/',
        'UR  - https://haigang.example/1',
        'LA  - zh-Hans',
        'ER  - ',
        '',
      ].join('\r\n'),
    ],
    [
      'suffixed',
      [
        'TY  - NEWS',
        'AU  - Okafor, John, Jr.',
        'TI  - “No,” She Said!',
        'T2  - Harbour Gazette',
        'PY  - 2018',
        'DA  - 2018/05/04/',
        'Y2  - 2026/11/24/',
        'UR  - https://www.harbour.example/news/bridge',
        'LA  - en',
        'ER  - ',
        '',
      ].join('\r\n'),
    ],
  ] as const)('%s', (name, expected) => {
    expect(cite(articles[name], 'ris', accessed)).toBe(expected);
  });
});
