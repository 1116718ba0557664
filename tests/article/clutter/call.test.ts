import { describe, expect, it } from 'vitest';
import { found } from './page';
import { judges, LONG_LINE, PROSE, TOLD } from './rows';

describe('a call behind a sentence', () => {
  judges([
    ['stays behind a long text', { after: `<p>Newsletter. ${PROSE} ${TOLD} ${TOLD} <a href="/x/">Daftar</a></p>` }],
    ['stays with a long link', { between: `<p>Newsletter desa terbit. <a href="/subscribe/">${LONG_LINE}</a></p>` }],
    [
      'stays with two links',
      { between: '<p>Newsletter desa terbit. <a href="/subscribe/">Daftar</a><a href="/peta/">Peta</a></p>' },
    ],
    [
      'goes below a heading and sentences, with figures',
      {
        between:
          '<div><h4>Zxqy 3 wvut</h4><p>Abcdef ghijk lmnop qrst 29 uvwxyz.</p><a href="/prenumerera?a=1">Zxqy</a></div>',
      },
      'other: Zxqy 3 wvutAbcdef ghijk lmnop qrst 29 uvwxyz.Zxqy',
    ],
    [
      'stays below a line that is no sentence',
      { between: '<div><h4>Zxqy 3 wvut</h4><p>Abcdef ghijk lmnop 29</p><a href="/prenumerera?a=1">Zxqy</a></div>' },
    ],
    [
      'stays in a list',
      { between: '<ul><li>Newsletter desa terbit.</li><li><a href="/subscribe/">Daftar</a></li></ul>' },
    ],
    [
      'stays without the word',
      { between: '<p>Kabar desa terbit. <input name="a"> <a href="/subscribe/">Daftar</a></p>' },
    ],
    [
      'goes alone in a box where its address shares',
      { between: '<div><a href="/x?a=share">Zxqy</a></div>' },
      'other: Zxqy',
    ],
    ['goes alone in a box where its address gives', { between: '<div><a href="/gift/">Zxqy</a></div>' }, 'other: Zxqy'],
    ['stays alone in a box where its address says neither', { between: '<div><a href="/shares/">Zxqy</a></div>' }],
    [
      'goes where it begins with the word',
      { between: '<p>Newsletter desa terbit. <a href="/x/">Daftar</a></p>' },
      'newsletter: Newsletter desa terbit. Daftar',
    ],
    ['stays where it says it within', { between: '<p>Kini newsletter desa terbit. <a href="/x/">Daftar</a></p>' }],
  ]);
});

describe('a call that only its address knows', () => {
  const goes: Record<string, string> = {
    'alone in a box': '<div class="zx"><a href="/donasi/">Zxqy</a></div>',
    'behind a sentence': '<p>Zxqy wvut abcdef ghijk. <a href="/app">Lmnop qrs</a></p>',
  };
  for (const [what, html] of Object.entries(goes))
    it(`goes ${what}`, () => expect(found({ between: html })).toEqual([expect.stringMatching(/^other: /)]));

  const stays: Record<string, string> = {
    'of another house': '<div class="zx"><a href="https://arsip.example.org/donate">Zxqy</a></div>',
    'in a paragraph of its own, which may be a name': '<p><a href="/app/">Zxqy</a></p>',
    'in the middle of a sentence': '<p>Zxqy wvut abcdef. <a href="/donasi/">Zxqy</a> ghijk lmnop.</p>',
    'behind half a sentence': '<p>Sumbangan dicatat di <a href="/donasi/">posko desa</a></p>',
    'that is long': '<p>Zxqy wvut. <a href="/donasi/">Catatan sumbangan warga desa selama tiga bulan</a></p>',
    'about the house': '<div class="zx"><a href="/about/">Tentang penilaian</a></div>',
    'below other words of its box': '<div class="zx">Zxqy wvut 14 abcdef ghijk<br><a href="/donasi/">Zxqy</a></div>',
    'beside another link': '<div class="zx"><a href="/donasi/">Zxqy</a> <a href="/topik/kayu">Kayu</a></div>',
    'to what is drawn from data': '<div class="zx"><a href="/apps/jembatan">Zxqy</a></div>',
  };
  for (const [what, html] of Object.entries(stays))
    it(`stays ${what}`, () => expect(found({ between: html })).toEqual([]));
});
