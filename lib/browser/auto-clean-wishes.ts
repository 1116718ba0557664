import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What is stored of the sites that the reader wants cleaned: wishes, which the browser's permissions may not bear out. */

const SITES = 'autoCleanSites';
const INTENT = 'autoCleanIntent';
const WORDS = 'autoCleanWords';

const sitesSchema = v.fallback(v.array(v.string()), []);
/** By site, the scripts with the words of its languages. */
const wordsSchema = v.fallback(v.record(v.string(), v.array(v.string())), {});
const intentSchema = v.fallback(v.nullable(v.object({ site: v.string(), at: v.number() })), null);

/** The sites that are to be cleaned by themselves, whether or not they are allowed. */
export async function wishedSites(): Promise<string[]> {
  return v.parse(sitesSchema, (await browser.storage.local.get(SITES))[SITES]);
}

/** Of a site that is no longer wished for nothing is left. */
export async function storeSites(sites: readonly string[]): Promise<void> {
  const words = Object.entries(await storedWords()).filter(([site]) => sites.includes(site));
  await browser.storage.local.set({ [SITES]: [...new Set(sites)].sort(), [WORDS]: Object.fromEntries(words) });
}

/** By site, the scripts with the words that its pages have asked for. */
export async function storedWords(): Promise<Record<string, string[]>> {
  return v.parse(wordsSchema, (await browser.storage.local.get(WORDS))[WORDS] ?? {});
}

/** The site whose permission the reader is being asked for, and since when; null for none. */
export async function readIntent(): Promise<{ site: string; at: number } | null> {
  return v.parse(intentSchema, (await browser.storage.session.get(INTENT))[INTENT] ?? null);
}

/** @param words by site, the scripts with the words of its languages */
export const storeWords = (words: Record<string, string[]>): Promise<void> =>
  browser.storage.local.set({ [WORDS]: words });

/** Notes that the reader is being asked for a site. Also called where the question is asked: the background may be asleep. */
export const noteIntent = (site: string, now = Date.now()): Promise<void> =>
  browser.storage.session.set({ [INTENT]: { site, at: now } });

/** The reader has answered. */
export const forgetIntent = (): Promise<void> => browser.storage.session.remove(INTENT);
