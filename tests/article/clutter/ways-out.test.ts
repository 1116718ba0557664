import { describe, expect, it } from 'vitest';
import { found, OTHER, PARAGRAPHS, page } from './page';

const IMAGE = '<img src="/gambar/kotak.jpg" width="90" height="60">';

describe('a line with a link, between paragraphs, stays: it may be what the text tells of', () => {
  const stays: Record<string, string> = {
    'a list that the text tells of': '<p><a href="/data/penerima">Lihat daftar lengkap penerima bantuan</a></p>',
    'a map that it shows': '<p><a href="/interaktif/peta-banjir">Peta interaktif daerah banjir</a></p>',
    'a name': '<p><a href="/topik/ratna">Ratna Wulandari Putri</a></p>',
    'the author': '<p><a href="/penulis/ratna/">oleh ratna wulandari</a></p>',
    'a heading': '<h3><a href="/topik/jembatan">Jembatan gantung di lereng</a></h3>',
    'a sentence': '<p><a href="/topik/jembatan">Jembatan itu sudah tua.</a></p>',
    'to another site': '<p><a href="https://arsip.example.org/">Arsip desa yang lama</a></p>',
    'a file': '<p><a href="/berkas/rencana.pdf">Rencana jembatan yang baru</a></p>',
    'one of several places':
      '<p><a href="/tempat/pasar">Pasar di lereng utara</a></p><p><a href="/tempat/dermaga">Dermaga di tepi danau</a></p>',
    'to a quay': '<p><a href="/tempat/dermaga">Dermaga Danau Lembayung</a></p>',
    'with words around it': '<p>Lihat peta di <a href="/peta/">halaman peta desa</a> ini</p>',
  };
  for (const [what, html] of Object.entries(stays)) it(what, () => expect(found({ between: html })).toEqual([]));
});

describe('behind the last paragraph as between two', () => {
  const goes: Record<string, string> = {
    'a card': `<div class="zx">${IMAGE}<div><a href="${OTHER}"><p>Panen raya bawang merah di lereng utara</p><p>Petani menunggu hujan.</p></a></div></div>`,
    'an offer': '<div class="zx"><p>Zxqy wvut abcdef ghijk lmnop qrstu vwxyz.</p><button>Zxqy wvut</button></div>',
    'a player': '<div class="zx"><span>Zxqy</span><button aria-label="Play"></button></div>',
    'a picture with words, to a page that is no article': `<div><span>Zxqy wvut</span><div><a href="/video/882">${IMAGE}<span>Zxqy wvut abcdef ghijk lmnop</span></a></div></div>`,
  };
  for (const [what, html] of Object.entries(goes)) {
    it(what, () => expect(found({ after: html })).toHaveLength(1));
    it(`${what}, between`, () => expect(found({ between: html })).toHaveLength(1));
  }

  const stays: Record<string, string> = {
    'where the report comes from': '<p>Sumber: <a href="https://arsip.example.org/laporan">Laporan tahunan</a></p>',
    'how to help':
      '<div><h4>Cara membantu</h4><p>Sumbangan dapat dikirim ke rekening posko. <a href="https://posko.example.org/">posko.example.org</a></p></div>',
    'a fact': '<div class="zx"><p>Jembatan itu dibuka pada 1987.</p><a href="/jembatan/">Zxqy</a></div>',
    'whom to ask about somebody':
      '<p><em>Mengenal orang ini?</em> Hubungi polisi di <a href="mailto:polisi@wanasari.example">polisi@wanasari.example</a></p>',
    'an app that the text tells of':
      '<p>Warga dapat melapor lewat aplikasi Jaga Kali, yang tersedia gratis. <a href="https://play.google.com/store/apps/details?id=a">Google Play</a></p>',
  };
  for (const [what, html] of Object.entries(stays)) it(what, () => expect(found({ after: html })).toEqual([]));
});

describe('what may open the rest of the text stays', () => {
  const stays: Record<string, string> = {
    'a button between paragraphs': '<button type="button">Tampilkan lebih banyak</button>',
    'a button in English': '<div><button>Show more</button></div>',
    'a label that is a button': '<button>Baca selengkapnya</button>',
    'a button below two sentences': `<div class="zx"><p>${PARAGRAPHS[2]}</p><button>Tampilkan lebih banyak</button></div>`,
    'below a short text':
      '<div class="zx"><p>Warga bekerja bergiliran di sana.</p><button>Baca selengkapnya</button></div>',
  };
  for (const [what, html] of Object.entries(stays)) {
    it(what, () => expect(found({ between: html })).toEqual([]));
    it(`${what}, at the end`, () => expect(found({ after: html })).toEqual([]));
  }

  it('but no word that leads on', () =>
    expect(found({ between: '<div><button>Weiter</button></div>' })).toHaveLength(1));

  it('but no pair of buttons that leads on', () =>
    expect(found({ after: '<div><button>Previous</button><button>Next</button></div>' })).toHaveLength(1));
});

describe('a heading above one card', () => {
  const card = `<article><a href="${OTHER}"><h4>Panen raya bawang merah di lereng utara</h4></a><time>11/3/2026</time><p>Zxqy</p></article>`;
  it('goes with it where both have a box for themselves', () =>
    expect(found({ between: `<div><h3>Zxqy wvut abcdef ghijk lmnop qrstu vwxyz</h3>${card}</div>` })).toEqual([
      'related: Zxqy wvut abcdef ghijk lmnop qrstu vwxyz',
      expect.stringMatching(/^related: Panen/),
    ]));
  it('stays above the text', () =>
    expect(found({ between: `<div><h3>Zxqy wvut abcdef</h3>${card}<p>${PARAGRAPHS[1]}</p></div>` })).toEqual([
      expect.stringMatching(/^related: Panen/),
    ]));
});

describe('asked of the reader', () => {
  it('a question above a few words to press goes', () => {
    expect(
      found({ between: '<div><strong>Zxqy wvut abcdef?</strong><br><a href="/kuis/">Zxqy wvut</a></div>' }),
    ).toHaveLength(1);
  });
  it('a question above an answer that leads nowhere stays', () => {
    expect(found({ between: '<div><strong>Zxqy wvut abcdef?</strong><br>Zxqy wvut</div>' })).toEqual([]);
  });
  it('news by mail goes, with a question, in the middle too', () => {
    expect(
      found({
        between: '<p><em>Zxqy wvut? Abcdef <a href="mailto:redaksi@kabar.example">redaksi@kabar.example</a></em></p>',
      }),
    ).toHaveLength(1);
  });
  it('the size of the letters goes with its name', () => {
    expect(
      found({ between: '<div><span>Zxqy wvut</span><button>A-</button><button>A</button><button>A+</button></div>' }),
    ).toHaveLength(1);
  });
  it('but not with a date or a name above the text', () => {
    const buttons = '<button>A-</button><button>A+</button>';
    expect(found({ between: `<div>Ratna 12/3/2026 ${buttons}</div>` })).toEqual([]);
    const byline = page({});
    const line = byline.querySelector('.byline');
    if (line) line.outerHTML = `<div>Ratna Wulandari ${buttons}</div>`;
    expect(found(byline)).toEqual([]);
  });
  it('the way into the house’s app goes', () => {
    expect(found({ between: '<p><a href="https://kabar.page.link/abc">Zxqy wvut</a></p>' })).toHaveLength(1);
  });
  it('a sentence about gifts that leads to another site stays', () => {
    expect(
      found({
        between:
          '<p>Donasi untuk warga dapat dikirim ke posko desa. <a href="https://posko.example.org/">posko.example.org</a></p>',
      }),
    ).toEqual([]);
  });
});
