// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, expect, it, vi } from 'vitest';
import { useSavedList } from '../../entrypoints/library/saved-list';
import { SavedError } from '../../lib/saved/failure';
import { list } from '../../lib/saved/read';
import { show } from '../components/show';

// Without isolation test files share their modules: these have mocks in them.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('../../lib/saved/read', () => ({ list: vi.fn() }));

type SavedNow = ReturnType<typeof useSavedList>;

/** A library that has read its list once. */
async function opened() {
  let now: SavedNow | undefined;
  function Library() {
    now = useSavedList();
    return null;
  }
  show(<Library />);
  const saved = (): SavedNow => {
    if (now === undefined) throw new Error('not drawn');
    return now;
  };
  await vi.waitFor(() => expect(saved().listing.state).not.toBe('loading'));
  return { listing: () => saved().listing, read: () => act(() => saved().read()) };
}

it('keeps the list where it cannot be read again, says why, and forgets that once it can', async () => {
  vi.mocked(list).mockResolvedValue({ items: [], damaged: ['x'] });
  const { listing, read } = await opened();
  expect(listing()).toEqual({ state: 'listed', failure: null, items: [], damaged: ['x'] });
  vi.mocked(list).mockRejectedValueOnce(new SavedError('storage-full'));
  await read();
  expect(listing()).toMatchObject({
    state: 'listed',
    damaged: ['x'],
    failure: { sentence: 'error_saved_storage_full', action: 'error_again' },
  });
  await read();
  expect(listing()).toMatchObject({ failure: null });
});

it('has only the reason where there was no list yet', async () => {
  vi.mocked(list).mockRejectedValueOnce(new SavedError('unavailable'));
  const { listing } = await opened();
  expect(listing()).toMatchObject({ state: 'error', failure: { sentence: 'error_saved_unavailable' } });
});
