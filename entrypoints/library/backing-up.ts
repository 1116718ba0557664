import { useEffect, useState } from 'preact/hooks';
import { sentences } from '../../components/punctuation';
import type { InterfaceText, MessageKey } from '../../lib/browser/interface-text';
import { offerFile } from '../../lib/browser/offer-file';
import { SAVED_SENTENCES } from '../../lib/browser/saved-failure-text';
import { SavedError } from '../../lib/saved/failure';
import type { Restored } from '../../lib/saved/restore';

const NOTHING_RESTORED = {
  'not-a-backup': 'library_restore_not_a_backup',
  'cut-off': 'library_restore_cut_off',
  newer: 'library_restore_newer',
} as const;

interface BackingUp {
  busy: boolean;
  said: string;
  backUp: () => Promise<void>;
  restore: (file: File) => Promise<void>;
}

/**
 * Backup and restore, as the page shows them. Restoring is the one thing that a page writes itself: its pictures are too large for a message to the
 * background. Each article is a transaction of its own, so that nothing can meet half way.
 * @param read reads the list again
 */
export function useBackingUp({ t, count, language }: InterfaceText, read: () => Promise<void>): BackingUp {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!busy) return undefined;
    // Who closes the page now would have no file, or only some of the articles: the browser asks.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [busy]);
  const during = async (work: () => Promise<string>, failed: MessageKey) => {
    setBusy(true);
    const reason = (error: unknown) => (error instanceof SavedError ? SAVED_SENTENCES[error.reason] : failed);
    setSaid(await work().catch((error: unknown) => t(reason(error))));
    setBusy(false);
  };
  const progress = (done: number, of: number) => setSaid(t('library_backup_progress', done, of));
  const outcome = ({ outcome, saved, already, unreadable, stopped }: Restored): string => {
    if (outcome !== 'done') return t(NOTHING_RESTORED[outcome]);
    const told = [
      saved > 0 && count('library_restore_saved', saved),
      already > 0 && count('library_restore_already', already),
      unreadable > 0 && count('library_restore_unreadable', unreadable),
      stopped === 'storage-full' ? t('library_restore_storage_full') : stopped && t(SAVED_SENTENCES[stopped]),
    ].filter((sentence) => typeof sentence === 'string');
    return sentences(told, language) || t('library_restore_empty');
  };
  return {
    busy,
    said,
    backUp: () =>
      during(async () => {
        const { backup } = await import('../../lib/saved/backup');
        offerFile(await backup(progress), `jernih-${new Date().toISOString().slice(0, 10)}.zip`);
        return t('library_backup_done');
      }, 'library_backup_failed'),
    restore: (file) =>
      during(async () => {
        const { restoreBackup } = await import('../../lib/saved/restore');
        const restored = await restoreBackup(file, progress);
        await read();
        return outcome(restored);
      }, 'library_restore_failed'),
  };
}
