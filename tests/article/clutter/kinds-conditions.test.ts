import { describe, expect, it } from 'vitest';
import { above, amid, found, OTHER, THIRD } from './page';

/** Each row stands or falls with one condition of its kind. */

const PROSE =
  'Warga desa itu bercerita panjang lebar tentang jembatan yang putus diterjang banjir pada bulan Maret lalu.';
const TOLD = 'Pedagang di pasar desa menyebut pasokan itu mulai lancar pekan ini.';
/** No sentence. */
const LONG_LINE = 'Harga di pasar induk sesudah hujan reda di lereng sebelah utara desa';
const account = (words: string, name = 'kabar'): string => `<a href="https://www.instagram.com/${name}">${words}</a>`;
const store = (words: string): string => `<a href="https://play.google.com/store/apps/details?id=kabar">${words}</a>`;
const channel = (words: string): string => `<a href="https://www.whatsapp.com/channel/0029">${words}</a>`;
const badge = '<img src="/i.png" alt="">';
const sharer = (words: string): string => `<a href="https://www.facebook.com/sharer.php?u=${words}">${words}</a>`;
const other = (words: string, href: string = OTHER): string => `<a href="${href}">${words}</a>`;

type Row = [what: string, around: Parameters<typeof found>[0], ...gone: string[]];

const judges = (rows: Row[]): void => {
  it.each(rows)('%s', (_, around, ...gone) => {
    expect(found(around)).toEqual(gone);
  });
};

describe('follow', () => {
  judges([
    ['stays with a field', { between: `<div>Ikuti kami <input name="a"> ${account('Kabar')}</div>` }],
    [
      'stays where a long text leads to an app',
      { after: `<div>${`${LONG_LINE}, `.repeat(3)}${store('Google Play')}</div>` },
    ],
    [
      'stays where a long text leads to an app in many words',
      {
        aside: `${'<p>Satu</p>'.repeat(30)}<div>${`${LONG_LINE}, `.repeat(3)}${store('tempat belanja di ponsel yang dipakai ratusan warga desa')}</div>`,
      },
    ],
    [
      'goes where a call leads to an app',
      {
        after:
          '<p>Gabung dengan pembaca lain, kabar desa setiap pagi langsung di ponsel lewat <a href="https://appgallery.huawei.com/app/1">App</a></p>',
      },
      'follow: Gabung dengan pembaca lain, kabar desa setiap pagi langsung di ponsel lewat App',
    ],
    [
      'leaves a text above a button',
      { between: `<div><p>${TOLD}</p><p>Desa</p><p>Ikuti kami</p><p><button>Ikuti</button></p></div>` },
      'follow: Ikuti kami',
      'follow: Ikuti',
    ],
    [
      'leaves a text beside accounts',
      {
        aside: `${'<p>Satu</p>'.repeat(30)}<div><p>${account(LONG_LINE)}</p><p>${account(LONG_LINE, 'desa')}</p><p>Warga desa itu menunggu air surut di tepi sungai.</p></div>`,
      },
    ],
    [
      'goes where few words lead to an app',
      { after: `<p>Kabar desa di ponsel: ${store('Google Play')}</p>` },
      'follow: Kabar desa di ponsel: Google Play',
    ],
    [
      'stays where the words lead to an article too',
      { after: `<p>Kabar desa di ponsel: ${store('Google Play')} ${other('Peta')}</p>` },
    ],
    [
      'stays where a sentence ends with an app',
      {
        after: `<div>Pasar desa itu kini punya tempat belanja di ponsel yang dipakai ratusan warga, ada di ${store('Google Play')}</div>`,
      },
    ],
    [
      'stays where the picture of an app is one of several',
      { between: `<div>${store(badge)}<a href="/peta/">${badge}</a></div>` },
    ],
    ['stays where the picture of an app is in a paragraph', { between: `<p>${PROSE} ${PROSE}<br>${store(badge)}</p>` }],
    [
      'goes as the last paragraph that begins with the call',
      { after: `<p>Ikuti terus kabar jembatan gantung Desa Wanasari dan sungainya di ${account('sini')}.</p>` },
      'follow: Ikuti terus kabar jembatan gantung Desa Wanasari dan sungainya di sini.',
    ],
    [
      'goes as a paragraph that calls to two accounts',
      {
        between: `<p>Ikuti terus kabar jembatan gantung Desa Wanasari di ${account('sini')} dan di ${account('sana', 'desa')}.</p>`,
      },
      'follow: Ikuti terus kabar jembatan gantung Desa Wanasari di sini dan di sana.',
    ],
    [
      'stays as a paragraph that calls to one',
      { between: `<p>Ikuti terus kabar jembatan gantung Desa Wanasari dan sungainya di ${account('sini')}.</p>` },
    ],
    [
      'goes with a button',
      { between: '<div><p>Ikuti kami</p><button>Ikuti</button></div>' },
      'follow: Ikuti kamiIkuti',
    ],
    [
      'goes with a picture and a network',
      { between: `<p>${badge} Ikuti kami di Facebook</p>` },
      'follow: Ikuti kami di Facebook',
    ],
    [
      'goes behind the text with a network',
      { after: '<p>Ikuti kami di Facebook</p>' },
      'follow: Ikuti kami di Facebook',
    ],
    ['stays between paragraphs without a picture', { between: '<p>Ikuti kami di Facebook</p>' }],
    ['stays behind the text without a network', { after: '<p>Ikuti kami terus</p>' }],
    [
      'leaves the paragraph above it',
      { between: `<div><p>${TOLD}</p><p>${badge} Ikuti kami di Facebook</p></div>` },
      'follow: Ikuti kami di Facebook',
    ],
    ['stays with a link to an article', { between: `<p>Ikuti kami di ${account('Kanal')} dan ${other('Peta')}</p>` }],
    [
      'goes where all is accounts',
      { after: `<p>${account('Kanal satu')} ${account('Kanal dua', 'desa')}</p>` },
      'follow: Kanal satu Kanal dua',
    ],
    ['stays where all is one account', { after: `<p>${account('Kanal satu')}</p>` }],
    [
      'stays where there is another link',
      { after: `<p>${account('Kanal satu')} ${account('Kanal dua', 'desa')} <a href="/peta/">Peta</a></p>` },
    ],
    [
      'stays where words stand before them',
      { after: `<p>Warga desa di tepi sungai: ${account('satu')} ${account('dua', 'desa')}</p>` },
    ],
    [
      'goes with the printed mail of the desk',
      { after: '<p>Tulis ke redaksi@kabar.example</p>' },
      'follow: Tulis ke redaksi@kabar.example',
    ],
    [
      'leaves a name above the mail of the desk',
      { after: '<div><p>Ratna</p><p>redaksi@kabar.example</p></div>' },
      'follow: redaksi@kabar.example',
    ],
    [
      'stays where the mail of the desk is a part of another address',
      { after: '<p>Laporan <a href="https://lain.example/?to=redaksi@kabar">lengkap</a></p>' },
    ],
    [
      'goes with a channel in a few words',
      { between: `<p>Saluran warga: ${channel('di sini')}.</p>` },
      'follow: Saluran warga: di sini.',
    ],
    [
      'goes with a channel in the last paragraph',
      { after: `<p>${PROSE} ${channel('Saluran')}.</p>` },
      `follow: ${PROSE} Saluran.`,
    ],
    [
      'goes with a channel in a paragraph without a stop',
      { between: `<p>${PROSE.replace('.', '')} ${channel('Saluran')}</p>` },
      `follow: ${PROSE.replace('.', '')} Saluran`,
    ],
    [
      'goes with a channel that is most of a paragraph',
      { between: `<p>Warga di tepi sungai membaca ${channel('kabar di saluran desa setiap pagi')}.</p>` },
      'follow: Warga di tepi sungai membaca kabar di saluran desa setiap pagi.',
    ],
    [
      'goes with a channel and the call',
      { between: `<p>${PROSE} Ikuti ${channel('saluran')}.</p>` },
      `follow: ${PROSE} Ikuti saluran.`,
    ],
    ['stays with a channel that a paragraph tells of', { between: `<p>${PROSE} ${channel('Saluran')}.</p>` }],
    [
      'stays where a text names two networks',
      {
        between: `<p>Polisi menyebut akun ${account('Facebook')} dan ${account('Twitter', 'desa')} itu milik warga desa yang sama.</p>`,
      },
    ],
    [
      'stays where somebody is followed',
      {
        between: `<p>Ribuan orang ikuti ${account('akun Facebook warga')} dan ${account('akun Twitter desa', 'desa')} itu sejak bulan Maret.</p>`,
      },
    ],
    [
      'stays where people are followed',
      {
        between: `<p>Ribuan orang ikuti ${account('Sari')} dan ${account('Ratna', 'desa')} itu sejak bulan Maret di sana.</p>`,
      },
    ],
    [
      'goes with a mark',
      {
        between:
          '<p>Kabar setiap hari untuk warga. Mari bergabung di <a href="https://t.me/kabar">grup kami</a> sekarang!</p>',
      },
      'follow: Kabar setiap hari untuk warga. Mari bergabung di grup kami sekarang!',
    ],
  ]);
});

describe('a line above what follows', () => {
  const button = `<div>${account('<button>Ikuti</button>')}</div>`;
  judges([
    [
      'stays as a call of a whole sentence',
      { between: `<p>Ikuti terus kabar jembatan gantung desa dan sungainya!</p>${button}` },
      'follow: Ikuti',
    ],
    [
      'stays where it is long',
      { between: `<p>Ikuti ${LONG_LINE} dan di lereng sebelah selatan desa itu</p>${button}` },
      'follow: Ikuti',
    ],
    [
      'stays as a long link',
      { between: `<p>Ikuti ${other(`${LONG_LINE} dan ${LONG_LINE}`, '/peta/')}</p>${button}` },
      'follow: Ikuti',
    ],
    [
      'goes above what follows and shares',
      { between: `<p>Ikuti kami</p><p>${account('Instagram')} ${sharer('Facebook')}</p>` },
      'share: Ikuti kami',
      'share: Instagram Facebook',
    ],
    [
      'goes above a button',
      { between: '<p>Ikuti kami</p><div><button>Ikuti</button></div>' },
      'follow: Ikuti kami',
      'follow: Ikuti',
    ],
    ['stays above a channel', { between: `<p>Warga desa</p><div>${channel('Zxqy')}</div>` }, 'follow: Zxqy'],
    ['stays as a sentence', { between: `<p>Ikuti kami.</p>${button}` }, 'follow: Ikuti'],
    [
      'stays above what shares',
      { between: `<p>Ikuti kami</p><p>${sharer('Facebook')} ${sharer('WhatsApp')}</p>` },
      'share: Facebook WhatsApp',
    ],
    [
      'goes above a channel where it names the network',
      { between: `<p>Kabar di WhatsApp</p><div>${channel('Zxqy')}</div>` },
      'follow: Kabar di WhatsApp',
      'follow: Zxqy',
    ],
    [
      'stays above an account where it names the network',
      { between: `<p>Warga di WhatsApp</p><div>${account('Zxqy')}</div>` },
    ],
  ]);
});

describe('newsletter', () => {
  const address = '<input type="email">';
  judges([
    ['stays without words', { between: `<form>${address}</form>` }],
    [
      'goes in a named box of short lines',
      {
        between: `<div class="newsletter"><p>Baca <a href="/nawala/">nawala</a> desa</p>${'<p>Kabar singkat dari pasar desa di tepi sungai</p>'.repeat(5)}</div>`,
      },
      `newsletter: Baca nawala desa${'Kabar singkat dari pasar desa di tepi sungai'.repeat(5)}`,
    ],
    [
      'leaves a text in a named box',
      amid(`<div class="newsletter"><p>${PROSE}</p><p>${PROSE}</p><p><a href="/nawala/">Nawala</a> desa</p></div>`),
    ],
    ['stays in a line of a text', amid(`<div>Newsletter <button>Daftar</button>${`<br>${PROSE}`.repeat(8)}</div>`)],
    ['stays with many links', { between: `<div>Kabar ${address} ${'<a href="/x/">x</a> '.repeat(13)}</div>` }],
    [
      'leaves a long text with a field',
      amid(`<div>${`<p>${TOLD}</p>`.repeat(6)}<p>Kabar ${address}</p></div>`),
      'newsletter: Kabar',
    ],
    [
      'stays with links to articles',
      {
        between: `<div>Newsletter desa dan warga di tepi sungai <button>Daftar</button> ${other('Peta')} ${other('Bagan', THIRD)}</div>`,
      },
    ],
    [
      'goes with a frame in a named box',
      { between: '<div class="newsletter"><p>Kabar pagi</p><iframe src="about:blank"></iframe></div>' },
      'newsletter: Kabar pagi',
    ],
    [
      'goes in a list beside the text',
      { aside: '<ul><li>Newsletter <button>Daftar</button></li></ul>' },
      'newsletter: Newsletter Daftar',
    ],
    [
      'leaves a line above the last call',
      { after: '<div><p>Warga</p><p>Newsletter <a href="/nawala/">terbit di sini</a></p></div>' },
      'newsletter: Newsletter terbit di sini',
    ],
  ]);
});

describe('notice', () => {
  const waiting = 'Konten ini dari pihak ketiga dan menunggu izin pembaca.';
  judges([
    ['stays without anything to press', { between: `<div class="cookie"><p>${waiting}</p><p>Warga desa</p></div>` }],
    [
      'stays with another sentence',
      { between: `<div><p>${waiting}</p><p>${TOLD}</p><p>Desa</p><button>Buka</button></div>` },
    ],
    [
      'goes with a sentence about cookies',
      {
        between: `<div><p>${waiting}</p><p>Kami memakai cookie untuk itu, seperti situs lain juga.</p><p>Desa</p><button>Izinkan</button></div>`,
      },
      `other: ${waiting}Kami memakai cookie untuk itu, seperti situs lain juga.DesaIzinkan`,
    ],
    [
      'goes in a named box',
      { between: `<div class="cookie"><p>${waiting}</p><p>${TOLD}</p><p>Desa</p><button>Izinkan</button></div>` },
      `other: ${waiting}${TOLD}DesaIzinkan`,
    ],
    ['stays as a paragraph', { between: `<p><button>Izinkan</button> ${waiting}</p>` }],
    [
      'stays in a line of a text',
      amid(`<div>Kami memakai cookie <button>Ya</button>${`<br>${PROSE}`.repeat(15)}</div>`),
    ],
    [
      'goes with a link in a named box',
      { between: '<div class="cookie">Kami memakai cookie <a href="/aturan/">di sini</a> saja</div>' },
      'other: Kami memakai cookie di sini saja',
    ],
    [
      'stays with a field and a link',
      { between: '<div>Kue cookie <input name="a"> <a href="/resep/">resep</a> warga</div>' },
    ],
  ]);
});

describe('offer', () => {
  const words = '<p>Kami menunggu air surut di tepi.</p>';
  const link = '<a href="/topik/jembatan">Zxqy</a>';
  judges([
    [
      'goes beside a box of another name',
      { between: `<div class="a">${words}${link}</div><div class="b"><p>Desa</p></div>` },
      'other: Kami menunggu air surut di tepi.Zxqy',
    ],
    [
      'stays beside one of the same name',
      { between: `<div class="a">${words}${link}</div><div class="a"><p>Desa</p></div>` },
    ],
    ['stays with a field', { between: `<div>${words}<input name="a"><button>Zxqy</button></div>` }],
    ['stays beside the text', { aside: `<div>${words}${link}</div>` }],
    ['stays above a long link', { between: `<div>${words}<a href="/topik/jembatan">${LONG_LINE}</a></div>` }],
    ['stays above an arrow', { between: `<div>${words}<a href="/topik/jembatan">»</a></div>` }],
    [
      'goes above a label that is a link',
      { between: `<div>${words}<a href="/topik/jembatan">Baca selengkapnya</a></div>` },
      'other: Kami menunggu air surut di tepi.Baca selengkapnya',
    ],
    ['stays above a label that is a button', { between: `<div>${words}<button>Baca selengkapnya</button></div>` }],
    [
      'stays with a link in its words',
      { between: `<div><p>Kami menunggu <a href="/topik/air">air</a> surut di tepi.</p>${link}</div>` },
    ],
    [
      'stays with a picture and words that are no sentence',
      { between: `<div>${badge}<p>Warga menunggu air surut</p>${link}</div>` },
    ],
  ]);
});

describe('nav', () => {
  judges([
    [
      'stays as a link to the next page in words of its own',
      { between: '<p><a href="?page=2">Tali baja jembatan</a></p>' },
    ],
    ['stays in a line of a text', { between: `<div>${PROSE}<br>Selanjutnya ${PROSE} <a href="?page=2">dua</a></div>` }],
    [
      'stays as a text in a named box',
      { between: `<div class="pagination"><p><a href="/x/">Kini</a> ${PROSE}</p></div>` },
    ],
    ['stays as a long line in a box that is called so', { between: `<div class="scroll-top">${LONG_LINE}</div>` }],
    [
      'goes in a named box',
      { between: '<div class="pagination"><a href="/a/">Tali baja</a> dan <a href="/b/">Kayu</a></div>' },
      'nav: Tali baja dan Kayu',
    ],
    [
      'goes by the relation of its link',
      { between: '<p>Tali baja: <a rel="prev" href="/a/">kayu</a></p>' },
      'nav: Tali baja: kayu',
    ],
    ['goes with dots', { between: '<p>Halaman selanjutnya …</p>' }, 'nav: Halaman selanjutnya …'],
    ['stays with dots and one word', { between: '<p>Halaman desa itu …</p>' }],
    ['stays with dots and many words', { between: `<p>Halaman selanjutnya ${LONG_LINE} …</p>` }],
    ['stays with dots in two lines', { between: '<div><p>Halaman desa</p><p>Selanjutnya …</p></div>' }],
    ['stays as a long link', { between: `<p><a href="/a/">Selanjutnya ${LONG_LINE}</a></p>` }],
    ['goes as a link of two words', { between: '<p><a href="/a/">Lihat semua</a></p>' }, 'nav: Lihat semua'],
    ['stays with a figure', { between: '<p><a href="/a/">Halaman 3</a></p>' }],
    ['stays as a button in a script without spaces', { between: '<div><button>もっと見る</button></div>' }],
  ]);
});

describe('paywall', () => {
  const words = 'Sisa artikel ini khusus pelanggan';
  judges([
    [
      'goes with a link to another site',
      { between: `<div><p>${words}</p><a href="https://lain.example/x">Langganan</a></div>` },
      `paywall: ${words}Langganan`,
    ],
    [
      'stays at the end of a long paragraph',
      amid(`<p>${PROSE} ${PROSE} Artikel itu khusus pelanggan, dengan berlangganan.</p>`),
    ],
    ['goes as the last line', { after: `<p>${words}</p>` }, `paywall: ${words}`],
    [
      'stays in a paragraph with a button',
      { between: `<p><button>Buka</button> Warga menyebut kabar itu khusus pelanggan sejak pekan lalu.</p>` },
    ],
    [
      'stays between links to articles',
      {
        between: `<div><p>${words}</p><p>Desa</p><p>Kota itu</p><p>Peta ${other('satu')} dan bagan ${other('dua', THIRD)} desa</p><button>Buka</button></div>`,
      },
    ],
  ]);
});

describe('player', () => {
  judges([
    ['stays with a video in a named box', { between: '<div class="audio-player"><video></video>Suara Kabar</div>' }],
    [
      'stays in a named box with fields',
      { between: '<div class="audio-player"><input name="a"><input name="b">Suara Kabar</div>' },
    ],
    [
      'stays where only a name says so',
      { between: '<div><div class="podcast"><p>Dengarkan kabar desa di radio</p></div><p>Warga</p></div>' },
    ],
    [
      'stays with a figure',
      { between: `<div><figure>${badge}<p>Peta desa</p></figure><button class="play">Putar</button></div>` },
    ],
    ['goes as a link', { between: '<p><a href="/audio/">Dengarkan</a></p>' }, 'player: Dengarkan'],
    ['stays as a link to another site', { between: '<p><a href="https://lain.example/audio">Dengarkan</a></p>' }],
    ['stays as a word before a link', { between: '<p>Dengarkan warga desa di <a href="/audio/">radio</a></p>' }],
    ['stays as a long link', { between: `<p><a href="/audio/">Dengarkan ${LONG_LINE} itu</a></p>` }],
    [
      'leaves what stands below a place for a video',
      { between: '<div><p>Media playback is unsupported</p><p>Peta desa</p></div>' },
      'player: Media playback is unsupported',
    ],
    [
      'stays as a block that is a button above a text',
      { between: `<div><div role="button"><div>Dengarkan</div></div><p>${TOLD}</p></div>` },
    ],
    ['stays without a line', { between: '<div class="audio-player"></div>' }],
    [
      'leaves a text below a button',
      { after: `${'<p>Satu</p>'.repeat(70)}<div><button class="play">▶</button><p>${TOLD}</p></div>` },
    ],
    [
      'leaves a text beside the article',
      { aside: `${'<p>Satu</p>'.repeat(30)}<div><p>Dengarkan suara warga</p><p>${TOLD}</p><button>▶</button></div>` },
    ],
    ['stays without a link', { between: '<p>Dengarkan suara warga</p>' }],
  ]);
});

describe('poll', () => {
  judges([
    ['stays with a long link', { between: `<p>Siapa dia? <a href="/topik/ratna">${LONG_LINE}</a></p>` }],
    [
      'stays as a long question with a link',
      {
        between: `<p>${LONG_LINE} dan ${LONG_LINE} dan seterusnya, siapa dia itu? <a href="/topik/ratna">Ratna</a></p>`,
      },
    ],
    [
      'goes with what runs at a click',
      { between: '<p>Ada yang salah? <a href="javascript:lapor()">Lapor</a></p>' },
      'other: Ada yang salah? Lapor',
    ],
    ['stays with a link to the answer', { between: `<p>Siapa yang membayar? ${other('Ini jawabannya')}</p>` }],
    ['stays with fields in its line', { between: '<p>Kayu atau bambu? <input type="radio"> <input type="radio"></p>' }],
    [
      'stays with many lines',
      {
        between: `<div><p>Kayu atau bambu?</p>${'<p>Satu baris</p>'.repeat(14)}<button>Kayu</button><button>Bambu</button></div>`,
      },
    ],
    [
      'stays with several links',
      {
        between: `<div><p>Kayu atau bambu?</p><button>Kayu</button><button>Bambu</button><p>${'<a href="/x/">x</a> desa '.repeat(3)}</p></div>`,
      },
    ],
    [
      'goes with questions for answers',
      { between: '<div><p>Kayu atau bambu?</p><button>Kayu?</button><button>Bambu?</button></div>' },
      'other: Kayu atau bambu?Kayu?Bambu?',
    ],
    [
      'stays as a long question',
      {
        between: `<div><p>${LONG_LINE} dan ${LONG_LINE} dan seterusnya sampai ke kota, kayu atau bambu?</p><input type="radio"> Kayu <input type="radio"> Bambu</div>`,
      },
    ],
    [
      'goes as a question of a sentence with fields',
      {
        between: `<div><p>Perlukah desa itu membangun jembatan baru tahun depan?</p><p><input type="radio"> Ya <input type="radio"> Tidak</p></div>`,
      },
      'other: Perlukah desa itu membangun jembatan baru tahun depan? Ya Tidak',
    ],
    [
      'stays without an answer',
      {
        between:
          '<div><p>Kayu atau bambu?</p><p>Warga desa</p><button aria-label="a"></button><button aria-label="b"></button></div>',
      },
    ],
  ]);
});

describe('comments', () => {
  judges([
    [
      'stays as a block that is a button above a text',
      { between: `<div><div role="button"><div>Komentar</div></div><p>${TOLD}</p></div>` },
    ],
    ['goes as a link', { between: '<p><a href="#tulis">Komentar</a></p>' }, 'comments: Komentar'],
    ['stays between paragraphs', { between: '<p>Komentar warga</p>' }],
    ['goes behind the text', { after: '<p>Komentar warga</p>' }, 'comments: Komentar warga'],
    ['stays behind the text as a long line', { after: '<p>Komentar warga desa di tepi sungai tentang itu</p>' }],
    [
      'stays as a link of two articles',
      { after: `<p>Komentar warga desa ${other('Sari')} dan ${other('Ratna', THIRD)}</p>` },
    ],
    [
      'goes as a link to another site in few words',
      { after: '<p><a href="https://lain.example/x">Komentar</a></p>' },
      'comments: Komentar',
    ],
    [
      'stays as a link to another site in many',
      {
        after:
          '<p><a href="https://lain.example/x">Komentar warga desa di tepi sungai tentang jembatan yang baru itu</a></p>',
      },
    ],
    [
      'goes as a link to a form',
      { after: '<p><a href="#tulis">Komentar warga desa di tepi sungai tentang jembatan yang baru itu</a></p>' },
      'comments: Komentar warga desa di tepi sungai tentang jembatan yang baru itu',
    ],
    ['goes as a short link to an article', { after: `<p>${other('Komentar')}</p>` }, 'comments: Komentar'],
    [
      'stays as a long line with a link',
      { after: '<p>Komentar warga desa <a href="#x">di sini</a> di tepi sungai tentang itu</p>' },
    ],
    [
      'leaves the sentence behind it',
      { after: '<div><p>Apa pendapat Anda? Tulis komentar.</p><p>Komentar dibuka sampai besok.</p></div>' },
      'comments: Apa pendapat Anda? Tulis komentar.',
    ],
    [
      'leaves a sentence above a link',
      {
        after:
          '<div><p>Warga desa kami menunggu air surut di tepian.</p><p><a href="#k">Komentar warga desa di tepi sungai tentang jembatan yang baru itu kemarin</a></p></div>',
      },
      'comments: Komentar warga desa di tepi sungai tentang jembatan yang baru itu kemarin',
    ],
    ['stays above the text', above('<p>Komentar warga</p>')],
    [
      'stays as words told with marks',
      { after: '<p>Apa komentar warga? “Komentar kami nanti saja sesudah jembatan dibuka.”</p>' },
    ],
  ]);
});

describe('a biography', () => {
  const author = '<a href="/penulis/ratna/">Ratna Wulandari</a>';
  judges([
    [
      'goes with a picture and a link',
      { after: `<div>${badge}<p>${author}. ${TOLD}</p></div>` },
      `other: Ratna Wulandari. ${TOLD}`,
    ],
    [
      'goes with the link’s relation',
      { after: `<div>${badge}<p><a rel="author" href="/ratna/">Ratna</a>. ${TOLD}</p></div>` },
      `other: Ratna. ${TOLD}`,
    ],
    [
      'goes in a named box',
      { after: `<div class="author-box"><p>Ratna</p><p>${TOLD}</p></div>` },
      `other: Ratna${TOLD}`,
    ],
    ['stays without a picture', { after: `<div><p>Desa</p><p>${author}. ${TOLD}</p></div>` }],
    [
      'stays with a link to something else',
      { after: `<div>${badge}<p>Ratna, 31. ${TOLD}</p><p><a href="/peta/">Peta</a></p></div>` },
    ],
    ['stays in a line of a text', { after: `<div>${`${PROSE} `.repeat(9)}<br>${badge} ${author}. ${TOLD}</div>` }],
    ['stays in many lines', { after: `<div>${badge}<p>${author}. ${TOLD}</p>${'<p>Satu baris</p>'.repeat(8)}</div>` }],
    ['stays as a name', { after: '<div class="author-box"><p>Ratna</p><p>Desa</p></div>' }],
    ['stays as a paragraph', { after: `<p class="author-box">${TOLD}</p>` }],
  ]);
});

describe('a donation', () => {
  judges([
    [
      'goes in a box with a button',
      { between: '<div><p>Donasi untuk kami</p><button>Kirim</button></div>' },
      'other: Donasi untuk kamiKirim',
    ],
    ['stays in a line', amid(`<div>Donasi untuk warga <button>Peta</button>${`<br>${PROSE}`.repeat(8)}</div>`)],
    [
      'stays with links to articles',
      {
        between: `<div><p>Donasi untuk warga</p><p>Desa</p><p>Kota itu</p><p>${other('Peta')}</p><p>${other('Bagan', THIRD)}</p></div>`,
      },
    ],
  ]);
});

describe('a summary by a machine', () => {
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

describe('a call behind a sentence', () => {
  judges([
    ['stays behind a long text', { after: `<p>Newsletter. ${PROSE} ${TOLD} ${TOLD} <a href="/x/">Daftar</a></p>` }],
    ['stays with a long link', { between: `<p>Newsletter desa terbit. <a href="/subscribe/">${LONG_LINE}</a></p>` }],
    [
      'stays with two links',
      { between: '<p>Newsletter desa terbit. <a href="/subscribe/">Daftar</a><a href="/peta/">Peta</a></p>' },
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
      'goes where it begins with the word',
      { between: '<p>Newsletter desa terbit. <a href="/x/">Daftar</a></p>' },
      'newsletter: Newsletter desa terbit. Daftar',
    ],
    ['stays where it says it within', { between: '<p>Kini newsletter desa terbit. <a href="/x/">Daftar</a></p>' }],
  ]);
});
