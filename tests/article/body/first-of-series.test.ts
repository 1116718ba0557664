import { describe, expect, it } from 'vitest';
import { type Block, numberBlocks } from '../../../lib/article/body/blocks';
import { addFirstOfSeries } from '../../../lib/article/body/first-of-series';
import { REPORT } from './pages';

const [one = '', two = '', three = ''] = REPORT;
const written = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const blocksOf = (html: string): Block[] => numberBlocks(new DOMParser().parseFromString(html, 'text/html').body);

describe('addFirstOfSeries', () => {
  /** Whether it adds the line above the text, the first of all. */
  const takesFirst = (html: string, first: number, last: number): boolean => {
    const blocks = blocksOf(html);
    const chosen = new Set(blocks.keys());
    chosen.delete(0);
    addFirstOfSeries(blocks, chosen, { first, last, home: null }, -1);
    return chosen.has(0);
  };
  const at = (hour: string, name = 'jam'): string => `<p class="${name}">${hour}</p>`;
  const report = (above: string, ...hours: string[]): string =>
    above + hours.map((hour) => `<p>${one}</p>${hour}`).join('') + written(two);

  it('gives the first hour of a live report back to those behind it', () => {
    expect(takesFirst(report(at('09:30'), at('10:30'), at('11:30')), 1, 5)).toBe(true);
    expect(
      takesFirst(report(at('Dimulai 12 Maret 2026, 09:30, diubah 13 Maret 2026'), at('10:30'), at('11:30')), 1, 5),
    ).toBe(true);
  });

  it('gives back the first heading of several of one make, whatever else its box is called and who wrote it between', () => {
    const entry = (heading: string, text: string, name = 'entri'): string =>
      `<div class="${name}"><h3>${heading}</h3><div>Sari Wulandari</div><p>${text}</p></div>`;
    const entries = entry('Kapal datang', one, 'entri sematan') + entry('Hujan', two) + entry('Reda', three);
    expect(takesFirst(entries + written(one), 2, 9)).toBe(true);
    expect(takesFirst(entries.replace('<h3>Kapal', '<h3 class="label">Kapal') + written(one), 2, 9)).toBe(false);
    expect(takesFirst(entries.replace('Kapal datang', '<a href="/a/">Kapal datang</a>') + written(one), 2, 9)).toBe(
      false,
    );
  });

  it.each([
    ['one hour is none', report(at('09:30'), at('10:30')), 1, 3],
    ['hours of another make are none', report(at('09:30'), at('10:30', 'nada'), at('11:30', 'nada')), 1, 5],
    ['a word is no hour', report(at('Terkini'), at('10:30'), at('11:30')), 1, 5],
    ['a paragraph with an hour is none', report(at(`09:30 ${one}`), at(`10:30 ${two}`), at(`11:30 ${three}`)), 1, 5],
    [
      'hours around the text are none',
      `${at('09:30')}${at('10:30')}${written(one, two)}${at('11:30')}${at('12:30')}`,
      1,
      3,
    ],
    ['lines of the same make without hours are none', report(at('09:30'), at('Satu'), at('Dua')), 1, 5],
  ])('gives back nothing else: %s', (_, html, first, last) => {
    expect(takesFirst(html, first, last)).toBe(false);
  });
});
