import { beforeEach, expect, it, vi } from 'vitest';

const inject = vi.hoisted(() => vi.fn(async (_injection: { files: string[] }): Promise<{ result?: unknown }[]> => []));
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript: inject } } }));
// Another test file of the same worker may have read them with its own browser.
vi.resetModules();
const { openPickerIn } = await import('../../lib/browser/open-picker-in');

beforeEach(() => {
  inject.mockReset();
  inject.mockResolvedValue([]);
});

it('what the reader picks on a page is obeyed there', async () => {
  inject.mockResolvedValueOnce([]).mockResolvedValueOnce([{ result: true }]);
  await openPickerIn(7);
  expect(inject.mock.calls.map(([{ files }]) => files)).toEqual([['/orders.js'], ['/pick.js']]);
});

it('a page that is not being cleaned opens no picker, and whoever asked hears of it', async () => {
  inject.mockResolvedValueOnce([]).mockResolvedValueOnce([{ result: false }]);
  await expect(openPickerIn(7)).rejects.toThrow();
});
