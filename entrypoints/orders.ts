import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { obeyOrders } from '../lib/browser/obey-orders';
import { PageOrders } from '../lib/live/page-orders';

/** Injected behind `extract.ts`, and before the keyboard's order: a page that nothing of ours runs in obeys none. May run repeatedly. */
export default defineUnlistedScript(() => {
  const session = globalThis.jernihPage;
  if (!session || globalThis.jernihOrders) return;
  globalThis.jernihOrders = new PageOrders(session);
  obeyOrders(session, globalThis.jernihOrders);
});
