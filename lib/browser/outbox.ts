import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Article } from '../article/article';
import { articleSchema } from './article-schema';

/**
 * Articles on their way from a popup to the store. They lie in the browser's own session storage, which takes them at once and needs nobody to listen: a
 * message alone is lost when the background is asleep and the popup is closed before it has woken up. Content scripts have no access to it.
 */

const PREFIX = 'outbox:';

/** `tabId`: whose pictures activeTab may read. `beside`: also where the article is kept in other words. */
export interface Outgoing {
  article: Article;
  tabId?: number | undefined;
  beside?: boolean | undefined;
}

export const outgoingSchema: v.GenericSchema<unknown, Outgoing> = v.object({
  article: articleSchema,
  tabId: v.optional(v.number()),
  beside: v.optional(v.boolean()),
});

/** @returns the key that it lies under, once it does; the storage has been told before the first wait */
export async function putIntoOutbox(outgoing: Outgoing): Promise<string> {
  const key = PREFIX + crypto.randomUUID();
  await browser.storage.session.set({ [key]: outgoing });
  return key;
}

/** @returns null when there is none under this key, or none of the right shape */
export async function readOutbox(key: string): Promise<Outgoing | null> {
  if (!key.startsWith(PREFIX)) return null;
  const stored = v.safeParse(outgoingSchema, (await browser.storage.session.get(key))[key]);
  return stored.success ? stored.output : null;
}

/** It is saved, or nobody wants it any more. */
export const removeFromOutbox = (key: string): Promise<void> => browser.storage.session.remove(key);

/** Calls back with the key of everything that lies in the outbox, now and later. To be called at the start of the background. */
export function watchOutbox(callback: (key: string) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(PREFIX) && newValue !== undefined) callback(key);
  });
  void browser.storage.session.get(null).then((all) => {
    for (const key of Object.keys(all)) if (key.startsWith(PREFIX)) callback(key);
  });
}
