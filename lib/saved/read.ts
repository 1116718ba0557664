import * as v from 'valibot';
import type { Article } from '../article/article';
import { articleKeys } from './address';
import { articleRecordSchema, type Summary, summarySchema } from './records';
import { summarise } from './summary';
import { type Transaction, transact } from './transact';

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

/** The summary under the first of these keys that has one, deleted ones too. */
export async function find(transaction: Transaction, keys: readonly string[]): Promise<Summary | null> {
  for (const key of keys) {
    const id = await transaction.objectStore('summaries').index('key').getKey(key);
    const summary = id === undefined ? null : await readSummary(transaction, id);
    if (summary !== null) return summary;
  }
  return null;
}

/** A summary that is spoilt is made anew from its article; null when that is spoilt too. */
export async function readSummary(transaction: Transaction, id: string): Promise<Summary | null> {
  const summary = v.safeParse(summarySchema, await transaction.objectStore('summaries').get(id));
  if (summary.success) return summary.output;
  const article = await readArticle(transaction, id);
  return article === null ? null : summarise(article, { id, keys: articleKeys(article), savedAt: 0 });
}

export async function readArticle(transaction: Transaction, id: string): Promise<Article | null> {
  const record = v.safeParse(articleRecordSchema, await transaction.objectStore('articles').get(id));
  return record.success ? record.output.article : null;
}
