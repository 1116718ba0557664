// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, expect, it, vi } from 'vitest';
import { useSavedArticle } from '../../entrypoints/reader/saved-article';
import { SavedError } from '../../lib/saved/failure';
import { get } from '../../lib/saved/read';
import { summarise } from '../../lib/saved/summary';
import { anArticle } from '../components/an-article';
import { show } from '../components/show';

// Without isolation test files share their modules: these have mocks in them.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('../../lib/saved/read', () => ({ get: vi.fn() }));

type Reader = ReturnType<typeof useSavedArticle>;

/** A reader that has looked for its article once. */
async function opened() {
  let now: Reader | undefined;
  function Page() {
    now = useSavedArticle('a');
    return null;
  }
  show(<Page />);
  const reader = (): Reader => {
    if (now === undefined) throw new Error('not drawn');
    return now;
  };
  await vi.waitFor(() => expect(reader().reading.state).not.toBe('loading'));
  return { reading: () => reader().reading, read: () => act(() => reader().read()) };
}

const article = anArticle();
const summary = summarise(article, { id: 'a', keys: ['a'], savedAt: 1 });

it('keeps the article that is being read where it cannot be read again, and lets go of it when it is deleted', async () => {
  vi.mocked(get).mockResolvedValueOnce({ outcome: 'found', article, summary });
  const { reading, read } = await opened();
  vi.mocked(get).mockRejectedValueOnce(new SavedError('storage-full'));
  await read();
  expect(reading()).toMatchObject({ state: 'read', saved: { outcome: 'found', article } });
  vi.mocked(get).mockResolvedValueOnce({ outcome: 'unknown' });
  await read();
  expect(reading()).toEqual({ state: 'read', saved: { outcome: 'unknown' } });
});

it('says why it has nothing to show', async () => {
  vi.mocked(get).mockRejectedValueOnce(new SavedError('storage-full'));
  expect((await opened()).reading()).toMatchObject({
    state: 'error',
    failure: { sentence: 'error_saved_storage_full', action: 'error_again' },
  });
});
