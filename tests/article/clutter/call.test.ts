import { describe, expect, it } from 'vitest';
import { found } from './page';
import { judges, LONG_LINE, link, PROSE, TOLD } from './rows';

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
      'goes below a heading and a sentence where the house is supported',
      {
        between:
          '<div><h4>Zxqy 3 wvut</h4><p>Abcdef ghijk lmnop 29 qrst.</p><a href="https://support.kabar.example/id">Zxqy «Wvut»</a></div>',
      },
      'other: Zxqy 3 wvutAbcdef ghijk lmnop 29 qrst.Zxqy «Wvut»',
    ],
    [
      'goes where the house has its app',
      { between: '<div><p>Zxqy 3 wvut. <a href="https://app.kabar.example">Abcdef ghijk</a>.</p></div>' },
      'other: Zxqy 3 wvut. Abcdef ghijk.',
    ],
    [
      'stays where a sentence leads to a page of the house on something else',
      { between: '<p>Zxqy 3 wvut. <a href="https://arsip.kabar.example">Abcdef ghijk</a>.</p>' },
    ],
    ['stays alone in a box where its address says neither', { between: '<div><a href="/shares/">Zxqy</a></div>' }],
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
    'that is long':
      '<p>Zxqy wvut. <a href="/donasi/">Catatan sumbangan warga desa selama tiga bulan sejak jembatan putus</a></p>',
    'about the house': '<div class="zx"><a href="/about/">Tentang penilaian</a></div>',
    'below other words of its box': '<div class="zx">Zxqy wvut 14 abcdef ghijk<br><a href="/donasi/">Zxqy</a></div>',
    'beside another link': '<div class="zx"><a href="/donasi/">Zxqy</a> <a href="/topik/kayu">Kayu</a></div>',
    'to what is drawn from data': '<div class="zx"><a href="/apps/jembatan">Zxqy</a></div>',
  };
  for (const [what, html] of Object.entries(stays))
    it(`stays ${what}`, () => expect(found({ between: html })).toEqual([]));
});

describe('a clause of its own that leads to a page of one name', () => {
  const to = (words: string, href = '/dukung'): string => `<a href="${href}">${words}</a>`;
  const call = to('zxqy wvut abcdef');
  const gone = (words: string): string => `other: ${words}`;
  judges([
    [
      'goes behind a sentence that says what for, with its full stop outside of it',
      { between: `<p>Jurnalisme desa hidup dari donasi. ${to('Zxqy wvut abcdef')}.</p>` },
      gone('Jurnalisme desa hidup dari donasi. Zxqy wvut abcdef.'),
    ],
    [
      'goes behind a colon, and with words behind it',
      { between: `<p>Donasi warga desa: ${call} dan ghijk.</p>` },
      gone('Donasi warga desa: zxqy wvut abcdef dan ghijk.'),
    ],
    [
      'goes without a word in a box of its own',
      { between: `<aside>Zxqy lmnop. ${call}</aside>` },
      gone('Zxqy lmnop. zxqy wvut abcdef'),
    ],
    [
      'goes without a word in a paragraph that is set in bold',
      { between: `<p><b>Zxqy lmnop.</b> ${call}.</p>` },
      gone('Zxqy lmnop. zxqy wvut abcdef.'),
    ],
    ['stays without a word in a plain paragraph', { between: `<p>Warga menunggu lama. ${call}.</p>` }],
    [
      'stays without a word in one box of several',
      { between: `<div>Warga menunggu. ${call}.</div><div>Air surut.</div>` },
    ],
    ['stays without a word with words behind it', { between: `<aside>Warga menunggu. ${call} di sana.</aside>` }],
    ['stays in the middle of a sentence', { between: `<p>Donasi itu dicatat oleh ${call} setiap pekan.</p>` }],
    ['stays as a name', { between: `<p>Donasi itu dicatat. ${to('Ratna Wulandari')} memimpin posko.</p>` }],
    ['stays as a topic', { between: `<p>Donasi itu dicatat. ${to('Catatan posko desa', '/topik/posko')}.</p>` }],
    ['stays as a document', { between: `<p>Donasi itu dicatat. ${to('Catatan posko desa', '/catatan.pdf')}.</p>` }],
    ['stays as an article', { between: `<p>Donasi itu dicatat. ${link('Catatan posko desa')}.</p>` }],
    [
      'stays as another house',
      { between: `<p>Donasi itu dicatat. ${to('Catatan posko desa', 'https://posko.example.org/dukung')}.</p>` },
    ],
    ['stays in a list', { between: `<ul><li>Donasi itu dicatat. ${call}.</li></ul>` }],
    ['stays as a caption', { between: `<figure><img src="/a.jpg" alt="">Donasi dicatat. ${call}.</figure>` }],
    ['stays as a quotation', { between: `<blockquote>Donasi itu dicatat. ${call}.</blockquote>` }],
    ['stays where it goes on for long', { between: `<p>Donasi itu dicatat. ${call} ${LONG_LINE}.</p>` }],
  ]);
});

describe("a clause to the site's letters or its app", () => {
  const to = (href: string, words = 'zxqy wvut abcdef'): string => `<a href="${href}">${words}</a>`;
  const gone = (words: string): string => `other: ${words}`;
  judges([
    [
      'goes at the end of a sentence',
      { between: `<p>Agar kabar lembah sampai ${to('/nieuwsbrief/pagi')}.</p>` },
      gone('Agar kabar lembah sampai zxqy wvut abcdef.'),
    ],
    [
      'goes at the end of words without a full stop',
      { between: `<p>Agar kabar lembah sampai ${to('/boletines/pagi')}</p>` },
      gone('Agar kabar lembah sampai zxqy wvut abcdef'),
    ],
    [
      'goes behind a question',
      { between: `<p>Kabar lembah setiap pagi? ${to('/konto/nyhetsbrev')}.</p>` },
      gone('Kabar lembah setiap pagi? zxqy wvut abcdef.'),
    ],
    [
      'goes where it opens a line',
      { between: `<p>${to('/bilten')} agar kabar lembah sampai setiap pagi.</p>` },
      gone('zxqy wvut abcdef agar kabar lembah sampai setiap pagi.'),
    ],
    ['goes as a whole paragraph', { between: `<p>${to('https://kabar.example/app')}</p>` }, gone('zxqy wvut abcdef')],
    [
      'goes with what the app is for',
      { between: `<p>${to('/appen')} – gratis di semua ponsel.</p>` },
      gone('zxqy wvut abcdef – gratis di semua ponsel.'),
    ],
    ['stays in the middle of a sentence', { between: `<p>Desa mengirim ${to('/newsletter')} kepada warga.</p>` }],
    ['stays as a name', { between: `<p>${to('/newsletter', 'Kabar Lembah')} dibaca seluruh desa.</p>` }],
    ['stays as a name of one word', { between: `<p>Desa menerbitkan ${to('/newsletter', 'newsletter')}.</p>` }],
    ['stays as a topic', { between: `<p>Desa menerbitkan ${to('/topik/newsletter')}.</p>` }],
    ['stays as an article', { between: `<p>${to('/2026/newsletter-desa-dibobol-orang')} pada hari Senin.</p>` }],
    [
      'stays as another house',
      { between: `<p>Aplikasi itu dibuat warga: ${to('https://desa.example/app')} sejak Maret.</p>` },
    ],
    [
      'stays as another house at the end',
      { between: `<p>Aplikasi itu dapat diunduh ${to('https://desa.example/app')}.</p>` },
    ],
    ['stays as a mail', { between: `<p>Surel itu dikirim ${to('mailto:newsletter@desa.example')}.</p>` }],
    ['stays with another link', { between: `<p>Warga dan ${link('desa')} menulis ${to('/newsletter')}.</p>` }],
    ['stays as a gift', { between: `<p>Sumbangan itu dicatat di ${to('/donasi', 'posko desa di lembah')}.</p>` }],
    ['stays in a list', { between: `<ul><li>Desa menerbitkan ${to('/newsletter')}.</li></ul>` }],
    ['stays as a caption', { between: `<figure><img src="/a.jpg" alt="">Agar sampai ${to('/newsletter')}</figure>` }],
    ['stays as a quotation', { between: `<blockquote>Agar sampai ${to('/newsletter')}.</blockquote>` }],
    ['stays in a long paragraph', { between: `<p>${PROSE} ${PROSE} ${TOLD} Warga ${to('/newsletter')}.</p>` }],
  ]);
});
