import type { PageReading } from '../../lib/live/piece';
import type { furtherPagesIn } from './further-pages';
import type { savingIn } from './saving';
import { type PopupStore, shown } from './state';
import type { PopupTab, PopupWorld } from './world';

/** A page that has not arrived after so many readings is shown as it is. */
const MOST_READINGS = 6;

/**
 * Reading the page of a tab, until it has arrived and again when another takes its place.
 * @param look says that the page has hidden something or brought it back
 * @param lookUpSite says that the page may be of another site
 */
export function readingIn(
  { state, change, article }: PopupStore,
  world: PopupWorld,
  saving: ReturnType<typeof savingIn>,
  furtherPages: ReturnType<typeof furtherPagesIn>,
  look: () => void,
  lookUpSite: (tab: PopupTab) => Promise<void>,
) {
  let stopFollowing = () => {};
  let running: Promise<void> = Promise.resolve();

  async function read(tab: PopupTab, isWished: boolean) {
    for (let readings = 1; ; readings++) {
      const reading = await world.readPage(tab.id, isWished);
      change({ ...shown(reading, tab), wasWished: isWished });
      if (reading.outcome !== 'article') return;
      await taken(reading);
      // Each reading waits for the page for a while.
      if (reading.isWhole || readings === MOST_READINGS) return;
    }
  }

  async function taken({ article, further }: Extract<PageReading, { outcome: 'article' }>) {
    await furtherPages.offer(article, further);
    await saving.lookUp(article);
  }

  /** From before the first reading on: the page may be loaded anew while it is read. */
  function follow(tab: PopupTab) {
    stopFollowing();
    const stops = [
      world.followPage(tab.id, () => state.value.status !== null && look()),
      world.followArrivals(tab.id, () => {
        running = running.then(() => readNext(tab));
      }),
    ];
    stopFollowing = () => {
      for (const stop of stops) stop();
    };
  }

  /** Another page, or the same one loaded anew, has taken the place of the one that was read. What is shown stays until it is read, and where it cannot be. */
  async function readNext(tab: PopupTab) {
    // Where nothing could be read, nothing is gone.
    if (state.value.status === null || (await world.isRead(tab.id))) return;
    // What is being kept is kept as it is shown now.
    await saving.settled();
    const reading = await world.readPage(tab.id, false);
    if (reading.outcome === 'article' && isMore(reading.article.url))
      return change({ status: reading.status, keptAlways: [], gone: false });
    const active = await world.activeTab().catch(() => null);
    const now = active?.id === tab.id ? active : tab;
    if (reading.outcome !== 'article' && reading.outcome !== 'none')
      return change({ gone: shown(reading, now).view?.state === 'error' ? 'changed' : 'left' });
    furtherPages.drop();
    const before = { keptAlways: [], gone: false, notStored: false, wasWished: false, saving: { step: 'no' } } as const;
    change({ ...before, ...shown(reading, now), tab: now });
    await lookUpSite(now);
    if (reading.outcome === 'article') await taken(reading);
  }

  /** What is shown holds further pages of the article at this address too, or soon will. */
  const isMore = (url: string): boolean =>
    article()?.url === url && (state.value.whole.step === 'reading' || state.value.whole.step === 'read');

  return {
    read(tab: PopupTab, isWished = false): Promise<void> {
      follow(tab);
      running = read(tab, isWished);
      return running;
    },
    /** Resolves once the page has been read to its end. */
    arrived: () => running,
  };
}
