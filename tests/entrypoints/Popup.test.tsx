// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createPopup } from '../../entrypoints/popup/model';
import { Popup } from '../../entrypoints/popup/Popup';
import type { PopupWorld } from '../../entrypoints/popup/world';
import { NO_FURTHER_PAGES } from '../../lib/article/pages/further';
import type { PageReading } from '../../lib/live/piece';
import { anArticle } from '../components/an-article';
import { seen, show } from '../components/show';
import { english, indonesian } from '../components/words';
import { aWorld, reading, status } from './popup-world';

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollIntoView = vi.fn();
});

async function opened(change: Partial<PopupWorld> = {}, words = english) {
  const world = aWorld(change);
  const popup = createPopup(world);
  const shown = show(<Popup popup={popup} />, words);
  await act(() => popup.start());
  return { ...shown, world, popup, state: () => document.documentElement.dataset.state };
}

describe('the popup with an article', () => {
  it('has every part', async () => {
    const { part, parts, state } = await opened();
    expect(state()).toBe('ready');
    for (const name of ['source', 'quotes', 'article', 'removed', 'clean', 'auto-clean', 'save', 'library-link']) {
      expect(parts(name), name).toHaveLength(1);
    }
    expect(seen(part('title'))).toBe('Ombak Tidak Menunggu');
    expect(seen(part('caption'))).toBe('Pelabuhan pada pagi hari');
    expect(parts('removed-item').length).toBe(3);
  });

  it('prints a headline smaller that would leave no room for the article', async () => {
    const titled = async (title: string) => {
      const article = anArticle({ title });
      return (await opened({ readPage: async () => ({ ...reading, article }) })).part('title').dataset.long;
    };
    expect(await titled('Ombak tidak menunggu '.repeat(10))).toBe('true');
    expect(await titled('Ombak tidak menunggu siapa pun di pelabuhan lama')).toBeUndefined();
  });

  it('can be scrolled with the keys from the start, and leaves the focus where the reader has put it', async () => {
    const { one, part, popup } = await opened();
    expect(document.activeElement).toBe(one('main'));
    part('save').focus();
    await act(() => popup.start());
    expect(document.activeElement).toBe(part('save'));
  });

  it('is read from its beginning when it takes the place of another, and goes on where the page is loaded anew', async () => {
    let arrive = () => {};
    const next = { ...reading, article: anArticle({ url: 'https://www.kabartimur.example/angin' }) };
    const pages = [reading, reading, next];
    const { one, popup } = await opened({
      readPage: async () => pages.shift() ?? next,
      isRead: async () => false,
      followArrivals: (_tab, callback) => {
        arrive = callback;
        return () => {};
      },
    });
    const text = one('main main');
    text.scrollTop = 300;
    const shown = (url: string) =>
      popup.state.value.view.state === 'ready' && popup.state.value.view.article.url === url;
    const before = popup.state.value.view;
    await act(async () => {
      arrive();
      await vi.waitFor(() => expect(popup.state.value.view).not.toBe(before));
    });
    expect(text.scrollTop).toBe(300);
    await act(async () => {
      arrive();
      await vi.waitFor(() => expect(shown(next.article.url)).toBe(true));
    });
    expect(text.scrollTop).toBe(0);
  });

  it('says aloud what it shows, also where another article takes its place, in the language of each', async () => {
    let arrive = () => {};
    const article = anArticle({ url: 'https://www.kabartimur.example/angin', title: 'Angin Berbalik', lang: 'ms' });
    const pages = [reading, { ...reading, article }];
    const { part, one, popup } = await opened({
      readPage: async () => pages.shift() ?? reading,
      isRead: async () => false,
      followArrivals: (_tab, callback) => {
        arrive = callback;
        return () => {};
      },
    });
    const spoken = part('announcement');
    expect(spoken.getAttribute('role')).toBe('status');
    expect(seen(spoken)).toBe('Ombak Tidak Menunggu');
    const before = popup.state.value.view;
    await act(async () => {
      arrive();
      await vi.waitFor(() => expect(popup.state.value.view).not.toBe(before));
    });
    expect(part('announcement')).toBe(spoken);
    expect(seen(spoken)).toBe('Angin Berbalik');
    expect(one('[data-part=announcement] span').lang).toBe('ms');
  });

  it('says that a page which took its place is only a click away', async () => {
    let arrive = () => {};
    const pages: PageReading[] = [reading, { outcome: 'forbidden' }];
    const { one, all, popup, world } = await opened(
      {
        readPage: async () => pages.shift() ?? reading,
        isRead: async () => false,
        followArrivals: (_tab, callback) => {
          arrive = callback;
          return () => {};
        },
      },
      indonesian,
    );
    await act(async () => {
      arrive();
      await vi.waitFor(() => expect(popup.state.value.gone).toBe('left'));
    });
    expect(seen(one('.bar-notice'))).toBe('Tab ini sudah menampilkan halaman lain. Klik Jernih lagi untuk membacanya.');
    expect(all('.bar-notice button')).toHaveLength(0);
    // What it still shows can be kept, and it is told where that fails.
    world.save.mockResolvedValue({ outcome: 'refused', reason: 'failed' });
    await act(() => popup.save());
    expect(seen(one('.bar-notice'))).toBe('Berita ini tidak berhasil disimpan. Coba lagi.');
  });

  it('stands from source to removed pieces', async () => {
    const { all } = await opened();
    const order = all('[data-part]').map((element) => element.dataset.part);
    const places = ['source', 'title', 'quotes', 'article', 'credits', 'removed', 'clean'].map((name) =>
      order.indexOf(name),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('has named native controls', async () => {
    const { all, part } = await opened();
    expect(part('clean').getAttribute('role')).toBe('switch');
    expect(part('clean')).toHaveProperty('checked', true);
    expect(seen(part('auto-clean').closest('label') ?? document.body)).toBe('Always clean kabartimur.example');
    for (const control of all('button, a, input, summary')) {
      const name = control.getAttribute('aria-label') ?? seen(control.closest('label') ?? control);
      expect(name, control.outerHTML).not.toBe('');
    }
  });

  it('undoes one piece and all', async () => {
    const { parts, part, press, world } = await opened();
    const [first] = parts('undo');
    if (first === undefined) throw new Error('no undo');
    press(first);
    press(part('undo-all'));
    expect(world.tellPage.mock.calls.map(([, message]) => message)).toEqual([
      { type: 'page/undo', id: 1 },
      { type: 'page/undo-all' },
    ]);
  });

  it('hands over to the page for picking something more', async () => {
    const { part, press, world } = await opened();
    press(part('pick'));
    expect(world.pick).toHaveBeenCalledWith(5);
  });

  it('keeps the focus on the article when the whole of it has come', async () => {
    const further = {
      ...NO_FURTHER_PAGES,
      pages: 2,
      others: [{ number: 2, address: 'https://www.kabartimur.example/ombak?page=2' }],
    };
    const { part, one, parts } = await opened({ readPage: async () => ({ ...reading, further }) });
    part('whole-article').focus();
    await act(async () => part('whole-article').click());
    await vi.waitFor(() => expect(parts('whole-article-cancel')).toHaveLength(0));
    expect(document.activeElement).toBe(one('main main'));
  });

  it('shows a quotation in the article and in the page', async () => {
    const { one, press, world, part } = await opened();
    press(one('blockquote'));
    const text = anArticle().paragraphs[1];
    expect(world.tellPage).toHaveBeenCalledWith(5, { type: 'page/show-paragraph', text });
    expect(seen(document.activeElement ?? document.body)).toBe(text);
    expect(part('article').contains(document.activeElement)).toBe(true);
  });

  it('leaves the switch off with a sentence when the permission is refused', async () => {
    const { part, one, popup } = await opened({ startAutoClean: async () => false }, indonesian);
    await act(() => popup.setAutoClean(true));
    expect(part('auto-clean')).toHaveProperty('checked', false);
    expect(seen(one('.bar-notice'))).toBe(
      'Izin untuk kabartimur.example tidak diberikan, jadi situs ini tidak dibersihkan otomatis.',
    );
  });

  it('names a site and hosts as they are read, and asks for them as they are', async () => {
    const site = 'xn--mnchen-3ya.example';
    const tab = await aWorld().activeTab();
    const { part, one, popup, world } = await opened({
      activeTab: async () => tab && { ...tab, site },
      startAutoClean: vi.fn<PopupWorld['startAutoClean']>(async () => false),
      save: async () => ({ outcome: 'saved', id: 'a1', missingPictureHosts: [`foto.${site}`] }),
    });
    expect(seen(part('auto-clean').closest('label') ?? document.body)).toBe('Always clean münchen.example');
    await act(() => popup.save());
    expect(seen(one('.bar-notice'))).toContain('foto.münchen.example');
    await act(() => popup.setAutoClean(true));
    expect(seen(one('.bar-notice'))).toContain('Permission for münchen.example was not given');
    expect(world.startAutoClean).toHaveBeenCalledWith(site);
  });

  it('says saved, and then that it is saved already', async () => {
    const { part, one, popup, world } = await opened();
    await act(() => popup.save());
    expect(seen(part('save'))).toBe('Saved');
    expect(seen(one('.bar-notice'))).toBe('Saved on your computer.');
    world.save.mockResolvedValue({ outcome: 'already', id: 'a1', missingPictureHosts: [] });
    await act(() => popup.save());
    expect(seen(one('.bar-notice'))).toBe('This article is saved already.');
  });

  it('says that it was saved in other words, and not that what is shown is saved', async () => {
    const { part, parts, one, press, world } = await opened({
      savedForm: async () => ({ id: 'old', isChanged: true }),
    });
    expect(seen(one('.bar-notice'))).toContain('An earlier version of this article is saved.');
    expect(seen(part('save'))).toBe('Save this version');
    expect(part('open-as-page').title).toBe('Saves this article and opens it in a tab of its own');
    press(part('open-earlier'));
    expect(world.openOwn).toHaveBeenCalledWith('/reader.html?id=old');
    await act(async () => part('save').click());
    expect(seen(one('.bar-notice'))).toBe('Saved on your computer.');
    expect(seen(part('save'))).toBe('Saved');
    expect(parts('open-earlier')).toHaveLength(0);
  });

  it('names missing hosts, with one button', async () => {
    const { one, part, popup, press, world } = await opened({
      save: async () => ({ outcome: 'saved', id: 'a1', missingPictureHosts: ['a.example', 'b.example'] }),
    });
    await act(() => popup.save());
    expect(seen(one('.bar-notice'))).toContain('Pictures from a.example and b.example need your permission.');
    press(part('allow-pictures'));
    expect(world.allowPictures).toHaveBeenCalledWith('a1', ['a.example', 'b.example']);
  });

  it.each([
    ['storage-full', 'There is not enough space on this computer, so nothing was saved. Free some up and try again.'],
    ['private-window', 'The browser does not allow saving in this private window. Open the article in a normal one.'],
    ['failed', 'This article could not be saved. Try again.'],
  ] as const)('says why it was not saved: %s', async (reason, sentence) => {
    const { one, popup } = await opened({ save: async () => ({ outcome: 'refused', reason }) });
    await act(() => popup.save());
    expect(seen(one('.bar-notice'))).toBe(sentence);
  });

  it('says that the article was deleted in another window, and offers to save it again', async () => {
    let tell = () => {};
    const { one, part, world } = await opened({
      savedForm: vi.fn<PopupWorld['savedForm']>(async () => ({ id: 'a1', isChanged: false })),
      isKept: async () => false,
      watchSaved: (callback) => {
        tell = callback;
        return () => {};
      },
    });
    expect(seen(part('save'))).toBe('Saved');
    world.savedForm.mockResolvedValue(null);
    await act(async () => tell());
    await vi.waitFor(() => expect(seen(part('save'))).toBe('Save'));
    expect(seen(one('.bar-notice[role="status"]'))).toBe('This article was deleted from your saved articles.');
  });

  it('says in a private window what saving means there', async () => {
    const tab = await aWorld().activeTab();
    const { one } = await opened({ activeTab: async () => tab && { ...tab, incognito: true } });
    expect(seen(one('.bar-notice'))).toContain('This is a private window. What you save or read in a tab');
  });
});

describe('the popup without an article', () => {
  it.each([
    [
      { outcome: 'none', reason: 'front-page', status },
      'Ini halaman depan. Buka salah satu beritanya, lalu klik Jernih lagi.',
    ],
    [
      { outcome: 'none', reason: 'list-page', status },
      'Halaman ini tampak seperti daftar berita. Buka salah satunya, lalu klik Jernih lagi.',
    ],
    [
      { outcome: 'none', reason: 'no-text', status },
      'Jernih tidak menemukan berita di halaman ini. Kalau memang ada, minta Jernih tetap membacanya.',
    ],
    [
      { outcome: 'none', reason: 'unreadable', status },
      'Susunan halaman ini tidak bisa dibaca. Muat ulang halamannya, lalu klik Jernih lagi.',
    ],
    [
      { outcome: 'too-large', limit: 200_000 },
      'Halaman ini terlalu besar (lebih dari 200.000 elemen). Coba versi cetaknya atau versi untuk ponsel.',
    ],
    [
      { outcome: 'forbidden' },
      'Browser tidak mengizinkan ekstensi membaca halaman ini. Muat ulang kalau halamannya gagal dimuat, atau buka sebuah berita, lalu klik Jernih lagi.',
    ],
    [
      { outcome: 'none', reason: 'framed', framed: 'https://kabartimur.example/isi', status },
      'Yang tampil di sini adalah halaman lain di dalam bingkai. Buka halaman itu, lalu klik Jernih lagi.',
    ],
  ] as const)('says why in a sentence: %o', async (reading, sentence) => {
    const { one, part, parts, state } = await opened({ readPage: async () => reading }, indonesian);
    expect(state()).toBe('none');
    expect(seen(one('main h1'))).toBe(sentence);
    expect(seen(part('announcement'))).toBe(sentence);
    expect(parts('library-link')).toHaveLength(1);
    expect(parts('auto-clean')).toHaveLength(reading.outcome === 'forbidden' ? 0 : 1);
    expect(parts('save')).toHaveLength(0);
  });

  it('reads a page anyway when the reader knows better, and offers that once', async () => {
    const none = { outcome: 'none', reason: 'list-page', status } as const;
    const world = aWorld();
    world.readPage.mockImplementation(async (_tab, isWished) => (isWished ? reading : none));
    const { part, press, state, one } = await opened(world);
    part('read-anyway').focus();
    press(part('read-anyway'));
    expect(document.activeElement).toBe(one('main'));
    expect(state()).toBe('loading');
    await vi.waitFor(() => expect(state()).toBe('ready'));
    const stubborn = await opened({ readPage: async () => none });
    await act(() => stubborn.popup.readAnyway());
    expect(stubborn.state()).toBe('none');
    expect(seen(stubborn.one('main h1'))).toContain('There is no text on this page that can be read.');
    expect(stubborn.parts('read-anyway')).toHaveLength(0);
  });

  it('opens the page that is shown in a frame', async () => {
    const framed = 'https://lain.example/isi';
    const none = { outcome: 'none', reason: 'framed', framed, status } as const;
    const { part, parts, press, world } = await opened({ readPage: async () => none });
    expect(parts('read-anyway')).toHaveLength(0);
    expect(part('open-framed').title).toBe(framed);
    press(part('open-framed'));
    expect(world.openPage).toHaveBeenCalledWith(framed);
  });

  it('does not offer to open what is written into a frame, and says why it is not read', async () => {
    const { one, parts } = await opened({ readPage: async () => ({ outcome: 'none', reason: 'framed', status }) });
    expect(parts('open-framed')).toHaveLength(0);
    expect(seen(one('main h1'))).toContain('in a frame without an address of its own');
  });

  it('offers a reload when reading failed', async () => {
    const { part, press, state, world, parts } = await opened({
      readPage: async () => ({ outcome: 'failed', message: 'x' }),
    });
    expect(state()).toBe('error');
    press(part('reload'));
    expect(world.reload).toHaveBeenCalledWith(5);
    expect(parts('library-link')).toHaveLength(1);
  });

  it('loads with the outline of what is to come, and the library within reach', () => {
    const { part, one } = show(<Popup popup={createPopup(aWorld())} />);
    expect(document.documentElement.dataset.state).toBe('loading');
    expect(seen(one('[role=status]'))).toBe('Reading the page…');
    expect(part('library-link').getAttribute('href')).toBe('/library.html');
    expect(part('save').hasAttribute('disabled')).toBe(true);
  });
});
