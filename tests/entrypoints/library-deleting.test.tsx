// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { type Deleting, useDeleting } from '../../entrypoints/library/deleting';
import { deleteSaved, undoDelete } from '../../lib/browser/saving';
import { show } from '../components/show';

// Without isolation test files share their modules: these have mocks in them.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('../../lib/browser/saving', () => ({ deleteSaved: vi.fn(), undoDelete: vi.fn() }));

beforeEach(() => {
  vi.mocked(deleteSaved).mockResolvedValue(true);
  vi.mocked(undoDelete).mockResolvedValue(true);
});

/** A library in which one article has just been deleted. */
async function deleted() {
  let now: Deleting | undefined;
  function Library() {
    now = useDeleting();
    return null;
  }
  show(<Library />);
  const deleting = (): Deleting => {
    if (now === undefined) throw new Error('not drawn');
    return now;
  };
  await act(async () => {
    await deleting().remove({ id: 'a', title: 'Ombak' });
  });
  const undo = () =>
    act(async () => {
      await deleting().undo();
    });
  return { deleting, undo };
}

it('brings back what was deleted', async () => {
  const { deleting, undo } = await deleted();
  expect(deleting().last).toEqual({ id: 'a', title: 'Ombak' });
  await undo();
  expect(deleting()).toMatchObject({ last: null, failure: null });
});

it('keeps the way back where nobody could say whether it was taken', async () => {
  const { deleting, undo } = await deleted();
  vi.mocked(undoDelete).mockRejectedValueOnce(new Error('full'));
  await undo();
  expect(deleting()).toMatchObject({ last: { id: 'a' }, failure: 'library_undo_again' });
  await undo();
  expect(deleting()).toMatchObject({ last: null, failure: null });
});

it('has no way back to what is gone', async () => {
  const { deleting, undo } = await deleted();
  vi.mocked(undoDelete).mockResolvedValueOnce(false);
  await undo();
  expect(deleting()).toMatchObject({ last: null, failure: 'library_undo_failed' });
});
