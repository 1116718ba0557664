import * as v from 'valibot';
import type { Article } from '../article/article';
import { articleId, articleKeys } from './address';
import { announce } from './changes';
import { readablePictures } from './pictures';
import { picturesIn } from './pictures-in';
import { keptForms, readSummary } from './read';
import { type PictureRecord, summarySchema } from './records';
import { searchText } from './search';
import { summarise } from './summary';
import { type Transaction, transact } from './transact';

/** How long a deletion can be undone, in milliseconds. After that `purge` makes it final. */
export const UNDO_LIMIT = 10 * 60_000;

interface SaveOptions {
  /** Pictures that need not be fetched, by their `src`. */
  atHand?: ReadonlyMap<string, Blob>;
  /** The caller saves many at once: it announces them together and calls `flush` at the end. */
  oneOfMany?: boolean;
  /** What is kept in other words gets this form beside it. */
  beside?: boolean;
  /** False where it was read before, as what a backup brings back may have been. */
  isUnread?: boolean;
}

/**
 * Keeps an article, whole or not at all. Its pictures are noted as waiting (`pictures.ts`).
 *
 * The same article (`articleKeys`, `relationOf`) is never kept twice, and what is kept is never overwritten: the page may have lost its text meanwhile
 * (a paywall, an error page), and the reader's copy must not follow it. Three are replaced: one that the new form holds whole, with more behind it (the
 * further pages of an article; its pictures stay), one that was deleted but not purged, and one whose record is damaged.
 * @param now when it counts as saved
 * @returns `changed`: nothing was written, because the article is kept in other words; the reader may want this form `beside` it
 * @throws SavedError
 */
export async function save(
  article: Article,
  now = Date.now(),
  { atHand = new Map(), oneOfMany = false, beside = false, isUnread = true }: SaveOptions = {},
): Promise<{ outcome: 'saved' | 'already' | 'changed'; id: string }> {
  const keys = articleKeys(article);
  const newId = await articleId(keys[0]);
  // Of a second form, and of another article whose page names the same address as its own.
  const besideId = await articleId([keys[0], ...article.paragraphs].join('\n'));
  const pictures = picturesIn(article.html, article.url);
  const text = searchText(article);
  const answer = await transact(
    'readwrite',
    async (transaction) => {
      const forms = await keptForms(transaction, article);
      const held = forms.find(({ relation }) => relation === 'held');
      if (held) return { outcome: 'already' as const, id: held.id };
      const replaced = forms.find(({ relation }) => relation === 'continued' || relation === 'damaged');
      const changed = forms.find(({ relation }) => relation === 'changed');
      if (!replaced && changed && !beside) return { outcome: 'changed' as const, id: changed.id };
      const id = replaced?.id ?? (forms.some((form) => form.id === newId) ? besideId : newId);
      const stored = replaced?.relation === 'continued' ? await storedPictures(transaction, id) : [];
      await erase(transaction, id);
      const summary = summarise(article, { id, keys, savedAt: now, isUnread });
      await transaction.objectStore('summaries').put(summary);
      await transaction.objectStore('articles').put({ id, article });
      await transaction.objectStore('texts').put({ id, text });
      for (const [order, { src, address }] of pictures.entries()) {
        const host = new URL(address).hostname;
        const blob = stored.find((picture) => picture.src === src)?.blob ?? atHand.get(src) ?? null;
        const state = blob === null ? 'waiting' : 'stored';
        await transaction
          .objectStore('pictures')
          .put({ article: id, order, src, address, host, state, reason: '', attempts: 0, blob });
      }
      return { outcome: 'saved' as const, id };
    },
    oneOfMany ? 'relaxed' : 'strict',
  );
  if (answer.outcome === 'saved' && !oneOfMany) announce({ id: answer.id });
  return answer;
}

/**
 * Sees to it that everything saved before outlives a loss of power.
 * @throws SavedError
 */
export function flush(): Promise<void> {
  return transact('readwrite', () => Promise.resolve(), 'strict');
}

/**
 * Deletes an article so that it can be brought back: nothing of it is shown any more, everything of it stays until it is purged. One that cannot be
 * read is erased at once.
 * @returns whether there was such an article
 * @throws SavedError
 */
export async function remove(id: string, now = Date.now()): Promise<boolean> {
  const removed = await transact('readwrite', async (transaction) => {
    const raw: unknown = await transaction.objectStore('summaries').get(id);
    if (raw === undefined) return false;
    const summary = await readSummary(transaction, id);
    if (summary === null) await erase(transaction, id);
    else await transaction.objectStore('summaries').put({ ...summary, deletedAt: now });
    return true;
  });
  if (removed) announce({ id });
  return removed;
}

/**
 * Takes a deletion back.
 * @returns whether the article is there now
 * @throws SavedError
 */
export async function restore(id: string): Promise<boolean> {
  const restored = await transact('readwrite', async (transaction) => {
    const summary = await readSummary(transaction, id);
    if (summary === null) return false;
    if (summary.deletedAt > 0) await transaction.objectStore('summaries').put({ ...summary, deletedAt: 0 });
    return true;
  });
  if (restored) announce({ id });
  return restored;
}

/**
 * Notes that an article was read, or that the reader wants to come back to it.
 * @returns whether there is such an article
 * @throws SavedError
 */
export async function setUnread(id: string, isUnread: boolean): Promise<boolean> {
  const outcome = await transact('readwrite', async (transaction) => {
    const summary = await readSummary(transaction, id);
    if (summary === null || summary.deletedAt > 0) return 'unknown';
    if (summary.isUnread === isUnread) return 'same';
    await transaction.objectStore('summaries').put({ ...summary, isUnread });
    return 'changed';
  });
  if (outcome === 'changed') announce({ id });
  return outcome !== 'unknown';
}

/**
 * Erases what was deleted longer ago than a deletion can be undone.
 * @throws SavedError
 */
export function purge(now = Date.now()): Promise<void> {
  return transact('readwrite', async (transaction) => {
    // All in one request: this goes before each deletion, and one a record is slow in a library of thousands.
    for (const record of await transaction.objectStore('summaries').getAll()) {
      const isOver = v.is(summarySchema, record) && record.deletedAt > 0 && record.deletedAt + UNDO_LIMIT <= now;
      if (isOver) await erase(transaction, record.id);
    }
  });
}

async function storedPictures(transaction: Transaction, id: string): Promise<PictureRecord[]> {
  const records: unknown[] = await transaction.objectStore('pictures').getAll(IDBKeyRange.bound([id], [id, []]));
  return readablePictures(records).filter(({ state }) => state === 'stored');
}

async function erase(transaction: Transaction<'readwrite'>, id: string): Promise<void> {
  await transaction.objectStore('summaries').delete(id);
  await transaction.objectStore('articles').delete(id);
  await transaction.objectStore('texts').delete(id);
  await transaction.objectStore('pictures').delete(IDBKeyRange.bound([id], [id, []]));
}
