import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/interface-text';
import { undoFailure } from '../../lib/browser/saved-failure-text';
import { deleteSaved, undoDelete } from '../../lib/browser/saving';
import { UNDO_LIMIT } from '../../lib/saved/store';

interface Deleted {
  id: string;
  title: string;
}

/** Deleting with a way back, the last deletion first. */
export interface Deleting {
  /** What can be brought back next; null when nothing can. */
  last: Deleted | null;
  /** What went wrong. */
  failure: MessageKey | null;
  /** @returns whether it was deleted */
  remove: (item: Deleted) => Promise<boolean>;
  /** Removes what can no longer be read; there is no way back from that. */
  removeDamaged: (ids: readonly string[]) => Promise<void>;
  /** @returns what was brought back */
  undo: () => Promise<Deleted | null>;
}

/** Deleting in the list of saved articles; the way back is open for as long as the store keeps what was deleted. */
export function useDeleting(): Deleting {
  const [deleted, setDeleted] = useState<readonly Deleted[]>([]);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const last = deleted.at(-1) ?? null;
  useEffect(() => {
    if (last === null) return undefined;
    const timer = setTimeout(() => setDeleted([]), UNDO_LIMIT);
    return () => clearTimeout(timer);
  }, [last]);
  const remove = useCallback(async ({ id, title }: Deleted) => {
    const done = await deleteSaved(id).catch(() => false);
    setFailure(done ? null : 'library_delete_failed');
    if (done) setDeleted((before) => [...before, { id, title }]);
    return done;
  }, []);
  const removeDamaged = useCallback(async (ids: readonly string[]) => {
    // What another page has removed meanwhile is gone as well.
    const outcomes = await Promise.allSettled(ids.map(deleteSaved));
    setFailure(outcomes.some(({ status }) => status === 'rejected') ? 'library_delete_failed' : null);
  }, []);
  const undo = useCallback(async () => {
    if (last === null) return null;
    const done = await undoDelete(last.id).catch(() => null);
    setFailure(done ? null : undoFailure(done));
    if (done === null) return null;
    setDeleted((before) => before.filter(({ id }) => id !== last.id));
    return done ? last : null;
  }, [last]);
  return { last, failure, remove, removeDamaged, undo };
}
