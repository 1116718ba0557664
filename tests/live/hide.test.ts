import { beforeEach, describe, expect, it } from 'vitest';
import { hide } from '../../lib/live/hide';

const page = (html: string): Element => {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document.body;
};

const first = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

/** What a reader would still see, one mark for each line break. */
const seen = (root: Node): string =>
  [...root.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return node.textContent;
      if (node instanceof Element && node.hasAttribute('data-jernih-hidden')) return '';
      return node.nodeName === 'BR' ? '|' : seen(node);
    })
    .join('');

beforeEach(() => document.body.replaceChildren());

describe('hiding', () => {
  it('puts one attribute on the element and takes it away again', () => {
    const body = page('<p>One.</p><div class="ad" id="x">Iklan</div><p>Two.</p>');
    const before = body.innerHTML;
    const hidden = hide({ element: first('.ad') }, 'ad');
    expect(body.innerHTML).toBe('<p>One.</p><div class="ad" id="x" data-jernih-hidden="ad">Iklan</div><p>Two.</p>');
    hidden.show();
    expect(body.innerHTML).toBe(before);
    hidden.show();
    expect(body.innerHTML).toBe(before);
  });

  it('wraps bare text between two breaks in one span, and closes the gap', () => {
    const body = page('<div>One.<br><br>Baca juga: <a href="/x">Another</a><br><br>Two.</div>');
    const element = first('div');
    const before = body.innerHTML;
    const nodes = [...element.childNodes];
    const hidden = hide({ element, nodes: nodes.slice(3, 5) }, 'related');
    expect(element.querySelectorAll('span')).toHaveLength(1);
    expect(seen(body)).toBe('One.||Two.');
    hidden.show();
    expect(body.innerHTML).toBe(before);
    expect([...element.childNodes]).toEqual(nodes);
  });

  it('leaves no empty line at the end or the beginning of a text', () => {
    page('<div>One.<br><br>Baca juga: Another</div>');
    hide({ element: first('div'), nodes: [...first('div').childNodes].slice(3) }, 'related');
    expect(seen(document.body)).toBe('One.');
    page('<div>Baca juga: Another<br><br>One.</div>');
    hide({ element: first('div'), nodes: [...first('div').childNodes].slice(0, 1) }, 'related');
    expect(seen(document.body)).toBe('One.');
  });

  it('leaves a single break between two lines', () => {
    page('<div>One.<br>Baca juga: Another<br>Two.<br>Three.</div>');
    hide({ element: first('div'), nodes: [...first('div').childNodes].slice(2, 3) }, 'related');
    expect(seen(document.body)).toBe('One.|Two.|Three.');
  });

  it('leaves no break between two paragraphs, which are parted by themselves', () => {
    const body = page('<p>One.</p><br> <div id="x">Baca juga: Another</div>\n<br><p>Two.</p>');
    const before = body.innerHTML;
    const hidden = hide({ element: first('#x') }, 'related');
    expect(seen(body).replace(/\s/g, '')).toBe('One.Two.');
    hidden.show();
    expect(body.innerHTML).toBe(before);
  });

  it('leaves the empty line between two texts, one of which is beside a box', () => {
    page('<div>One.<br><br><b>Baca juga: Another</b><br><br><div></div>Two.</div>');
    hide({ element: first('b') }, 'related');
    expect(seen(document.body)).toBe('One.||Two.');
  });

  it('does not touch words that stand in the same line', () => {
    page('<p>One <a href="/x">link</a> two.</p>');
    hide({ element: first('a') }, 'related');
    expect(seen(document.body)).toBe('One  two.');
  });

  it('wraps a span of the page without attributes, so that its own wrappers can be told from it', () => {
    const body = page('<p>One.</p><span>Share</span>');
    const before = body.innerHTML;
    const hidden = hide({ element: first('span') }, 'share');
    expect(body.innerHTML).toBe('<p>One.</p><span data-jernih-hidden="share"><span>Share</span></span>');
    hidden.show();
    expect(body.innerHTML).toBe(before);
  });

  it('marks elements among the nodes themselves when no bare text is there', () => {
    const body = page('<div>One.<br><a href="/x">Another</a> <img alt=""><br>Two.</div>');
    const nodes = [...first('div').childNodes].slice(2, 5);
    hide({ element: first('div'), nodes }, 'related');
    expect(body.querySelector('span')).toBeNull();
    expect(seen(body).replace(/\s/g, '')).toBe('One.|Two.');
  });

  it('leaves alone a wrapper that the page has thrown away', () => {
    const body = page('<div>One.<br>Baca juga: Another<br>Two.</div>');
    const hidden = hide({ element: first('div'), nodes: [...first('div').childNodes].slice(2, 3) }, 'related');
    first('div').replaceChildren('New text');
    hidden.show();
    expect(body.innerHTML).toBe('<div>New text</div>');
  });

  it('hides inside a shadow root by a sheet that the root adopts, and gives it back', () => {
    page('<div id="host"></div>');
    const root = first('#host').attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    root.append(inner);
    const hidden = hide({ element: inner }, 'ad');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    hidden.show();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });
});
