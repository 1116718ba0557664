import { useEffect, useMemo, useState } from 'preact/hooks';
import { texts } from '../../lib/saved/read';
import type { Summary } from '../../lib/saved/records';
import { matcher } from '../../lib/saved/search';

/** The articles that have all words of the query. The texts are read when something is first looked for, and again when the list has changed. */
export function useSearch(items: readonly Summary[], query: string): readonly Summary[] {
  const [searched, setSearched] = useState<{ items: readonly Summary[]; texts: Map<string, string> } | null>(null);
  const wanted = query.trim() !== '';
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    texts().then(
      (found) => {
        if (!gone) setSearched({ items, texts: found });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted, items]);
  return useMemo(() => {
    if (!wanted || searched === null) return items;
    const matches = matcher(query);
    return items.filter(({ id }) => matches(searched.texts.get(id) ?? ''));
  }, [items, query, searched, wanted]);
}
