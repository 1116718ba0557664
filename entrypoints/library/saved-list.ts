import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/interface-text';
import { failureSentence } from '../../lib/browser/saved-failure-text';
import { onSavedChange } from '../../lib/saved/changes';
import { list, type SavedList } from '../../lib/saved/store';

export type Listing =
  | { state: 'loading' }
  | { state: 'error'; sentence: MessageKey }
  | ({ state: 'listed' } & SavedList);

/**
 * What is saved, kept up with what other pages and the background change.
 * @returns the list, and a function that reads it again
 */
export function useSavedList(): [Listing, () => Promise<void>] {
  const [listing, setListing] = useState<Listing>({ state: 'loading' });
  const read = useCallback(async () => {
    try {
      const saved = await list();
      setListing({ state: 'listed', ...saved });
    } catch (error) {
      setListing({ state: 'error', sentence: failureSentence(error) });
    }
  }, []);
  useEffect(() => {
    void read();
    return onSavedChange(() => void read());
  }, [read]);
  return [listing, read];
}
