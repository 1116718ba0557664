/** With less than this a write may fail for want of room, in bytes: more than the largest picture. */
const LEAST_ROOM = 20_000_000;

/**
 * Whether so little room is left that a write which failed did so for that. Chromium reports a full disk in many ways ("DataError: Failed to write
 * blobs", "UnknownError"), and only seldom as QuotaExceededError.
 */
export async function isOutOfRoom(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < LEAST_ROOM;
  } catch {
    return false;
  }
}
