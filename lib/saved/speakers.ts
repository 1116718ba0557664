import * as v from 'valibot';
import type { Article, Quote } from '../article/article';
import { articleRecordSchema } from './records';
import { fold } from './search';
import { transact } from './transact';

/** One quotation of a saved article, with what is needed to say where it was read. */
export interface SavedQuote {
  /** Id of the saved article. */
  article: string;
  title: string;
  publisher: string;
  /** ISO 8601, as in `Source.published`; "" when unknown. */
  published: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  role: string;
  text: string;
  /** Index into the article's paragraphs. */
  paragraph: number;
  /** UTF-16 offset in that paragraph. */
  start: number;
}

/** Somebody who speaks in saved articles, and all that they say there. */
export interface Speaker {
  /** The fullest form of the name, as written in the newest article. */
  name: string;
  /** Newest article first, in printed order within it. */
  quotes: SavedQuote[];
}

/**
 * Who says what in all saved articles: only quotations whose speaker is sure. Two forms of a name in two articles stay two speakers: a surname alone may be
 * somebody else's. What an article says in two forms that are kept is given once, from the newer one.
 * @returns who is quoted most comes first
 * @throws SavedError
 */
export function speakers(): Promise<Speaker[]> {
  return transact('readonly', async (transaction) => {
    const summaries: unknown[] = await transaction.objectStore('summaries').getAll();
    const kept = summaries.filter((each) => v.is(keptSchema, each)).sort((one, other) => other.savedAt - one.savedAt);
    const found = new Map<string, Speaker>();
    // One at a time: all articles together can be larger than the memory.
    for (const { id } of kept) {
      const record = v.safeParse(articleRecordSchema, await transaction.objectStore('articles').get(id));
      if (record.success) collect(found, id, record.output.article);
    }
    return [...found.values()].sort((one, other) => other.quotes.length - one.quotes.length);
  });
}

const keptSchema = v.object({ id: v.string(), savedAt: v.number(), deletedAt: v.literal(0) });

function collect(found: Map<string, Speaker>, id: string, article: Article): void {
  const { title, lang, dir, source } = article;
  const { publisher, published } = source;
  for (const { role, text, paragraph, start, ...quote } of article.quotes.toSorted(inPrint)) {
    const name = quote.speakerFull || quote.speaker;
    if (name === '') continue;
    const speaker = found.get(fold(name)) ?? { name, quotes: [] };
    const isInNewerForm = speaker.quotes.some(
      (other) => other.text === text && other.title === title && other.article !== id,
    );
    if (isInNewerForm) continue;
    speaker.quotes.push({ article: id, title, publisher, published, lang, dir, role, text, paragraph, start });
    found.set(fold(name), speaker);
  }
}

const inPrint = (one: Quote, other: Quote): number => one.paragraph - other.paragraph || one.start - other.start;

/**
 * The speakers whose name has all words of a query; of the others only those quotations that have them, if any.
 * @param query as the reader types it; "" finds everything
 */
export function findSpeakers(all: readonly Speaker[], matches: (text: string) => boolean): Speaker[] {
  return all.flatMap((speaker) => {
    if (matches(fold(speaker.name))) return [speaker];
    const quotes = speaker.quotes.filter(({ text }) => matches(fold(text)));
    return quotes.length > 0 ? [{ ...speaker, quotes }] : [];
  });
}
