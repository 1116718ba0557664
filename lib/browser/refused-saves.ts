import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SAVE_REFUSALS, type SaveRefusal } from './messages';

/**
 * Savings that failed with nobody there to hear it: whoever presses Save may close the popup at once, and Chromium closes it itself when it has to say that the
 * disk is full. The next popup on the same page says so. Forgotten with the browser's session.
 */

const PREFIX = 'refused-save:';

const refusalSchema: v.GenericSchema<unknown, SaveRefusal> = v.picklist(SAVE_REFUSALS);

/** @param url of the article */
export const noteRefusal = (url: string, reason: SaveRefusal): Promise<void> =>
  browser.storage.session.set({ [PREFIX + url]: reason });

/** It was saved after all, or the reader has heard that it was not. */
export const forgetRefusal = (url: string): Promise<void> => browser.storage.session.remove(PREFIX + url);

/** Why an article could not be saved of late; null when nothing of that is known. Says so once. */
export async function takeRefusal(url: string): Promise<SaveRefusal | null> {
  const key = PREFIX + url;
  const refusal = v.safeParse(refusalSchema, (await browser.storage.session.get(key))[key]);
  if (!refusal.success) return null;
  await browser.storage.session.remove(key);
  return refusal.output;
}
