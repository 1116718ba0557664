import { vi } from 'vitest';
import { createPopup } from '../../entrypoints/popup/model';
import type { PopupWorld } from '../../entrypoints/popup/world';
import { NO_FURTHER_PAGES } from '../../lib/article/pages/further';
import type { PageReading, PageStatus, Piece } from '../../lib/live/piece';
import { anArticle } from '../components/an-article';

export const pieces: Piece[] = [
  { id: 1, kind: 'related', reason: 'related: label and link', text: 'Baca Juga : Nelayan Pulang', hidden: true },
  { id: 2, kind: 'share', reason: 'share: label', text: 'Bagikan :', hidden: true },
];

export const status: PageStatus = { clean: true, automatic: false, pieces };

export const reading: Extract<PageReading, { outcome: 'article' }> = {
  outcome: 'article',
  article: anArticle(),
  isWhole: true,
  hasWords: true,
  further: NO_FURTHER_PAGES,
  status,
};

/** A browser with an article in front, in which everything works; `change` replaces parts of it. */
export function aWorld(change: Partial<PopupWorld> = {}) {
  const world = {
    activeTab: vi.fn<PopupWorld['activeTab']>(async () => ({
      id: 5,
      url: 'https://www.kabartimur.example/ombak',
      site: 'kabartimur.example',
      incognito: false,
      favicon: undefined,
    })),
    readPage: vi.fn<PopupWorld['readPage']>(async () => reading),
    tellPage: vi.fn<PopupWorld['tellPage']>(async () => status),
    followPage: vi.fn<PopupWorld['followPage']>(() => () => {}),
    followArrivals: vi.fn<PopupWorld['followArrivals']>(() => () => {}),
    isRead: vi.fn<PopupWorld['isRead']>(async () => true),
    readWhole: vi.fn<PopupWorld['readWhole']>(async ({ article }) => article),
    wholeAnswer: vi.fn<PopupWorld['wholeAnswer']>(async () => 'none'),
    pick: vi.fn<PopupWorld['pick']>(async () => {}),
    reload: vi.fn<PopupWorld['reload']>(async () => {}),
    autoClean: vi.fn<PopupWorld['autoClean']>(async () => 'off'),
    startAutoClean: vi.fn<PopupWorld['startAutoClean']>(async () => true),
    stopAutoClean: vi.fn<PopupWorld['stopAutoClean']>(async () => {}),
    savedForm: vi.fn<PopupWorld['savedForm']>(async () => null),
    isKept: vi.fn<PopupWorld['isKept']>(async () => true),
    watchSaved: vi.fn<PopupWorld['watchSaved']>(() => () => {}),
    takeRefusal: vi.fn<PopupWorld['takeRefusal']>(async () => null),
    save: vi.fn<PopupWorld['save']>(async () => ({ outcome: 'saved', id: 'a1', missingPictureHosts: [] })),
    watchMissingHosts: vi.fn<PopupWorld['watchMissingHosts']>(() => () => {}),
    allowPictures: vi.fn<PopupWorld['allowPictures']>(async () => true),
    openPage: vi.fn<PopupWorld['openPage']>(),
    openOwn: vi.fn<PopupWorld['openOwn']>(),
  };
  return Object.assign(world, change);
}

/** A popup that was opened in such a browser. */
export async function started(change: Partial<PopupWorld> = {}) {
  const world = aWorld(change);
  const popup = createPopup(world);
  await popup.start();
  return { world, popup, state: () => popup.state.value };
}
