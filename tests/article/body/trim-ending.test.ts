import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { trimBiography, trimEnding } from '../../../lib/article/body/ending';
import { REPORT } from './pages';

const AUTHOR = 'Sari Wulandari';
const [ONE = '', TWO = ''] = REPORT;
const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

type Trim = typeof trimEnding | typeof trimBiography;

/** What is taken off the end of a text. */
const taken = (trim: Trim, html: string, { authors = [AUTHOR], left = [] as string[] } = {}): string[] => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = numberBlocks(body);
  const all = blocks.flatMap(({ text }, number) => (left.includes(text) ? [] : [number]));
  const chosen = new Set(all);
  if (trim === trimBiography) trimBiography(blocks, chosen, authors);
  else trimEnding(blocks, chosen, [...body.querySelectorAll('img')], authors);
  return all.flatMap((number) => (chosen.has(number) ? [] : (blocks[number]?.text ?? '')));
};

describe('trimEnding', () => {
  it.each<[string, string, string[]]>([
    ['an address alone', 'sari@kabar.example', ['sari@kabar.example']],
    ['an account alone', 'instagram.com/kabar', ['instagram.com/kabar']],
    ['an address with the author’s name', `${AUTHOR}: redaksi@kabar.example`, [`${AUTHOR}: redaksi@kabar.example`]],
    ['an address without it', 'Laporan: redaksi@kabar.example', []],
    [
      'a sentence that tells of the author',
      `${AUTHOR} meliput pelabuhan sejak tujuh tahun yang lalu.`,
      [`${AUTHOR} meliput pelabuhan sejak tujuh tahun yang lalu.`],
    ],
    [
      'one with a word before the name',
      `Penulis ${AUTHOR} meliput pelabuhan sejak tujuh tahun yang lalu.`,
      [`Penulis ${AUTHOR} meliput pelabuhan sejak tujuh tahun yang lalu.`],
    ],
    ['one with more before it', `Di kota itu tinggal ${AUTHOR} sejak tujuh tahun yang lalu.`, []],
    ['a short one', `${AUTHOR} melapor dari pantai.`, []],
    ['one that is no sentence', `${AUTHOR} meliput pelabuhan sejak tujuh tahun yang lalu`, []],
    ['what the author answers', `${AUTHOR}: Saya meliput pelabuhan sejak tujuh tahun lalu.`, []],
    ['a long text that begins with the name', `${AUTHOR} berkata. ${ONE} ${TWO}`, []],
    ['the owner’s mark', '© KABAR 2026:', []],
    ['a call without a question', 'Bagikan ke temanmu!', []],
    ['a question with another call', 'Suka? Datanglah besok!', []],
    ['a long line that announces', 'Wali kota lalu mengingat hari ketika dermaga lama dibuka dan berkata:', []],
    ['a question with a call to share', 'Suka? Bagikan ke temanmu!', ['Suka? Bagikan ke temanmu!']],
    ['a long one', `${ONE.slice(0, 90)}? Bagikan ke temanmu!`, []],
  ])('%s', (_, line, gone) => {
    expect(taken(trimEnding, p(ONE, line))).toEqual(gone);
  });

  it('goes on above the owner’s mark, over what is not chosen, and not for long', () => {
    expect(taken(trimEnding, p(ONE, 'Lihat juga:', '© KABAR 2026'))).toEqual(['Lihat juga:']);
    expect(taken(trimEnding, p(ONE, 'Lihat juga:', TWO), { left: [TWO] })).toEqual(['Lihat juga:']);
    expect(taken(trimEnding, p(ONE, ...Array.from({ length: 8 }, () => '***')))).toHaveLength(6);
  });

  it('leaves a long text with the owner’s mark, and what announces a picture', () => {
    expect(taken(trimEnding, p(ONE, 'Lihat juga:', `${TWO} ${ONE} ©`))).toEqual([]);
    expect(taken(trimEnding, `${p(ONE, 'Di dermaga:')}<img src="/a.jpg">`)).toEqual([]);
    expect(taken(trimEnding, `<div>${p(ONE, 'Di dermaga:')}</div><img src="/a.jpg">`)).toEqual(['Di dermaga:']);
    expect(taken(trimEnding, `<img src="/a.jpg">${p(ONE, 'Di dermaga:')}`)).toEqual(['Di dermaga:']);
  });

  it('takes a heading', () => {
    expect(taken(trimEnding, `${p(ONE)}<h3>Kata warga</h3>`)).toEqual(['Kata warga']);
  });

  it('leaves an item, whatever it says', () => {
    expect(taken(trimEnding, `${p(ONE)}<ul><li>Lihat juga:</li></ul>`)).toEqual([]);
    expect(taken(trimEnding, `${p(ONE)}<ul><li>sari@kabar.example</li></ul>`)).toEqual([]);
  });
});

describe('trimBiography', () => {
  const told = 'Meliput pelabuhan sejak tujuh tahun yang lalu.';

  it.each<[string, string, string[]]>([
    ['the author’s name and what is told behind it', p(ONE, TWO, AUTHOR, told), [AUTHOR, told]],
    ['a name alone, a signature', p(ONE, TWO, AUTHOR), []],
    ['another name', p(ONE, TWO, 'Rina Kusuma', told), []],
    ['many lines', p(...REPORT, AUTHOR, ...Array.from({ length: 5 }, () => told)), []],
    ['a long text', p(ONE, TWO, AUTHOR, `${REPORT.join(' ')}`), []],
    ['where little stands above', p(ONE, AUTHOR, told), []],
  ])('%s', (_, html, gone) => {
    expect(taken(trimBiography, html)).toEqual(gone);
  });

  it('nothing where nobody is known', () => {
    expect(taken(trimBiography, p(ONE, TWO, AUTHOR, told), { authors: [] })).toEqual([]);
  });
});
