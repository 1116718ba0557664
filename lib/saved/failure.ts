/** Why the store of saved articles could not do what was asked. Each has its sentence in `_locales` (`error_saved_REASON`). */
export const SAVED_FAILURES = ['storage-full', 'blocked', 'newer', 'unavailable', 'failed'] as const;

/**
 * - `storage-full`: the disk or the browser's quota is used up; nothing was written
 * - `blocked`: another tab holds an older form of the store open and does not let go
 * - `newer`: a newer Jernih has written the store; this page is of the old one
 * - `unavailable`: the browser gives no storage (switched off, a damaged profile, some private windows)
 * - `failed`: anything else
 */
export type SavedFailure = (typeof SAVED_FAILURES)[number];

/** Thrown where the store can't be read or written. */
export class SavedError extends Error {
  constructor(
    readonly reason: SavedFailure,
    options?: ErrorOptions,
  ) {
    super(`saved articles: ${reason}`, options);
    this.name = 'SavedError';
  }
}

const REASON_OF: Record<string, SavedFailure> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'newer',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'unavailable',
  NotAllowedError: 'unavailable',
};

/** What IndexedDB threw, in our words. The names are those of the Indexed Database API (W3C), section "Exceptions". */
export function savedError(thrown: unknown): SavedError {
  if (thrown instanceof SavedError) return thrown;
  const name = typeof thrown === 'object' && thrown !== null && 'name' in thrown ? String(thrown.name) : '';
  return new SavedError(REASON_OF[name] ?? 'failed', { cause: thrown });
}
