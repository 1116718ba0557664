import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ShownFailure, shownFailure } from '../../lib/browser/saved-failure-text';
import { onSavedChange } from '../../lib/saved/changes';
import { list, type SavedList } from '../../lib/saved/read';

export type Listing =
  | { state: 'loading' }
  | { state: 'error'; failure: ShownFailure }
  /** `failure`: why it could not be read again; what was read before stays. */
  | ({ state: 'listed'; failure: ShownFailure | null } & SavedList);

interface SavedNow {
  listing: Listing;
  /** How often each article has changed since the page was opened: its pictures arrive one by one. */
  changes: ReadonlyMap<string, number>;
  /** Reads the list again. */
  read: () => Promise<void>;
  /** It was deleted: it is listed no longer, also where the store can't be read now. */
  letGo: (id: string) => void;
}

/** Changes that come together are read together, in milliseconds. */
const GATHERING = 150;

/** What is saved, kept up with what other pages and the background change. */
export function useSavedList(): SavedNow {
  const [listing, setListing] = useState<Listing>({ state: 'loading' });
  const read = useCallback(async () => {
    try {
      const saved = await list();
      setListing({ state: 'listed', failure: null, ...saved });
    } catch (error) {
      const failure = shownFailure(error, () => void read());
      setListing((before) => (before.state === 'listed' ? { ...before, failure } : { state: 'error', failure }));
    }
  }, []);
  const [changes, setChanges] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    void read();
    let soon: ReturnType<typeof setTimeout> | undefined;
    const stop = onSavedChange(({ id }) => {
      setChanges((before) => new Map(before).set(id, (before.get(id) ?? 0) + 1));
      clearTimeout(soon);
      soon = setTimeout(() => void read(), GATHERING);
    });
    return () => {
      stop();
      clearTimeout(soon);
    };
  }, [read]);
  const letGo = useCallback((gone: string) => {
    setListing((before) =>
      before.state === 'listed' ? { ...before, items: before.items.filter(({ id }) => id !== gone) } : before,
    );
  }, []);
  return { listing, changes, read, letGo };
}
