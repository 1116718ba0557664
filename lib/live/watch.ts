import { HIDDEN_ATTRIBUTE } from '../article/hidden-mark';
import { isLocked } from './modal';
import { isElement, isHidden, isInvisible, isMarked } from './nodes';

export interface WatchOptions {
  document: Document;
  /** Looks at the page as it stands; called before the next paint, or soon where looking is dear. Says whether that changed anything. */
  look: () => boolean;
  /** The page has another address without having been loaded. Followed by `look`. */
  onNewAddress: () => void;
  /** False once the extension that runs this is gone: then watching ends. */
  isAlive: () => boolean;
}

/**
 * While a page is being built it is looked at before each paint, so that nothing is seen that goes in a moment, until that has taken `BUILDING_LIMIT`
 * milliseconds in all and more than this share of the time. After that the page has this many times as long for itself as a look takes: while it is
 * loading, and afterwards.
 */
const BUILDING_LIMIT = 400;
const BUILDING_SHARE = 0.4;
const PAUSE_WHILE_LOADING = 3;
const PAUSE_AFTERWARDS = 10;

/** Soonest look after the last one once the page is there, and the longest wait on a page that never rests, in milliseconds. */
const SOONEST = 100;
const LATEST = 4_000;

/** How long a page waits that paints nothing, such as one in the background, in milliseconds. */
const WITHOUT_PAINT = 300;

/** So much text in something hidden, in UTF-16 code units, may have made another thing of it; a clock or a counter has less. */
const SOME_TEXT = 20;

/** A page whose changes have brought nothing new this often is looked at less and less. */
const PATIENCE = 12;

/**
 * Looks once and again whenever the page grows: while the parser delivers it, when blocks arrive late or on scroll, and when a page of one piece turns into
 * another. Looks too when what is hidden is given other words, when the page takes our marks away, and when it is kept from scrolling or no longer. One observer; changes are batched, and a page that never rests costs little.
 * @returns ends the watch
 */
export function watch({ document, look, onNewAddress, isAlive }: WatchOptions): () => void {
  const view = document.defaultView;
  const ends = new AbortController();
  let address = addressOf(document);
  let isWaiting = false;
  let wasLocked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let free = 0;
  let idle = 0;
  let spent = 0;
  const begun = performance.now();

  const lookNow = (): void => {
    isWaiting = false;
    clearTimeout(timer);
    if (ends.signal.aborted) return;
    if (!isAlive()) {
      stop();
      return;
    }
    if (addressOf(document) !== address) {
      address = addressOf(document);
      idle = 0;
      onNewAddress();
    }
    const start = performance.now();
    const changed = look();
    wasLocked = isLocked(document);
    observer.takeRecords();
    observeShadows();
    for (const frame of [document.documentElement, document.body])
      if (frame) observer.observe(frame, { attributeFilter: ['class', 'style'] });
    const cost = performance.now() - start;
    const loading = document.readyState === 'loading';
    idle = loading || changed ? 0 : idle + 1;
    spent += cost;
    const slower = 2 ** Math.min(6, Math.floor(idle / PATIENCE));
    free =
      performance.now() +
      (loading
        ? spent < Math.max(BUILDING_LIMIT, (performance.now() - begun) * BUILDING_SHARE)
          ? 0
          : cost * PAUSE_WHILE_LOADING
        : Math.min(LATEST, Math.max(SOONEST, cost * PAUSE_AFTERWARDS) * slower));
  };

  /** Before the next paint, or as soon as looking is free again. */
  const lookSoon = (): void => {
    if (isWaiting || ends.signal.aborted) return;
    isWaiting = true;
    const beforePaint = (): void => {
      const frame = view?.requestAnimationFrame(lookNow) ?? 0;
      timer = setTimeout(() => {
        view?.cancelAnimationFrame(frame);
        lookNow();
      }, WITHOUT_PAINT);
    };
    const wait = free - performance.now();
    if (wait > 0) setTimeout(beforePaint, wait);
    else beforePaint();
  };

  const observer = new MutationObserver((records) => {
    if (!isAlive()) stop();
    else if (addressOf(document) !== address || records.some(isNews)) lookSoon();
  });
  const isNews = ({ addedNodes, attributeName, target, type }: MutationRecord): boolean => {
    if (attributeName === HIDDEN_ATTRIBUTE) return !isMarked(target);
    if (attributeName) return isLocked(document) !== wasLocked;
    const added = [...(type === 'characterData' ? [target] : addedNodes)].filter((node) => !isInvisible(node));
    return added.some(isHidden(target) ? saysMuch : isElement);
  };
  const observed = new WeakSet<ShadowRoot>();
  /** An observer of the document sees nothing of what happens in shadow trees, and nothing tells when one is attached. */
  const observeShadows = (): void => {
    if (document.readyState === 'loading') return;
    for (const { shadowRoot } of document.getElementsByTagName('*')) {
      if (!shadowRoot || observed.has(shadowRoot)) continue;
      observed.add(shadowRoot);
      observer.observe(shadowRoot, CHANGES);
    }
  };

  function stop(): void {
    observer.disconnect();
    ends.abort();
  }

  observer.observe(document, CHANGES);
  const on = { signal: ends.signal, passive: true };
  document.addEventListener('DOMContentLoaded', lookNow, on);
  view?.addEventListener('load', lookSoon, on);
  view?.addEventListener('popstate', lookSoon, on);
  if (view && 'navigation' in view)
    view.navigation.addEventListener('currententrychange', lookSoon, { signal: ends.signal });
  if (document.documentElement) lookSoon();
  return stop;
}

/** The address without its fragment: a jump inside the page is no other page. */
const addressOf = (document: Document): string => document.location?.href.replace(/#.*/su, '') ?? '';

const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: [HIDDEN_ATTRIBUTE],
};

const saysMuch = ({ textContent }: Node): boolean => (textContent?.length ?? 0) >= SOME_TEXT;
