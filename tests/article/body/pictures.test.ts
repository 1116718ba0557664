import { describe, expect, it } from 'vitest';
import { restorePictures } from '../../../lib/article/body/pictures';

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
