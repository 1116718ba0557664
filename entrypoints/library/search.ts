import { useEffect, useMemo, useState } from 'preact/hooks';
import { publisherName } from '../../components/publisher-name';
import { type ShownFailure, shownFailure } from '../../lib/browser/saved-failure-text';
import { texts } from '../../lib/saved/read';
import type { Summary } from '../../lib/saved/records';
import { fold, matcher } from '../../lib/saved/search';

interface Search {
  /** The articles that have all words of the query; null until that is known. */
  found: readonly Summary[] | null;
  failure: ShownFailure | null;
}

/** The texts of a list, by id. */
interface Searched {
  items: readonly Summary[];
  texts: ReadonlyMap<string, string>;
}

/** Searches what is saved. The texts are read when something is first looked for, and again when something is looked for in a list that has changed. */
export function useSearch(items: readonly Summary[], query: string): Search {
  const [searched, setSearched] = useState<Searched | null>(null);
  const [failure, setFailure] = useState<ShownFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const wanted = query.trim() !== '';
  const isRead = searched?.items === items;
  useEffect(() => {
    if (!wanted || isRead) return undefined;
    let gone = false;
    texts().then(
      (read) => {
        if (gone) return;
        setSearched({ items, texts: read });
        setFailure(null);
      },
      (error: unknown) => {
        if (!gone) setFailure(shownFailure(error, () => setAttempt((before) => before + 1)));
      },
    );
    return () => {
      gone = true;
    };
  }, [wanted, isRead, items, attempt]);
  const found = useMemo(() => {
    if (!wanted) return items;
    if (searched === null) return null;
    const matches = matcher(query);
    // A house that the page does not name is shown by its host, which stands in no text.
    return items.filter((item) => matches(`${searched.texts.get(item.id) ?? ''} ${fold(publisherName(item))}`));
  }, [items, query, searched, wanted]);
  return { found, failure: wanted ? failure : null };
}
