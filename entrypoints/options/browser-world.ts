import { browser } from 'wxt/browser';
import { loadAppearance, storeAppearance } from '../../lib/browser/appearance';
import { askForAutoClean, endAutoClean } from '../../lib/browser/ask-auto-clean';
import { autoCleanSites } from '../../lib/browser/auto-clean';
import { forgetChoice, siteChoices, watchSiteChoices } from '../../lib/browser/site-choices';
import { CLEAN } from '../../lib/browser/without-popup';
import type { OptionsWorld } from './world';

/** The options page's wishes, fulfilled by the browser. */
export const browserWorld: OptionsWorld = {
  autoCleanSites,
  onSitesChange(callback) {
    browser.storage.local.onChanged.addListener(callback);
    browser.permissions.onRemoved.addListener(callback);
  },
  startAutoClean: askForAutoClean,
  stopAutoClean: endAutoClean,
  siteChoices,
  onChoicesChange: watchSiteChoices,
  forgetChoice,
  loadAppearance,
  storeAppearance,
  async keys() {
    const commands = await browser.commands.getAll();
    const keysOf = (wanted: string) => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
    return { open: keysOf('_execute_action'), clean: keysOf(CLEAN) };
  },
};
