import { describe, expect, it } from 'vitest';
import { describeLeftOut, removeClutter, spareArticle } from '../../../lib/article/body/removed';
import { REPORT } from './pages';

const body = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

describe('spareArticle', () => {
  it('lets no match take the article along, and lets the others go', () => {
    const root = body(
      `<div id="a">${REPORT.map((text) => `<p>${text}</p>`).join('')}</div><div id="b"><p>Langganan surat kabar</p></div>`,
    );
    const matches = ['a', 'b'].flatMap((id) => {
      const element = root.querySelector(`#${id}`);
      return element ? [{ element, kind: 'newsletter' as const, reason: 'form' }] : [];
    });
    expect(spareArticle(matches, root).map(({ element }) => element.id)).toEqual(['b']);
  });
});

describe('removeClutter', () => {
  it('takes out elements and parts of elements and says their text, words of blocks apart', () => {
    const root = body('<p>awal<br><a href="/x">Baca juga</a><br>akhir</p><ul><li>Facebook</li><li>Email</li></ul>');
    const [paragraph, list] = [...root.children];
    const link = paragraph?.querySelector('a');
    if (!paragraph || !list || !link) throw new Error('broken page');
    const removed = removeClutter([
      { element: paragraph, kind: 'related', reason: 'label', nodes: [link] },
      { element: list, kind: 'share', reason: 'row' },
    ]);
    expect(removed.map(({ text }) => text)).toEqual(['Baca juga', 'Facebook Email']);
    expect(root.textContent).toBe('awalakhir');
  });
});

describe('describeLeftOut', () => {
  it('names what was left out, without the title and without empty pieces', () => {
    const root = body(
      '<h1>Judul</h1><footer>Hak cipta</footer><div id="comments">Komentar</div><div><a href="/a">Menu</a></div><div>Lain</div><div> </div>',
    );
    expect(describeLeftOut([...root.childNodes], 'Judul').map(({ kind, text }) => [kind, text])).toEqual([
      ['nav', 'Hak cipta'],
      ['comments', 'Komentar'],
      ['nav', 'Menu'],
      ['other', 'Lain'],
    ]);
  });
});
