import { describe, expect, it } from 'vitest';
import { callsItselfFront, holdsArticle } from '../../../lib/article/body/verdict';

const bodyOf = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body;
const long =
  'Kapal itu berangkat pagi hari dengan seratus penumpang, dua truk beras, dan tiga juru mudi dari pulau utara. '.repeat(
    3,
  );
const teaser = (n: number): string =>
  `<h2><a href="/berita-${n}/">Berita nomor ${n}</a></h2><p>Sebuah kalimat pendek tentang berita itu.</p>`;

const snippet =
  'Pelabuhan itu ramai sejak pagi karena kapal dari pulau utara membawa beras, ikan kering, dan penumpang yang pulang menjelang libur …';
const items = (shape: (link: string) => string): string =>
  [1, 2, 3, 4, 5, 6].map((n) => shape(`<a href="/b/${n}">Berita ke-${n} dari pelabuhan</a>`)).join('');
const LISTS: Record<string, string> = {
  'headlines and snippets in pairs of paragraphs': items((link) => `<p>${link}</p><p>${snippet}</p>`),
  'headings and snippets': items((link) => `<h3>${link}</h3><p>${snippet}</p>`),
  'headings and snippets that end in a link': items(
    (link) => `<h2>${link}</h2><p>${snippet} <a href="/b">Selengkapnya</a></p>`,
  ),
  'an index in a table': `<table>${items((link) => `<tr><td>${link}</td><td>${snippet}</td></tr>`)}</table>`,
  'items with a line break': `<ul>${items((link) => `<li>${link}<br>${snippet}</li>`)}</ul>`,
};

describe('what holds an article', () => {
  it.each([
    ['running text', `<p>${long}</p><p>${long}</p>`],
    ['one short report', `<p>${long}</p>`],
    [
      'two sentences',
      '<p>Jembatan Sungai Lawe ditutup mulai Senin malam. Kendaraan berat dialihkan lewat jalan lingkar utara.</p>',
    ],
    [
      'linked headings between long paragraphs',
      [1, 2, 3].map((n) => `${teaser(n)}<p>${long}</p><p>${long}</p>`).join(''),
    ],
    ['headings of its own', `<h2>Satu</h2><p>${long}</p><h2>Dua</h2><p>${long}</p><h2>Tiga</h2><p>Pendek.</p>`],
    [
      'a short report in Japanese',
      '<p>港の船は朝早く出発し、百人の乗客と米を積んだ二台の車を北の島へ運んだ。船長は波が静かだったと話した。</p>',
    ],
    [
      'paragraphs that begin with a link',
      [1, 2, 3, 4].map((n) => `<p><a href="/k/${n}">Kementerian Perhubungan</a> mengatakan: ${long}</p>`).join(''),
    ],
    [
      'links to other articles between its paragraphs',
      [1, 2, 3, 4, 5]
        .map((n) => `<p>${long}</p><p>${long}</p><p><a href="/b/${n}">Berita ke-${n} dari pelabuhan</a></p>`)
        .join(''),
    ],
    [
      'pictures with long captions',
      `<p>Pelabuhan dalam gambar.</p>${`<figure><img src="/a.jpg"><figcaption>${long.slice(0, 110)}</figcaption></figure>`.repeat(4)}`,
    ],
    ['a list of facts', `<ul>${'<li>Kapal pertama membawa seratus penumpang dan dua truk beras.</li>'.repeat(5)}</ul>`],
  ])('%s', (_name, html) => {
    expect(holdsArticle(bodyOf(html))).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a fragment', '<p>Setengah</p>'],
    ['one sentence', '<p>Halaman yang Anda cari tidak ada lagi di situs ini, atau alamatnya salah.</p>'],
    [
      'pictures that lead elsewhere',
      [1, 2, 3, 4]
        .map(
          (n) => `<figure><img src="/a.jpg"><figcaption>${snippet} <a href="/b/${n}">Berita</a></figcaption></figure>`,
        )
        .join(''),
    ],
    ['two pictures', `<figure><img src="/a.jpg"><figcaption>${snippet}</figcaption></figure>`.repeat(2)],
    ['headlines with teasers', [1, 2, 3, 4].map(teaser).join('')],
    ...Object.entries(LISTS),
    [
      'a list of links',
      `<ul>${'<li><a href="/x">Kapal pertama membawa seratus penumpang dan dua truk beras</a></li>'.repeat(9)}</ul>`,
    ],
  ])('not %s', (_name, html) => {
    expect(holdsArticle(bodyOf(html))).toBe(false);
  });
});

describe('a page that names a front page as its own address', () => {
  const page = (head: string): Document => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
  const canonical = (address: string): Document => page(`<link rel="canonical" href="${address}">`);

  it.each(['https://warta.example/', 'https://warta.example/id/', 'https://warta.example/index.html'])(
    '%s',
    (address) => {
      expect(callsItselfFront(canonical(address), 'https://warta.example/beranda')).toBe(true);
    },
  );

  it.each([
    'https://warta.example/2021/05/cerita',
    'https://warta.example/ekonomi',
    // A project's whole site may be one page in several languages.
    'https://jembatan.warta.example/id/index.html',
    '',
  ])('not %j', (address) => {
    expect(callsItselfFront(canonical(address), 'https://warta.example/beranda')).toBe(false);
  });

  it('not when it stands at the address of a story', () => {
    const wrong = canonical('https://warta.example/');
    expect(callsItselfFront(wrong, 'https://warta.example/2021/05/20/cerita')).toBe(false);
    expect(callsItselfFront(wrong, 'https://warta.example/berita-12345')).toBe(false);
  });
});
