import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../lib/article/srcset';

const read = (set: string): string[] => candidatesIn(set).map(({ address, size }) => `${address}|${size}`);

describe('the candidates of a srcset', () => {
  it.each([
    ['a.jpg 400w, b.jpg 800w', ['a.jpg|400w', 'b.jpg|800w']],
    ['a.jpg 400w 300h, b.jpg 800w 600h', ['a.jpg|400w 300h', 'b.jpg|800w 600h']],
    ['a.jpg 1x,b.jpg 1.5x', ['a.jpg|1x', 'b.jpg|1.5x']],
    ['a.jpg,https://foto.example/b.jpg', ['a.jpg|', 'https://foto.example/b.jpg|']],
    ['https://foto.example/w_300,h_200/a.jpg 300w', ['https://foto.example/w_300,h_200/a.jpg|300w']],
    ['\n  a.jpg\t2x ,\n  b.jpg  ', ['a.jpg|2x', 'b.jpg|']],
    ['a.jpg, ', ['a.jpg|']],
    [',, a.jpg', ['a.jpg|']],
    [' , ', []],
    ['', []],
  ])('%j', (set, candidates) => {
    expect(read(set)).toEqual(candidates);
  });
});
