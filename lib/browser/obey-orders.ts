import type { PageOrders } from '../live/page-orders';
import type { PageSession } from '../live/page-session';
import { runtime } from './content-browser';
import { isPageOrder, type PageOrder } from './page-messages';

/** Answers what extension pages and the background order of this page. A message of a wrong shape is refused: it changes nothing and gets no answer. */
export function obeyOrders(session: PageSession, orders: PageOrders): void {
  runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== runtime.id || !isPageOrder(message)) return false;
    obey(session, orders, message);
    void orders.stored.then((isStored) => answer({ ...session.cleaner.status(), isStored }));
    return true;
  });
}

function obey({ cleaner }: PageSession, orders: PageOrders, order: PageOrder): void {
  switch (order.type) {
    case 'page/status':
      break;
    case 'page/set-clean':
      cleaner.setClean(order.on);
      break;
    case 'page/undo':
      orders.undo(order.id);
      break;
    case 'page/keep-always':
      orders.keepAlways(order.id);
      break;
    case 'page/undo-all':
      cleaner.undoAll();
      break;
    case 'page/hide-again':
      orders.hideAgain(order.id);
      break;
    case 'page/show-paragraph':
      globalThis.jernihShow?.(order.text);
      break;
  }
}
