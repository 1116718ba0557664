import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../lib/article/clutter';
import { OTHER, page } from './page';
import { badge, judges, judgesKind, LONG_LINE, link, PROSE, type Row, TOLD } from './rows';

const account = (words: string, name = 'kabar'): string => `<a href="https://www.instagram.com/${name}">${words}</a>`;
const store = (words: string): string => `<a href="https://play.google.com/store/apps/details?id=kabar">${words}</a>`;
const channel = (words: string): string => `<a href="https://www.whatsapp.com/channel/0029">${words}</a>`;

describe('follow', () => {
  judgesKind({
    between: {
      'Google News': [
        '<p><em>Ikuti berita pilihan kami di <a href="https://news.google.com/publications/CAAq">Google News</a></em></p>',
        'follow: Ikuti berita pilihan kami di Google News',
      ],
      'a channel in a language without a file': [
        '<p>Zxqy wvut <a href="https://whatsapp.com/channel/0029">abc</a></p>',
        'follow: Zxqy wvut abc',
      ],
      'a long call with the address of a channel': [
        `<p><em>Simak berita pilihan kami langsung di ponselmu. ${'Pilih saluran kabar andalanmu untuk tahu lebih dulu. '.repeat(3)}Akses saluran : <a href="https://www.whatsapp.com/channel/0029">https://www.whatsapp.com/channel/0029</a>. Pastikan aplikasinya sudah ada ya.</em></p>`,
        `follow: Simak berita pilihan kami langsung di ponselmu. ${'Pilih saluran kabar andalanmu untuk tahu lebih dulu. '.repeat(3)}Akses saluran : https://www.whatsapp.com/channel/0029. Pastikan aplikasinya sudah ada ya.`,
      ],
      'the way into an app': ['<div><a href="https://kabar.app.link?id=12">Zxqy wvut</a></div>', 'follow: Zxqy wvut'],
      'the way into an app by another house': [
        '<div><a href="https://6jfw.adj.st/kabar?id=12">Zxqy wvut</a></div>',
        'follow: Zxqy wvut',
      ],
      'a call behind a sentence': [
        '<p>Kabar desa lebih cepat sampai. <a href="/saluran/">Ikuti</a></p>',
        'follow: Kabar desa lebih cepat sampai. Ikuti',
      ],
      'a call above the button for it': [
        '<p>Ikuti saluran kami untuk kabar terbaru setiap hari</p><div><a href="https://whatsapp.com/channel/1">Gabung</a></div>',
        'follow: Ikuti saluran kami untuk kabar terbaru setiap hari',
        'follow: Gabung',
      ],
      'a call above a button with the name of a network': [
        '<p>Ikuti saluran kami untuk kabar terbaru</p><div><a class="btn" href="https://whatsapp.com/channel/1">WhatsApp</a></div>',
        'share: Ikuti saluran kami untuk kabar terbaru',
        'share: WhatsApp',
      ],
      'a call above a button whose words no language file knows': [
        '<p>Ikuti kami setiap hari</p><div><a class="btn" href="https://t.me/kabar">Zxqy</a></div>',
        'follow: Ikuti kami setiap hari',
        'follow: Zxqy',
      ],
      'unknown words that name what the button below says': [
        '<p>Zxqy wvut abcdef Google News</p><div><a class="btn" href="https://news.google.com/publications/CAAq">Google News</a></div>',
        'follow: Zxqy wvut abcdef Google News',
        'follow: Google News',
      ],
      'a community of Viber': [
        '<p>Ikuti kami di <a href="https://invite.viber.com/?g2=AQA">Viber</a></p>',
        'follow: Ikuti kami di Viber',
      ],
      'a channel whose address is text': [
        '<p>Zxqy wvut: https://www.whatsapp.com/channel/0029</p>',
        'follow: Zxqy wvut: https://www.whatsapp.com/channel/0029',
      ],
      'a Telegram account': [
        '<p>Ikuti kami di <a href="https://t.me/kabar">Telegram</a></p>',
        'follow: Ikuti kami di Telegram',
      ],
      'an invitation to a group': [
        '<p>(Zxqy wvut <a href="https://chat.whatsapp.com/AbCd">abc</a>)</p>',
        'follow: (Zxqy wvut abc)',
      ],
      'several networks in a sentence': [
        '<p>Kabar terbaru bisa Anda ikuti di <a href="https://www.facebook.com/kabar">Facebook</a> dan <a href="https://www.instagram.com/kabar">Instagram</a> kami setiap hari.</p>',
        'follow: Kabar terbaru bisa Anda ikuti di Facebook dan Instagram kami setiap hari.',
      ],
      'an app by the address that leads to whichever shop': [
        '<p>Zxqy wvut abcdef. <a href="https://app.adjust.com/k3">Ghijk</a></p>',
        'follow: Zxqy wvut abcdef. Ghijk',
      ],
      'badges of two shops for apps': [
        '<div class="zx"><img src="/ponsel.png"><p>Zxqy wvut abcdef</p><a href="https://apps.apple.com/app/id1"><img src="/a.svg"></a><a href="https://play.google.com/store/apps/details?id=x"><img src="/g.svg"></a></div>',
        'follow: Zxqy wvut abcdef',
      ],
      'an address that is printed': [
        '<p>Dapatkan kabar setiap hari. Mari bergabung lewat <a href="https://t.me/kabar">https://t.me/kabar</a>, lalu pasang aplikasinya di ponsel Anda.</p>',
        'follow: Dapatkan kabar setiap hari. Mari bergabung lewat https://t.me/kabar, lalu pasang aplikasinya di ponsel Anda.',
      ],
    },
    after: {
      'the last paragraph asks to join a group': [
        '<p>Dapatkan kabar pilihan setiap hari. Mari bergabung di grup Telegram kami lewat <a href="https://t.me/kabar">tautan ini</a>.</p>',
        'follow: Dapatkan kabar pilihan setiap hari. Mari bergabung di grup Telegram kami lewat tautan ini.',
      ],
      'a call that is all link, to a network that nobody knows': [
        '<div><a href="https://zxqy.example/kabar">Ikuti saluran kami di zxqy</a></div>',
        'follow: Ikuti saluran kami di zxqy',
      ],
      'a call that leads to an article besides': [
        `<p>Ikuti kami di <a href="https://twitter.com/kabar">Twitter</a> dan <a href="https://www.facebook.com/kabar">Facebook</a>, atau <a href="${OTHER}">pasang aplikasi kami</a>.</p>`,
        'follow: Ikuti kami di Twitter dan Facebook, atau pasang aplikasi kami.',
      ],
      'the newsroom by its mail, printed only': [
        '<p>Zxqy wvut abcdef? Ghijk lmnop redaksi@kabar.example</p>',
        'follow: Zxqy wvut abcdef? Ghijk lmnop redaksi@kabar.example',
      ],
      'the reporter by a mail of the house behind a question': [
        '<ul><li>Zxqy wvut abcdef? Ghijk lmnop <b>ratna.w@kabar.example</b></li></ul>',
        'follow: Zxqy wvut abcdef? Ghijk lmnop ratna.w@kabar.example',
      ],
      'the newsroom by its mail': [
        '<p>Zxqy wvut abcdef: <a href="mailto:redaksi-news@kabar.example">redaksi-news@kabar.example</a>.</p>',
        'follow: Zxqy wvut abcdef: redaksi-news@kabar.example.',
      ],
      'words put into the mouth of the reader': [
        '<p>Zxqy wvut?<a href="mailto:salah@kabar.example?subject=Kesalahan&amp;body=Di%20Jembatan">Abc.</a></p>',
        'follow: Zxqy wvut?Abc.',
      ],
      'an app': [
        '<div class="f"><span>Kabar di ponsel</span><a href="https://play.google.com/store/apps/details?id=k"><img src="/p.png"></a></div>',
        'follow: Kabar di ponsel',
      ],
    },
    stays: {
      'a sentence about an account': '<p>Ikuti akun WhatsApp desa menjadi cara warga mendapat kabar banjir.</p>',
      'such a sentence of the article in italics':
        '<p><em>Ikuti akun WhatsApp desa menjadi cara warga berkabar.</em></p>',
      'another such sentence in italics': '<p><em>Warga desa ikuti kabar banjir di WhatsApp.</em></p>',
      'brackets around a sentence that names a network': '<p>(Warga berkabar lewat WhatsApp setiap hari Senin.)</p>',
      'brackets around an account': '<p>(Foto: Facebook Desa Wanasari)</p>',
      'a line with only its first word in italics': '<p><em>Ikuti</em> jejak para nelayan di Instagram</p>',
      'a subheading in bold': '<p><b>Ikuti akun desa di Instagram</b></p>',
      'a line that asks for no network, in italics': '<p><em>Ikuti jejak para nelayan</em></p>',
      'italics that go on for long': `<p><em>Ikuti kabar di WhatsApp warga ${LONG_LINE} ${LONG_LINE}</em></p>`,
      'somebody who is quoted':
        '<p>Warga tertawa. “Ikuti kami di <a href="https://www.instagram.com/wanasari">Instagram desa</a>,” kata kepala desa menutup acara itu pada Senin malam.</p>',
      'an address for those who need help':
        '<p>Keluarga yang kehilangan kabar dapat menulis ke <a href="mailto:posko@desa.example">posko@desa.example</a> atau datang ke balai desa.</p>',
      'a mail to another newsroom in the middle of a text':
        '<p>Surat itu dikirim ke <a href="mailto:news@koran.example">koran desa tetangga</a>, yang memuatnya pada hari Minggu, kata kepala desa.</p>',
      'a heading of the article above the button of a row':
        '<h3>Ikuti jejak sang ibu</h3><p>Gadis itu mengajar di sekolah terapung.</p>',
      'a sentence above a link to an account':
        '<p>Warga mengikuti rapat itu dari rumah mereka.</p><p><a href="https://t.me/wanasari">Siaran rapat desa</a></p>',
      'a sentence about a group':
        '<p>Warga bergabung di <a href="https://t.me/wanasari">grup Telegram</a> untuk mengatur jadwal kerja bakti mereka.</p>',
      'a sentence about what stood in a channel':
        '<p>Kepala desa mengumumkan libur itu lewat <a href="https://whatsapp.com/channel/0030">saluran WhatsApp</a> miliknya pada Senin malam.</p>',
      'a heading of the article above a call':
        '<h3>Ikuti jejak sang ibu</h3><p>Gadis itu mengajar di sekolah terapung sejak tahun lalu, tiga hari dalam seminggu.</p>',
      'a link to an account inside a sentence':
        '<p>Foto itu diunggah kepala desa di <a href="https://www.facebook.com/wanasari">halaman Facebook</a> pada Senin malam setelah rapat.</p>',
      'several networks in a sentence about somebody':
        '<p>Foto itu diunggah kepala desa di <a href="https://www.facebook.com/wanasari">Facebook</a> dan <a href="https://www.instagram.com/wanasari">Instagram</a> pada Senin malam.</p>',
      'a sentence about an app and the way into it':
        '<p>Kepala desa mengumumkan libur itu lewat <a href="https://perahu.app.link?id=3">Perahu Desa</a>, buatan dua siswa, pada Senin malam.</p>',
      "somebody else's account":
        '<p>Ikuti akun <a href="https://www.instagram.com/wanasari">Instagram desa</a> agar tidak tertipu calo, pesan kepala bagian personalia.</p>',
      'a sentence that begins with a form of the word':
        '<p>Following with a few more pictures, <a href="https://www.instagram.com/wanasari">@wanasari</a> shows how the bridge looked before the flood.</p>',
      'an app that the text tells of':
        '<div class="zx"><p>Peta Sungai</p><a href="https://apps.apple.com/app/id1">App Store</a> <a href="https://play.google.com/store/apps/details?id=x">Google Play</a></div>',
      'a question and the mail of another house':
        '<p>Butuh bantuan? Tulis ke posko@desa.example atau datang ke balai desa.</p>',
      'the mail of the house without a question': '<p>Surat itu masuk ke ratna.w@kabar.example pada Senin.</p>',
      'a question and a mail of the house in a long text': `<p>Siapa yang menulis surat itu? ${'Warga menduga orang dalam balai desa sendiri yang mengirimnya. '.repeat(4)}Alamatnya ratna.w@kabar.example.</p>`,
      'the mail of somebody else in the text': '<p>Laporan warga dikirim ke redaksi@kabar.example sejak pagi.</p>',
      'an entry with a post of another site':
        '<div><time>10.45</time><p>Ikuti arak-arakan di jalan utama mulai pukul sebelas.</p><blockquote><p>Ramai sekali!</p><a href="https://twitter.com/wanasari">Wanasari</a></blockquote></div>',
      'prose that begins with the word':
        '<p>Ikuti jejak ibunya, gadis itu mengajar di sekolah terapung sejak tahun lalu.</p>',
    },
  });
});

describe('follow, each condition', () => {
  judges([
    ['stays with a field', { between: `<div>Ikuti kami <input name="a"> ${account('Kabar')}</div>` }],
    [
      'stays where the words lead to an article too',
      { after: `<p>Kabar desa di ponsel: ${store('Google Play')} ${link('Peta')}</p>` },
    ],
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
          '<p>Gabung dengan pembaca lain, kabar desa setiap pagi langsung di ponsel lewat <a href="https://apps.apple.com/id/app/kabar/id1">App</a></p>',
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
      'stays where the words lead to an article too',
      { after: `<p>Kabar desa di ponsel: ${store('Google Play')} ${link('Peta')}</p>` },
    ],
    [
      'stays where a sentence ends with an app',
      {
        after: `<div>Pasar desa itu kini punya tempat belanja di ponsel yang dipakai ratusan warga, ada di ${store('Google Play')}</div>`,
      },
    ],
    [
      'goes where few words lead to an app',
      { after: `<p>Kabar desa di ponsel: ${store('Google Play')}</p>` },
      'follow: Kabar desa di ponsel: Google Play',
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
    [
      'stays among paragraphs with a network that nobody knows',
      { between: '<div><a href="https://zxqy.example/kabar">Ikuti saluran kami di zxqy</a></div>' },
    ],
    [
      'stays behind the text with words beside such a link',
      { after: '<div>Ikuti jalan ke <a href="https://zxqy.example/desa">Wanasari dan desa di tepi sungai</a></div>' },
    ],
    [
      'stays where a number follows no question',
      { after: '<p>Posko <a href="https://wa.me/628120000">0812-0000</a></p>' },
    ],
    [
      'stays where a question and a number stand among paragraphs',
      { between: '<p>Butuh bantuan? Hubungi posko <a href="https://wa.me/628120000">0812-0000</a></p>' },
    ],
    ['stays behind the text without a network', { after: '<p>Ikuti kami terus</p>' }],
    [
      'leaves the paragraph above it',
      { between: `<div><p>${TOLD}</p><p>${badge} Ikuti kami di Facebook</p></div>` },
      'follow: Ikuti kami di Facebook',
    ],
    ['stays with a link to an article', { between: `<p>Ikuti kami di ${account('Kanal')} dan ${link('Peta')}</p>` }],
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

describe('two paragraphs in one box', () => {
  const told = 'Warga yang mengikuti rapat bercerita di';
  judges([
    [
      'stay where one tells of following and leads to an account',
      {
        between: `<div><p>Camat ikuti rapat itu sampai selesai, lalu ${account('menulis di Instagram')} tentang jembatan.</p><p>${PROSE}</p></div>`,
      },
    ],
    [
      'stay where the account is in the other',
      {
        between: `<div><p>${PROSE} Mereka ikuti jejak air.</p><p>${told} ${account('Instagram')} sampai larut malam kemarin.</p></div>`,
      },
    ],
    [
      'go where a heading calls',
      { between: `<div><h4>Ikuti kami</h4><p>${PROSE}</p><p>${account('Instagram')}</p></div>` },
      `follow: Ikuti kami${PROSE}Instagram`,
    ],
  ]);
});

describe('what somebody is quoted with', () => {
  judges([
    ['stays', { between: `<p>“Ikuti uangnya,” tulis Ratna di ${account('Instagram')}.</p>` }],
    [
      'goes without the marks of a quotation',
      { between: `<p>Ikuti uangnya bersama kami di ${account('Instagram')}.</p>` },
      'follow: Ikuti uangnya bersama kami di Instagram.',
    ],
  ]);
});

describe('the last sentence, in a box of its own', () => {
  const call = 'Ikuti saluran Telegram kami untuk kabar terbaru setiap hari.';
  judges([
    ['stays where nothing in it can be pressed', { after: `<div class="a"><p>${call}</p></div>` }],
    [
      'stays where it follows money to a network',
      { after: '<div class="a"><p>Ikuti uangnya, dan jejak itu berakhir di Google, kata Lund.</p></div>' },
    ],
    ['stays where it is a paragraph like those before', { after: `<p>${call}</p>` }],
    ['stays amid the text', { between: `<div class="a"><p>${call}</p></div>` }],
    [
      'stays where it tells of a network',
      { after: '<div class="a"><p>Ribuan warga ikuti saluran Telegram milik posko desa itu.</p></div>' },
    ],
    [
      'stays without a network',
      { after: '<div class="a"><p>Ikuti jejak air itu sampai ke hulu, kata warga desa kepada anaknya.</p></div>' },
    ],
    [
      'stays where somebody is quoted',
      { after: '<div class="a"><p>“Ikuti saluran Telegram posko kami setiap hari,” kata camat itu.</p></div>' },
    ],
  ]);
});

describe('a group that a box leads to', () => {
  const to = (href: string, words = 'Zxqy wvut abcdef ghijk'): string => `<a href="${href}">${words}</a>`;
  judges([
    ...[
      'https://t.me/kabar',
      'https://invite.viber.com/?g2=x',
      'https://line.me/R/ti/p/@x',
      'https://zalo.me/kabar',
    ].map((href): Row => [`goes: ${href}`, { between: `<div>${to(href)}</div>` }, 'follow: Zxqy wvut abcdef ghijk']),
    ['stays as what stands in it', { between: `<div>${to('https://t.me/wanasari/1204')}</div>` }],
    ['stays as a name', { between: `<div>${to('https://t.me/wanasari', 'Kades Wanasari')}</div>` }],
    ['stays as a paragraph', { between: `<p>${to('https://t.me/wanasari')}</p>` }],
    ['stays as one of several', { between: `<div>${to('https://t.me/a')}</div><div>Desa</div>` }],
    ['stays as another network', { between: `<div>${to('https://desa.example/kabar')}</div>` }],
    ['stays in a sentence', { between: `<p>Kades menulis ${to('https://t.me/wanasari')} pada Senin.</p>` }],
    ['stays behind a source', { between: `<div>Foto: ${to('https://t.me/wanasari', 'Kades Wanasari')}</div>` }],
  ]);
});

describe('accounts that are called as the house is', () => {
  const to = (href: string, words = 'Zxqy'): string => `<a href="https://${href}">${words}</a>`;
  const both = (one: string, other: string): string => `<p>Wvut di ${to(one)} abcdef ${to(other)}.</p>`;
  judges([
    ['go, two in a line', { between: both('instagram.com/kabar', 'x.com/kabar') }, 'follow: Wvut di Zxqy abcdef Zxqy.'],
    [
      'go with a network that nobody here knows',
      { between: both('t.me/kabar', 'dzen.example/kabar') },
      'follow: Wvut di Zxqy abcdef Zxqy.',
    ],
    [
      'go, one group',
      { between: `<p>Wvut abcdef ${to('t.me/kabardesa')} ghijk.</p>` },
      'follow: Wvut abcdef Zxqy ghijk.',
    ],
    ["stay where one is somebody else's", { between: both('instagram.com/kabar', 'x.com/desa') }],
    [
      'stay beside a link to the site',
      { between: both('t.me/kabar', 'kabar.example/ekonomi/panen-raya-bawang-merah') },
    ],
    ['stay without a network', { between: both('kabardesa.example.org/', 'arsip.example.org/kabar') }],
    ['stay as one account', { between: `<p>Wvut abcdef ${to('instagram.com/kabar')} ghijk.</p>` }],
    ['stay as what stands in a group', { between: `<p>Wvut abcdef ${to('t.me/kabar/120')} ghijk.</p>` }],
    [
      'stay in a long text',
      { between: `<p>${PROSE} ${PROSE} ${to('instagram.com/kabar')} ${PROSE} ${to('x.com/kabar')}</p>` },
    ],
  ]);

  it('stay where the house has a name of few letters', () => {
    const html = both('instagram.com/kabar', 'x.com/kabar');
    const at = (host: string): number =>
      findClutter(page({ between: html }), { url: `https://${host}/a-b-c-d-1` }).length;
    expect(at('ba.example')).toBe(0);
    expect(at('kabar.example')).toBe(1);
  });
});

describe("the house's own app", () => {
  const to = (href: string, words: string): string => `<a href="${href}">${words}</a>`;
  const both = (ios: string, android: string): string =>
    `<p>Zxqy wvut di ${to(ios, 'App Store')} atau ${to(android, 'Google Play')} abcdef.</p>`;
  const play = 'https://play.google.com/store/apps/details?id=';
  const gone = 'follow: Zxqy wvut di App Store atau Google Play abcdef.';
  judges([
    [
      'goes by its name in both stores',
      { between: both('https://apps.apple.com/id/app/kabar-desa/id12', `${play}com.kabar`) },
      gone,
    ],
    ['stays where another has it', { between: both('https://apps.apple.com/id/app/desa/id12', `${play}com.desa`) }],
    ['stays where one is', { between: both('https://apps.apple.com/id/app/desa/id12', `${play}com.kabar`) }],
    ['stays with a link to a topic', { between: both('/topik/app', '/app/android') }],
    ['stays with one link', { between: `<p>Zxqy wvut di ${to(`${play}com.kabar`, 'Google Play')} abcdef.</p>` }],
  ]);
});

describe('the house’s own mail in the last line', () => {
  judges([
    [
      'asks to write',
      { after: '<p>Zxqy wvut abcdef ghijk, lmnop koreksi@kabar.example.</p>' },
      'follow: Zxqy wvut abcdef ghijk, lmnop koreksi@kabar.example.',
    ],
    ['is of somebody whom the line names', { after: '<p>Ratna Wulandari meliput desa: ratna@kabar.example.</p>' }],
    ['is a fact', { after: '<p>Telepon 0471 80 60 745, surel: info@kabar.example</p>' }],
    ['is another’s', { after: '<p>Zxqy wvut abcdef ghijk, lmnop balai@desa.example.</p>' }],
    ['is told among the paragraphs', { between: '<p>Surat itu dikirim ke koreksi@kabar.example pada Senin.</p>' }],
  ]);
});
