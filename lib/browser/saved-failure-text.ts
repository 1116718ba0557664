import { type SavedFailure, savedError } from '../saved/failure';
import type { MessageKey } from './interface-text';
import { inPrivateWindow, openInNormalWindow } from './private-window';

export const SAVED_SENTENCES: Record<SavedFailure, MessageKey> = {
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
    return { sentence: SAVED_SENTENCES[reason], action: 'error_reload_page', act: () => location.reload() };
  return { sentence: SAVED_SENTENCES[reason], action: 'error_again', act: again };
}

/**
 * Why a deletion was not taken back.
 * @param answer false where there was nothing to bring back, null where nobody could say
 */
export const undoFailure = (answer: false | null): MessageKey =>
  answer === null ? 'library_undo_again' : 'library_undo_failed';
