import { describe, expect, it } from 'vitest';
import { undecided } from '../../lib/live/undecided';
import { aPage, paragraphs } from './page';

/** A page whose parser has come this far. */
function arriving(body: string): Document {
  const page = aPage(body);
  Object.defineProperty(page, 'readyState', { value: 'loading' });
  return page;
}

const waits = (body: string): string | undefined => undecided(arriving(body))?.localName;

describe('what waits for more to come', () => {
  it('is a heading at the end, and a section with little under its heading', () => {
    expect(waits(`<main>${paragraphs(3)}<h2>Berita terkait</h2></main>`)).toBe('h2');
    expect(waits(`<main>${paragraphs(3)}<section><h2>Berita terkait</h2><a href="/x">Judul</a></section></main>`)).toBe(
      'section',
    );
  });

  it('is the beginning of what stands after something hidden', () => {
    expect(waits('<div><b data-jernih-hidden="share">Bagikan</b><div class="fb"></div></div>')).toBe('div');
  });

  it('is a box whose label goes and whose other contents have only begun to come', () => {
    const label = '<h2 data-jernih-hidden="related">Berita terkait</h2>';
    expect(waits(`<main>${paragraphs(2)}<section>${label}${paragraphs(1)}</section></main>`)).toBe('section');
    expect(waits(`<main>${paragraphs(2)}<section>${label}${paragraphs(4)}</section></main>`)).toBeUndefined();
  });

  it('is no paragraph, no section with text, and nothing that is followed by more', () => {
    expect(waits(`<main>${paragraphs(3)}</main>`)).toBeUndefined();
    expect(waits(`<main><section><h2>Latar belakang</h2>${paragraphs(1)}</section></main>`)).toBeUndefined();
    expect(waits(`<main><h2>Latar belakang</h2>${paragraphs(1)}</main>`)).toBeUndefined();
  });

  it('is nothing once the page is there', () => {
    expect(undecided(aPage('<h2>Berita terkait</h2>'))).toBeNull();
  });
});
