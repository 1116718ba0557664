import type { Appearance } from '../../lib/browser/appearance';
import type { SiteChoices } from '../../lib/browser/stored-choices';

/** As the browser writes them in its own language ("Alt+Shift+J"); "" for none. */
export interface Keys {
  open: string;
  clean: string;
}

/** All that the options page asks of the browser: what a test can play. */
export interface OptionsWorld {
  /** The sites that are always cleaned, sorted. */
  autoCleanSites(): Promise<string[]>;
  /** Calls back when they may have changed elsewhere. */
  onSitesChange(callback: () => void): void;
  /** Called inside the click. Resolves to whether the site is cleaned now. */
  startAutoClean(site: string): Promise<boolean>;
  stopAutoClean(site: string): Promise<void>;
  /** What the reader decided for whole sites: "keep this", "hide this too". */
  siteChoices(): Promise<SiteChoices>;
  onChoicesChange(callback: (choices: SiteChoices) => void): void;
  forgetChoice(site: string, id: string): Promise<unknown>;
  loadAppearance(): Promise<Appearance>;
  storeAppearance(appearance: Appearance): Promise<void>;
  /** The keys that the reader or the browser has chosen. */
  keys(): Promise<Keys>;
}
