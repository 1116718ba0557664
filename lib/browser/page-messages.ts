/** What an extension page or the background may order of a tab's page; each is answered with the page's `PageStatus`. */
export type PageOrder =
  | { type: 'page/status' }
  | { type: 'page/set-clean'; on: boolean }
  | { type: 'page/undo'; id: number }
  /** Brings a piece back here and on every page of the site, from now on. */
  | { type: 'page/keep-always'; id: number }
  | { type: 'page/undo-all' }
  /** Hides a piece again that was brought back; one that was to stay on the whole site, there too. */
  | { type: 'page/hide-again'; id: number }
  /** Scrolls to the paragraph with this text and marks it for a moment. */
  | { type: 'page/show-paragraph'; text: string };

/** This site is no longer cleaned by itself: pages of it that were are as they were. Not answered. */
export type SiteStopped = { type: 'page/site-stopped'; site: string };

export type PageMessage = PageOrder | SiteStopped;

/** Longest text of a paragraph that is looked for, in UTF-16 code units. */
const LONGEST_TEXT = 100_000;

/** Whether a message, as it arrives, is such an order. */
export function isPageOrder(raw: unknown): raw is PageOrder {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return false;
  switch (raw.type) {
    case 'page/status':
    case 'page/undo-all':
      return true;
    case 'page/set-clean':
      return 'on' in raw && typeof raw.on === 'boolean';
    case 'page/undo':
    case 'page/keep-always':
    case 'page/hide-again':
      return 'id' in raw && isCount(raw.id);
    case 'page/show-paragraph':
      return 'text' in raw && isShorter(raw.text, LONGEST_TEXT);
    default:
      return false;
  }
}

/**
 * Whether a message, as it arrives, says that. Checked by hand, as the orders are: a schema library would be a third of the script that every article of an
 * auto-clean site waits for.
 */
export const isSiteStopped = (raw: unknown): raw is SiteStopped =>
  typeof raw === 'object' &&
  raw !== null &&
  'type' in raw &&
  raw.type === 'page/site-stopped' &&
  'site' in raw &&
  isShorter(raw.site, 253) &&
  /^[^\s/:*?#@]+$/u.test(raw.site);

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isShorter = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
