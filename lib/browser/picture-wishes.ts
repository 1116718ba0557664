import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { picturesOf, wantAgain } from '../saved/pictures';
import type { PictureRecord } from '../saved/records';
import { isHostKept } from './auto-clean';
import { hostPattern, mayRead } from './host-permission';
import { fetchWaitingPictures } from './picture-queue';
import { serialQueue } from './serial-queue';

/** A reader's click on "get the missing pictures": noted before the browser asks, because Chromium closes the popup then. */
interface Wish {
  id: string;
  /** Hosts of its pictures that were not there when it was noted: what is allowed for this wish alone is given back. */
  hosts: string[];
  /** Milliseconds since 1970. */
  at: number;
}

const KEY = 'pictureWishes';

/** The last wish as the popup noted it, for a background that was asleep and did not hear of it. */
const NOTED = 'pictureWishNoted';

/** After this the browser's question counts as refused, in milliseconds. */
const WISH_LIMIT = 5 * 60_000;

const wishSchema = v.object({ id: v.string(), hosts: v.array(v.string()), at: v.number() });
const wishesSchema = v.array(wishSchema);

const inTurn = serialQueue();

/** Notes a wish where the browser's question is asked, before anything is awaited. */
export const noteWish = (id: string, hosts: readonly string[], now = Date.now()): Promise<void> =>
  browser.storage.local.set({ [NOTED]: { id, hosts: [...hosts], at: now } });

/** Answers `background/want-pictures`: pictures whose hosts are allowed already, or did not answer, are fetched at once, the others when allowed. */
export async function wantPictures(id: string, now = Date.now()): Promise<void> {
  const hosts = hostsToAllow(await picturesOf(id));
  await inTurn(async () => {
    const others = (await wishes()).filter((wish) => wish.id !== id);
    await browser.storage.local.set({ [KEY]: [...others, { id, hosts, at: now }] });
    await browser.storage.local.remove(NOTED);
  });
  await wantAgain(id, ({ reason }) => reason === 'unreachable' || reason === 'storage-full');
  await grantWishes(now);
}

/**
 * Fetches what was wished for and is allowed by now, then gives the permissions back. Called when a permission was added and when the background
 * starts, so that a wish outlives the popup and the background.
 */
export function grantWishes(now = Date.now()): Promise<void> {
  return inTurn(async () => {
    const open: Wish[] = [];
    for (const wish of await wishes()) {
      const allowed = await filter(wish.hosts, mayRead);
      if (allowed.length > 0) await grant(wish.id, allowed);
      else if (wish.hosts.length > 0 && wish.at + WISH_LIMIT > now) open.push(wish);
    }
    await browser.storage.local.set({ [KEY]: open });
    await browser.storage.local.remove(NOTED);
    await fetchWaitingPictures();
  });
}

async function grant(id: string, hosts: string[]): Promise<void> {
  await wantAgain(id, ({ reason, host }) => reason === 'not-allowed' && hosts.includes(host));
  await fetchWaitingPictures();
  const spare = await filter(hosts, async (host) => !(await isHostKept(host)));
  if (spare.length > 0) await browser.permissions.remove({ origins: spare.map(hostPattern) });
}

/** Waiting ones too: they may be on their second try while the reader is asked. */
function hostsToAllow(pictures: readonly PictureRecord[]): string[] {
  const open = pictures.filter(({ state, reason }) => state === 'waiting' || reason === 'not-allowed');
  return [...new Set(open.map(({ host }) => host))];
}

async function wishes(): Promise<Wish[]> {
  const stored = await browser.storage.local.get([KEY, NOTED]);
  const known = v.parse(v.fallback(wishesSchema, []), stored[KEY]);
  const noted = v.safeParse(wishSchema, stored[NOTED]);
  return noted.success ? [...known.filter(({ id }) => id !== noted.output.id), noted.output] : known;
}

async function filter<T>(values: readonly T[], keep: (value: T) => Promise<boolean>): Promise<T[]> {
  const kept = await Promise.all(values.map(keep));
  return values.filter((_, index) => kept[index]);
}
