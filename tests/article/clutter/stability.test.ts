import { describe, expect, it } from 'vitest';
import type { ClutterMatch } from '../../../lib/article/clutter';
import { find, found, OTHER, PARAGRAPHS, page, textOf } from './page';

const RELATED = `<p>Baca juga: <a href="${OTHER}">Panen Raya Bawang Merah di Lereng Utara</a></p>`;
const BREAKS = `<div>Kepala desa mengatakan perbaikan itu memakai kayu dari hutan desa dan tenaga warga.<br><br>Baca juga: Panen Raya Bawang Merah di Lereng Utara<br><br>Anak-anak kini bisa berjalan kaki ke sekolah dalam sepuluh menit saja, kata guru mereka.</div>`;

/** Marks matches as the live page does. */
function hide(matches: ClutterMatch[], document: Document): void {
  for (const { element, nodes, kind } of matches) {
    if (!nodes) {
      element.setAttribute('data-jernih-hidden', kind);
      continue;
    }
    const wrapper = document.createElement('span');
    wrapper.setAttribute('data-jernih-hidden', kind);
    nodes[0]?.before(wrapper);
    wrapper.append(...nodes);
  }
}

describe('the finder', () => {
  it('changes nothing', () => {
    const document = page({ between: RELATED + BREAKS });
    const before = document.documentElement.outerHTML;
    find(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gives the same on a page that is hidden already', () => {
    const document = page({ between: RELATED + BREAKS, after: '<p>Iklan</p>' });
    const first = find(document);
    const texts = first.map(textOf);
    expect(texts).toHaveLength(3);
    hide(first, document);
    const second = find(document);
    expect(second.map(textOf)).toEqual(texts);
    expect(second.map(({ nodes }) => nodes !== undefined)).toEqual(first.map(({ nodes }) => nodes !== undefined));
  });

  it('works on a clone, on the body alone and in a shadow root', () => {
    const document = page({ between: RELATED });
    const expected = ['related: Baca juga: Panen Raya Bawang Merah di Lereng Utara'];
    const clone = document.cloneNode(true);
    expect('body' in clone && find(document).map(textOf)).toEqual(find(document.body).map(textOf));
    expect(found(document)).toEqual(expected);
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...document.body.childNodes);
    expect(find(shadow).map(textOf)).toEqual(['Baca juga: Panen Raya Bawang Merah di Lereng Utara']);
  });

  it('waits for blocks that the parser is still filling', () => {
    const document = new DOMParser().parseFromString(
      `<head><meta property="og:type" content="article"></head><body><div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${RELATED}</div></body>`,
      'text/html',
    );
    Object.defineProperty(document, 'readyState', { value: 'loading' });
    expect(found(document)).toEqual([]);
    document.querySelector('div')?.append(document.createElement('p'));
    expect(found(document)).toHaveLength(1);
  });

  it('survives the deepest trees that parsers build and broken addresses', () => {
    const deep = `${'<div>'.repeat(500)}Bagikan${'</div>'.repeat(500)}`;
    expect(() =>
      find(page({ between: `${deep}<p><a href="http://[">Tautan yang rusak sekali</a></p>` })),
    ).not.toThrow();
  });

  it('takes a link without an end for text', () => {
    const unclosed = PARAGRAPHS.map((text) => `<p><a href="${OTHER}">${text}</a></p>`)
      .join('')
      .repeat(3);
    expect(found({ between: unclosed })).toEqual([]);
  });
});
