import type { Appearance } from '../../lib/browser/appearance';

/** All that the options page asks of the browser: what a test can play. */
export interface OptionsWorld {
  /** The sites that are always cleaned, sorted. */
  autoCleanSites(): Promise<string[]>;
  /** Calls back when they may have changed elsewhere. */
  onSitesChange(callback: () => void): void;
  /** Called inside the click. Resolves to whether the site is cleaned now. */
  startAutoClean(site: string): Promise<boolean>;
  stopAutoClean(site: string): Promise<void>;
  loadAppearance(): Promise<Appearance>;
  storeAppearance(appearance: Appearance): Promise<void>;
}
