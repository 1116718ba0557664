// @vitest-environment node
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anArticle } from './an-article';

const NAME = 'jernih';

/** The store as a fresh page has it; `further` steps come after those of today, as in a later version. */
async function page(further: number) {
  vi.resetModules();
  const { MIGRATIONS } =
    await vi.importActual<typeof import('../../lib/saved/migrations')>('../../lib/saved/migrations');
  vi.doMock('../../lib/saved/migrations', () => ({
    MIGRATIONS: [...MIGRATIONS, ...Array.from({ length: further }, () => () => undefined)],
  }));
  const database = await import('../../lib/saved/database');
  return { ...database, ...(await import('../../lib/saved/store')), ...(await import('../../lib/saved/read')) };
}

beforeEach(() => deleteDB(NAME));
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('../../lib/saved/migrations');
});

describe('the store', () => {
  it('keeps what is there when a later version opens it', async () => {
    const old = await page(0);
    const { id } = await old.save(anArticle());
    await old.closeDatabase();
    const later = await page(2);
    expect(await later.get(id)).toMatchObject({ outcome: 'found', article: anArticle() });
    await later.closeDatabase();
  });

  it('lets go when another tab wants to open a later version, and says so when it is asked again', async () => {
    const old = await page(0);
    await old.save(anArticle());
    const later = await page(1);
    expect((await later.list()).items).toHaveLength(1);
    await expect(old.list()).rejects.toMatchObject({ reason: 'newer' });
    await later.closeDatabase();
  });

  it('does not wait without an end for a tab that does not let go', async () => {
    const old = await page(0);
    await old.save(anArticle());
    await old.closeDatabase();
    const stubborn = await openDB(NAME, 1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const later = await page(1);
    const answer = expect(later.list()).rejects.toMatchObject({ reason: 'blocked' });
    await vi.advanceTimersByTimeAsync(20_000);
    await answer;
    vi.useRealTimers();
    stubborn.close();
    await vi.waitFor(async () => expect((await later.list()).items).toHaveLength(1));
    await later.closeDatabase();
  });

  it('opens again when the browser has closed it', async () => {
    const { save, database, list, closeDatabase } = await page(0);
    await save(anArticle());
    (await database()).close();
    expect((await list()).items).toHaveLength(1);
    await closeDatabase();
  });

  it('says that there is no storage, and tries anew the next time', async () => {
    const { list, closeDatabase } = await page(0);
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no storage', 'SecurityError');
    });
    await expect(list()).rejects.toMatchObject({ reason: 'unavailable' });
    open.mockRestore();
    expect(await list()).toEqual({ items: [], damaged: [] });
    await closeDatabase();
  });
});
