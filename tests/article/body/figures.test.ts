// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fileName, restorePictures } from '../../../lib/article/body/pictures';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, url } from './pages';

const restored = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  restorePictures(body, url);
  return body.querySelector('img')?.getAttribute('src') ?? '';
};
const html = (body: string, head = ''): string => extract(page(body, { head }), { url })?.html ?? '';
const picture = (name: string): string => `<img src="/foto/${name}.jpg" width="800" height="450" alt="">`;

describe('restorePictures', () => {
  it.each([
    ['<img src="data:image/gif;base64,R0lGOD" data-src="/foto/a.jpg">', 'https://kabar.example/foto/a.jpg'],
    ['<img data-lazy-src="//cdn.example/a.webp?w=800">', 'https://cdn.example/a.webp?w=800'],
    ['<img src="/img/blank.gif"><noscript><img src="/foto/b.jpg"></noscript>', 'https://kabar.example/foto/b.jpg'],
    [
      '<picture><source srcset="/foto/c.webp 800w, /foto/c2.webp 1600w"><img></picture>',
      'https://kabar.example/foto/c.webp',
    ],
    ['<img src="foto/d.jpg">', 'https://kabar.example/berita/pelabuhan/foto/d.jpg'],
  ])('%s', (markup, expected) => {
    expect(restored(markup)).toBe(expected);
  });

  it('knows the same picture in two sizes', () => {
    expect(fileName('https://a.example/foto/dermaga-300x200.jpg?x=1')).toBe(fileName('/foto/dermaga.jpg'));
    expect(fileName('/foto/dermaga.jpg')).not.toBe(fileName('/foto/pasar.jpg'));
  });
});

describe('pictures of an article', () => {
  it('takes the lead picture with its caption once', () => {
    const lead = `<figure>${picture('dermaga')}<figcaption>Dermaga pagi hari</figcaption></figure>`;
    const found = html(
      `${lead}<div class="isi"><p>${REPORT[0]}</p>${picture('dermaga-300x200')}${paragraphs(REPORT.slice(1))}</div>`,
      '<meta property="og:image" content="https://kabar.example/foto/dermaga.jpg">',
    );
    expect(found.match(/<img/g)).toHaveLength(1);
    expect(found).toContain('<figcaption>Dermaga pagi hari</figcaption>');
  });

  it('makes figures of pictures whose captions stand beside them', () => {
    const boxed = `<div class="gambar">${picture('pasar')}<p class="ket">Pasar ikan yang lama</p></div>`;
    const found = html(
      `<div class="isi">${paragraphs(REPORT.slice(0, 3))}${boxed}${paragraphs(REPORT.slice(3))}</div>`,
    );
    expect(found).toMatch(/<figure><img [^>]*pasar\.jpg[^>]*><figcaption>Pasar ikan yang lama<\/figcaption><\/figure>/);
  });

  it('keeps a long text with a picture in it a text', () => {
    const boxed = `<div class="gambar">${picture('pasar')}${paragraphs(REPORT.slice(2, 5).map((text) => `${text} ${text}`))}</div>`;
    const found = extract(
      page(`<div class="isi">${paragraphs(REPORT.slice(0, 2))}${boxed}${paragraphs(REPORT.slice(5))}</div>`),
      { url },
    );
    expect(found?.paragraphs).toHaveLength(6);
  });

  it('leaves pictures of other stories where they are', () => {
    const card = `<div class="kartu"><a href="/lain/">${picture('lain')}<h3>Harga ikan naik</h3></a></div>`;
    expect(html(`<div class="isi">${paragraphs()}</div>${card}`)).not.toContain('lain');
  });
});
