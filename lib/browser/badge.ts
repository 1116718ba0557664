import { browser } from 'wxt/browser';
import type { BackgroundHandlers } from './dispatch';
import { insertHidingStyle } from './injected-style';

const BACKGROUND = '#3d5a4c';
const FOREGROUND = '#ffffff';

/**
 * Answers `background/hidden`: shows on the toolbar button how many pieces are hidden on a tab's page, and sees to it that they are, whatever the page's
 * own style says. The browser forgets the badge when the tab goes to another page.
 */
export const showHidden: BackgroundHandlers['background/hidden'] = async ({ count, first }, { tab }) => {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  if (first) await insertHidingStyle(tabId);
  await browser.action.setBadgeBackgroundColor({ color: BACKGROUND, tabId });
  await browser.action.setBadgeTextColor({ color: FOREGROUND, tabId });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '', tabId });
};
