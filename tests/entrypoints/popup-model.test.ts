import { describe, expect, it, vi } from 'vitest';
import { createPopup } from '../../entrypoints/popup/model';
import { forbiddenReason } from '../../entrypoints/popup/none-reason';
import type { PopupWorld } from '../../entrypoints/popup/world';
import { anArticle } from '../components/an-article';
import { aWorld, pieces, started, status } from './popup-world';

describe('reading', () => {
  it('is loading until the page has answered', async () => {
    const popup = createPopup(aWorld({ readPage: () => new Promise(() => {}) }));
    void popup.start();
    await Promise.resolve();
    expect(popup.state.value.view).toEqual({ state: 'loading' });
  });

  it('shows the article of the active tab', async () => {
    const { state, world } = await started();
    expect(world.readPage).toHaveBeenCalledWith(5, false);
    expect(state().view).toMatchObject({ state: 'ready', article: { title: 'Ombak Tidak Menunggu' } });
    expect(state().status).toEqual(status);
  });

  it.each([
    [
      { outcome: 'none', reason: 'front-page', status },
      { state: 'none', reason: 'front-page' },
    ],
    [
      { outcome: 'too-large', limit: 200_000 },
      { state: 'none', reason: 'too-large', limit: 200_000 },
    ],
    [{ outcome: 'forbidden' }, { state: 'none', reason: 'forbidden' }],
    [{ outcome: 'failed', message: 'x' }, { state: 'error' }],
  ] as const)('%o', async (reading, view) => {
    const { state } = await started({ readPage: async () => reading });
    expect(state().view).toEqual(view);
  });

  it('says so when there is no tab', async () => {
    const { state } = await started({ activeTab: async () => null });
    expect(state().view).toEqual({ state: 'none', reason: 'forbidden' });
  });

  it.each(['activeTab', 'readPage'] as const)('never loads forever, whatever breaks: %s', async (part) => {
    const { state } = await started({ [part]: () => Promise.reject(new Error('broken')) });
    expect(state().view).toEqual({ state: 'error' });
  });

  it('shows the article even when the store cannot say whether it is saved', async () => {
    const { state } = await started({ savedForm: () => Promise.reject(new Error('closed')) });
    expect(state().view.state).toBe('ready');
    expect(state().saving).toEqual({ step: 'no' });
  });
});

describe('a page that could not be read', () => {
  const at = (url: string) =>
    started({
      activeTab: async () => ({ id: 5, url, site: null, incognito: false, favicon: undefined }),
      readPage: async () => ({ outcome: 'failed', message: 'Missing host permission for the tab' }),
    });

  it('may be tried again on the web, and is not blamed where it belongs to the browser', async () => {
    expect((await at('https://a.example/')).state().view).toEqual({ state: 'error' });
    expect((await at('about:config')).state().view).toEqual({ state: 'none', reason: 'browser-page' });
  });
});

describe('forbiddenReason', () => {
  it.each([
    ['chrome://version/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fa.example%2F', 'reading-view'],
    ['https://a.example/paper.PDF?x=1', 'pdf'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/', 'store'],
    ['https://addons.mozilla.org.example/', 'forbidden'],
    ['https://a.example/', 'forbidden'],
    [`${location.protocol}//${location.host}/library.html`, 'own-page'],
    ['nonsense', 'forbidden'],
    [undefined, 'forbidden'],
  ])('%s', (address, reason) => {
    expect(forbiddenReason(address)).toBe(reason);
  });
});

describe('the page', () => {
  it('is told what to do and answers with how it looks', async () => {
    const after = { ...status, pieces: pieces.map((piece) => ({ ...piece, hidden: piece.id !== 1 })) };
    const { popup, world, state } = await started({ tellPage: vi.fn(async () => after) });
    await popup.undo(1);
    await popup.undoAll();
    await popup.setClean(false);
    expect(world.tellPage.mock.calls).toEqual([
      [5, { type: 'page/undo', id: 1 }],
      [5, { type: 'page/undo-all' }],
      [5, { type: 'page/set-clean', on: false }],
    ]);
    expect(state().status).toEqual(after);
  });

  it('keeps a piece on the whole site, if it still answers', async () => {
    const { popup, world, state } = await started();
    await popup.keepAlways(1);
    expect(world.tellPage).toHaveBeenCalledWith(5, { type: 'page/keep-always', id: 1 });
    expect(state().keptAlways).toEqual([1]);
    world.tellPage.mockResolvedValue(null);
    await popup.keepAlways(2);
    expect(state().keptAlways).toEqual([1]);
  });

  it('says where a choice for the site could not be stored, until one can', async () => {
    const { popup, world, state } = await started();
    world.tellPage.mockResolvedValue({ ...status, isStored: false });
    await popup.keepAlways(1);
    expect(state()).toMatchObject({ notStored: true, keptAlways: [], gone: false });
    world.tellPage.mockResolvedValue({ ...status, isStored: true });
    await popup.keepAlways(1);
    expect(state()).toMatchObject({ notStored: false, keptAlways: [1] });
    await popup.hideAgain(1);
    expect(state().keptAlways).toEqual([]);
  });

  it('that does not answer any more is said to have changed', async () => {
    const { popup, state } = await started({ tellPage: async () => null });
    await popup.undo(1);
    expect(state().gone).toBe('changed');
    expect(state().status).toEqual(status);
  });

  it('is scrolled to the paragraph of a quotation', async () => {
    const { popup, world } = await started();
    const [, quote] = anArticle().quotes;
    if (quote === undefined) throw new Error('no quote');
    await popup.showInPage(quote);
    expect(world.tellPage).toHaveBeenCalledWith(5, {
      type: 'page/show-paragraph',
      text: anArticle().paragraphs[quote.paragraph],
    });
  });
});

it('shows what is hidden while the popup is open', async () => {
  let hear = () => {};
  const late = { ...status, pieces: pieces.map((piece) => ({ ...piece, id: piece.id + 10 })) };
  const { state } = await started({
    followPage: (_tab, callback) => {
      hear = callback;
      return () => {};
    },
    tellPage: async () => late,
  });
  hear();
  await vi.waitFor(() => expect(state().status).toEqual(late));
});

describe('always clean', () => {
  it('shows what is so', async () => {
    expect((await started({ autoClean: async () => 'on' })).state().autoClean).toBe('on');
    expect((await started({ autoClean: async () => 'refused' })).state().autoClean).toBe('refused');
    expect((await started({ autoClean: () => Promise.reject(new Error('x')) })).state().autoClean).toBe('off');
  });

  it('asks inside the click, before anything is awaited', async () => {
    const { popup, world } = await started();
    void popup.setAutoClean(true);
    expect(world.startAutoClean).toHaveBeenCalledWith('kabartimur.example');
  });

  it('is on once it is allowed, and stays off when refused', async () => {
    const { popup, state } = await started();
    await popup.setAutoClean(true);
    expect(state().autoClean).toBe('on');
    const refused = await started({ startAutoClean: async () => false });
    await refused.popup.setAutoClean(true);
    expect(refused.state().autoClean).toBe('refused');
    const broken = await started({ startAutoClean: () => Promise.reject(new Error('x')) });
    await broken.popup.setAutoClean(true);
    expect(broken.state().autoClean).toBe('refused');
  });

  it('is switched off', async () => {
    const { popup, world, state } = await started({ autoClean: async () => 'on' });
    await popup.setAutoClean(false);
    expect(world.stopAutoClean).toHaveBeenCalledWith('kabartimur.example');
    expect(state().autoClean).toBe('off');
  });

  it('stays on, and says so, when it could not be switched off', async () => {
    const stopAutoClean = vi.fn<PopupWorld['stopAutoClean']>(() => Promise.reject(new Error('no room')));
    const { popup, state } = await started({ autoClean: async () => 'on', stopAutoClean });
    await popup.setAutoClean(false);
    expect(state()).toMatchObject({ autoClean: 'on', notStored: true });
    stopAutoClean.mockImplementation(async () => {});
    await popup.setAutoClean(false);
    expect(state()).toMatchObject({ autoClean: 'off', notStored: false });
  });
});
