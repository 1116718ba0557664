import { describe, expect, it } from 'vitest';
import { found, OTHER, PARAGRAPHS, page, THIRD } from './page';

/** For each kind: what goes, as [html, expected text], and what looks like it and stays. */
interface Cases {
  between?: Record<string, [html: string, ...found: string[]]>;
  after?: Record<string, [html: string, ...found: string[]]>;
  stays: Record<string, string>;
}

const shareRow = [
  'facebook.com/sharer/sharer.php?u=x',
  'twitter.com/intent/tweet?url=x',
  'api.whatsapp.com/send?text=x',
]
  .map((to) => `<a href="https://${to}"><svg></svg></a>`)
  .join('');

const kinds: Record<string, Cases> = {
  ad: {
    between: {
      'an empty slot': ['<div class="ads-on-body"><div id="div-gpt-ad-1"></div></div>', 'ad: '],
      'an inserted slot': ['<div class="x"><ins class="adsbygoogle"></ins></div>', 'ad: '],
      'a label': ['<p style="text-align:center">Iklan</p>', 'ad: Iklan'],
      'a label in capitals between rules': ['<div>— ADVERTISEMENT —</div>', 'ad: — ADVERTISEMENT —'],
      'the text goes on below': ['<p>Scroll untuk melanjutkan membaca</p>', 'ad: Scroll untuk melanjutkan membaca'],
      'two labels': [
        '<p>ADVERTISEMENT - Scroll to continue reading</p>',
        'ad: ADVERTISEMENT - Scroll to continue reading',
      ],
    },
    stays: {
      'prose about advertisements': '<p>Iklan rokok dilarang di dekat sekolah, kata kepala dinas kesehatan itu.</p>',
      'a heading that begins with the label': '<h3>Iklan rokok di dekat sekolah</h3>',
      'a headline with the label and a colon': '<h3>Anzeige: Mann greift Polizisten an</h3>',
    },
  },
  share: {
    between: {
      'label and names': [
        '<div><h3>Bagikan ini:</h3><ul><li><a href="?share=facebook">Facebook</a></li><li><a href="?share=x">X</a></li></ul></div>',
        'share: Bagikan ini:FacebookX',
      ],
      'icons only': [`<div class="q">${shareRow}</div>`, 'share: '],
      'buttons without targets': [
        '<div><div role="button"><span>Facebook</span></div><div role="button"><span>Twitter</span></div></div>',
        'share: FacebookTwitter',
      ],
    },
    after: {
      'label and row in two siblings': [
        `<div><span>Bagikan :</span></div><div class="z">${shareRow}</div>`,
        'share: Bagikan :',
        'share: ',
      ],
    },
    stays: {
      'the financial sense as a heading': '<h3>Bagikan dividen dua kali setahun</h3>',
      'the financial sense in English': '<h3>Share buybacks in lean years</h3>',
      'prose about networks':
        '<p>Kabar itu mula-mula beredar lewat WhatsApp, lalu dibantah dalam unggahan Facebook kepala desa.</p>',
      'an embedded post':
        '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>Jembatan sudah dibuka!</p><a href="https://twitter.com/wanasari/status/1">12 Maret 2026</a></blockquote></div>',
    },
  },
  newsletter: {
    between: {
      'a form': [
        '<div class="nl"><h4>Kabar Pagi</h4><p>Rangkuman berita setiap pukul enam.</p><form><input type="email" placeholder="Alamat surel"><button>Daftar Sekarang</button></form></div>',
        'newsletter: Kabar Pagi Rangkuman berita setiap pukul enam. Daftar Sekarang',
      ],
      'a box with a button': [
        '<div><p>Daftar gratis untuk kabar pagi</p><a class="btn" href="https://surat.example/">Daftar</a></div>',
        'newsletter: Daftar gratis untuk kabar pagiDaftar',
      ],
    },
    after: {
      'the last words': [
        '<p>Get more of our river stories and <a href="/surat/">subscribe to our weekly newsletter</a></p>',
        'newsletter: Get more of our river stories and subscribe to our weekly newsletter',
      ],
    },
    stays: {
      'prose about a newsletter':
        '<p>Newsletter warga itu terbit setiap pekan sejak tahun lalu dan dibaca seluruh desa.</p>',
      'a box of text with a form for comments':
        '<div><p>Kucing desa itu kembali pada hari Minggu, kata pemiliknya.</p><form><input name="email"><textarea></textarea><input type="submit" value="Kirim"></form></div>',
      'a list of steps':
        '<ul><li>Sign up for the night school at the town hall</li><li>Bring <a href="https://kantor.example/">your papers</a></li></ul>',
    },
  },
  follow: {
    between: {
      'Google News': [
        '<p><em>Ikuti berita pilihan kami di <a href="https://news.google.com/publications/CAAq">Google News</a></em></p>',
        'follow: Ikuti berita pilihan kami di Google News',
      ],
      'a channel in a language without a file': [
        '<p>Zxqy wvut <a href="https://whatsapp.com/channel/0029">abc</a></p>',
        'follow: Zxqy wvut abc',
      ],
      'a channel whose address is text': [
        '<p>Zxqy wvut: https://www.whatsapp.com/channel/0029</p>',
        'follow: Zxqy wvut: https://www.whatsapp.com/channel/0029',
      ],
      'a Telegram account': [
        '<p>Ikuti kami di <a href="https://t.me/kabar">Telegram</a></p>',
        'follow: Ikuti kami di Telegram',
      ],
    },
    after: {
      'the last paragraph asks to join a group': [
        '<p>Dapatkan kabar pilihan setiap hari. Mari bergabung di grup Telegram kami lewat <a href="https://t.me/kabar">tautan ini</a>.</p>',
        'follow: Dapatkan kabar pilihan setiap hari. Mari bergabung di grup Telegram kami lewat tautan ini.',
      ],
      'an app': [
        '<div class="f"><span>Kabar di ponsel</span><a href="https://play.google.com/store/apps/details?id=k"><img src="/p.png"></a></div>',
        'follow: Kabar di ponsel',
      ],
    },
    stays: {
      'a sentence about a group':
        '<p>Warga bergabung di <a href="https://t.me/wanasari">grup Telegram</a> untuk mengatur jadwal kerja bakti mereka.</p>',
      'a link to an account inside a sentence':
        '<p>Foto itu diunggah kepala desa di <a href="https://www.facebook.com/wanasari">halaman Facebook</a> pada Senin malam setelah rapat.</p>',
      'prose that begins with the word':
        '<p>Ikuti jejak ibunya, gadis itu mengajar di sekolah terapung sejak tahun lalu.</p>',
    },
  },
  tags: {
    after: {
      'label and links': [
        '<div class="a"><span>Topik:</span> <a href="/x/jembatan">Jembatan</a> <a href="/x/desa">Desa</a></div>',
        'tags: Topik: Jembatan Desa',
      ],
      'links to topics': [
        '<ul><li><a rel="tag" href="/tag/jembatan">Jembatan</a></li><li><a rel="tag" href="/tag/desa">Desa</a></li></ul>',
        'tags: JembatanDesa',
      ],
    },
    stays: {
      'a line of facts with linked names':
        '<p>Kecamatan: <a href="/topik/utara">Utara</a>, <a href="/topik/selatan">Selatan</a></p>',
    },
  },
  player: {
    between: {
      'an audio player': [
        '<div class="w"><button aria-label="Play"></button><span>Dengarkan artikel ini</span> <span>00:00 / 04:12</span></div>',
        'player: Dengarkan artikel ini 00:00 / 04:12',
      ],
      'a podcast': [
        '<div><div><img src="/p.jpg"><h3>Obrolan Sungai</h3></div><button class="podcast-play">▶</button></div>',
        'player: Obrolan Sungai▶',
      ],
    },
    stays: {
      prose: '<p>Dengarkan suara air itu, katanya, dan kamu akan tahu kapan banjir datang.</p>',
      'a video of the article':
        '<figure><iframe src="https://www.youtube.com/embed/abc"></iframe><figcaption>Jembatan dibuka lagi.</figcaption></figure>',
    },
  },
  comments: {
    between: {
      'a teaser': ['<div><a href="#comments">Tulis komentar Anda (14)</a></div>', 'comments: Tulis komentar Anda (14)'],
    },
    after: {
      'a number before the word': ['<div><a href="#k">93 Dodaj komentarz</a></div>', 'comments: 93 Dodaj komentarz'],
    },
    stays: {
      prose: '<p>Komentar kepala desa itu disambut tepuk tangan warga yang datang.</p>',
      'a heading': '<h3>Komentar kepala desa</h3>',
    },
  },
  nav: {
    after: {
      'previous and next': [
        `<div><a rel="prev" href="${OTHER}">Sebelumnya</a> <a rel="next" href="${THIRD}">Berikutnya</a></div>`,
        'nav: Sebelumnya Berikutnya',
      ],
      'to the top': ['<div id="to-top" class="scroll-to-top"><span>Zxqy</span></div>', 'nav: Zxqy'],
      'next page': ['<p><a href="?page=2">Halaman selanjutnya</a></p>', 'nav: Halaman selanjutnya'],
    },
    stays: { prose: '<p>Selanjutnya warga akan menanam bambu di kedua tepi sungai.</p>' },
  },
  paywall: {
    between: {
      'a box with a button': [
        '<div><p>Artikel ini khusus pelanggan.</p><button>Langganan</button></div>',
        'paywall: Artikel ini khusus pelanggan. Langganan',
      ],
    },
    after: {
      'a sentence at the end': [
        '<p>Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.</p>',
        'paywall: Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.',
      ],
    },
    stays: {
      'prose about subscribers':
        '<p>Ruang itu khusus pelanggan lama, kata pemilik warung yang berdiri di tepi sungai sejak dulu.</p>',
    },
  },
  donation: {
    between: {
      'a banner': [
        '<section class="b"><h2>Dukung jurnalisme kami</h2><p>Liputan mendalam perlu biaya.</p><a class="btn" href="https://donasi.example/">Beri dukungan</a></section>',
        'other: Dukung jurnalisme kami Liputan mendalam perlu biaya. Beri dukungan',
      ],
    },
    stays: {
      'prose about donations':
        '<p>Donasi untuk <a href="https://jembatan.example/">jembatan itu</a> datang dari warga desa di seberang sungai.</p>',
    },
  },
  biography: {
    after: {
      'a box about the author': [
        '<div class="author-bio"><img src="/r.jpg"><a rel="author" href="/penulis/ratna/">Ratna Wulandari</a><p>Ratna menulis tentang desa dan sungai sejak lulus dari sekolah wartawan di kota.</p></div>',
        'other: Ratna WulandariRatna menulis tentang desa dan sungai sejak lulus dari sekolah wartawan di kota.',
      ],
    },
    stays: {
      'the same words as prose':
        '<div><p>Ratna menulis tentang desa dan sungai sejak lulus dari sekolah wartawan di kota.</p></div>',
    },
  },
};

for (const [kind, { between = {}, after = {}, stays }] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const [what, [html, ...expected]] of Object.entries(between))
      it(`goes: ${what}`, () => expect(tidy(found({ between: html }))).toEqual(tidy(expected)));
    for (const [what, [html, ...expected]] of Object.entries(after))
      it(`goes below the text: ${what}`, () => expect(tidy(found({ after: html }))).toEqual(tidy(expected)));
    for (const [what, html] of Object.entries(stays))
      it(`stays: ${what}`, () => expect(found({ between: html })).toEqual([]));
  });
}

/** White space between elements depends on the shape only. */
const tidy = (list: string[]): string[] => list.map((each) => each.replace(/\s+/g, ''));

describe('notice', () => {
  it('goes: a bar about cookies', () => {
    const document = page({ aside: '<div class="bar">Kami memakai cookie. <button>Setuju</button></div>' });
    expect(found(document)).toEqual(['other: Kami memakai cookie. Setuju']);
  });
  it('stays: prose about cookies', () => {
    expect(found({ between: '<p>Cookie di ponsel warga itu dihapus petugas.</p>' })).toEqual([]);
  });
});

describe('the site itself', () => {
  it('keeps header, menu, footer, headline, byline and comments', () => {
    const comments = `<section id="comments"><h3>Komentar</h3><ol><li><p>Bagus sekali.</p><a href="${OTHER}">Balas kepada warga</a></li></ol></section>`;
    expect(found({ aside: comments })).toEqual([]);
  });

  it('keeps the links around a single paragraph of a page that does not call itself an article', () => {
    const links = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (n) => `<tr><td><a href="${OTHER}-${n}">Dongeng hari ke-${n}: sang kancil mencuri mentimun</a></td></tr>`,
    );
    const tale = `<body><table><tr><td><p>${PARAGRAPHS.slice(0, 3).join(' ')}</p></td><td><table>${links.join('')}</table></td></tr></table></body>`;
    const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
    expect(found(parse(tale))).toEqual([]);
    expect(found(parse(`<head><meta property="og:type" content="article"></head>${tale}`))).toHaveLength(1);
    expect(found(parse(tale.replace('</p>', `</p><p>${PARAGRAPHS.slice(3).join(' ')}</p>`)))).toHaveLength(1);
  });

  it('keeps a front page', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, n) =>
        `<article><h2><a href="${OTHER}-${n}">Panen raya bawang merah nomor ${n}</a></h2><p>Petani memanen lebih awal.</p></article>`,
    );
    const front = new DOMParser().parseFromString(
      `<body><h1>Kabar</h1><main>${teasers.join('')}</main></body>`,
      'text/html',
    );
    expect(found(front)).toEqual([]);
  });

  it('keeps a front page with long teasers', () => {
    const teaser =
      'Petani di lereng utara memanen bawang merah lebih awal tahun ini karena hujan datang sebelum waktunya, kata ketua kelompok tani desa itu.';
    const teasers = Array.from(
      { length: 12 },
      (_, n) =>
        `<article><h2><a href="${OTHER}-${n}">Panen raya bawang merah nomor ${n}</a></h2><p>${teaser}</p></article>`,
    );
    const front = new DOMParser().parseFromString(
      `<body><h1>Kabar</h1><main>${teasers.join('')}</main></body>`,
      'text/html',
    );
    expect(found(front)).toEqual([]);
  });
});
