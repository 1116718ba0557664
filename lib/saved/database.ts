import { type IDBPDatabase, openDB } from 'idb';
import { SavedError, savedError } from './failure';
import { MIGRATIONS } from './migrations';
import type { SavedSchema } from './records';

export const DATABASE_NAME = 'jernih';

/** How long another tab may take to let go of an older form, and the browser to open the store at all, in milliseconds. */
const OPENING_LIMIT = 8_000;

let opening: Promise<IDBPDatabase<SavedSchema>> | null = null;

/**
 * The store of saved articles, opened when first asked for and kept.
 * @throws SavedError
 */
export function database(): Promise<IDBPDatabase<SavedSchema>> {
  opening ??= withinLimit(open()).catch((error: unknown) => {
    opening = null;
    throw savedError(error);
  });
  return opening;
}

/** Lets go of the store, so that another tab can upgrade or delete it. The next call opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = opening;
  opening = null;
  await open?.then(
    (connection) => connection.close(),
    () => undefined,
  );
}

function open(): Promise<IDBPDatabase<SavedSchema>> {
  return openDB<SavedSchema>(DATABASE_NAME, MIGRATIONS.length, {
    upgrade(connection, oldVersion, _newVersion, transaction) {
      for (const step of MIGRATIONS.slice(oldVersion)) step(connection, transaction);
    },
    blocking() {
      void closeDatabase();
    },
    terminated() {
      opening = null;
    },
  });
}

/** A store that another tab blocks opens as soon as that tab lets go; a page must not wait for it without an end. */
function withinLimit(connection: Promise<IDBPDatabase<SavedSchema>>): Promise<IDBPDatabase<SavedSchema>> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new SavedError('blocked'));
    }, OPENING_LIMIT);
    connection.then(
      (open) => {
        clearTimeout(timer);
        if (late) open.close();
        else resolve(open);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
