// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isInModal, isLocked } from '../../lib/live/modal';

/** Everything on this page fills the window. */
const show = (html: string, lock: string): void => {
  document.body.innerHTML = html;
  document.body.setAttribute('style', lock);
  const window = new DOMRect(0, 0, innerWidth, innerHeight);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(window);
};
const at = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
afterEach(() => vi.restoreAllMocks());

const PAGE =
  '<div id="layer" style="position: fixed"><button>Setuju</button></div><article><p id="text">Kapal.</p></article>';

describe('a layer that a page waits behind', () => {
  it.each(['overflow: hidden', 'position: fixed', 'position: fixed; overflow: hidden'])(
    'is told from the page behind it, which is held by "%s"',
    (lock) => {
      show(PAGE, lock);
      expect(isLocked(document)).toBe(true);
      expect(isInModal(at('button'))).toBe(true);
      expect(isInModal(at('#text'))).toBe(false);
      expect(isInModal(document.body)).toBe(false);
    },
  );

  it('is none over a page that can be moved', () => {
    show(PAGE, '');
    expect(isLocked(document)).toBe(false);
    expect(isInModal(at('button'))).toBe(false);
  });
});
