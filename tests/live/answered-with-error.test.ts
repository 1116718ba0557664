// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { answeredWithError } from '../../lib/live/answered-with-error';

it.each([
  ['that there is no such page', 404, location.href, true],
  ['that it cannot give it now', 503, location.href, true],
  ['nothing of the kind', 200, location.href, false],
  ['nothing, as from the disk', 0, location.href, false],
  ['that there was no page, of another one', 404, 'https://warta.example/lain', false],
])('knows a page of which the server said %s', (_what, responseStatus, address, isError) => {
  const opening = Object.assign(performance.mark(address), { responseStatus });
  const asked = vi.spyOn(performance, 'getEntriesByType').mockReturnValue([opening]);
  expect(answeredWithError()).toBe(isError);
  asked.mockRestore();
});
