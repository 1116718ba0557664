import { type Browser, browser } from 'wxt/browser';
import {
  forgetIntent,
  noteIntent,
  readIntent,
  storedWords,
  storeSites,
  storeWords,
  wishedSites,
} from './auto-clean-wishes';
import { insertHidingStyle } from './injected-style';
import { giveWords, hasWords } from './page-words';
import { serialQueue } from './serial-queue';
import { matchPattern, siteOf } from './site';
import { tellPage } from './tell-page';

/**
 * Sites whose articles are cleaned by themselves. The browser's permission is the truth and the stored list a wish: the registered scripts are derived
 * from both, at every start, update and change of permission, one after the other.
 */

const PREFIX = 'auto-clean:';
const SCRIPT = 'content-scripts/clean.js';
const STYLE = 'content-scripts/clean.css';

/** After this the browser's question counts as refused, in milliseconds. */
const INTENT_LIMIT = 5 * 60_000;

const inTurn = serialQueue();

type Script = Browser.scripting.RegisteredContentScript;

/** The sites that are always cleaned, sorted. */
export async function autoCleanSites(): Promise<string[]> {
  const sites = await wishedSites();
  const allowed = await Promise.all(sites.map(isAllowed));
  return sites.filter((_, index) => allowed[index]).sort();
}

/** Whether a site is always cleaned: wished for, and allowed. */
export const isAutoCleaned = async (site: string): Promise<boolean> => (await autoCleanSites()).includes(site);

/**
 * Whether the reader was asked for this site's permission a moment ago and did not give it: what a popup that the question closed says when it is opened
 * again. Says so once.
 */
export async function wasRefused(site: string): Promise<boolean> {
  const intent = await readIntent();
  if (intent?.site !== site || (await isAllowed(site))) return false;
  await forgetIntent();
  return true;
}

/** Whether a host's permission is needed for a site that is always cleaned. */
export async function isHostKept(host: string): Promise<boolean> {
  const site = siteOf(`https://${host}/`);
  return site !== null && isAutoCleaned(site);
}

/**
 * The reader is about to be asked for a site: notes it, because the popup may be gone when they answer, and finishes at once when the site is allowed
 * already.
 */
export function wantAutoClean(site: string, now = Date.now()): Promise<void> {
  return inTurn(async () => {
    await noteIntent(site, now);
    await fulfilIntent(now);
  });
}

/** The reader no longer wants a site cleaned by itself: its open pages are as they were, and the permission is given back. */
export function stopAutoClean(site: string): Promise<void> {
  return inTurn(async () => {
    await storeSites((await wishedSites()).filter((each) => each !== site));
    if ((await readIntent())?.site === site) await forgetIntent();
    await deriveScripts();
    await tellSiteStopped(site);
    await browser.permissions.remove({ origins: [matchPattern(site)] });
  });
}

/**
 * A page of an auto-clean site is in a language whose words the script at the start does not have: gives them to it, and registers them too for the site,
 * so that its next page has them from the first byte on.
 */
export async function wantWords(tab: Pick<Browser.tabs.Tab, 'id' | 'url'> | undefined): Promise<void> {
  const site = siteOf(tab?.url ?? '');
  if (tab?.id === undefined || site === null) return;
  const files = await giveWords(tab.id);
  await inTurn(async () => {
    const words = await storedWords();
    const all = [...new Set([...(words[site] ?? []), ...files])].sort();
    await storeWords({ ...words, [site]: all });
    await deriveScripts();
  });
}

/**
 * Brings scripts, permissions and the stored list together, whatever has happened meanwhile. Pages that were opened while a script was missing get it now:
 * an update drops all of them, and a browser that starts may open its tabs before it has found them again.
 * @param isStart also looks at the open pages of sites whose scripts are there
 */
export function reviewAutoClean(now = Date.now(), isStart = false): Promise<void> {
  return inTurn(async () => {
    await fulfilIntent(now);
    const sites = await wishedSites();
    const allowed = await Promise.all(sites.map(isAllowed));
    const lost = sites.filter((_, index) => !allowed[index]);
    if (lost.length > 0) await storeSites(sites.filter((site) => !lost.includes(site)));
    const added = await deriveScripts();
    for (const site of isStart ? await autoCleanSites() : added) await cleanOpenPages(site);
    for (const site of lost) await tellSiteStopped(site);
  });
}

/** Listens to what may change a site's permission. To be called at the start of the background, before anything is awaited. */
export function watchAutoClean(): void {
  const review = (): void => void reviewAutoClean().catch(report);
  browser.runtime.onInstalled.addListener(review);
  browser.runtime.onStartup.addListener(() => void reviewAutoClean(Date.now(), true).catch(report));
  browser.permissions.onAdded.addListener(review);
  browser.permissions.onRemoved.addListener(review);
}

/** Starts cleaning the site that the reader was asked for, if they said yes. */
async function fulfilIntent(now: number): Promise<void> {
  const intent = await readIntent();
  if (!intent) return;
  if (intent.at + INTENT_LIMIT < now) return forgetIntent();
  if (!(await isAllowed(intent.site))) return;
  await forgetIntent();
  await storeSites([...(await wishedSites()), intent.site]);
  await deriveScripts();
  await cleanOpenPages(intent.site);
}

/** @returns the sites whose scripts were missing */
async function deriveScripts(): Promise<string[]> {
  const words = await storedWords();
  const wanted = (await autoCleanSites()).map((site) => scriptOf(site, (words[site] ?? []).filter(hasWords)));
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(PREFIX));
  const isThere = ({ id, js }: Script): boolean =>
    registered.some((each) => each.id === id && each.js?.join() === js?.join());
  const surplus = registered
    .map(({ id }) => id)
    .filter((id) => !wanted.some((each) => each.id === id && isThere(each)));
  const missing = wanted.filter((each) => !isThere(each));
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  return missing.map(({ id }) => id.slice(PREFIX.length));
}

const scriptOf = (site: string, words: readonly string[]): Script => ({
  id: PREFIX + site,
  matches: [matchPattern(site)],
  js: [...words, SCRIPT],
  css: [STYLE],
  runAt: 'document_start',
  allFrames: false,
  persistAcrossSessions: true,
});

/** Pages that are open already get now what a registered script gives to those that are loaded later. */
async function cleanOpenPages(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: matchPattern(site) });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await insertHidingStyle(id);
        await browser.scripting.executeScript({
          target: { tabId: id },
          files: [`/${SCRIPT}`],
          injectImmediately: true,
        });
      } catch {
        // A page of the site that no extension may enter, such as the browser's own error page.
      }
    }),
  );
}

/** Sent to every tab: without the permission the browser no longer says which tabs are the site's. The pages compare. */
async function tellSiteStopped(site: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellPage(id, { type: 'page/site-stopped', site })));
}

const isAllowed = (site: string): Promise<boolean> => browser.permissions.contains({ origins: [matchPattern(site)] });

/** The background has nobody to tell: whoever looks into its console finds it there. */
function report(error: unknown): void {
  console.warn(error);
}
