import { describe, expect, it } from 'vitest';
import { below, found } from './page';
import { badge, judges, LONG_LINE, link, PROSE } from './rows';

describe('a question to the reader goes', () => {
  const goes: Record<string, string> = {
    'with two buttons': '<div><h4>Perlukah jembatan baru?</h4><button>Ya</button><button>Tidak</button></div>',
    'with a list of buttons and a count':
      '<div><h4>Polling</h4><p>Menurut Anda, apakah jembatan bambu itu cukup kuat?</p><ul><li><button>Cukup</button></li><li><button>Tidak</button></li></ul><span>1.203 suara</span></div>',
    'with fields to choose':
      '<div><h4>Polling</h4><p>Kayu atau bambu?</p><label><input type="radio"> Kayu</label><label><input type="radio"> Bambu</label><button>Kirim</button></div>',
    'with sentences for answers':
      '<div><h4>Mana yang kuat?</h4><label><input type="radio"> Kayu dari hutan.</label><label><input type="radio"> Bambu dari tepi sungai.</label></div>',
    'with a list of answers and one button':
      '<div><h3>Zxqy wvut?</h3><ul><li>Abcd</li><li>Efgh, ijk</li><li>Lmno</li></ul><button>Pqrs</button></div>',
    'with a few words to press': '<p><em>Zxqy wvut abcdef? <a href="/kontak">Zxqy wvut</a></em></p>',
    'with a button behind it': '<div><span>Zxqy wvut abcdef?</span><button>Zxqy</button></div>',
    'with the mail of the house': '<p>Zxqy wvut? <a href="mailto:koreksi@kabar.example">Zxqy</a></p>',
    'with figures to press in the same line':
      '<div><span>Zxqy wvut abcdef?</span> <button>1</button> <button>2</button> <button>3</button></div>',
    'about the article': '<div><p>Was this article helpful?</p><button>Yes</button><button>No</button></div>',
  };
  for (const [what, html] of Object.entries(goes)) it(what, () => expect(found({ between: html })).toHaveLength(1));
});

describe('what readers feel and find', () => {
  const felt = '<button>Suka 12</button><button>Sedih 3</button>';
  const keys = 'Zxqy wvut? Abcdef ghijk Ctrl+Enter';
  judges([
    ['goes with how many feel so', below(`<div><h4>Zxqy wvut</h4>${felt}</div>`), 'other: Zxqy wvutSuka 12Sedih 3'],
    [
      'goes with pictures of faces',
      below(`<div><h4>Zxqy</h4><button>${badge}<span>12</span></button><button>${badge}<span>3</span></button></div>`),
      'other: Zxqy123',
    ],
    ['stays among the paragraphs', { between: `<div><h4>Hasil suara desa</h4>${felt}</div>` }],
    [
      'stays where a longer text stands before the counts, as with a picture',
      below(`<div><p>Lemari kayu dari tahun lima puluhan itu menjadi hiasan ruang tamu #kayu</p>${felt}</div>`),
    ],
    [
      'goes below the text where it cannot be shown',
      below('<p>Zxqy wvut JavaScript abcdef ghijk.</p>'),
      'other: Zxqy wvut JavaScript abcdef ghijk.',
    ],
    ['stays as a language’s name', below('<p>Zxqy JavaScript wvut</p>')],
    ['stays among the paragraphs with its language', { between: '<p>Warga memakai JavaScript</p>' }],
    [
      'stays as a heading, what is known and a button',
      {
        between:
          '<div><h3>Apa yang berubah</h3><ul><li>Air</li><li>Kayu</li><li>Bambu</li></ul><button>Zxqy</button></div>',
      },
    ],
    [
      'stays as a question, what is known in sentences and a button',
      {
        between:
          '<div><h3>Apa yang berubah?</h3><ul><li>Jembatan itu kini lebih kuat daripada yang lama.</li><li>Air</li><li>Kayu</li></ul><button>Zxqy</button></div>',
      },
    ],
    ['stays without counts', below('<div><h4>Zxqy wvut</h4><button>Suka</button><button>Sedih</button></div>')],
    ['stays with words that are told', below(`<div><h4>Zxqy wvut</h4>${felt}<p>Kayu dari hutan desa</p></div>`)],
    [
      'goes where a question is explained, with a link to a page of the site',
      { after: '<div><b>Zxqy wvut?</b> Abcdef ghijk lmnop. <a href="/kirim/">Zxqy</a></div>' },
      'other: Zxqy wvut? Abcdef ghijk lmnop. Zxqy',
    ],
    [
      'stays so among the paragraphs',
      { between: '<div><b>Siapa dia?</b> Ratna tinggal di desa. <a href="/topik/ratna">Ratna</a></div>' },
    ],
    [
      'stays so with a link to an article',
      { after: `<div><b>Siapa dia?</b> Ratna tinggal di desa. ${link('Ratna')}</div>` },
    ],
    ['goes with the keys for a mistake', { after: `<div>${keys}</div>` }, `other: ${keys}`],
    ['goes as the last paragraph', { after: `<p>${keys}.</p>` }, `other: ${keys}.`],
    ['stays among the paragraphs with its keys', { between: `<div>${keys}</div>` }],
    [
      'stays where the text tells of keys',
      { between: '<p>Tekan Ctrl+C untuk menyalin seluruh tabel.</p>', after: `<p>${keys}.</p>` },
    ],
  ]);
});

describe('a question of the article stays', () => {
  const stays: Record<string, string> = {
    'with a link to what answers it':
      '<p>Siapa yang membayar? <a href="/ekonomi/panen-raya-bawang-merah-di-lereng-utara">Ini jawabannya</a></p>',
    'with the mail of somebody else': '<p>Mengenal orang ini? <a href="mailto:polisi@wanasari.example">Lapor</a></p>',
    'with a link to another site': '<p>Siapa dia? <a href="https://arsip.example.org/">Arsip desa</a></p>',
    'with words behind the link': '<p>Siapa dia? <a href="/topik/ratna">Ratna</a>, kata warga</p>',
    alone: '<p><strong>Perlukah jembatan baru?</strong></p>',
    'a paragraph in one box with buttons':
      '<div><p>Lalu siapa yang akan membayar tali baja itu, tanya seorang ibu di tepi sungai?</p><button>Putar</button><button>Ulang</button></div>',
    'questions and answers to open':
      '<div><button aria-expanded="false">Kapan jembatan dibuka?</button><p>Pada hari Senin, setelah tiga bulan diperbaiki oleh warga desa.</p><button>Siapa yang membayar?</button><p>Warga desa.</p></div>',
    'with buttons and a link in the same line':
      '<div><span>Siapa dia?</span> <button>Putar</button> <button>Ulang</button> <a href="/peta/">Peta desa</a></div>',
    'a map to use':
      '<div><h4>Di mana jembatan itu?</h4><canvas></canvas><button>Utara</button><button>Selatan</button></div>',
  };
  for (const [what, html] of Object.entries(stays)) it(what, () => expect(found({ between: html })).toEqual([]));
});

it('stands in a part of the text that stays', () => {
  const vote =
    '<div><p>Kayu atau bambu?</p><label><input type="radio"> Kayu</label><label><input type="radio"> Bambu</label><button>Kirim</button></div>';
  const part = `<div><h2>Setelah banjir</h2><p>Warga bergiliran menjaga tali itu siang dan malam sampai air surut lagi.</p><p>Mereka tidur di gubuk bambu yang dibangun di tepi sungai sejak bulan Maret.</p>${vote}<p>Anak-anak membawakan mereka teh panas dan ubi rebus setiap sore.</p></div>`;
  expect(found({ after: part })).toEqual([expect.stringMatching(/^other: Kayu atau bambu/)]);
});

describe('a poll, each condition', () => {
  judges([
    ['stays with a long link', { between: `<p>Siapa dia? <a href="/topik/ratna">${LONG_LINE.toLowerCase()}</a></p>` }],
    [
      'stays as a long question with a link',
      {
        between: `<p>${LONG_LINE} dan ${LONG_LINE} dan seterusnya, siapa dia itu? <a href="/topik/ratna">Ratna</a></p>`,
      },
    ],
    ['stays with a link to the answer', { between: `<p>Siapa yang membayar? ${link('Ini jawabannya')}</p>` }],
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

const IDLE = '<a href="#">';
const FACES = (words: readonly string[]): string =>
  words.map((word) => `<div><img src="/a.svg" alt=""><em>${word}</em><b>3</b></div>`).join('');

describe('answers that are no buttons', () => {
  judges([
    [
      'go as links that lead nowhere',
      { between: `<div><p>Zxqy wvut abcdef?</p><ul><li>${IDLE}Kayu</a></li><li>${IDLE}Bambu</a></li></ul></div>` },
      'other: Zxqy wvut abcdef?KayuBambu',
    ],
    [
      'go as links that run something, in the same line',
      {
        between:
          '<div><span>Zxqy wvut abcdef?</span> <a href="javascript:a(1)">1</a> <a href="javascript:a(2)">2</a></div>',
      },
      'other: Zxqy wvut abcdef? 1 2',
    ],
    [
      'stay as links to places on the page',
      {
        between: '<div><p>Apa isinya?</p><ul><li><a href="#a">Kayu</a></li><li><a href="#b">Bambu</a></li></ul></div>',
      },
    ],
    [
      'stay as one link that leads nowhere behind a paragraph',
      { between: `<div><p>Siapa dia?</p><p>${PROSE} ${IDLE}Lagi</a></p></div>` },
    ],
    [
      'stay between paragraphs under pictures',
      { between: `<div><h3>Siapa maju?</h3>${FACES(['Ratna', 'Bagus'])}</div>` },
    ],
    [
      'stay below the text with full names under pictures',
      { after: `<div><h3>Siapa maju?</h3>${FACES(['Ratna Wulandari', 'Bagus Halim'])}</div>` },
    ],
    [
      'stay below the text as a list of what is asked for',
      { after: '<div><h3>Apa yang dibawa?</h3><ul><li>Roti</li><li>Tali</li><li>Lampu</li></ul></div>' },
    ],
    [
      'stay below the text as sentences',
      {
        after:
          '<kabar-isi><p>Apa katanya?</p><kabar-p>Ya, kami siap.</kabar-p><kabar-p>Tidak, katanya lagi.</kabar-p></kabar-isi>',
      },
    ],
    ['stay without a question', { after: `<div><h3>Calon</h3>${FACES(['Ratna', 'Bagus'])}</div>` }],
  ]);
});

describe('a question and what answers it, by the address', () => {
  judges([
    [
      'goes with a longer link',
      { between: '<p>Zxqy wvut abcdef? <a href="/kontak">Zxqy wvut abcdef ghijk lmnop qrst</a></p>' },
      'other: Zxqy wvut abcdef? Zxqy wvut abcdef ghijk lmnop qrst',
    ],
    [
      'goes where a page of one name is told which article it is about',
      { between: '<p>Zxqy wvut? <a href="/lapor?id=40512">Zxqy</a></p>' },
      'other: Zxqy wvut? Zxqy',
    ],
    [
      'stays where the page has more than a name',
      { between: '<p>Siapa dia? <a href="/berita/2026/lapor?id=40512">Ratna</a></p>' },
    ],
  ]);
});
