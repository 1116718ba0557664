// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/article/extract';

const url = 'https://kabar.example/laut/pelabuhan-baru/';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const SENTENCES = [
  'Tanjung Damai | KABAR.example – Pemerintah kota meresmikan pelabuhan baru di pantai utara pada hari Selasa, setelah pembangunan yang berjalan selama tiga tahun dan sempat tertunda.',
  'Wali kota mengatakan pelabuhan itu akan “membuka jalan bagi nelayan kecil”, karena kapal di bawah sepuluh ton dapat bersandar tanpa biaya, terutama pada musim hujan.',
  'Para nelayan menyambut baik peresmian itu, tetapi meminta pemerintah menambah gudang es, memperbaiki jalan menuju pasar, dan menurunkan harga bahan bakar.',
  'Pembangunan tahap kedua dimulai tahun depan, kata kepala dinas, dan mencakup pasar ikan, bengkel kapal, serta sekolah kejuruan di sebelah dermaga.',
];

const NEWS = `<!doctype html><html lang="id"><head><title>Pelabuhan Baru Dibuka - KABAR.example</title>
<meta property="og:site_name" content="KABAR.example"><meta property="og:image" content="https://kabar.example/foto/dermaga.jpg"></head><body>
<a class="skip" href="#isi">Langsung ke isi</a>
<header><a href="/"><span>KABAR.example</span></a><nav><ul><li><a href="/a">Beranda</a></li><li><a href="/b">Ekonomi</a></li></ul></nav></header>
<div id="isi"><main><div class="judul"><h1>Pelabuhan Baru Dibuka</h1></div>
<div class="gambar"><figure><img width="800" height="450" src="/foto/dermaga.jpg" alt="Dermaga"><figcaption>Dermaga pada pagi hari</figcaption></figure></div>
<div class="konten"><div>${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n')}</div></div>
<div class="navigasi"><a href="/1">Sebelumnya</a> <a href="/2">Berikutnya</a></div></main></div>
<footer><p>Hak cipta KABAR.example</p></footer></body></html>`;

describe('extract', () => {
  it('gives title, paragraphs, lead picture with caption and what was left out', () => {
    const article = extract(page(NEWS), { url });
    expect(article?.title).toBe('Pelabuhan Baru Dibuka');
    expect(article?.paragraphs).toEqual(SENTENCES);
    expect(article?.html).toContain('src="https://kabar.example/foto/dermaga.jpg"');
    expect(article?.html).toContain('<figcaption>Dermaga pada pagi hari</figcaption></figure>');
    const removed = article?.removed.map(({ text }) => text).join('\n');
    for (const text of ['Langsung ke isi', 'Beranda Ekonomi', 'Sebelumnya Berikutnya', 'Hak cipta KABAR.example'])
      expect(removed).toContain(text);
  });

  it('takes no part of an address for the headline', () => {
    const named = (title: string): string | undefined =>
      extract(
        page(
          NEWS.replace(
            '<title>Pelabuhan Baru Dibuka',
            `<meta property="og:title" content="${title}"><title>Uji dermaga 2031`,
          ),
        ),
        {
          url,
        },
      )?.title;
    expect(named('uji-dermaga-musim-gugur-2031')).toBe('Pelabuhan Baru Dibuka');
    expect(named('Dermaga-dermaga tua')).toBe('Dermaga-dermaga tua');
  });

  it('parts the house from the headline where a language has no blanks and no heading tells', () => {
    const sentence =
      '旧港口的大桥星期五重新通车，第一批居民步行走过大桥，市长说这座桥等了九年，工人们在桥头种了四十棵树。';
    const read = (title: string, home: string) =>
      extract(
        page(
          `<html lang="zh-CN"><head><title>${title}</title></head><body><a href="/">${home}</a><div class="text">${`<p>${sentence}</p>`.repeat(6)}</div></body></html>`,
        ),
        { url: 'http://gangkou.example/a/1.htm' },
      );
    const article = read('旧港口大桥重新通车-港口网', '港口网');
    expect([article?.title, article?.source.publisher]).toEqual(['旧港口大桥重新通车', '港口网']);
    expect(read('旧港口大桥通向港口网', '港口网')?.title).toBe('旧港口大桥通向港口网');
    expect(read('旧港口大桥重新通车-首页', '港口网')?.title).toBe('旧港口大桥重新通车-首页');
  });

  it('does not change the page', () => {
    const document = page(NEWS);
    const before = document.documentElement.outerHTML;
    extract(document, { url });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives the same article of a page that was already cleaned', () => {
    const cleaned = NEWS.replace('<p>Tanjung', '<p><span data-jernih-hidden="ad">Tanjung</span>').replace(
      '<div class="navigasi">',
      '<div class="navigasi" data-jernih-hidden="nav">',
    );
    expect(extract(page(cleaned), { url })).toEqual(extract(page(NEWS), { url }));
    expect(extract(page(cleaned), { url })?.html).not.toContain('jernih');
  });

  it('gives null for pages without a body of text', () => {
    expect(extract(page(''), { url })).toBeNull();
    expect(extract(page('<frameset cols="1,2"><frame src="a"><frame src="b"></frameset>'), { url })).toBeNull();
  });
});
