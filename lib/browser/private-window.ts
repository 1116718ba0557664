import { browserText } from './i18n';

/**
 * What a reader in a private window must know before saving: the extension has one store for all windows (`incognito: spanning`, the default of both
 * browsers), so a saved article stays after the private window is closed.
 * @param tab the tab that is read
 * @returns the sentence in the reader's language; null in a normal window
 */
export function privateWindowNote(tab: { incognito: boolean }): string | null {
  return tab.incognito ? browserText().t('saving_private_window') : null;
}
