import { type SavedFailure, savedError } from '../saved/failure';
import type { MessageKey } from './interface-text';

const SENTENCES: Record<SavedFailure, MessageKey> = {
  'storage-full': 'error_saved_storage_full',
  blocked: 'error_saved_blocked',
  newer: 'error_saved_newer',
  unavailable: 'error_saved_unavailable',
  failed: 'error_saved_failed',
};

/** The sentence for what the store of saved articles threw. */
export function failureSentence(thrown: unknown): MessageKey {
  return SENTENCES[savedError(thrown).reason];
}
