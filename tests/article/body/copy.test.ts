// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../lib/article/body/copy';
import { page, paragraphs, url } from './pages';

describe('copyPage', () => {
  it('gives each reading of a page a copy of its own, in which nothing of another one is left', () => {
    const document = page(paragraphs());
    const first = copyPage(document, url);
    first?.body.replaceChildren();
    const second = copyPage(document, url);
    expect(second?.root).not.toBe(first?.root);
    expect(second?.body.innerHTML).toBe(document.body.innerHTML);
    expect(second?.root.contains(first?.body ?? null)).toBe(false);
  });

  it('stands in no document, and in none of the page', () => {
    const document = page(paragraphs());
    const copy = copyPage(document, url);
    expect(copy?.body.isConnected).toBe(false);
    expect(copy?.body.ownerDocument).not.toBe(document);
    expect(copy?.body.ownerDocument.defaultView).toBeNull();
  });
});
