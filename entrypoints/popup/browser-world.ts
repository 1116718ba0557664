import { browser } from 'wxt/browser';
import { askForPictures, saveArticle, savedIdOf, watchPictures } from '../../lib/browser/saving';
import { siteOf } from '../../lib/browser/site';
import type { PopupWorld } from './world';

/** The popup's wishes, fulfilled by the browser. */
export const browserWorld: PopupWorld = {
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    const { id, url, incognito, favIconUrl } = tab;
    return { id, url, site: url === undefined ? null : siteOf(url), incognito, favicon: favIconUrl };
  },
  readPage: () => Promise.reject(new Error('not built yet')),
  tellPage: () => Promise.resolve(null),
  async reload(tabId) {
    await browser.tabs.reload(tabId);
    window.close();
  },
  isAutoClean: () => Promise.resolve(false),
  startAutoClean: () => Promise.resolve(false),
  stopAutoClean: () => Promise.resolve(),
  savedId: savedIdOf,
  save: saveArticle,
  watchMissingHosts: (id, callback) => watchPictures(id, ({ hosts }) => callback(hosts)),
  allowPictures: askForPictures,
  openOwn(page) {
    void browser.tabs.create({ url: new URL(page, location.href).href }).then(() => window.close());
  },
};
