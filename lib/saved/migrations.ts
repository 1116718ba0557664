import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { SavedSchema } from './records';

type Upgrade = (
  database: IDBPDatabase<SavedSchema>,
  transaction: IDBPTransaction<SavedSchema, StoreNames<SavedSchema>[], 'versionchange'>,
) => void;

/**
 * Step N leads from version N to version N + 1 of the store. Steps are only ever added: a store of any age walks through all that it misses, in
 * one transaction, so that it is never half new.
 */
export const MIGRATIONS: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('summaries', { keyPath: 'id' }).createIndex('key', 'keys', { multiEntry: true });
    database.createObjectStore('articles', { keyPath: 'id' });
    database.createObjectStore('texts', { keyPath: 'id' });
    database.createObjectStore('pictures', { keyPath: ['article', 'order'] }).createIndex('state', 'state');
  },
];
