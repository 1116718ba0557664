import { describe, expect, it } from 'vitest';
import { absolute, restorePictures } from '../../../lib/article/body/pictures';

const restored = (html: string): Element => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  restorePictures(body, 'https://warta.example/berita/');
  return body;
};

describe('pictures', () => {
  it.each(['width="1" height="1"', 'width="0" height="0"', 'width="1px" height="1px"'])(
    'nobody is to look at are taken out: %s',
    (size) => {
      expect(restored(`<p>Teks <img src="https://hitung.example/p.gif" ${size}></p>`).querySelector('img')).toBeNull();
    },
  );

  it.each(['', 'width="800" height="1"', 'width="16"', 'width="100%" height="100%"'])(
    'that show something stay: %s',
    (size) => {
      expect(
        restored(`<p>Teks <img src="https://warta.example/a.jpg" ${size}></p>`).querySelector('img'),
      ).not.toBeNull();
    },
  );

  it('that are loaded late get their true address', () => {
    const body = restored('<img src="data:image/gif;base64,R0" data-src="/a.jpg">');
    expect(body.querySelector('img')?.getAttribute('src')).toContain('/a.jpg');
  });
});

it('a noscript holds is found whatever it is called there', () => {
  const held = (html: string) => restored(`<p>Teks</p><noscript>${html}</noscript>`).querySelectorAll('img').length;
  expect(held('&lt;IMG src="/foto/a.jpg"&gt;')).toBe(1);
  expect(held('&lt;p&gt;Teks saja&lt;/p&gt;')).toBe(0);
});

describe('absolute', () => {
  it.each([
    'https://warta.example/foto/a-b_c.jpg?w=800&h=450',
    'HTTPS://Warta.example/Foto.jpg',
    'https://warta.example',
    'https://warta.example:443/foto/',
    'https://warta.example/a/../b/./c.jpg',
    'https://warta.example/a/%2e%2e/b.jpg',
    'https://warta.example/foto ku.jpg',
    "https://warta.example/foto.jpg?judul='es'",
    'https://wartá.example/kota.jpg',
    'https://127.1/foto.jpg',
    'foto/d.jpg?lebar=9',
    '//cdn.example/e.jpg',
    'mailto:redaksi@warta.example',
  ])('gives what a parser gives: %s', (address) => {
    const base = 'https://warta.example/berita/';
    expect(absolute(address, base)).toBe(new URL(address, base).href);
  });

  it('leaves what is no address as it is written', () => {
    expect(absolute('https://', 'https://warta.example/')).toBe('https://');
    expect(absolute('foto.jpg', '')).toBe('foto.jpg');
  });
});
