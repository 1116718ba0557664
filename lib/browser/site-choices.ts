import { browser } from 'wxt/browser';
import { isSiteChoice, type NewChoice, type SiteChoice } from '../live/site-choice';
import { serialQueue } from './serial-queue';
import { siteOf } from './site';
import { CHOICES_KEY, readSiteChoices, type SiteChoices } from './stored-choices';

const inTurn = serialQueue();

/** As many choices a site as are kept; the oldest go. */
const MOST_CHOICES = 200;

/** What the reader decided for whole sites, by registrable domain. Sites without a choice are not there. */
export async function siteChoices(): Promise<SiteChoices> {
  return readSiteChoices((await browser.storage.local.get(CHOICES_KEY))[CHOICES_KEY]);
}

/** Calls back whenever a choice was added or removed. */
export function watchSiteChoices(callback: (choices: SiteChoices) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[CHOICES_KEY];
    if (change) callback(readSiteChoices(change.newValue));
  });
}

/**
 * Remembers a choice for the site of an address. The same choice again replaces the one before. Only the background calls this.
 * @returns whether it is stored
 * @throws where the browser can't store
 */
export function rememberChoice(address: string, choice: NewChoice & { id: string }): Promise<boolean> {
  const site = siteOf(address);
  if (site === null || !isSiteChoice(choice)) return Promise.resolve(false);
  return change(site, (choices) => [...choices.filter((each) => !isSame(each, choice)), choice].slice(-MOST_CHOICES));
}

/**
 * Forgets a choice, from the settings or because what was picked on the page was brought back there.
 * @throws where the browser can't store
 */
export const forgetChoice = (site: string, id: string): Promise<boolean> =>
  change(site, (choices) => choices.filter((each) => each.id !== id));

const isSame = (a: SiteChoice, b: SiteChoice): boolean =>
  a.action === b.action && a.kind === b.kind && a.selector === b.selector && a.words === b.words;

function change(site: string, by: (choices: SiteChoice[]) => SiteChoice[]): Promise<boolean> {
  return inTurn(async () => {
    const { [site]: choices = [], ...others } = await siteChoices();
    const changed = by(choices);
    await browser.storage.local.set({
      [CHOICES_KEY]: changed.length > 0 ? { ...others, [site]: changed } : others,
    });
    return true;
  });
}
