import { type SavedFailure, savedError } from '../saved/failure';
import type { MessageKey } from './interface-text';
import { inPrivateWindow, openInNormalWindow } from './private-window';

const SENTENCES: Record<SavedFailure, MessageKey> = {
  'storage-full': 'error_saved_storage_full',
  blocked: 'error_saved_blocked',
  newer: 'error_saved_newer',
  unavailable: 'error_saved_unavailable',
  failed: 'error_saved_failed',
};

/** What went wrong with the store of saved articles, as a page says it: one sentence and one thing to do. */
export interface ShownFailure {
  sentence: MessageKey;
  action: MessageKey;
  act: () => void;
}

/**
 * @param thrown by a function of `lib/saved`
 * @param again tries once more
 */
export function shownFailure(thrown: unknown, again: () => void): ShownFailure {
  const { reason } = savedError(thrown);
  if (inPrivateWindow())
    return {
      sentence: 'error_saved_private',
      action: 'error_open_normal_window',
      act: () => void openInNormalWindow().catch(again),
    };
  if (reason === 'newer')
    return { sentence: SENTENCES[reason], action: 'error_reload_page', act: () => location.reload() };
  return { sentence: SENTENCES[reason], action: 'error_again', act: again };
}
