import { useEffect } from 'preact/hooks';
import { markUnread } from '../../lib/browser/saving';
import type { Summary } from '../../lib/saved/records';

/** A saved article counts as read once it has been before the reader's eyes: a tab may be opened behind others and closed unseen. */
export function useRead(summary: Summary | null): void {
  const id = summary?.isUnread ? summary.id : null;
  useEffect(() => {
    if (id === null) return undefined;
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      // It stays among the unread where it could not be noted: nothing is lost.
      markUnread(id, false).catch(() => undefined);
    };
    document.addEventListener('visibilitychange', look);
    look();
    return () => document.removeEventListener('visibilitychange', look);
  }, [id]);
}
