import { describe, expect, it } from 'vitest';
import { isPageOrder, isSiteStopped, type PageOrder } from '../../lib/browser/page-messages';

describe('an order to the page', () => {
  const good: PageOrder[] = [
    { type: 'page/status' },
    { type: 'page/set-clean', on: false },
    { type: 'page/undo', id: 3 },
    { type: 'page/hide-again', id: 3 },
    { type: 'page/keep-always', id: 3 },
    { type: 'page/undo-all' },
    { type: 'page/show-paragraph', text: 'Kata.' },
  ];
  it.each(good)('$type is read', (message) => {
    expect(isPageOrder(message)).toBe(true);
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
    { type: 'page/site-stopped', site: 'warta.example' },
    { type: 'page/show-paragraph', text: 'x'.repeat(200_000) },
  ])('%j is refused', (message) => {
    expect(isPageOrder(message)).toBe(false);
  });
});

describe('that a site is no longer cleaned', () => {
  it('is read', () => {
    expect(isSiteStopped({ type: 'page/site-stopped', site: 'warta.example' })).toBe(true);
  });

  it.each([
    null,
    'page/site-stopped',
    { type: 'page/site-stopped' },
    { type: 'page/site-stopped', site: 7 },
    { type: 'page/site-stopped', site: 'https://warta.example/' },
    { type: 'page/site-stopped', site: 'a'.repeat(300) },
    { type: 'page/status', site: 'warta.example' },
  ])('%j is refused', (message) => {
    expect(isSiteStopped(message)).toBe(false);
  });
});
