import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../lib/article/clutter';
import { found, page, URL_OF_PAGE } from './page';
import { judges, LONG_LINE } from './rows';

const POINTS = '<ul><li>Jembatan dibuka lagi pada Senin.</li><li>Warga bekerja bergiliran.</li></ul>';

describe('a summary by a machine goes', () => {
  const goes: Record<string, string> = {
    'the heading says so': `<div class="q"><h3>Ringkasan AI</h3>${POINTS}</div>`,
    'a mark beside the heading': `<div><div><span>Poin-poin penting</span> <span>Dibuat dengan AI</span></div>${POINTS}</div>`,
    'a note below': `<div><h3>Ringkasan Berita</h3>${POINTS}<p>* Ringkasan ini dibantu dengan menggunakan AI</p></div>`,
    'a note in English': `<div><div>Quick Read</div><span>Summary is AI-generated, newsroom-reviewed</span>${POINTS}</div>`,
    'in Turkish': `<div><h3>Yapay zekâ özeti</h3>${POINTS}</div>`,
    'to be opened': '<details><summary>Ringkasan AI</summary><p>Jembatan di desa itu dibuka lagi.</p></details>',
    'text behind a button':
      '<div><button>Ringkasan AI</button><div><p>Jembatan di desa itu dibuka lagi.</p></div></div>',
  };
  for (const [what, html] of Object.entries(goes)) it(what, () => expect(found({ between: html })).toHaveLength(1));
});

it('stays on the page, where it says itself what it is', () => {
  const between = `<div class="q"><h3>Ringkasan AI</h3>${POINTS}</div>`;
  expect(findClutter(page({ between }), { url: URL_OF_PAGE })).toEqual([]);
});

describe('what a journalist wrote stays', () => {
  const stays: Record<string, string> = {
    'the newsroom’s own points': `<div><h3>Ringkasan Berita</h3>${POINTS}</div>`,
    'points about machines': `<div><h3>Poin-poin penting: jembatan yang dirancang dengan AI</h3>${POINTS}</div>`,
    'a law on machines': `<div><h3>Poin penting aturan AI</h3>${POINTS}</div>`,
    'a point that ends with it':
      '<div><h3>Poin penting</h3><ul><li>Warga bekerja.</li><li>Gambar rencana dibuat dengan AI</li></ul></div>',
    prose:
      '<div><p>Ringkasan laporan itu dibuat dengan AI, kata kepala desa yang membacanya pada Senin pagi.</p></div>',
  };
  for (const [what, html] of Object.entries(stays)) it(what, () => expect(found({ between: html })).toEqual([]));
});

describe('a summary by a machine, each condition', () => {
  const points = '<ul><li>Jembatan dibuka</li><li>Warga senang</li></ul>';
  judges([
    [
      'goes with its note',
      { between: `<div><p>Ringkasan oleh AI</p>${points}</div>` },
      'other: Ringkasan oleh AIJembatan dibukaWarga senang',
    ],
    [
      'stays in many lines',
      { between: `<div><p>Ringkasan oleh AI</p><ul>${'<li>Satu baris</li>'.repeat(14)}</ul></div>` },
    ],
    ['stays without points', { between: '<div><p>Ringkasan oleh AI</p><p>Jembatan dibuka</p></div>' }],
    ['stays without the word', { between: `<div><p>Dibuat oleh AI</p>${points}</div>` }],
    [
      'stays below a long line',
      { between: `<div><p>Ringkasan oleh AI ${LONG_LINE} dan ${LONG_LINE}</p>${points}</div>` },
    ],
    [
      'stays as links',
      {
        between: `<div><p>Ringkasan oleh AI</p><ul><li><a href="/x/">Jembatan dibuka</a></li><li><a href="/y/">Warga senang</a></li></ul></div>`,
      },
    ],
  ]);
});
