// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useBackingUp } from '../../entrypoints/library/backing-up';
import { restoreBackup } from '../../lib/saved/restore';
import { show } from '../components/show';
import { english } from '../components/words';

vi.mock('../../lib/saved/restore', () => ({ restoreBackup: vi.fn() }));

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
      finish = () => done({ outcome: 'done', saved: 2, already: 0, unreadable: 0 });
    }),
  );
  const { one, press } = show(<Restoring />);
  expect(asks()).toBe(false);
  press(one('button'));
  await vi.waitFor(() => expect(restoreBackup).toHaveBeenCalledOnce());
  expect(asks()).toBe(true);
  await act(async () => finish());
  await vi.waitFor(() => expect(one('button').textContent).toBe('2 articles were restored.'));
  expect(asks()).toBe(false);
});
