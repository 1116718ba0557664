import type { NoArticleReason } from '../../lib/live/piece';

/** Why there is nothing to show: what the page said itself, or why it could not be asked. */
export type NoneReason =
  | NoArticleReason
  | 'browser-page'
  | 'forbidden'
  | 'own-page'
  | 'pdf'
  | 'reading-view'
  | 'store'
  | 'too-early'
  | 'too-large';

const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);
/** Firefox's and Chromium's own. */
const READING_VIEW = /^(?:about:reader|chrome-distiller:)/;
const WEB = new Set(['http:', 'https:', 'file:']);

/**
 * Why the browser does not let a page be read.
 * @param address of the tab; undefined when the browser keeps even that from us
 */
export function forbiddenReason(address: string | undefined): NoneReason {
  if (address === undefined || !URL.canParse(address)) return 'forbidden';
  const { protocol, hostname, pathname } = new URL(address);
  if (READING_VIEW.test(address)) return 'reading-view';
  if (address.startsWith(`${location.protocol}//${location.host}/`)) return 'own-page';
  if (!WEB.has(protocol)) return 'browser-page';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  return STORES.has(hostname) ? 'store' : 'forbidden';
}
