// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { ReaderPage } from '../../entrypoints/reader/ReaderPage';
import { deleteSaved, markUnread, undoDelete } from '../../lib/browser/saving';
import { announce } from '../../lib/saved/changes';
import { SavedError } from '../../lib/saved/failure';
import { get } from '../../lib/saved/read';
import { summarise } from '../../lib/saved/summary';
import { anArticle } from '../components/an-article';
import { seen, show } from '../components/show';

// Without isolation test files share their modules: these have mocks in them.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('../../lib/saved/read', () => ({ get: vi.fn() }));
vi.mock('../../lib/browser/saving', () => ({
  askForPictures: vi.fn(),
  deleteSaved: vi.fn(),
  markUnread: vi.fn(),
  undoDelete: vi.fn(),
  watchPictures: (_id: string, callback: (pictures: []) => void) => {
    callback([]);
    return () => undefined;
  },
}));

const article = anArticle({ title: 'Kapal kedua' });
const summary = summarise(article, { id: 'a', keys: ['a'], savedAt: 1 });

beforeEach(() => {
  vi.mocked(markUnread).mockReset().mockResolvedValue(true);
  vi.mocked(get).mockReset().mockResolvedValue({ outcome: 'found', article, summary });
  vi.mocked(deleteSaved).mockReset().mockResolvedValue(true);
  vi.mocked(undoDelete).mockReset().mockResolvedValue(true);
});

async function opened() {
  const page = show(<ReaderPage id="a" />);
  await vi.waitFor(() => expect(page.parts('title')).toHaveLength(1));
  return page;
}

it('lets go of what was deleted and offers it back, also where the store cannot be read any more', async () => {
  const { part, parts } = await opened();
  vi.mocked(get).mockRejectedValue(new SavedError('unavailable'));
  await act(async () => part('delete').click());
  await vi.waitFor(() => expect(parts('title')).toHaveLength(0));
  expect(document.activeElement).toBe(part('undo-delete'));
  vi.mocked(get).mockResolvedValue({ outcome: 'found', article, summary });
  await act(async () => part('undo-delete').click());
  await vi.waitFor(() => expect(parts('title')).toHaveLength(1));
  expect(document.activeElement).toBe(part('delete'));
});

it('offers back what was deleted in another window while it was read', async () => {
  const { part, parts, root } = await opened();
  vi.mocked(get).mockResolvedValue({ outcome: 'unknown' });
  announce({ id: 'a' });
  await vi.waitFor(() => expect(parts('undo-delete')).toHaveLength(1));
  expect(seen(root)).toContain('Kapal kedua');
  vi.mocked(undoDelete).mockResolvedValue(false);
  await act(async () => part('undo-delete').click());
  await vi.waitFor(() => expect(seen(root)).toContain('This article can no longer be brought back.'));
});

it('says of an article that was never read here that it is not among the saved ones', async () => {
  vi.mocked(get).mockResolvedValue({ outcome: 'unknown' });
  const { parts, root } = show(<ReaderPage id="a" />);
  await vi.waitFor(() => expect(root.querySelector('.notice')).not.toBeNull());
  expect(parts('undo-delete')).toHaveLength(0);
});

it('keeps showing what could not be deleted', async () => {
  const { part, parts, root } = await opened();
  vi.mocked(deleteSaved).mockRejectedValue(new Error('asleep'));
  await act(async () => part('delete').click());
  await vi.waitFor(() => expect(root.querySelector('[data-tone="danger"]')).not.toBeNull());
  expect(parts('title')).toHaveLength(1);
  expect(parts('undo-delete')).toHaveLength(0);
});

it('counts as read what was unread, once somebody sees it', async () => {
  await opened();
  expect(markUnread).not.toHaveBeenCalled();
  vi.mocked(get).mockResolvedValue({ outcome: 'found', article, summary: { ...summary, isUnread: true } });
  const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await opened();
  expect(markUnread).not.toHaveBeenCalled();
  visible.mockRestore();
  // The page begins to listen once it is drawn, on a busy machine later than `opened` waits.
  await vi.waitFor(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    expect(markUnread).toHaveBeenCalledExactlyOnceWith('a', false);
  });
});
