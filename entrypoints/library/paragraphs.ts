import { useEffect, useState } from 'preact/hooks';
import { paragraphsOf } from '../../lib/saved/read';
import type { Summary } from '../../lib/saved/records';

/** The same article with other words, as one whose further pages were read, is another key. */
const keyOf = ({ id, savedAt, words }: Summary): string => `${id} ${savedAt} ${words}`;

export type ReadParagraphs = ReadonlyMap<string, readonly string[]>;

/**
 * The paragraphs of the articles that are drawn, read once each while something is looked for: to show where it stands.
 * @returns those that are read already; `searchIn` asks them
 */
export function useParagraphs(drawn: readonly Summary[], isWanted: boolean): ReadParagraphs {
  const [read, setRead] = useState<ReadParagraphs>(new Map());
  const missing = isWanted ? drawn.filter((item) => !read.has(keyOf(item))) : [];
  useEffect(() => {
    if (missing.length === 0) return undefined;
    let gone = false;
    paragraphsOf(missing.map(({ id }) => id)).then(
      (found) => {
        if (gone) return;
        // What cannot be read is not asked for again.
        const more = missing.map((item) => [keyOf(item), found.get(item.id) ?? []] as const);
        setRead((before) => new Map([...before, ...more]));
      },
      // Found it is all the same; why the store can't be read is said where the texts are.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [missing.map(keyOf).join()]);
  return read;
}

/** What an entry looks for in its text; null where nothing is, or the text is not read yet. */
export function searchIn(
  read: ReadParagraphs,
  item: Summary,
  query: string,
): { query: string; paragraphs: readonly string[] } | null {
  const paragraphs = read.get(keyOf(item));
  return query.trim() === '' || paragraphs === undefined ? null : { query, paragraphs };
}
