// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, expect, it, vi } from 'vitest';
import { useBackingUp } from '../../entrypoints/library/backing-up';
import { SavedError } from '../../lib/saved/failure';
import { type Restored, restoreBackup } from '../../lib/saved/restore';
import { show } from '../components/show';
import { english } from '../components/words';

// Without isolation test files share their modules: these have mocks in them.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('../../lib/saved/restore', () => ({ restoreBackup: vi.fn() }));

const NOTHING: Restored = { outcome: 'done', stopped: null, saved: 0, already: 0, unreadable: 0 };

function Restoring() {
  const { said, restore } = useBackingUp(english, async () => {});
  return (
    <button type="button" onClick={() => void restore(new File([], 'jernih.zip'))}>
      {said}
    </button>
  );
}

/** Whether the browser asks before it closes the page. */
const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('has the page not closed unasked while a backup is made or restored', async () => {
  let finish = () => {};
  vi.mocked(restoreBackup).mockReturnValue(
    new Promise((done) => {
      finish = () => done({ ...NOTHING, saved: 2 });
    }),
  );
  const { one, press } = show(<Restoring />);
  expect(asks()).toBe(false);
  press(one('button'));
  await vi.waitFor(() => expect(restoreBackup).toHaveBeenCalledOnce());
  expect(asks()).toBe(true);
  await act(async () => finish());
  await vi.waitFor(() => expect(one('button').textContent).toBe('2 articles were restored.'));
  await vi.waitFor(() => expect(asks()).toBe(false));
});

it.each<[string, Partial<Restored>, string]>([
  ['holds nothing', {}, 'There are no articles in this backup.'],
  ['holds what is here', { already: 6 }, '6 articles were here already.'],
  ['is in part spoilt', { saved: 5, unreadable: 1 }, '5 articles were restored. 1 article could not be read.'],
  [
    'is cut off',
    { outcome: 'cut-off' },
    'This file is not complete. Copy or download it again, or choose another backup.',
  ],
  [
    'is larger than the disk',
    { saved: 1, stopped: 'storage-full' },
    '1 article was restored. This computer has run out of space. Free some up and restore the backup again.',
  ],
  ['meets a newer store', { stopped: 'newer' }, 'A newer Jernih has changed your saved articles. Update Jernih first.'],
])('says what came of a backup that %s', async (_what, restored, sentence) => {
  vi.mocked(restoreBackup).mockResolvedValue({ ...NOTHING, ...restored });
  const { one, press } = show(<Restoring />);
  press(one('button'));
  await vi.waitFor(() => expect(one('button').textContent).toBe(sentence));
});

it.each([
  [new SavedError('blocked'), 'Another Jernih tab still uses an older version. Close that tab and try again.'],
  [new Error('broken'), 'The backup could not be restored. Try again.'],
])('says why a backup could not be restored at all: %s', async (error, sentence) => {
  vi.mocked(restoreBackup).mockRejectedValue(error);
  const { one, press } = show(<Restoring />);
  press(one('button'));
  await vi.waitFor(() => expect(one('button').textContent).toBe(sentence));
});
