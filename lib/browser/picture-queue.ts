import { SavedError } from '../saved/failure';
import { type FetchedPicture, notePicture, picturesOf, waitingPictures } from '../saved/pictures';
import type { PictureRecord } from '../saved/records';
import { fetchInPage } from './fetch-in-page';
import { fetchPicture, LARGEST_PICTURE } from './fetch-picture';
import { mayRead } from './host-permission';
import { keepAwake } from './keep-awake';
import { siteOf } from './site';

/** Most that is kept of the pictures of one article, in bytes. */
const LARGEST_ARTICLE = 80_000_000;

/** Pictures fetched at the same time. */
const LANES = 4;

/** Article → the tab that it was saved from, as long as the background runs. */
const tabs = new Map<string, number>();

/** Notes where an article was saved from: that page may read pictures which the background may not. */
export function rememberTab(id: string, tabId: number): void {
  tabs.set(id, tabId);
}

let running: Promise<void> | null = null;
let again = false;

/**
 * Fetches every picture that a saved article still waits for, each once. Called when an article was saved, when hosts were allowed, and whenever the
 * background starts: what was cut off goes on. Never rejects.
 */
export function fetchWaitingPictures(): Promise<void> {
  if (running !== null) {
    again = true;
    return running;
  }
  running = keepAwake(runs())
    .catch(() => undefined)
    .finally(() => {
      running = null;
    });
  return running;
}

async function runs(): Promise<void> {
  do {
    again = false;
    await run(await waitingPictures());
  } while (again);
}

async function run(waiting: PictureRecord[]): Promise<void> {
  const room = new Map<string, number>();
  const next = waiting.values();
  const lane = async () => {
    for (const picture of next) {
      const left = room.get(picture.article) ?? (await roomLeft(picture.article));
      const fetched = await fetchWithin(picture, Math.min(LARGEST_PICTURE, left));
      if ('blob' in fetched) room.set(picture.article, (room.get(picture.article) ?? left) - fetched.blob.size);
      await note(picture, fetched);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** The best candidate, and when that cannot be had the picture's plain `src`: sites write sizes into `srcset` that they do not have. */
async function fetchWithin(picture: PictureRecord, limit: number): Promise<FetchedPicture> {
  if (limit <= 0) return { missing: 'too-large' };
  const fetched = await fetchFrom(picture.address, picture.article, limit);
  const { src } = picture;
  if ('blob' in fetched || fetched.missing === 'no-answer' || src === picture.address || siteOf(src) === null)
    return fetched;
  const plain = await fetchFrom(src, picture.article, limit);
  return 'blob' in plain ? plain : fetched;
}

async function fetchFrom(address: string, article: string, limit: number): Promise<FetchedPicture> {
  const fetched = await fetchPicture(address, limit, () => mayRead(new URL(address).hostname));
  const tabId = tabs.get(article);
  if ('blob' in fetched || fetched.missing !== 'not-allowed' || tabId === undefined) return fetched;
  return (await fetchInPage(tabId, address, limit)) ?? fetched;
}

async function note(picture: PictureRecord, fetched: FetchedPicture): Promise<void> {
  try {
    await notePicture(picture, fetched);
  } catch (error) {
    const full = error instanceof SavedError && error.reason === 'storage-full';
    await notePicture(picture, { missing: full ? 'storage-full' : 'no-answer' });
  }
}

async function roomLeft(id: string): Promise<number> {
  const stored = (await picturesOf(id)).reduce((sum, { blob }) => sum + (blob?.size ?? 0), 0);
  return LARGEST_ARTICLE - stored;
}
