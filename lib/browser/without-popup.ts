import { browser } from 'wxt/browser';
import { bringOrders } from './bring-orders';
import { cleanPage } from './clean-page';
import { browserText } from './i18n';
import { openPickerIn } from './open-picker-in';
import { tellPage } from './tell-page';

/** What can be done without the popup: by the keyboard and from the page's context menu. Both count as a click for this tab's permission. */

/** Name of the command in the manifest. */
export const CLEAN = 'clean-page';
const PICK = 'pick-element';

/** Shown on the toolbar button where there is no article to clean, so that the key is not silent. */
const NOTHING = '–';

/** To be called at the start of the background, before anything is awaited. */
export function watchKeysAndMenu(): void {
  browser.runtime.onInstalled.addListener(() => void createMenu().catch(report));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CLEAN && tab?.id !== undefined) void toggle(tab.id).catch(report);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === CLEAN) void toggle(tab.id).catch(report);
    if (menuItemId === PICK) void pick(tab.id).catch(report);
  });
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const item = (id: string, title: string): void =>
    void browser.contextMenus.create({
      id,
      title,
      contexts: ['page', 'link', 'image', 'selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  item(CLEAN, browserText().t('menu_clean'));
  item(PICK, browserText().t('menu_pick'));
}

/** Cleans the page of a tab; one that is clean is as it was. */
async function toggle(tabId: number): Promise<void> {
  await bringOrders(tabId);
  const status = await tellPage(tabId, { type: 'page/status' });
  const isClean = status?.clean && status.pieces.some(({ hidden }) => hidden);
  if (isClean) await tellPage(tabId, { type: 'page/set-clean', on: false });
  else if (await clean(tabId)) await tellPage(tabId, { type: 'page/set-clean', on: true });
}

async function clean(tabId: number): Promise<boolean> {
  const { outcome } = await cleanPage(tabId);
  if (outcome === 'article') return true;
  await browser.action.setBadgeText({ text: NOTHING, tabId });
  return false;
}

/** Picking is for articles: the choice is for every article of the site. */
async function pick(tabId: number): Promise<void> {
  if (await clean(tabId)) await openPickerIn(tabId);
}

/** The background has nobody to tell: whoever looks into its console finds it there. */
function report(error: unknown): void {
  console.warn(error);
}
