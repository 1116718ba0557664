import { describe } from 'vitest';
import { amid, OTHER, THIRD } from './page';
import { judges, judgesKind, link, PROSE, TOLD } from './rows';

describe('newsletter', () => {
  judgesKind({
    between: {
      'a form': [
        '<div class="nl"><h4>Kabar Pagi</h4><p>Rangkuman berita setiap pukul enam.</p><form><input type="email" placeholder="Alamat surel"><button>Daftar Sekarang</button></form></div>',
        'newsletter: Kabar Pagi Rangkuman berita setiap pukul enam. Daftar Sekarang',
      ],
      'a box with a button': [
        '<div><p>Daftar gratis untuk kabar pagi</p><a class="btn" href="https://surat.example/">Daftar</a></div>',
        'newsletter: Daftar gratis untuk kabar pagiDaftar',
      ],
      'a box of that name with a link': [
        '<div class="newsletter-box"><h3>Zxqy wvut</h3><p>Abcdef ghij. <a href="https://kabar.example/surat">Klmn opq</a></p></div>',
        'newsletter: Zxqy wvut Abcdef ghij. Klmn opq',
      ],
      'a sentence in a box of that name': [
        '<div class="isi-newsletter"><p>Semua kabar dari lembah kami ada di <a href="https://kabar.example/surat">surat pagi</a>.</p></div>',
        'newsletter: Semua kabar dari lembah kami ada di surat pagi.',
      ],
      'a paragraph that asks twice': [
        '<p>The Morning River newsletter brings you all the news of the day. Sign up <a href="https://kabar.example/newsletters/river">here.</a></p>',
        'newsletter: The Morning River newsletter brings you all the news of the day. Sign up here.',
      ],
      'a paragraph that asks twice and names the house': [
        '<p>Bookmark <a href="https://kabar.example/">kabar.example</a> and sign up for our weekly newsletter <a href="https://kabar.example/newsletters/">here</a>.</p>',
        'newsletter: Bookmark kabar.example and sign up for our weekly newsletter here.',
      ],
      'a German box that asks for mistakes': [
        '<div><p>Sie haben einen Fehler gefunden? Melden Sie ihn der Redaktion.</p><button>Fehler senden</button></div>',
        'newsletter: Sie haben einen Fehler gefunden? Melden Sie ihn der Redaktion.Fehler senden',
      ],
      'a call behind a sentence': [
        '<p>Kabar terpenting hari ini langsung di kotak masuk Anda. <a href="/surat">Daftar gratis</a></p>',
        'newsletter: Kabar terpenting hari ini langsung di kotak masuk Anda. Daftar gratis',
      ],
      'a call behind a sentence, known by its address': [
        '<p>All the news of the river sent to your inbox each day. <a href="/newsletters/river">Zxqy</a></p>',
        'newsletter: All the news of the river sent to your inbox each day. Zxqy',
      ],
      'a sentence beside its button': [
        '<aside><strong>All the news of the river, its boats and its bridges, sent to your inbox each and every morning of the week.</strong><button>Sign up</button></aside>',
        'newsletter: All the news of the river, its boats and its bridges, sent to your inbox each and every morning of the week.Sign up',
      ],
      'a button': [
        '<p class="b"><a href="https://kabar.example/subscribe"><span>Subscribe now</span></a></p>',
        'newsletter: Subscribe now',
      ],
    },
    after: {
      'the last words': [
        '<p>Get more of our river stories and <a href="/surat/">subscribe to our weekly newsletter</a></p>',
        'newsletter: Get more of our river stories and subscribe to our weekly newsletter',
      ],
    },
    stays: {
      'a sentence without a link in a box of that name':
        '<div class="newsletter-post"><p>Semua kabar dari lembah kami ada di papan dekat jembatan.</p></div>',
      'prose about a newsletter':
        '<p>Newsletter warga itu terbit setiap pekan sejak tahun lalu dan dibaca seluruh desa.</p>',
      'a box of text with a form for comments':
        '<div><p>Kucing desa itu kembali pada hari Minggu, kata pemiliknya.</p><form><input name="email"><textarea></textarea><input type="submit" value="Kirim"></form></div>',
      'a paragraph that asks twice and leads elsewhere':
        '<p>Sign up for the bridge walk with the village newsletter, which is <a href="https://desa.example/walk">open to all</a>.</p>',
      'a paragraph with a link to an article besides': `<p>The mayor wrote in the village newsletter that all may sign up for <a href="${OTHER}">the harvest</a>, as <a href="https://desa.example/newsletter">it says</a>.</p>`,
      'a sentence about a newsletter before a link':
        '<p>Dewan desa mengirim kabar itu ke kotak masuk Anda dan semua warga. <a href="https://desa.example/surat-edaran">Surat edaran</a></p>',
      'a list of steps':
        '<ul><li>Sign up for the night school at the town hall</li><li>Bring <a href="https://kantor.example/">your papers</a></li></ul>',
    },
  });
});

describe('newsletter, each condition', () => {
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
        between: `<div>Newsletter desa dan warga di tepi sungai <button>Daftar</button> ${link('Peta')} ${link('Bagan', THIRD)}</div>`,
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

describe('an offer of letters with nothing to press', () => {
  judges([
    [
      'goes below a heading that says so',
      { after: '<div class="a"><h3>Newsletter desa</h3><p>Kabar penting setiap Jumat.</p></div>' },
      'newsletter: Newsletter desaKabar penting setiap Jumat.',
    ],
    [
      'goes where its sentence says so twice',
      { after: '<div class="a"><h4>Zxqy</h4><p>Newsletter pagi, newsletter sore.</p></div>' },
      'newsletter: ZxqyNewsletter pagi, newsletter sore.',
    ],
    [
      'stays amid the text, which may tell of letters',
      { between: '<div class="a"><h3>Newsletter desa</h3><p>Tiga dari empat desa kini punya satu.</p></div>' },
    ],
    ['stays where it says so once', { after: '<div class="a"><h3>Zxqy</h3><p>Satu newsletter desa terbit.</p></div>' }],
    [
      'stays where two sentences do',
      { after: '<div class="a"><p>Newsletter desa terbit.</p><p>Newsletter kota juga.</p></div>' },
    ],
    ['stays as a heading alone', { after: '<div class="a"><h3>Newsletter desa dan newsletter kota</h3></div>' }],
    [
      'stays as one of several boxes of a make',
      {
        after:
          '<div class="a"><h3>Newsletter dibobol</h3><p>Polisi datang.</p></div><div class="a"><h3>Warga pulang</h3><p>Air surut.</p></div>',
      },
    ],
    [
      'stays where it tells more',
      { after: `<div class="a"><h3>Newsletter dibobol</h3><p>${PROSE}</p><p>${PROSE}</p></div>` },
    ],
  ]);
});
