import { describe, expect, it, vi } from 'vitest';
import { tidy } from '../../../lib/article/body/tidy';

const tidiedBody = (html: string): HTMLElement => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  tidy(body, 'https://warta.example/');
  return body;
};
const tidied = (html: string): string => tidiedBody(html).textContent ?? '';
const markup = (html: string): string => tidiedBody(html).innerHTML;

describe('the parts of a caption', () => {
  it('are parted where only a style sheet did it', () => {
    const parts = '<span>Kapal di dermaga.</span><span>Foto: Sari</span>';
    expect(tidied(`<figure><figcaption>${parts}</figcaption></figure>`)).toBe('Kapal di dermaga. Foto: Sari');
  });

  it('stay as they are where a text stands between, and in running text', () => {
    const joined = '<span>Kapal</span>-<span>kapal</span>';
    expect(tidied(`<figure><figcaption>${joined}</figcaption></figure>`)).toBe('Kapal-kapal');
    expect(tidied('<p><span>K</span><span>apal</span></p>')).toBe('Kapal');
  });
});

describe('breaks', () => {
  it('go where they only part paragraphs once more', () => {
    expect(markup('<p><br>Kapal tiba.<br><br></p><br><p><b><br>Penumpang turun.</b></p>')).toBe(
      '<p>Kapal tiba.</p><p><b>Penumpang turun.</b></p>',
    );
  });

  it('stay at the end of strong words and links that the line goes on behind', () => {
    const line = '<p><b>Alamat: Gedung Bahari<br></b>Jalan Dermaga 1</p>';
    expect(markup(line)).toBe(line);
  });

  it('stay between the lines of a poem, before a picture and where two make a paragraph', () => {
    const lines = '<p>Kapal tiba<br>di dermaga<br><br>pagi itu<br><img src="https://warta.example/1.jpg"></p>';
    expect(markup(lines)).toBe(lines.replace('<br><br>', '</p><p>'));
  });
});

describe('headings', () => {
  const words =
    'Bagaimana warga pulau kecil itu bertahan ketika kapal yang membawa beras tidak datang selama tiga pekan ';

  it('that are as long as a paragraph become one, and stay strong', () => {
    const question = `${words}dan sumur mereka mulai asin?`;
    expect(markup(`<h3>${question}</h3>`)).toBe(`<p><strong>${question}</strong></p>`);
  });

  it('stay headings at the length of a headline', () => {
    expect(markup(`<h1>${words.trim()}?</h1><h4>Kapal tiba</h4>`)).toBe(`<h2>${words.trim()}?</h2><h4>Kapal tiba</h4>`);
  });
});

describe('boxes that only lay out', () => {
  it.each([
    ['around one box', '<div> <div><div><p>Kapal tiba.</p></div></div> </div>', ' <p>Kapal tiba.</p> '],
    ['around words', '<div><div><section>Kapal tiba.</section></div></div>', '<p>Kapal tiba.</p>'],
    ['in a list', '<ul><li><div><div>Kapal tiba.</div></div></li></ul>', '<ul><li>Kapal tiba.</li></ul>'],
    ['around words beside a box', '<div>Pagi itu <div>Kapal tiba.</div></div>', 'Pagi itu <p>Kapal tiba.</p>'],
  ])('go %s', (_, html, tidied) => {
    expect(markup(html)).toBe(tidied);
  });

  it('move what is in them once, however many stand around it', () => {
    const moved = vi.spyOn(Element.prototype, 'replaceWith');
    const depth = 50;
    tidiedBody(`${'<div>'.repeat(depth)}${'<p>Kapal tiba.</p>'.repeat(200)}${'</div>'.repeat(depth)}`);
    const nodes = moved.mock.calls.reduce((sum, { length }) => sum + length, 0);
    moved.mockRestore();
    expect(nodes).toBe(200 + depth - 1);
  });
});
