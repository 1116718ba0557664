import * as v from 'valibot';
import { announce } from './changes';
import { type MissingReason, type PictureRecord, pictureRecordSchema } from './records';
import { type Transaction, transact } from './transact';

/** A host that does not answer is asked this often, each time the background starts, before its picture counts as unreachable. */
const MOST_ATTEMPTS = 3;

/**
 * The pictures of an article, in order; those that cannot be read any more are left out.
 * @throws SavedError
 */
export function picturesOf(id: string): Promise<PictureRecord[]> {
  return transact('readonly', (transaction) => read(transaction, id));
}

/**
 * The first picture of an article that is stored.
 * @throws SavedError
 */
export async function firstPicture(id: string): Promise<Blob | null> {
  return (await picturesOf(id)).find(({ blob }) => blob !== null)?.blob ?? null;
}

/**
 * All pictures that are still to be fetched.
 * @throws SavedError
 */
export function waitingPictures(): Promise<PictureRecord[]> {
  return transact('readonly', async (transaction) => {
    const records: unknown[] = await transaction.objectStore('pictures').index('state').getAll('waiting');
    return readablePictures(records);
  });
}

/** What came of fetching a picture. `no-answer` is tried again later. */
export type FetchedPicture = { blob: Blob } | { missing: MissingReason | 'no-answer' };

/**
 * Notes what came of fetching a picture. An article that was erased meanwhile, or saved anew with other pictures, is left as it is.
 * @throws SavedError
 */
export async function notePicture({ article, order, address }: PictureRecord, fetched: FetchedPicture): Promise<void> {
  await transact('readwrite', async (transaction) => {
    const pictures = transaction.objectStore('pictures');
    const record = v.safeParse(pictureRecordSchema, await pictures.get([article, order]));
    if (!record.success || record.output.address !== address || record.output.state === 'stored') return;
    await pictures.put(outcome(record.output, fetched));
  });
  announce({ id: article });
}

/**
 * Puts missing pictures of an article back among the waiting ones.
 * @param wanted which of them
 * @throws SavedError
 */
export async function wantAgain(id: string, wanted: (picture: PictureRecord) => boolean): Promise<void> {
  await transact('readwrite', async (transaction) => {
    for (const picture of await read(transaction, id)) {
      if (picture.state !== 'missing' || !wanted(picture)) continue;
      await transaction.objectStore('pictures').put({ ...picture, state: 'waiting', reason: '', attempts: 0 });
    }
  });
  announce({ id });
}

/** The hosts that would have to be allowed for the missing pictures of an article, in order, each once. */
export function missingHosts(pictures: readonly PictureRecord[]): string[] {
  return [...new Set(pictures.filter(({ reason }) => reason === 'not-allowed').map(({ host }) => host))];
}

function outcome(picture: PictureRecord, fetched: FetchedPicture): PictureRecord {
  if ('blob' in fetched) return { ...picture, state: 'stored', reason: '', blob: fetched.blob };
  if (fetched.missing !== 'no-answer') return { ...picture, state: 'missing', reason: fetched.missing };
  const attempts = picture.attempts + 1;
  return attempts < MOST_ATTEMPTS
    ? { ...picture, attempts }
    : { ...picture, attempts, state: 'missing', reason: 'unreachable' };
}

async function read(transaction: Transaction, id: string): Promise<PictureRecord[]> {
  const records: unknown[] = await transaction.objectStore('pictures').getAll(IDBKeyRange.bound([id], [id, []]));
  return readablePictures(records);
}

/** The picture records that can be read. */
export function readablePictures(records: readonly unknown[]): PictureRecord[] {
  return records.flatMap((record) => {
    const picture = v.safeParse(pictureRecordSchema, record);
    return picture.success ? [picture.output] : [];
  });
}
