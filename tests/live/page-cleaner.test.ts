import { beforeEach, describe, expect, it } from 'vitest';
import type { ClutterMatch } from '../../lib/article/clutter';
import { PageCleaner } from '../../lib/live/page-cleaner';

const draw = (html: string): void =>
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);

/** A finder that knows clutter by its class. */
const find = (page: Document): ClutterMatch[] =>
  [...page.querySelectorAll('.x')]
    .filter((element) => !element.parentElement?.closest('.x'))
    .map((element) => ({ element, kind: 'related', reason: 'test' }));

const hidden = (): string[] =>
  [...document.querySelectorAll('[data-jernih-hidden]')].map((element) => element.textContent ?? '');

const clean = (options: Partial<ConstructorParameters<typeof PageCleaner>[0]> = {}): PageCleaner => {
  const cleaner = new PageCleaner({ document, find, ...options });
  cleaner.clean();
  return cleaner;
};

const ids = (cleaner: PageCleaner): number[] => cleaner.status().pieces.map(({ id }) => id);

beforeEach(() => {
  draw('<p>One.</p><div class="x">A</div><p>Two.</p><div class="x">B <style>b{}</style></div><p>Three.</p>');
});

describe('a page that is cleaned', () => {
  it('lists what it hid, in the order of the page, without the text of style sheets', () => {
    const { pieces } = clean().status();
    expect(pieces.map(({ text }) => text)).toEqual(['A', 'B']);
    expect(pieces.every((piece) => piece.hidden && piece.kind === 'related')).toBe(true);
    expect(hidden()).toHaveLength(2);
  });

  it('cleans nothing twice', () => {
    const cleaner = clean();
    const before = document.body.innerHTML;
    expect(cleaner.clean()).toBe(false);
    expect(document.body.innerHTML).toBe(before);
    expect(cleaner.status().pieces).toHaveLength(2);
  });

  it('keeps what the reader brought back, also when the page draws it anew', () => {
    const cleaner = clean();
    cleaner.undo(ids(cleaner)[0] ?? -1);
    expect(hidden()).toEqual(['B b{}']);
    cleaner.clean();
    expect(hidden()).toEqual(['B b{}']);
    expect(cleaner.status().pieces[0]?.hidden).toBe(false);
    const again = document.createElement('div');
    again.className = 'x';
    again.textContent = 'A';
    document.querySelector('.x')?.replaceWith(again);
    cleaner.clean();
    expect(again.hasAttribute('data-jernih-hidden')).toBe(false);
  });

  it('hides a piece again when the reader changes their mind', () => {
    const cleaner = clean();
    const [first = -1] = ids(cleaner);
    cleaner.hideAgain(first);
    expect(hidden()).toHaveLength(2);
    cleaner.undo(first);
    cleaner.hideAgain(first);
    expect(cleaner.status().pieces.map((piece) => piece.hidden)).toEqual([true, true]);
    expect(hidden()).toHaveLength(2);
    cleaner.clean();
    expect(ids(cleaner)).toHaveLength(2);
  });

  it('hides a piece again only while the page is cleaned', () => {
    const cleaner = clean();
    const [first = -1] = ids(cleaner);
    cleaner.undo(first);
    cleaner.setClean(false);
    cleaner.hideAgain(first);
    expect(hidden()).toHaveLength(0);
    cleaner.setClean(true);
    expect(hidden()).toHaveLength(2);
  });

  it('gives the page back byte for byte, and hides what arrives later', () => {
    const before = document.body.innerHTML;
    const cleaner = clean();
    cleaner.undoAll();
    expect(document.body.innerHTML).toBe(before);
    cleaner.clean();
    expect(document.body.innerHTML).toBe(before);
    const late = document.createElement('div');
    late.className = 'x';
    late.textContent = 'C';
    document.body.append(late);
    cleaner.clean();
    expect(hidden()).toEqual(['C']);
  });

  it('is as it was while cleaning is off, and off stays off', () => {
    const before = document.body.innerHTML;
    const cleaner = clean();
    cleaner.undo(ids(cleaner)[0] ?? -1);
    cleaner.setClean(false);
    expect(document.body.innerHTML).toBe(before);
    cleaner.clean();
    expect(document.body.innerHTML).toBe(before);
    expect(cleaner.status().clean).toBe(false);
    expect(cleaner.hiddenCount).toBe(0);
    cleaner.setClean(true);
    expect(hidden()).toEqual(['B b{}']);
  });

  it('ignores an id that it does not know', () => {
    const cleaner = clean();
    cleaner.undo(999);
    expect(hidden()).toHaveLength(2);
  });

  it('takes smaller pieces into a larger one that has become clutter', () => {
    const cleaner = clean();
    const box = document.createElement('section');
    document.querySelectorAll('.x').forEach((element) => void box.append(element));
    box.className = 'x';
    document.body.append(box);
    cleaner.clean();
    expect(document.querySelectorAll('[data-jernih-hidden]')).toHaveLength(1);
    expect(cleaner.status().pieces).toHaveLength(1);
    cleaner.undoAll();
    expect(document.querySelector('[data-jernih-hidden]')).toBeNull();
  });

  it('does not hide a box around something that the reader brought back', () => {
    const cleaner = clean();
    cleaner.undo(ids(cleaner)[0] ?? -1);
    const box = document.createElement('section');
    box.className = 'x';
    document.querySelector('.x')?.replaceWith(box);
    box.append(new DOMParser().parseFromString('<div class="x">A</div>', 'text/html').body.firstChild ?? '');
    cleaner.clean();
    expect(hidden()).not.toContain('A');
  });

  it('brings back what is no clutter any more, and leaves it after the second time', () => {
    const cleaner = clean();
    const element = document.querySelector('.x');
    for (let time = 0; time < 3; time++) {
      element?.classList.remove('x');
      cleaner.clean();
      expect(element?.hasAttribute('data-jernih-hidden')).toBe(false);
      element?.classList.add('x');
      cleaner.clean();
    }
    expect(element?.hasAttribute('data-jernih-hidden')).toBe(false);
  });

  it('hides at once what is left of a larger piece', () => {
    draw('<p>One.</p><div class="x"><p>Two.</p><div class="y">A</div></div>');
    const cleaner = clean({
      find: (page) => [
        ...find(page),
        ...[...page.querySelectorAll('.y')].flatMap((element) =>
          element.closest('.x') ? [] : [{ element, kind: 'related' as const, reason: 'test' }],
        ),
      ],
    });
    document.querySelector('.x')?.removeAttribute('class');
    cleaner.clean();
    expect(hidden()).toEqual(['A']);
  });

  it('lets bare text go that the page has written anew', () => {
    draw('<div>One.<br>Baca juga<br>Two.</div>');
    const cleaner = clean({
      find: (page) => {
        const element = page.querySelector('div');
        const [text] = [...(element?.childNodes ?? [])].filter((node) => node.textContent === 'Baca juga');
        return element && text ? [{ element, kind: 'related', reason: 'test', nodes: [text] }] : [];
      },
    });
    const text = document.querySelector('[data-jernih-hidden]')?.firstChild;
    if (text) text.textContent = 'A sentence of the next article.';
    cleaner.clean();
    expect(hidden()).toEqual([]);
  });

  it('takes away marks that the page has copied', () => {
    const cleaner = clean();
    const copy = document.querySelector('.x')?.cloneNode(true);
    if (copy) document.body.append(copy);
    document.body.lastElementChild?.classList.remove('x');
    cleaner.clean();
    expect(hidden()).toEqual(['A', 'B b{}']);
  });

  it('hides what the page takes away and puts back, as often as it does', () => {
    const cleaner = clean();
    const element = document.querySelector('.x');
    for (let time = 0; time < 4; time++) {
      element?.remove();
      cleaner.clean();
      if (element) document.body.prepend(element);
      cleaner.clean();
      expect(element?.hasAttribute('data-jernih-hidden')).toBe(true);
    }
  });

  it('closes boxes that hold nothing else, and opens them when the page fills them', () => {
    draw('<p>One.</p><div id="box"><div><div class="x">A</div> </div></div><p>Two.</p>');
    const before = document.body.innerHTML;
    const cleaner = clean();
    const box = document.querySelector('#box');
    expect(box?.hasAttribute('data-jernih-hidden')).toBe(true);
    expect(cleaner.status().pieces).toHaveLength(1);
    const text = document.createElement('p');
    text.textContent = 'Text';
    box?.append(text);
    cleaner.clean();
    expect(box?.hasAttribute('data-jernih-hidden')).toBe(false);
    text.remove();
    cleaner.undoAll();
    expect(document.body.innerHTML).toBe(before);
  });

  it.each([
    ['a room of the page', '<aside><main><div class="x">A</div></main></aside>'],
    ['a cell of a table', '<table><tbody><tr><td><div class="x">A</div></td><td>B</td></tr></tbody></table>'],
    ['an element of the page’s own making', '<warta-kotak><div class="x">A</div></warta-kotak>'],
  ])('never closes %s, which may be filled again', (_, html) => {
    draw(html);
    clean();
    expect(hidden()).toEqual(['A']);
  });

  it('never closes the host of a shadow tree, which shows more than its children', () => {
    draw('<div id="host"><div class="x">A</div></div>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append('Text', document.createElement('slot'));
    clean();
    expect(hidden()).toEqual(['A']);
  });

  it('forgets a closed box that the page has taken away', () => {
    draw('<p>One.</p><div id="box"><div class="x">A</div></div>');
    const cleaner = clean();
    const box = document.querySelector('#box');
    box?.remove();
    cleaner.clean();
    expect(box?.hasAttribute('data-jernih-hidden')).toBe(false);
  });

  it('never hides the whole page', () => {
    const cleaner = clean({ find: () => [{ element: document.body, kind: 'other', reason: 'test' }] });
    expect(cleaner.hiddenCount).toBe(0);
  });

  it('takes over what an earlier run of the extension left hidden', () => {
    draw('<div>One.<br>Baca juga<br>Two.</div><div class="x">A</div>');
    const before = document.body.innerHTML;
    const old = clean({
      find: (page) => {
        const element = page.querySelector('div');
        return [
          ...find(page),
          ...(element
            ? [{ element, kind: 'related' as const, reason: 'test', nodes: [...element.childNodes].slice(2, 3) }]
            : []),
        ];
      },
    });
    expect(old.hiddenCount).toBe(2);
    const young = clean();
    expect(hidden()).toEqual(['A']);
    young.undoAll();
    expect(document.body.innerHTML).toBe(before);
  });

  it('takes the focus from what it hides', () => {
    draw('<p>One.</p><div class="x"><button>Share</button></div>');
    document.querySelector('button')?.focus();
    clean();
    expect(document.activeElement).toBe(document.body);
  });

  it('does not take away a field that the reader is writing in', () => {
    draw('<p>One.</p><div class="x"><input></div>');
    const field = document.querySelector('input');
    if (field) field.value = 'me@';
    field?.focus();
    expect(clean().hiddenCount).toBe(0);
  });

  it('tells of each change once', () => {
    const counts: number[] = [];
    const cleaner = new PageCleaner({ document, find, onChange: () => counts.push(cleaner.hiddenCount) });
    cleaner.clean();
    cleaner.clean();
    cleaner.undoAll();
    expect(counts).toEqual([2, 0]);
  });

  it('reads the page without its wrappers, and puts them back', () => {
    draw('<div>One.<br>Baca juga<br>Two.</div>');
    const before = document.body.innerHTML;
    const cleaner = clean({
      find: (page) => {
        const element = page.querySelector('div');
        return element
          ? [{ element, kind: 'related', reason: 'test', nodes: [...element.childNodes].slice(2, 3) }]
          : [];
      },
    });
    const cleaned = document.body.innerHTML;
    expect(cleaner.withoutWrappers(() => document.body.innerHTML)).toBe(before);
    expect(document.body.innerHTML).toBe(cleaned);
  });
});
