import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Article } from '../article/article';
import { onSavedChange } from '../saved/changes';
import { picturesOf } from '../saved/pictures';
import { type SavedForm, savedForm } from '../saved/read';
import { type PictureRecord, pictureRecordSchema } from '../saved/records';
import { isOutOfRoom } from '../saved/room';
import { hostPattern } from './host-permission';
import { type BackgroundMessage, SAVE_REFUSALS, type SaveAnswer } from './messages';
import { putIntoOutbox } from './outbox';
import { noteWish } from './picture-wishes';
import { inPrivateWindow } from './private-window';
import { forgetRefusal } from './refused-saves';

const saveAnswer: v.GenericSchema<unknown, SaveAnswer> = v.variant('outcome', [
  v.object({
    outcome: v.picklist(['saved', 'already', 'changed']),
    id: v.string(),
    missingPictureHosts: v.array(v.string()),
  }),
  v.object({ outcome: v.literal('refused'), reason: v.picklist(SAVE_REFUSALS) }),
]);

/**
 * Keeps an article. Resolves as soon as its text is stored; the background goes on with the pictures, whether or not the page that asked is still
 * open (`watchPictures` tells how far it is). The article lies in the outbox until then, so a popup that is closed at once loses nothing, unless the article is
 * as long as a book.
 * @param tabId the tab it was read in
 * @param beside also where the article is kept in other words
 */
export async function saveArticle(article: Article, tabId?: number, beside = false): Promise<SaveAnswer> {
  try {
    const outgoing = { article, ...(tabId !== undefined && { tabId }), ...(beside && { beside }) };
    const key = await putIntoOutbox(outgoing).catch(() => null);
    // The browser's session storage holds 10 MB. What is too long for it goes by a message alone.
    const message: BackgroundMessage =
      key === null ? { type: 'background/save-article', outgoing } : { type: 'background/save', key };
    const answer = v.parse(saveAnswer, await tell(message));
    // Who asked hears it now.
    if (answer.outcome === 'refused') await forgetRefusal(article.url).catch(() => undefined);
    return answer;
  } catch {
    return { outcome: 'refused', reason: (await isOutOfRoom()) ? 'storage-full' : 'failed' };
  }
}

const savedFormSchema: v.GenericSchema<unknown, SavedForm | null> = v.nullable(
  v.object({ id: v.string(), isChanged: v.boolean() }),
);

/**
 * The form in which an article is kept, as `savedForm`.
 * @throws SavedError
 */
export async function savedFormOf(article: Article): Promise<SavedForm | null> {
  try {
    return await savedForm(article);
  } catch (error) {
    if (!inPrivateWindow()) throw error;
    return v.parse(savedFormSchema, await tell({ type: 'background/find-saved', article }));
  }
}

/** Changes that come together, as pictures do, are told together, in milliseconds. */
const GATHERING = 150;

/** A private window of Firefox hears no announcements: how often the background is asked there, in milliseconds. */
const ASK_EVERY = 1_500;

/**
 * Calls back with the pictures of a saved article, in order: at once, and each time that some have arrived. `missingHosts` and each picture's `state`
 * tell how far they are. When the store cannot be read there are none.
 * @returns stops it
 */
export function watchPictures(id: string, callback: (pictures: PictureRecord[]) => void): () => void {
  let stopped = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    soon = undefined;
    const pictures = await picturesOf(id).catch(() => picturesByMessage(id));
    if (stopped) return;
    callback(pictures);
    if (inPrivateWindow() && pictures.some(({ state }) => state === 'waiting')) soon ??= setTimeout(look, ASK_EVERY);
  };
  const stop = onSavedChange((change) => {
    if (change.id === id) soon ??= setTimeout(look, GATHERING);
  });
  void look();
  return () => {
    stopped = true;
    clearTimeout(soon);
    stop();
  };
}

/**
 * Calls back when something that is saved has changed, once for changes that come together.
 * @returns stops it
 */
export function watchSaved(callback: () => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const stop = onSavedChange(() => {
    clearTimeout(soon);
    soon = setTimeout(callback, GATHERING);
  });
  return () => {
    clearTimeout(soon);
    stop();
  };
}

async function picturesByMessage(id: string): Promise<PictureRecord[]> {
  if (!inPrivateWindow()) return [];
  const answer = await tell({ type: 'background/list-pictures', id }).catch(() => []);
  return v.parse(v.fallback(v.array(pictureRecordSchema), []), answer);
}

/**
 * Asks the reader to allow the hosts of missing pictures. Must be called in a click, before anything is awaited. Chromium closes the popup when its
 * question opens: the background, told beforehand, finishes and gives the permission back.
 * @param hosts `missingHosts` of its pictures; with none, the pictures that did not answer are fetched again
 * @returns whether they were allowed
 */
export function askForPictures(id: string, hosts: readonly string[]): Promise<boolean> {
  if (hosts.length > 0) void noteWish(id, hosts);
  const message: BackgroundMessage = { type: 'background/want-pictures', id };
  const told = browser.runtime.sendMessage(message).catch(() => undefined);
  if (hosts.length === 0) return told.then(() => true);
  return browser.permissions.request({ origins: hosts.map(hostPattern) }).catch(() => false);
}

/** Deletes a saved article; `undoDelete` brings it back for some minutes. Both answer whether it was there. */
export function deleteSaved(id: string): Promise<boolean> {
  return ask({ type: 'background/delete', id });
}

/** Brings back what `deleteSaved` deleted. */
export function undoDelete(id: string): Promise<boolean> {
  return ask({ type: 'background/undo-delete', id });
}

/** Marks a saved article as unread or read. Answers whether it is there. */
export function markUnread(id: string, isUnread: boolean): Promise<boolean> {
  return ask({ type: 'background/set-unread', id, isUnread });
}

async function ask(message: BackgroundMessage): Promise<boolean> {
  return (await tell(message)) === true;
}

const tell = (message: BackgroundMessage): Promise<unknown> => browser.runtime.sendMessage(message);
