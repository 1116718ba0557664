import type { PageOrders } from './page-orders';
import type { PageSession } from './page-session';

declare global {
  // One a page, shared by the scripts of ours in it: a global of their own world, which the page does not see.
  var jernihPage: PageSession | undefined;
  var jernihOrders: PageOrders | undefined;
}

/** This page's session, begun by whoever comes first. */
export function pageSession(begin: () => PageSession): PageSession {
  globalThis.jernihPage ??= begin();
  return globalThis.jernihPage;
}
