import { describe, expect, it, vi } from 'vitest';
import { createPopup } from '../../entrypoints/popup/model';
import type { PopupWorld } from '../../entrypoints/popup/world';
import type { Article } from '../../lib/article/article';
import { NO_FURTHER_PAGES } from '../../lib/article/pages/further';
import type { PageReading } from '../../lib/live/piece';
import { anArticle } from '../components/an-article';
import { aWorld, reading, started, status } from './popup-world';

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
    await vi.waitFor(() => expect(state().gone).toBe('left'));
    expect(state().view).toMatchObject({ state: 'ready', article: { title: 'Ombak Tidak Menunggu' } });
  });

  it.each([
    ['https://www.kabartimur.example/ombak', 'changed'],
    ['about:addons', 'left'],
  ])('that fails to be read at %s may be loaded anew, or needs a click: %s', async (url, gone) => {
    const tab = { id: 5, incognito: false, favicon: undefined, site: null };
    const { state, leave } = await leaving([reading, { outcome: 'failed', message: 'x' }], {
      activeTab: async () => ({ ...tab, url }),
    });
    leave();
    await vi.waitFor(() => expect(state().gone).toBe(gone));
  });

  it('stays out of reach though it is asked for something', async () => {
    const { state, leave, popup } = await leaving([reading, { outcome: 'forbidden' }], { tellPage: async () => null });
    leave();
    await vi.waitFor(() => expect(state().gone).toBe('left'));
    await popup.setClean(false);
    expect(state().gone).toBe('left');
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

  const further = {
    ...NO_FURTHER_PAGES,
    pages: 2,
    others: [{ number: 2, address: 'https://www.kabartimur.example/ombak?page=2' }],
  };
  const first = { ...reading, further };
  const whole = anArticle({ paragraphs: ['Satu.', 'Dua.'] });

  it('does not take back the further pages of the same article', async () => {
    const readWhole = async () => whole;
    const { state, leave, popup } = await leaving([first, { ...first, status: other.status }], { readWhole });
    await popup.readWhole();
    leave();
    await vi.waitFor(() => expect(state().status).toEqual(other.status));
    expect(state()).toMatchObject({ view: { article: whole }, whole: { step: 'read' } });
  });

  it('is not mixed with further pages of the article before', async () => {
    let come = () => {};
    const readWhole = () => new Promise<Article>((read) => (come = () => read(whole)));
    const { state, leave, popup } = await leaving([first, other], { readWhole });
    const further = popup.readWhole();
    leave();
    await vi.waitFor(() => expect(state().view).toMatchObject({ article: other.article }));
    come();
    await further;
    expect(state()).toMatchObject({ view: { article: other.article }, whole: { step: 'none' } });
  });
});
