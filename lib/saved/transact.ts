import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { closeDatabase, database } from './database';
import { SavedError, savedError } from './failure';
import type { SavedSchema } from './records';
import { isOutOfRoom } from './room';

type StoreName = 'summaries' | 'articles' | 'texts' | 'pictures';
type Mode = 'readonly' | 'readwrite';

const STORES: StoreName[] = ['summaries', 'articles', 'texts', 'pictures'];

export type Transaction<M extends Mode = Mode> = IDBPTransaction<SavedSchema, StoreName[], M>;

/**
 * Runs one transaction over the whole store: what `work` does happens entirely or, if it throws or the disk is full, not at all. `work` must wait
 * for nothing but the store.
 * @param durability `strict` when it must outlive a loss of power from the moment it is said to be done; `relaxed` leaves writing to the disk to
 *   the system, which is much faster
 * @throws SavedError
 */
export async function transact<M extends Mode, T>(
  mode: M,
  work: (transaction: Transaction<M>) => Promise<T>,
  durability: IDBTransactionDurability = 'relaxed',
): Promise<T> {
  const transaction = await begin(mode, durability);
  const failure = transaction.done.then(
    () => null,
    (error: unknown) => error ?? new Error('aborted'),
  );
  const result = await work(transaction).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in result) {
    if (transaction.error === null) abort(transaction);
    await failure;
    // A full disk reaches the single request as a mere AbortError: the transaction knows the reason.
    throw await explained(transaction.error ?? result.error, mode);
  }
  const failed = await failure;
  if (failed !== null) throw await explained(transaction.error ?? failed, mode);
  return result.value;
}

/** On a full disk the store can be read as long as it opens, and may not open. */
async function explained(thrown: unknown, mode: Mode): Promise<SavedError> {
  const error = savedError(thrown);
  const isUnclear = error.reason === 'unavailable' || (error.reason === 'failed' && mode === 'readwrite');
  return isUnclear && (await isOutOfRoom()) ? new SavedError('storage-full', { cause: thrown }) : error;
}

async function begin<M extends Mode>(mode: M, durability: IDBTransactionDurability): Promise<Transaction<M>> {
  const start = (connection: IDBPDatabase<SavedSchema>) => connection.transaction(STORES, mode, { durability });
  try {
    return start(await database());
  } catch {
    // The connection may just have been given up for another tab's upgrade: once more with a new one, whose failure counts.
    await closeDatabase();
    try {
      return start(await database());
    } catch (error) {
      throw await explained(error, mode);
    }
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
