import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FurtherPages } from '../article/pages/further';
import { isHostKept } from './auto-clean';
import { hostPattern } from './host-permission';

/** A reader's click on "read the whole article", noted before the browser asks for a host: Chromium closes the popup then. */
const KEY = 'wholeArticleWish';

/** After this the browser's question counts as forgotten, in milliseconds. */
const WISH_LIMIT = 5 * 60_000;

const wishSchema = v.object({ url: v.string(), at: v.number() });

/** The hosts besides the article's own that its further pages are on: the click on the toolbar button does not allow them. */
export function otherHosts(url: string, { others, whole, versions }: FurtherPages): string[] {
  const own = hostOf(url);
  const hosts = [...others.map(({ address }) => address), whole, ...(others.length > 0 ? [] : versions)].map(hostOf);
  return [...new Set(hosts)].filter((host) => host !== '' && host !== own);
}

/**
 * Asks the reader for these hosts alone. Must be called in a click, before anything is awaited.
 * @param url of the article
 */
export function askForHosts(url: string, hosts: readonly string[], now = Date.now()): Promise<boolean> {
  if (hosts.length === 0) return Promise.resolve(true);
  void browser.storage.session.set({ [KEY]: { url, at: now } });
  return browser.permissions.request({ origins: hosts.map(hostPattern) });
}

/**
 * What became of a question that closed the popup a moment ago. Says so once.
 * @returns `none` when there was no question for this article
 */
export async function answerToWish(
  url: string,
  hosts: readonly string[],
  now = Date.now(),
): Promise<'none' | 'allowed' | 'refused'> {
  const wish = v.safeParse(wishSchema, (await browser.storage.session.get(KEY))[KEY]);
  if (!wish.success || wish.output.url !== url || hosts.length === 0) return 'none';
  await browser.storage.session.remove(KEY);
  if (wish.output.at + WISH_LIMIT < now) return 'none';
  return (await browser.permissions.contains({ origins: hosts.map(hostPattern) })) ? 'allowed' : 'refused';
}

/** Gives back what was allowed for this once; a site that is always cleaned keeps its hosts. */
export async function giveHostsBack(hosts: readonly string[]): Promise<void> {
  await browser.storage.session.remove(KEY);
  const kept = await Promise.all(hosts.map(isHostKept));
  const spare = hosts.filter((_, index) => !kept[index]);
  if (spare.length > 0) await browser.permissions.remove({ origins: spare.map(hostPattern) });
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');
