import { browser } from 'wxt/browser';
import { askForAutoClean, endAutoClean } from '../../lib/browser/ask-auto-clean';
import { answerToWish, askForHosts, giveHostsBack, otherHosts } from '../../lib/browser/ask-for-hosts';
import { isAutoCleaned, wasRefused } from '../../lib/browser/auto-clean';
import { followArrivals, followPage, isRead } from '../../lib/browser/follow-page';
import { openPickerIn } from '../../lib/browser/open-picker-in';
import { inPrivateWindow, openInNormalWindow } from '../../lib/browser/private-window';
import { readPage } from '../../lib/browser/read-page';
import { takeRefusal } from '../../lib/browser/refused-saves';
import { askForPictures, saveArticle, savedFormOf, watchPictures, watchSaved } from '../../lib/browser/saving';
import { siteOf } from '../../lib/browser/site';
import { tellPage } from '../../lib/browser/tell-page';
import { readWholeArticle } from '../../lib/browser/whole-article';
import { missingHosts } from '../../lib/saved/pictures';
import { isKept } from '../../lib/saved/read';
import type { PopupWorld } from './world';

const openPage = (url: string): void => void browser.tabs.create({ url }).then(() => window.close());

/** The popup's wishes, fulfilled by the browser. */
export const browserWorld: PopupWorld = {
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    const { id, url, incognito, favIconUrl } = tab;
    return { id, url, site: url === undefined ? null : siteOf(url), incognito, favicon: favIconUrl };
  },
  readPage,
  followPage,
  followArrivals,
  isRead,
  async readWhole(wish, areHostsAllowed) {
    const hosts = otherHosts(wish.article.url, wish.further);
    if (!areHostsAllowed && !(await askForHosts(wish.article.url, hosts))) return { refused: hosts };
    try {
      return await readWholeArticle(wish);
    } finally {
      await giveHostsBack(hosts);
    }
  },
  async wholeAnswer({ url }, further) {
    const hosts = otherHosts(url, further);
    const answer = await answerToWish(url, hosts);
    return answer === 'refused' ? { refused: hosts } : answer;
  },
  tellPage,
  async pick(tabId) {
    await openPickerIn(tabId);
    window.close();
  },
  async reload(tabId) {
    await browser.tabs.reload(tabId);
    window.close();
  },
  async autoClean(site) {
    if (await isAutoCleaned(site)) return 'on';
    return (await wasRefused(site)) ? 'refused' : 'off';
  },
  startAutoClean: askForAutoClean,
  stopAutoClean: endAutoClean,
  savedForm: savedFormOf,
  isKept,
  watchSaved,
  takeRefusal: ({ url }) => takeRefusal(url),
  save: saveArticle,
  watchMissingHosts: (id, callback) => watchPictures(id, (pictures) => callback(missingHosts(pictures))),
  allowPictures: askForPictures,
  openPage,
  openOwn(page) {
    const url = new URL(page, location.href).href;
    if (!inPrivateWindow() || page === '/options.html') return openPage(url);
    // What is saved is not shown there: Chromium opens its page elsewhere by itself.
    void openInNormalWindow(url).then(
      () => window.close(),
      () => openPage(url),
    );
  },
};
