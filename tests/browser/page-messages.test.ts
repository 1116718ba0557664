import { describe, expect, it } from 'vitest';
import { isPageMessage, type PageMessage } from '../../lib/browser/page-messages';

describe('a message to the page', () => {
  const good: PageMessage[] = [
    { type: 'page/status' },
    { type: 'page/set-clean', on: false },
    { type: 'page/undo', id: 3 },
    { type: 'page/hide-again', id: 3 },
    { type: 'page/keep-always', id: 3 },
    { type: 'page/undo-all' },
    { type: 'page/site-stopped', site: 'warta.example' },
    { type: 'page/show-paragraph', text: 'Kata.' },
  ];
  it.each(good)('$type is read', (message) => {
    expect(isPageMessage(message)).toBe(true);
  });

  it.each([
    null,
    undefined,
    7,
    'page/status',
    {},
    { type: 'page/else' },
    { type: 'page/set-clean' },
    { type: 'page/set-clean', on: 'yes' },
    { type: 'page/undo', id: -1 },
    { type: 'page/undo', id: 1.5 },
    { type: 'page/undo', id: '1' },
    { type: 'page/site-stopped', site: 'https://warta.example/' },
    { type: 'page/show-paragraph', text: 'x'.repeat(200_000) },
  ])('%j is refused', (message) => {
    expect(isPageMessage(message)).toBe(false);
  });
});
