import { describe, expect, it } from 'vitest';
import { found, OTHER, page, THIRD } from './page';

/** Each of these stands or falls with one condition of its kind. */

const HEADLINE = 'Panen raya bawang merah di lereng utara';
const headline = `<a href="${OTHER}">${HEADLINE}</a>`;
const list = `<ul><li>${headline}</li><li><a href="${THIRD}">Sekolah terapung dibuka lagi di danau lembayung</a></li></ul>`;
const PROSE =
  'Warga desa itu bercerita panjang lebar tentang jembatan yang putus diterjang banjir pada bulan Maret lalu.';
const sharers = (names: readonly string[]): string =>
  names.map((name) => `<a href="https://www.facebook.com/sharer.php?u=${name}">${name}</a>`).join(' ');

describe('what stays between paragraphs', () => {
  it.each([
    [
      'a box about the author where the text goes on',
      `<div class="author-box"><img src="a.jpg"><p><a rel="author" href="/penulis/ratna/">Ratna Wulandari</a>. ${PROSE}</p></div>`,
    ],
    ['a link that shares, in words of its own', `<p>Peta jembatan ${sharers(['di sini'])}</p>`],
    ['a paragraph in a box called player', `<div class="audio-player"><p>${PROSE}</p></div>`],
    [
      'a paragraph with a button that tells of a newsletter',
      `<p class="newsletter"><button>Buka</button> ${PROSE}</p>`,
    ],
    ['a newsletter in a list', '<ul><li><a href="/nawala/">Newsletter</a></li></ul>'],
    [
      'a form for a letter',
      '<form><p>Tulis surat Anda</p><input type="email"><textarea></textarea><button>Kirim</button></form>',
    ],
    ['words about cookies with nothing to press', '<div class="cookie">Kami memakai cookie di situs ini</div>'],
    [
      'two questions with buttons',
      '<div><p>Apa itu jembatan gantung?</p><p>Siapa yang membuatnya?</p><button>Buka</button><button>Tutup</button></div>',
    ],
    ['a button that shares beside another link', '<div><button>Bagikan</button><a href="/unduh/peta/">Peta</a></div>'],
    ['a label and words without a link', '<div><p>Baca juga</p><p>Panen raya bawang merah</p></div>'],
    ['a linked headline in a figure', `<figure><h3>${headline}</h3><p>Foto: warga desa</p></figure>`],
    ['a linked headline in a quotation', `<blockquote><h3>${headline}</h3><p>Foto: warga desa</p></blockquote>`],
    [
      'a paragraph with a button that tells of a donation',
      `<p>Donasi untuk jembatan: <button>Peta</button> ${PROSE}</p>`,
    ],
    ['a form that leads to another page', '<form><input name="q"><a href="/b/">Selanjutnya</a></form>'],
    [
      'a row of links to places on the page',
      `<p>${['a', 'b', 'c', 'd'].map((id) => `<a href="#${id}">Selanjutnya</a>`).join(' ')}</p>`,
    ],
    [
      'words and a button in a figure',
      '<figure><div><p>Peta jembatan gantung desa Wanasari yang dibuka lagi.</p><button>Buka</button></div></figure>',
    ],
    [
      'two lines with the word for sharing and networks',
      '<div><p>Bagikan artikel ini Facebook</p><p><button>WA</button> <button>Tl</button> desa</p></div>',
    ],
    [
      'words about networks with buttons',
      '<p>Warga memakai Facebook <button>WhatsApp</button> <button>Telegram</button></p>',
    ],
    ['a field with the word for advertisements', '<p>Iklan <input name="kota"></p>'],
    ['a paragraph that is all one link to another place on the page', `<p><a href="#peta">${PROSE}</a></p>`],
    ['a newsletter in a list, with a button', '<ul><li>Newsletter <button>Daftar</button></li></ul>'],
    [
      'two paragraphs in a box that tell of newsletters',
      '<div><p>Newsletter desa terbit.</p><p>Newsletter kota juga <a href="/newsletter/">terbit</a>.</p></div>',
    ],
    ['a sentence about a newsletter', '<p>Newsletter desa itu <a href="/newsletter/">terbit</a> tiap pekan.</p>'],
    [
      'a list of things with a button that plays',
      `<div><button class="play">▶</button>${'<p>Satu lagu</p>'.repeat(7)}</div>`,
    ],
    [
      'a question with a link below other lines',
      '<div><p>Satu baris</p><p>Dua baris</p><p>Ingin tahu lagi?</p><p><a href="/x/">Ya</a></p></div>',
    ],
    ['a form with the word for sharing', '<div><button>Bagikan</button><input name="a"><input name="b"></div>'],
    ['a button that shares beside one that says much', `<div><button>Bagikan</button><button>${PROSE}</button></div>`],
    [
      'a text with the word for sharing and one button',
      '<p>Bagikan artikel ini Facebook <button>WhatsApp</button></p>',
    ],
  ])('%s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });

  it.each([
    ['a long one', `<h3>${HEADLINE} kabupaten itu membuat petani di sana gembira sekali</h3>`],
    ['a sentence', '<h3>Jembatan itu aman.</h3>'],
    ['a linked word', '<p><a href="/desa/">Desa</a></p>'],
  ])('a heading above links that may be the text’s own: %s', (_, heading) => {
    expect(found({ between: `${heading}${list}` })).toEqual([expect.stringMatching(/^related: Panen raya/)]);
  });
});

const account = (words: string): string => `<a href="https://www.instagram.com/kabar">${words}</a>`;

describe('what stays of a box', () => {
  it.each([
    ['a field above links', `<div>Peta: <input name="q"></div>${list}`, [/^related: Panen raya/]],
    [
      'a paragraph above a link that shares',
      `<div><p>${PROSE}</p><p><a href="/bagikan/">Bagikan</a></p></div>`,
      [/^share: Bagikan$/],
    ],
    [
      'several lines below a word for following',
      `<div><p>Ikuti kami</p>${'<p>Dusun</p>'.repeat(3)}<p>${account('Instagram')}</p></div>`,
      [/^share: Instagram$/],
    ],
    [
      'two lines above a button that follows',
      `<div><p>Ikuti kami</p><p>Peta desa</p></div><div>${account('<button>Ikuti</button>')}</div>`,
      [/^follow: Ikuti$/],
    ],
    [
      'a heading above a button that follows',
      `<h2>Ikuti kami</h2><div>${account('<button>Ikuti</button>')}</div>`,
      [/^follow: Ikuti$/],
    ],
    ['a sentence above links', `<p>Lihat juga ini.</p>${list}`, [/^related: Panen raya/]],
    [
      'a frame above links',
      `<div><iframe src="https://peta.example/"></iframe>Peta:</div>${list}`,
      [/^related: Panen raya/],
    ],
    [
      'a form above links',
      `<div><input name="a"><input name="b"><input name="c"><p>Baca juga</p>${list}</div>`,
      [/^related: Baca juga$/, /^related: Panen raya/],
    ],
    [
      'a quotation among words and links that share',
      `<div><p>Bagikan</p><blockquote>Facebook</blockquote>${sharers(['Facebook'])}</div>`,
      [/^share: Bagikan$/, /^share: Facebook$/],
    ],
  ])('%s', (_, between, rest) => {
    expect(found({ between })).toEqual(rest.map((each) => expect.stringMatching(each)));
  });
});

describe('what goes', () => {
  it('a button alone that shows more, beside the article', () => {
    expect(found({ aside: '<div><button>Lihat semua</button></div>' })).toEqual(['nav: Lihat semua']);
  });

  it.each([
    [
      'words that offer to read aloud, with a button',
      '<div><p>Dengarkan artikel ini</p><button>Putar</button></div>',
      'player',
    ],
    ['links below a word for subscribers, as links', `<div><p>Khusus pelanggan</p>${list}</div>`, 'related'],
  ])('%s', (_, between, kind) => {
    expect(found({ between })).toEqual([expect.stringMatching(new RegExp(`^${kind}: `))]);
  });
});

describe('what stays behind the text and beside it', () => {
  it.each([
    ['a link to a place on the page', { after: '<p><a href="#peta">Peta jembatan gantung</a></p>' }],
    [
      'a link that says where a comment was printed first',
      {
        after:
          '<p><a href="https://lain.example/berita/satu">Komentar pertama kali terbit di laporan lain pada hari itu.</a></p>',
      },
    ],
    [
      'an address of the newsletter’s desk',
      { after: '<p>Tulis ke newsletter: <a href="mailto:nawala@kabar.example">nawala@kabar.example</a></p>' },
    ],
    [
      'a last sentence that tells of a newsletter',
      { after: '<p>Newsletter desa itu <a href="/nawala/">terbit</a> tiap pekan.</p>' },
    ],
    [
      'a last paragraph that tells of a newsletter at length',
      {
        after: `<p>Newsletter desa itu <a href="/nawala/">berisi kabar</a>: ${`${PROSE} ${PROSE}`.replace(/\./g, ',')} begitu</p>`,
      },
    ],
    ['a lone headline beside the article', { aside: `<div><p>${headline}</p></div>` }],
    ['a player of the site’s', { aside: '<div><button class="play">▶</button> Radio Kabar</div>' }],
    [
      'a question with a link beside the article',
      { aside: '<div><p>Ada kesalahan?</p><a href="/kontak/">Kontak</a></div>' },
    ],
    ['a sentence that begins like a label', { after: '<p>Baca juga panen raya</p>' }],
    [
      'topics with a field among them',
      { after: '<div>Tag: <a href="/tag/a">a</a><input><a href="/tag/b">b</a></div>' },
    ],
  ])('%s', (_, around) => {
    expect(found(around)).toEqual([]);
  });

  it('what holds the headline', () => {
    const box = `<div class="related-posts"><h1>Jembatan Gantung Desa Wanasari Dibuka Lagi</h1>${headline}</div>`;
    const html = page({}).documentElement.outerHTML.replace(/<h1>.*?<\/h1>/, box);
    expect(found(new DOMParser().parseFromString(html, 'text/html'))).toEqual([]);
  });
});

describe('what goes by one sign alone', () => {
  it.each([
    [
      'a field for an address',
      '<form><label>Kabar pagi</label><input type="email"><button>Kirim</button></form>',
      'newsletter: Kabar pagiKirim',
    ],
    ['a button that reads aloud', '<div><button>Dengarkan artikel ini</button></div>', 'player: Dengarkan artikel ini'],
    ['the name of a player', '<div class="audio-player">Suara Kabar</div>', 'player: Suara Kabar'],
    ['the name of other articles', '<div class="related-posts"><a href="/lain/">Lain</a></div>', 'related: Lain'],
    [
      'a call to a link',
      `<p>Baca selengkapnya <a href="${OTHER}">di sini</a></p>`,
      'related: Baca selengkapnya di sini',
    ],
    [
      'a label in a box that is called a menu',
      `<div class="menu-kuliner"><p>Baca juga: ${headline}</p></div>`,
      `related: Baca juga: ${HEADLINE}`,
    ],
  ])('%s', (_, between, words) => {
    expect(found({ between })).toEqual([words]);
  });
});

describe('what holds most of what a page says', () => {
  const VERSES = Array.from(
    { length: 24 },
    (_, verse) => `<p>bait ke-${verse} tentang jembatan dan arus yang pergi</p>`,
  );
  const pageOf = (verses: readonly string[]): Document =>
    new DOMParser().parseFromString(
      `<html lang="id"><head><title>Jembatan</title><meta property="og:type" content="article"></head><body>
<div id="isi"><h4>Berita terkait</h4>${list}${verses.join('')}</div><div class="tentang"><p>${PROSE} ${PROSE}</p></div></body></html>`,
      'text/html',
    );

  it('is no list of other articles, though it begins with one and has no paragraph', () => {
    expect(found(pageOf(VERSES))).toEqual([`related: Berita terkait`, expect.stringMatching(/^related: Panen raya/)]);
  });

  it('may be one where it is small', () => {
    expect(found(pageOf(VERSES.slice(0, 2)))).toEqual([expect.stringMatching(/^related: Berita terkait.*bait ke-1/)]);
  });
});
