// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { picturesIn } from '../../lib/saved/pictures-in';

const addresses = (html: string) => picturesIn(html, 'https://warta.example/a/').map(({ address }) => address);

describe('the pictures of an article', () => {
  it('are those that the browser sees, whatever stands in the attributes', () => {
    const holder = document.createElement('div');
    for (const [src, alt] of [
      ['https://warta.example/1.jpg?a=1&b=2', 'a > b and <img src="no">'],
      ['https://warta.example/2.jpg?q="x"', 'it\'s \u00a0 " quoted'],
      ['//cdn.example/3.jpg', ' src="x" '],
      ['4.jpg', ''],
    ]) {
      const image = document.createElement('img');
      image.setAttribute('alt', alt ?? '');
      image.setAttribute('src', src ?? '');
      holder.append('<img src="text.jpg">', image);
    }
    const seen = [...holder.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(picturesIn(holder.innerHTML, 'https://warta.example/a/').map(({ src }) => src)).toEqual(seen);
    expect(addresses(holder.innerHTML)).toEqual([
      'https://warta.example/1.jpg?a=1&b=2',
      'https://warta.example/2.jpg?q=%22x%22',
      'https://cdn.example/3.jpg',
      'https://warta.example/a/4.jpg',
    ]);
  });

  it('are each named once', () => {
    expect(addresses('<img src="1.jpg"><img src="1.jpg">')).toHaveLength(1);
  });

  it('need no keeping when the article carries them itself, and are none when nothing can be fetched', () => {
    expect(addresses('<img src="data:image/png;base64,AAAA"><img alt="x"><img src="">')).toEqual([]);
    expect(addresses('<img src="file:///etc/x.png"><img src="blob:https://x/y"><img src="http://[bad">')).toEqual([]);
  });

  it.each([
    ['s.jpg 300w, m.jpg 1200w, l.jpg 3000w', 'm.jpg'],
    ['l.jpg 3000w, xl.jpg 5000w', 'small.jpg'],
    ['one.jpg 1x, two.jpg 2x, three.jpg 3x', 'two.jpg'],
    ['alone.jpg', 'alone.jpg'],
    [
      'https://cdn.example/w_300,h_200/s.jpg 300w, https://cdn.example/w_900,h_600/m.jpg 900w',
      'https://cdn.example/w_900,h_600/m.jpg',
    ],
    ['s.jpg 300w 200h, m.jpg 1200w 800h', 'm.jpg'],
    ['one.jpg 1x,two.jpg 2x', 'two.jpg'],
    ['one.jpg 300h, two.jpg wide', 'small.jpg'],
    [',,, ', 'small.jpg'],
  ])('of a srcset %j the one for the page width is kept', (srcset, kept) => {
    const image = document.createElement('img');
    image.setAttribute('src', 'small.jpg');
    image.setAttribute('srcset', srcset);
    expect(addresses(image.outerHTML)).toEqual([new URL(kept, 'https://warta.example/a/').href]);
  });

  it('are counted up to a limit, and hostile text costs no time', () => {
    expect(addresses(Array.from({ length: 1000 }, (_, at) => `<img src="${at}.jpg">`).join(''))).toHaveLength(150);
    expect(addresses(`<img ${'a="'.repeat(200_000)}`)).toEqual([]);
    expect(addresses(`<img srcset="${'a'.repeat(200_000)} x" src="1.jpg">`)).toHaveLength(1);
    expect(addresses(`<img srcset="${'a , '.repeat(200_000)}" src="1.jpg">`)).toHaveLength(1);
  });
});
