import { describe, expect, it, vi } from 'vitest';
import { createPopup } from '../../entrypoints/popup/model';
import { forbiddenReason } from '../../entrypoints/popup/none-reason';
import type { PopupWorld } from '../../entrypoints/popup/world';
import type { WholeArticle } from '../../lib/browser/whole-article';
import type { PageReading } from '../../lib/live/piece';
import { anArticle } from '../components/an-article';
import { aWorld, pieces, reading, status } from './popup-world';

async function started(change: Partial<PopupWorld> = {}) {
  const world = aWorld(change);
  const popup = createPopup(world);
  await popup.start();
  return { world, popup, state: () => popup.state.value };
}

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
    expect(state().gone).toBe(true);
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

describe('saving', () => {
  it('says saved, and already saved for a second press', async () => {
    const { popup, world, state } = await started();
    await popup.save();
    expect(state().saving).toMatchObject({ step: 'saved', id: 'a1', again: false, pressed: true });
    world.save.mockResolvedValue({ outcome: 'already', id: 'a1', missingPictureHosts: [] });
    await popup.save();
    expect(state().saving).toMatchObject({ step: 'saved', again: true });
  });

  it('saves once however often it is pressed meanwhile', async () => {
    const { popup, world } = await started();
    await Promise.all([popup.save(), popup.save()]);
    expect(world.save).toHaveBeenCalledOnce();
  });

  it('opens the article as a page also when that is pressed while it is being saved', async () => {
    const { popup, world } = await started();
    const saved = popup.save();
    await popup.openAsPage();
    await saved;
    expect(world.save).toHaveBeenCalledOnce();
    expect(world.openOwn).toHaveBeenCalledOnce();
  });

  describe('of a page that is still arriving', () => {
    const beginning = anArticle({ paragraphs: ['Kapal pertama berangkat.'] });
    const rest = anArticle({ paragraphs: ['Kapal pertama berangkat.', 'Kapal kedua menyusul.'] });

    /** A popup that shows the beginning; `arrive` brings the rest. */
    async function arriving(change: Partial<PopupWorld> = {}) {
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      const readPage = vi
        .fn<PopupWorld['readPage']>()
        .mockResolvedValueOnce({ ...reading, article: beginning, isWhole: false })
        .mockImplementation(() => arrived.then(() => ({ ...reading, article: rest })));
      const world = aWorld({ readPage, ...change });
      const popup = createPopup(world);
      const start = popup.start();
      await vi.waitFor(() => expect(world.savedForm).toHaveBeenCalledOnce());
      const finish = () => {
        arrive();
        return start;
      };
      return { world, popup, finish };
    }

    it('is keeping the rest too', async () => {
      const { world, popup, finish } = await arriving();
      await popup.save();
      await finish();
      expect(world.save.mock.calls.map(([article]) => article)).toEqual([beginning, rest]);
      expect(popup.state.value.saving).toMatchObject({ step: 'saved', id: 'a1' });
    });

    it('is keeping the rest too where it comes in the middle of the saving', async () => {
      let done = () => {};
      const { world, popup, finish } = await arriving();
      world.save.mockImplementationOnce(
        () =>
          new Promise((resolve) => {
            done = () => resolve({ outcome: 'saved', id: 'a1', missingPictureHosts: [] });
          }),
      );
      const saved = popup.save();
      await finish();
      done();
      await saved;
      expect(world.save.mock.calls.map(([article]) => article)).toEqual([beginning, rest]);
    });

    it('is opening nothing before the rest is there', async () => {
      const { world, popup, finish } = await arriving();
      const opened = popup.openAsPage();
      await vi.waitFor(() => expect(popup.state.value.saving.step).toBe('saved'));
      expect(world.openOwn).not.toHaveBeenCalled();
      await finish();
      await opened;
      expect(world.save).toHaveBeenLastCalledWith(rest, 5, false);
      expect(world.openOwn).toHaveBeenCalledOnce();
    });

    it('is keeping nothing that the reader has not asked for', async () => {
      const { world, finish } = await arriving();
      await finish();
      expect(world.save).not.toHaveBeenCalled();
    });

    it.each([
      ['other words', { id: 'old', isChanged: true }, { step: 'saved', id: 'old', isChanged: true }],
      ['more than is kept', null, { step: 'no' }],
    ])('is looked up again where it holds %s at the end', async (_what, form, expected) => {
      const savedForm = vi
        .fn<PopupWorld['savedForm']>()
        .mockResolvedValueOnce({ id: 'old', isChanged: false })
        .mockResolvedValue(form);
      const { popup, finish, world } = await arriving({ savedForm });
      await vi.waitFor(() => expect(popup.state.value.saving).toMatchObject({ step: 'saved', isChanged: false }));
      await finish();
      expect(popup.state.value.saving).toMatchObject(expected);
      expect(world.save).not.toHaveBeenCalled();
    });

    it('is not keeping again what is kept', async () => {
      const { world, popup, finish } = await arriving({
        savedForm: vi.fn<PopupWorld['savedForm']>(async () => ({ id: 'a1', isChanged: false })),
      });
      await popup.save();
      await finish();
      expect(world.save).toHaveBeenCalledOnce();
    });
  });

  it('knows an article that was saved before', async () => {
    const { state } = await started({ savedForm: async () => ({ id: 'old', isChanged: false }) });
    expect(state().saving).toMatchObject({ step: 'saved', id: 'old', isChanged: false, pressed: false });
  });

  it('says that it was saved in other words, and keeps these too when the reader wants them', async () => {
    const { popup, state, world } = await started({ savedForm: async () => ({ id: 'old', isChanged: true }) });
    expect(state().saving).toMatchObject({ step: 'saved', id: 'old', isChanged: true });
    world.save.mockResolvedValue({ outcome: 'saved', id: 'new', missingPictureHosts: [] });
    await popup.save();
    expect(world.save).toHaveBeenLastCalledWith(anArticle(), 5, true);
    expect(state().saving).toMatchObject({ step: 'saved', id: 'new', isChanged: false, again: false });
  });

  it('keeps no second form before the reader has heard of the first', async () => {
    const { popup, state, world } = await started({
      save: vi.fn<PopupWorld['save']>(async () => ({ outcome: 'changed', id: 'old', missingPictureHosts: [] })),
    });
    await popup.save();
    expect(world.save).toHaveBeenLastCalledWith(anArticle(), 5, false);
    expect(state().saving).toMatchObject({ step: 'saved', id: 'old', isChanged: true });
    await popup.save();
    expect(world.save).toHaveBeenLastCalledWith(anArticle(), 5, true);
  });

  it('opens as a page what is shown, not the earlier form', async () => {
    const { popup, world } = await started({ savedForm: async () => ({ id: 'old', isChanged: true }) });
    world.save.mockResolvedValue({ outcome: 'saved', id: 'new', missingPictureHosts: [] });
    await popup.openAsPage();
    expect(world.openOwn).toHaveBeenCalledWith('/reader.html?id=new');
  });

  it.each(['storage-full', 'private-window', 'failed'] as const)('says why not: %s', async (reason) => {
    const { popup, state } = await started({ save: async () => ({ outcome: 'refused', reason }) });
    await popup.save();
    expect(state().saving).toEqual({ step: 'refused', reason });
  });

  it('names the hosts of missing pictures and forgets them when the pictures come', async () => {
    let tell = (_hosts: string[]) => {};
    const { popup, state, world } = await started({
      save: async () => ({ outcome: 'saved', id: 'a1', missingPictureHosts: ['foto.example'] }),
      watchMissingHosts: (_id, callback) => {
        tell = callback;
        return () => {};
      },
    });
    await popup.save();
    expect(state().saving).toMatchObject({ hosts: ['foto.example'] });
    void popup.allowPictures();
    expect(world.allowPictures).toHaveBeenCalledWith('a1', ['foto.example']);
    tell([]);
    expect(state().saving).toMatchObject({ hosts: [], refused: false });
  });

  it('says what a refusal of the pictures means', async () => {
    const { popup, state } = await started({
      save: async () => ({ outcome: 'saved', id: 'a1', missingPictureHosts: ['foto.example'] }),
      allowPictures: async () => false,
    });
    await popup.save();
    await popup.allowPictures();
    expect(state().saving).toMatchObject({ step: 'saved', refused: true });
  });
});

describe('as a page', () => {
  it('opens the kept article, keeping it first where needed', async () => {
    const { popup, world } = await started();
    await popup.openAsPage();
    expect(world.save).toHaveBeenCalledOnce();
    expect(world.openOwn).toHaveBeenCalledWith('/reader.html?id=a1');
  });

  it('opens nothing when it could not be kept', async () => {
    const { popup, world } = await started({ save: async () => ({ outcome: 'refused', reason: 'storage-full' }) });
    await popup.openAsPage();
    expect(world.openOwn).not.toHaveBeenCalled();
  });
});

describe('a page that is still arriving', () => {
  it('is shown as far as it is there, says so, and is read again', async () => {
    const article = anArticle({ paragraphs: ['Satu.', 'Dua.'] });
    const part = { ...reading, isWhole: false } as const;
    const whole = { ...reading, article, isWhole: true } as const;
    const readPage = vi.fn<PopupWorld['readPage']>().mockResolvedValueOnce(part).mockResolvedValueOnce(whole);
    const seen: boolean[] = [];
    const popup = createPopup(aWorld({ readPage }));
    popup.state.subscribe(({ view, isArriving }) => view.state === 'ready' && seen.push(isArriving));
    await popup.start();
    expect(seen).toContain(true);
    expect(popup.state.value).toMatchObject({ view: { article }, isArriving: false });
  });

  it('is not waited for forever', async () => {
    const readPage = vi.fn<PopupWorld['readPage']>(async () => ({ ...reading, isWhole: false }));
    const { state } = await started({ readPage });
    expect(readPage.mock.calls.length).toBeLessThan(10);
    expect(state().isArriving).toBe(true);
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

describe('what could not be saved, in a popup that was closed before it knew', () => {
  it('is told of by the next one on the page, where Save can be pressed again', async () => {
    const { popup, state } = await started({ takeRefusal: async () => 'storage-full' });
    expect(state().saving).toEqual({ step: 'refused', reason: 'storage-full' });
    await popup.save();
    expect(state().saving).toMatchObject({ step: 'saved', id: 'a1' });
  });

  it('is of no matter where it was kept after all', async () => {
    const { state, world } = await started({ savedForm: async () => ({ id: 'a1', isChanged: false }) });
    expect(state().saving).toMatchObject({ step: 'saved' });
    expect(world.takeRefusal).not.toHaveBeenCalled();
  });
});

describe('a page that is loaded anew under the popup, or followed by another', () => {
  const other = {
    ...reading,
    article: anArticle({ url: 'https://www.kabartimur.example/angin', title: 'Angin Berbalik' }),
    status: { ...status, pieces: [] },
  };

  /** A popup whose tab gives one page after the other, each once the one before has been left. */
  async function leaving(pages: PageReading[], change: Partial<PopupWorld> = {}) {
    let leave = () => {};
    const readPage = vi.fn<PopupWorld['readPage']>(async () => pages.shift() ?? { outcome: 'forbidden' });
    const followArrivals: PopupWorld['followArrivals'] = (_tab, callback) => {
      leave = callback;
      return () => {};
    };
    const popup = await started({ readPage, followArrivals, isRead: async () => false, ...change });
    return { ...popup, readPage, leave: () => leave() };
  }

  it('is read', async () => {
    const { state, leave, popup, world } = await leaving([reading, other]);
    await popup.save();
    await popup.keepAlways(1);
    leave();
    await vi.waitFor(() => expect(state().view).toMatchObject({ article: { title: 'Angin Berbalik' } }));
    expect(state()).toMatchObject({ status: other.status, keptAlways: [], gone: false });
    // What was pressed was about the page before.
    await vi.waitFor(() => expect(state().saving).toEqual({ step: 'no' }));
    expect(world.save).toHaveBeenCalledTimes(1);
  });

  it('is of its own site', async () => {
    const tab = { id: 5, incognito: false, favicon: undefined };
    const tabs = ['kabartimur.example', 'pasar.example'].map((site) => ({ ...tab, url: `https://${site}/`, site }));
    const { state, leave } = await leaving([reading, other], {
      activeTab: async () => tabs.shift() ?? null,
      autoClean: async (site) => (site === 'pasar.example' ? 'on' : 'off'),
    });
    expect(state()).toMatchObject({ tab: { site: 'kabartimur.example' }, autoClean: 'off' });
    leave();
    await vi.waitFor(() => expect(state()).toMatchObject({ tab: { site: 'pasar.example' }, autoClean: 'on' }));
  });

  it('is not read again where it only goes on arriving, or changes its address', async () => {
    const { leave, readPage } = await leaving([reading, other], { isRead: async () => true });
    leave();
    await new Promise((later) => setTimeout(later));
    expect(readPage).toHaveBeenCalledTimes(1);
  });

  it('is read though it came while the one before was being read', async () => {
    let come = () => {};
    const pages = [new Promise<PageReading>((read) => (come = () => read(reading))), Promise.resolve(other)];
    const world = aWorld({ readPage: () => pages.shift() ?? Promise.resolve(other), isRead: async () => false });
    const popup = createPopup(world);
    const starting = popup.start();
    await vi.waitFor(() => expect(world.followArrivals).toHaveBeenCalledOnce());
    world.followArrivals.mock.calls[0]?.[1]();
    come();
    await starting;
    await vi.waitFor(() => expect(popup.state.value.view).toMatchObject({ article: other.article }));
  });

  it('is shown to hold no article where it holds none', async () => {
    const { state, leave } = await leaving([reading, { outcome: 'none', reason: 'front-page', status }]);
    leave();
    await vi.waitFor(() => expect(state().view).toEqual({ state: 'none', reason: 'front-page' }));
  });

  it('leaves what is shown where the browser does not let it be read, and says so', async () => {
    const { state, leave } = await leaving([reading, { outcome: 'forbidden' }]);
    leave();
    await vi.waitFor(() => expect(state().gone).toBe(true));
    expect(state().view).toMatchObject({ state: 'ready', article: { title: 'Ombak Tidak Menunggu' } });
  });

  it('is no news where nothing could be read before', async () => {
    const { state, leave, readPage } = await leaving([{ outcome: 'forbidden' }, reading]);
    leave();
    await new Promise((later) => setTimeout(later));
    expect(readPage).toHaveBeenCalledTimes(1);
    expect(state()).toMatchObject({ gone: false, view: { state: 'none' } });
  });

  it('is kept as it was shown when Save was pressed', async () => {
    let keep = () => {};
    const save = vi.fn<PopupWorld['save']>(
      () => new Promise((kept) => (keep = () => kept({ outcome: 'saved', id: 'a1', missingPictureHosts: [] }))),
    );
    const { state, leave, popup, readPage } = await leaving([reading, other], { save });
    const saving = popup.save();
    leave();
    keep();
    await saving;
    await vi.waitFor(() => expect(readPage).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(state().view).toMatchObject({ article: other.article }));
    expect(save).toHaveBeenCalledExactlyOnceWith(reading.article, 5, false);
  });

  const following = { addresses: ['https://www.kabartimur.example/ombak?page=2'], whole: '', versions: [] };
  const first = { ...reading, following };
  const whole = anArticle({ paragraphs: ['Satu.', 'Dua.'] });

  it('does not take back the further pages of the same article', async () => {
    const readWhole = async () => ({ article: whole, missing: [] });
    const { state, leave, popup } = await leaving([first, { ...first, status: other.status }], { readWhole });
    await popup.readWhole();
    leave();
    await vi.waitFor(() => expect(state().status).toEqual(other.status));
    expect(state()).toMatchObject({ view: { article: whole }, whole: { step: 'read' } });
  });

  it('is not mixed with further pages of the article before', async () => {
    let come = () => {};
    const readWhole = () => new Promise<WholeArticle>((read) => (come = () => read({ article: whole, missing: [] })));
    const { state, leave, popup } = await leaving([first, other], { readWhole });
    const further = popup.readWhole();
    leave();
    await vi.waitFor(() => expect(state().view).toMatchObject({ article: other.article }));
    come();
    await further;
    expect(state()).toMatchObject({ view: { article: other.article }, whole: { step: 'none' } });
  });
});

describe('the whole article', () => {
  const following = { addresses: ['https://www.kabartimur.example/ombak?page=2'], whole: '', versions: [] };
  const reading = {
    outcome: 'article',
    article: anArticle(),
    isWhole: true,
    hasWords: true,
    following,
    status,
  } as const;
  const readPage = async () => reading;

  it('is offered only where the article goes on', async () => {
    expect((await started()).state().whole).toEqual({ step: 'none' });
    expect((await started({ readPage })).state().whole).toEqual({ step: 'offered', pages: 2 });
  });

  it('is read when asked for, and can then be saved as one', async () => {
    const article = anArticle({ paragraphs: ['Satu.', 'Dua.'] });
    const { popup, state } = await started({ readPage, readWhole: async () => ({ article, missing: [] }) });
    await popup.save();
    await popup.readWhole();
    expect(state()).toMatchObject({ view: { article }, whole: { step: 'read', missing: [] }, saving: { step: 'no' } });
  });

  it('is looked up among what is kept: its first page alone may be', async () => {
    const article = anArticle({ paragraphs: ['Satu.', 'Dua.'] });
    const { popup, state } = await started({
      readPage,
      readWhole: async () => ({ article, missing: [] }),
      savedForm: async ({ paragraphs }) => ({ id: paragraphs.length === 2 ? 'whole' : 'first', isChanged: false }),
    });
    await popup.readWhole();
    expect(state().saving).toMatchObject({ step: 'saved', id: 'whole' });
  });

  it('says which pages are missing', async () => {
    const two = { ...following, addresses: [...following.addresses, 'https://www.kabartimur.example/ombak?page=3'] };
    const { popup, state } = await started({
      readPage: async () => ({ ...reading, following: two }),
      readWhole: async ({ article }) => ({ article, missing: [2] }),
    });
    await popup.readWhole();
    expect(state().whole).toEqual({ step: 'read', missing: [2] });
  });

  it('says so when nothing more could be read', async () => {
    const readWhole = async () => Promise.reject(new Error('no'));
    const { popup, state } = await started({ readPage, readWhole });
    await popup.readWhole();
    expect(state().whole).toEqual({ step: 'failed' });
  });

  it('may be in another version of a page that holds only its beginning', async () => {
    const version = { addresses: [], whole: '', versions: ['https://amp.kabartimur.example/ombak'] };
    const { state } = await started({ readPage: async () => ({ ...reading, following: version }) });
    expect(state().whole).toEqual({ step: 'version' });
  });

  it('is not read from hosts that the reader does not allow, and says which', async () => {
    const readWhole = async () => ({ refused: ['amp.kabartimur.example'] });
    const { popup, state } = await started({ readPage, readWhole });
    await popup.readWhole();
    expect(state().whole).toEqual({ step: 'refused', hosts: ['amp.kabartimur.example'] });
  });

  it('goes on where the question for another host had closed the popup', async () => {
    const article = anArticle({ paragraphs: ['Satu.', 'Dua.'] });
    const readWhole = vi.fn<PopupWorld['readWhole']>(async () => ({ article, missing: [] }));
    const { state } = await started({ readPage, readWhole, wholeAnswer: async () => 'allowed' });
    // Nobody has clicked in this popup: the browser would refuse to be asked once more.
    expect(readWhole).toHaveBeenCalledExactlyOnceWith(expect.anything(), true);
    await vi.waitFor(() => expect(state().whole).toEqual({ step: 'read', missing: [] }));
    const refused = { refused: ['amp.kabartimur.example'] };
    const other = await started({ readPage, wholeAnswer: async () => refused });
    expect(other.state().whole).toEqual({ step: 'refused', hosts: refused.refused });
  });

  it('can be cancelled', async () => {
    const readWhole: PopupWorld['readWhole'] = ({ signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const { popup, state } = await started({ readPage, readWhole });
    const reading = popup.readWhole();
    expect(state().whole).toEqual({ step: 'reading', done: 1, total: 2 });
    popup.cancelWhole();
    await reading;
    expect(state().whole).toEqual({ step: 'offered', pages: 2 });
  });
});
