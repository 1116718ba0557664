// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../entrypoints/library/LibraryPage';
import { deleteSaved, markUnread, undoDelete } from '../../lib/browser/saving';
import { list } from '../../lib/saved/read';
import type { Summary } from '../../lib/saved/records';
import { summarise } from '../../lib/saved/summary';
import { anArticle } from '../components/an-article';
import { seen, show } from '../components/show';

// Without isolation test files share their modules: these have mocks in them.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('../../lib/saved/read', () => ({ list: vi.fn(), texts: vi.fn() }));
vi.mock('../../lib/browser/saving', () => ({ deleteSaved: vi.fn(), markUnread: vi.fn(), undoDelete: vi.fn() }));

const item = (id: string): Summary => ({
  ...summarise(anArticle({ title: `Kabar ${id}` }), { id, keys: [id], savedAt: Date.UTC(2024, 1, 1) }),
  publisher: id === 'b' ? 'Warta Lembah' : 'Kabar Selat',
  isUnread: unread.has(id),
});

let kept: string[];
let unread: Set<string>;

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  kept = ['a', 'b', 'c'];
  unread = new Set(['a', 'b']);
  vi.mocked(markUnread).mockImplementation(async (id, isUnread) => {
    unread[isUnread ? 'add' : 'delete'](id);
    return true;
  });
  vi.mocked(list).mockImplementation(async () => ({ items: kept.map(item), damaged: [] }));
  vi.mocked(deleteSaved).mockImplementation(async (id) => {
    kept = kept.filter((each) => each !== id);
    return true;
  });
  vi.mocked(undoDelete).mockImplementation(async (id) => {
    kept = [id, ...kept];
    return true;
  });
});

let close = () => {};
// What it still has to do would meet the next file's browser, which observes nothing.
afterEach(() => close());

async function opened() {
  const page = show(<LibraryPage />);
  close = () => page.draw(null);
  await vi.waitFor(() => expect(page.parts('delete')).toHaveLength(3));
  /** Presses the bin of an article, as the keyboard does: it has the focus then. */
  const remove = async (index: number) => {
    const bin = page.parts('delete')[index];
    if (bin === undefined) throw new Error('no such article');
    bin.focus();
    await act(async () => bin.click());
  };
  return { ...page, remove };
}

const focused = (): string => seen(document.activeElement ?? document.body);

describe('deleting in the library', () => {
  it('leads the focus to the next article, for the last one to the one before, and back with the undo', async () => {
    const { part, parts, remove } = await opened();
    await remove(0);
    await vi.waitFor(() => expect(parts('delete')).toHaveLength(2));
    expect(focused()).toBe('Kabar b');
    await remove(1);
    await vi.waitFor(() => expect(parts('delete')).toHaveLength(1));
    expect(focused()).toBe('Kabar b');
    await act(async () => part('undo-delete').click());
    await vi.waitFor(() => expect(focused()).toBe('Kabar c'));
  });

  it('leads it to the heading when nothing is left', async () => {
    const { parts, remove } = await opened();
    for (const left of [2, 1, 0]) {
      await remove(0);
      await vi.waitFor(() => expect(parts('delete')).toHaveLength(left));
    }
    expect(focused()).toBe('Saved articles');
  });

  it('lists no longer what was deleted, also where the list cannot be read again', async () => {
    const { parts, remove } = await opened();
    vi.mocked(list).mockRejectedValueOnce(new Error('full'));
    await remove(0);
    await vi.waitFor(() => expect(parts('open').map(seen)).toEqual(['Kabar b', 'Kabar c']));
    expect(parts('undo-delete')).toHaveLength(1);
  });

  it('leaves it where it is when it fails, and says so', async () => {
    vi.mocked(deleteSaved).mockRejectedValue(new Error('full'));
    const { parts, remove, one } = await opened();
    await remove(0);
    await vi.waitFor(() => expect(seen(one('[role=alert]'))).toBe('This article could not be deleted. Try again.'));
    expect(document.activeElement).toBe(parts('delete')[0]);
    expect(parts('delete')).toHaveLength(3);
  });
});

describe('a part of the library', () => {
  async function choose(page: Awaited<ReturnType<typeof opened>>, index: number) {
    const select = page.part('shown');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
    select.selectedIndex = index;
    await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
  }
  const titles = ({ parts }: Awaited<ReturnType<typeof opened>>) => parts('open').map(seen);

  it('is what is unread, until that is read', async () => {
    const page = await opened();
    await choose(page, 1);
    expect(titles(page)).toEqual(['Kabar a', 'Kabar b']);
    await act(async () => page.parts('mark')[0]?.click());
    await vi.waitFor(() => expect(titles(page)).toEqual(['Kabar b']));
    expect(focused()).toBe('Kabar b');
    await act(async () => page.parts('mark')[0]?.click());
    await vi.waitFor(() => expect(seen(page.root)).toContain('There are no unread articles.'));
    expect(focused()).toBe('Saved articles');
  });

  it('is what is of one house, as long as there is some of it, also when the reader comes back', async () => {
    const page = await opened();
    await choose(page, 3);
    expect(titles(page)).toEqual(['Kabar b']);
    page.draw(null);
    const again = show(<LibraryPage />);
    close = () => again.draw(null);
    await vi.waitFor(() => expect(again.parts('open').map(seen)).toEqual(['Kabar b']));
    await act(async () => again.parts('delete')[0]?.click());
    await vi.waitFor(() => expect(again.parts('open').map(seen)).toEqual(['Kabar a', 'Kabar c']));
  });

  it('keeps the focus on the mark where all is listed, and says what failed', async () => {
    const page = await opened();
    page.parts('mark')[2]?.focus();
    await act(async () => page.parts('mark')[2]?.click());
    await vi.waitFor(() => expect(page.parts('unread')).toHaveLength(3));
    expect(document.activeElement).toBe(page.parts('mark')[2]);
    vi.mocked(markUnread).mockRejectedValueOnce(new Error('full'));
    await act(async () => page.parts('mark')[0]?.click());
    await vi.waitFor(() => expect(seen(page.one('[role=alert]'))).toContain('could not be saved'));
  });
});
