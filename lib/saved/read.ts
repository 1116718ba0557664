import * as v from 'valibot';
import type { Article } from '../article/article';
import { articleKeys } from './address';
import { articleRecordSchema, type Summary, summarySchema } from './records';
import { type Relation, relationOf } from './same-article';
import { fold } from './search';
import { summarise } from './summary';
import { type Transaction, transact } from './transact';

/** How an article is kept. `isChanged`: in an earlier form, and the page says it in other words now. */
export interface SavedForm {
  id: string;
  isChanged: boolean;
}

/**
 * The form in which an article is kept; null when it is not, or when what is kept is only the beginning of this one: a page that was still arriving, or the
 * first of several.
 * @throws SavedError
 */
export function savedForm(article: Article): Promise<SavedForm | null> {
  return transact('readonly', async (transaction) => {
    const forms = await keptForms(transaction, article);
    const held = forms.find(({ relation }) => relation === 'held');
    if (held) return { id: held.id, isChanged: false };
    if (forms.some(({ relation }) => relation === 'continued')) return null;
    const changed = forms.find(({ relation }) => relation === 'changed');
    return changed ? { id: changed.id, isChanged: true } : null;
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
 * Whether an article is kept and not deleted.
 * @throws SavedError
 */
export function isKept(id: string): Promise<boolean> {
  return transact('readonly', async (transaction) => (await readSummary(transaction, id))?.deletedAt === 0);
}

/**
 * The paragraphs of some articles, by id; those that cannot be read are left out.
 * @throws SavedError
 */
export function paragraphsOf(ids: readonly string[]): Promise<Map<string, readonly string[]>> {
  return transact('readonly', async (transaction) => {
    const found = new Map<string, readonly string[]>();
    for (const id of ids) {
      const article = await readArticle(transaction, id);
      if (article !== null) found.set(id, article.paragraphs);
    }
    return found;
  });
}

/**
 * The texts to search in, by id, folded as queries are today: an older Jernih folded less.
 * @throws SavedError
 */
export function texts(): Promise<Map<string, string>> {
  return transact('readonly', async (transaction) => {
    const records: unknown[] = await transaction.objectStore('texts').getAll();
    const found = new Map<string, string>();
    for (const record of records) if (v.is(textRecord, record)) found.set(record.id, fold(record.text));
    return found;
  });
}

const textRecord = v.object({ id: v.string(), text: v.string() });

/** What is kept and not deleted under the addresses of an article, newest first, and what the article is beside it. `damaged`: its text cannot be read. */
export async function keptForms(
  transaction: Transaction,
  article: Article,
): Promise<{ id: string; relation: Relation | 'damaged' }[]> {
  const ids = new Set<string>();
  for (const key of articleKeys(article))
    for (const id of await transaction.objectStore('summaries').index('key').getAllKeys(key)) ids.add(id);
  const forms = [];
  for (const id of ids) {
    const summary = await readSummary(transaction, id);
    if (summary === null || summary.deletedAt > 0) continue;
    const kept = await readArticle(transaction, id);
    const relation = kept === null ? ('damaged' as const) : relationOf(article, kept);
    forms.push({ id, relation, savedAt: summary.savedAt });
  }
  return forms.sort((one, other) => other.savedAt - one.savedAt);
}

/** A summary that is spoilt is made anew from its article; null when that is spoilt too. */
export async function readSummary(transaction: Transaction, id: string): Promise<Summary | null> {
  const summary = v.safeParse(summarySchema, await transaction.objectStore('summaries').get(id));
  if (summary.success) return summary.output;
  const article = await readArticle(transaction, id);
  return article === null ? null : summarise(article, { id, keys: articleKeys(article), savedAt: 0 });
}

/** A saved article; null where there is none of this id, or what is kept is damaged. */
export async function readArticle(transaction: Transaction, id: string): Promise<Article | null> {
  const record = v.safeParse(articleRecordSchema, await transaction.objectStore('articles').get(id));
  return record.success ? record.output.article : null;
}
