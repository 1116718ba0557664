import { browser } from 'wxt/browser';
import { isAutoCleaned, wasRefused } from '../../lib/browser/auto-clean';
import type { BackgroundMessage } from '../../lib/browser/messages';
import { readPage } from '../../lib/browser/read-page';
import { askForPictures, saveArticle, savedIdOf, watchPictures } from '../../lib/browser/saving';
import { matchPattern, siteOf } from '../../lib/browser/site';
import { tellPage } from '../../lib/browser/tell-page';
import { missingHosts } from '../../lib/saved/pictures';
import type { PopupWorld } from './world';

/** The popup's wishes, fulfilled by the browser. */
export const browserWorld: PopupWorld = {
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    const { id, url, incognito, favIconUrl } = tab;
    return { id, url, site: url === undefined ? null : siteOf(url), incognito, favicon: favIconUrl };
  },
  readPage,
  tellPage,
  async reload(tabId) {
    await browser.tabs.reload(tabId);
    window.close();
  },
  async autoClean(site) {
    if (await isAutoCleaned(site)) return 'on';
    return (await wasRefused(site)) ? 'refused' : 'off';
  },
  async startAutoClean(site, tabId) {
    // Nothing is awaited before the question: the browser takes it only inside the click, and Chromium closes the popup with it.
    void tellBackground({ type: 'background/want-auto-clean', site, tabId });
    return browser.permissions.request({ origins: [matchPattern(site)] });
  },
  stopAutoClean: (site) => tellBackground({ type: 'background/stop-auto-clean', site }),
  savedId: savedIdOf,
  save: saveArticle,
  watchMissingHosts: (id, callback) => watchPictures(id, (pictures) => callback(missingHosts(pictures))),
  allowPictures: askForPictures,
  openOwn(page) {
    void browser.tabs.create({ url: new URL(page, location.href).href }).then(() => window.close());
  },
};

async function tellBackground(message: BackgroundMessage): Promise<void> {
  await browser.runtime.sendMessage(message);
}
