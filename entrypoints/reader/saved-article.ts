import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ShownFailure, shownFailure } from '../../lib/browser/saved-failure-text';
import { onSavedChange } from '../../lib/saved/changes';
import { get, type SavedArticle } from '../../lib/saved/read';

export type Reading =
  | { state: 'loading' }
  | { state: 'error'; failure: ShownFailure }
  | { state: 'read'; saved: SavedArticle };

interface SavedArticleNow {
  reading: Reading;
  /** Reads it again. */
  read: () => Promise<void>;
  /** It was deleted: it is shown no longer, also where the store can't be read now. */
  letGo: () => void;
}

/** The saved article of this id, read again when it is deleted or brought back elsewhere. What is being read stays where it can't be read again. */
export function useSavedArticle(id: string): SavedArticleNow {
  const [reading, setReading] = useState<Reading>({ state: 'loading' });
  const read = useCallback(async () => {
    try {
      const saved = await get(id);
      setReading((before) => (unchanged(before, saved) ? before : { state: 'read', saved }));
    } catch (error) {
      const failure = shownFailure(error, () => void read());
      setReading((before) => (isFound(before) ? before : { state: 'error', failure }));
    }
  }, [id]);
  useEffect(() => {
    void read();
    return onSavedChange((change) => {
      if (change.id === id) void read();
    });
  }, [id, read]);
  const letGo = useCallback(() => setReading({ state: 'read', saved: { outcome: 'unknown' } }), []);
  return { reading, read, letGo };
}

const isFound = (reading: Reading): boolean => reading.state === 'read' && reading.saved.outcome === 'found';

/** A picture that arrives announces a change as well: the text is then the same, and must not be drawn anew under the reader's eyes. */
function unchanged(before: Reading, saved: SavedArticle): boolean {
  if (before.state !== 'read' || before.saved.outcome !== saved.outcome) return false;
  if (before.saved.outcome !== 'found' || saved.outcome !== 'found') return true;
  return before.saved.summary.savedAt === saved.summary.savedAt;
}
