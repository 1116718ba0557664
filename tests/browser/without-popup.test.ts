import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageCleaning, PageStatus } from '../../lib/live/piece';

const fakes = vi.hoisted(() => {
  const listeners: Record<string, (...values: unknown[]) => void> = {};
  const on = (name: string) => ({
    addListener: (listener: (...values: unknown[]) => void) => {
      listeners[name] = listener;
    },
  });
  return {
    listeners,
    cleanPage: vi.fn(),
    tellPage: vi.fn(),
    browser: {
      runtime: { onInstalled: on('installed') },
      commands: { onCommand: on('command') },
      contextMenus: { onClicked: on('menu'), create: vi.fn(), removeAll: vi.fn(async () => undefined) },
      action: { setBadgeText: vi.fn(async () => undefined) },
      scripting: { executeScript: vi.fn(async () => []) },
      i18n: { getMessage: (key: string) => key },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fakes.browser }));
vi.mock('../../lib/browser/clean-page', () => ({ cleanPage: fakes.cleanPage }));
vi.mock('../../lib/browser/tell-page', () => ({ tellPage: fakes.tellPage }));

const { watchKeysAndMenu } = await import('../../lib/browser/without-popup');

const status = (change: Partial<PageStatus> = {}): PageStatus => ({
  clean: true,
  automatic: false,
  pieces: [{ id: 1, kind: 'ad', reason: 'test', text: 'Iklan', hidden: true }],
  ...change,
});
const none: PageCleaning = { outcome: 'none', reason: 'front-page', status: status({ pieces: [] }) };

beforeEach(() => {
  vi.clearAllMocks();
  watchKeysAndMenu();
});

describe('without the popup', () => {
  it('the key brings a clean page back', async () => {
    fakes.tellPage.mockResolvedValue(status());
    fakes.listeners.command?.('clean-page', { id: 7 });
    await vi.waitFor(() => expect(fakes.tellPage).toHaveBeenLastCalledWith(7, { type: 'page/set-clean', on: false }));
    // A page that cleaned itself obeys nothing yet.
    expect(fakes.browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ files: ['/orders.js'] }),
    );
    expect(fakes.cleanPage).not.toHaveBeenCalled();
  });

  it('the key cleans a page that nothing ran on yet, or that was brought back', async () => {
    fakes.tellPage.mockResolvedValue(null);
    fakes.cleanPage.mockResolvedValue({ outcome: 'article' });
    fakes.listeners.command?.('clean-page', { id: 7 });
    await vi.waitFor(() => expect(fakes.tellPage).toHaveBeenLastCalledWith(7, { type: 'page/set-clean', on: true }));
  });

  it('the button says that there is nothing to clean', async () => {
    fakes.tellPage.mockResolvedValue(null);
    fakes.cleanPage.mockResolvedValue(none);
    fakes.listeners.menu?.({ menuItemId: 'pick-element' }, { id: 7 });
    await vi.waitFor(() => expect(fakes.browser.action.setBadgeText).toHaveBeenCalledWith({ text: '–', tabId: 7 }));
    expect(fakes.browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('the menu opens the picker on an article', async () => {
    fakes.cleanPage.mockResolvedValue({ outcome: 'article' });
    fakes.listeners.menu?.({ menuItemId: 'pick-element' }, { id: 7 });
    await vi.waitFor(() =>
      expect(fakes.browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/pick.js'] }),
    );
  });

  it('the menu is made anew at each installation and update', async () => {
    fakes.listeners.installed?.();
    await vi.waitFor(() => expect(fakes.browser.contextMenus.create).toHaveBeenCalledTimes(2));
    expect(fakes.browser.contextMenus.removeAll).toHaveBeenCalledTimes(1);
  });

  it('other commands and tabs without an id do nothing', () => {
    fakes.listeners.command?.('other', { id: 7 });
    fakes.listeners.command?.('clean-page', undefined);
    fakes.listeners.menu?.({ menuItemId: 'clean-page' }, undefined);
    expect(fakes.tellPage).not.toHaveBeenCalled();
    expect(fakes.cleanPage).not.toHaveBeenCalled();
  });
});
