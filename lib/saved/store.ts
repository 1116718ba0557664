import * as v from 'valibot';
import type { Article } from '../article/article';
import { articleId, articleKeys } from './address';
import { announce } from './changes';
import { readablePictures } from './pictures';
import { picturesIn } from './pictures-in';
import { articleRecordSchema, type PictureRecord, type Summary, summarySchema } from './records';
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
}

/**
 * Keeps an article, whole or not at all. Its pictures are noted as waiting (`pictures.ts`).
 *
 * The same article (`articleKeys`) is never kept twice, and what is kept is never overwritten: the page may have lost its text meanwhile
 * (a paywall, an error page), and the reader's copy must not follow it. Whoever wants the newer form deletes the old one and saves again. Three are
 * replaced: one that the new form holds whole, with more behind it (the further pages of an article; its pictures stay), one that was deleted but not
 * purged, and one whose record is damaged.
 * @param now when it counts as saved
 * @throws SavedError
 */
export async function save(
  article: Article,
  now = Date.now(),
  { atHand = new Map(), oneOfMany = false }: SaveOptions = {},
): Promise<{ outcome: 'saved' | 'already'; id: string }> {
  const keys = articleKeys(article);
  const newId = await articleId(keys[0]);
  const pictures = picturesIn(article.html, article.url);
  const text = searchText(article);
  const answer = await transact(
    'readwrite',
    async (transaction) => {
      const known = await find(transaction, keys);
      const kept = known !== null && known.deletedAt === 0 ? await readArticle(transaction, known.id) : null;
      if (known !== null && kept !== null && !continues(article, kept)) {
        return { outcome: 'already' as const, id: known.id };
      }
      const id = known?.id ?? newId;
      const stored = kept === null ? [] : await storedPictures(transaction, id);
      await erase(transaction, id);
      const summary = summarise(article, { id, keys, savedAt: now });
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
 * The id under which an article is kept.
 * @param keys `articleKeys` of an article, or `addressKey` of an address
 * @returns null when it is not kept, or deleted
 * @throws SavedError
 */
export function savedId(keys: readonly string[]): Promise<string | null> {
  return transact('readonly', async (transaction) => {
    const found = await find(transaction, keys);
    return found !== null && found.deletedAt === 0 ? found.id : null;
  });
}

/** The list of what is kept, newest first, and the ids of what is there but cannot be read any more. */
export interface SavedList {
  items: Summary[];
  damaged: string[];
}

/** @throws SavedError */
export function list(): Promise<SavedList> {
  return transact('readonly', async (transaction) => {
    const items: Summary[] = [];
    const damaged: string[] = [];
    for (const record of await transaction.objectStore('summaries').getAll()) {
      const { id } = record;
      const known = v.safeParse(summarySchema, record);
      const summary = known.success ? known.output : await readSummary(transaction, id);
      if (summary === null) damaged.push(id);
      else if (summary.deletedAt === 0) items.push(summary);
    }
    return { items: items.sort((one, other) => other.savedAt - one.savedAt), damaged };
  });
}

/** One kept article: null when it was never kept, was deleted, or (`damaged`) cannot be read any more. */
export type SavedArticle =
  | { outcome: 'found'; summary: Summary; article: Article }
  | { outcome: 'unknown' }
  | { outcome: 'damaged' };

/** @throws SavedError */
export function get(id: string): Promise<SavedArticle> {
  return transact('readonly', async (transaction) => {
    const raw: unknown = await transaction.objectStore('summaries').get(id);
    if (raw === undefined) return { outcome: 'unknown' };
    const summary = await readSummary(transaction, id);
    const article = await readArticle(transaction, id);
    if (summary === null || article === null) return { outcome: 'damaged' };
    return summary.deletedAt > 0 ? { outcome: 'unknown' } : { outcome: 'found', summary, article };
  });
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
 * Erases what was deleted longer ago than a deletion can be undone.
 * @throws SavedError
 */
export function purge(now = Date.now()): Promise<void> {
  return transact('readwrite', async (transaction) => {
    for (const key of await transaction.objectStore('summaries').getAllKeys()) {
      const summary = await readSummary(transaction, key);
      if (summary !== null && summary.deletedAt > 0 && summary.deletedAt + UNDO_LIMIT <= now)
        await erase(transaction, key);
    }
  });
}

/**
 * The texts to search in, by id.
 * @throws SavedError
 */
export function texts(): Promise<Map<string, string>> {
  return transact('readonly', async (transaction) => {
    const records: unknown[] = await transaction.objectStore('texts').getAll();
    const found = new Map<string, string>();
    for (const record of records) if (v.is(textRecord, record)) found.set(record.id, record.text);
    return found;
  });
}

const textRecord = v.object({ id: v.string(), text: v.string() });

async function find(transaction: Transaction, keys: readonly string[]): Promise<Summary | null> {
  for (const key of keys) {
    const id = await transaction.objectStore('summaries').index('key').getKey(key);
    const summary = id === undefined ? null : await readSummary(transaction, id);
    if (summary !== null) return summary;
  }
  return null;
}

/** A summary that is spoilt is made anew from its article; null when that is spoilt too. */
async function readSummary(transaction: Transaction, id: string): Promise<Summary | null> {
  const summary = v.safeParse(summarySchema, await transaction.objectStore('summaries').get(id));
  if (summary.success) return summary.output;
  const article = await readArticle(transaction, id);
  return article === null ? null : summarise(article, { id, keys: articleKeys(article), savedAt: 0 });
}

async function readArticle(transaction: Transaction, id: string): Promise<Article | null> {
  const record = v.safeParse(articleRecordSchema, await transaction.objectStore('articles').get(id));
  return record.success ? record.output.article : null;
}

/** Everything that is kept is in the new form too, and the new form has more. */
export function continues(article: Article, kept: Article): boolean {
  const paragraphs = new Set(article.paragraphs);
  return article.paragraphs.length > kept.paragraphs.length && kept.paragraphs.every((text) => paragraphs.has(text));
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
