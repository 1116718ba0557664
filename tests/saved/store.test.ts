// @vitest-environment node
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onSavedChange } from '../../lib/saved/changes';
import { closeDatabase, DATABASE_NAME, database } from '../../lib/saved/database';
import { notePicture, picturesOf, waitingPictures, wantAgain } from '../../lib/saved/pictures';
import { get, isKept, list, paragraphsOf, savedForm, texts } from '../../lib/saved/read';
import { matcher } from '../../lib/saved/search';
import { purge, remove, restore, save, setUnread, UNDO_LIMIT } from '../../lib/saved/store';
import { anArticle } from './an-article';

beforeEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});
afterEach(() => vi.restoreAllMocks());

const PICTURED = anArticle({
  html: '<p>Satu.</p><img src="https://img.warta.example/a.jpg"><p>Dua.</p><img src="https://cdn.example/b.jpg">',
});
const blob = new Blob(['picture'], { type: 'image/png' });

async function firstOf(id: string) {
  const [first] = await picturesOf(id);
  if (first === undefined) throw new Error('no picture');
  return first;
}

describe('saving', () => {
  it('keeps the article as it is', async () => {
    const { outcome, id } = await save(anArticle(), 1_000);
    expect(outcome).toBe('saved');
    expect(await get(id)).toMatchObject({
      outcome: 'found',
      article: anArticle(),
      summary: { savedAt: 1_000, words: 11 },
    });
  });

  it('gives its paragraphs, and none of what is not there', async () => {
    const { id } = await save(anArticle());
    expect(await paragraphsOf([id, 'nothing'])).toEqual(new Map([[id, anArticle().paragraphs]]));
  });

  it('makes no duplicate, not even of two saves at once', async () => {
    const answers = await Promise.all([save(anArticle()), save(anArticle()), save(anArticle())]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['already', 'already', 'saved']);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect((await list()).items).toHaveLength(1);
  });

  it('takes the further pages of an article in, and keeps the pictures that it has', async () => {
    const picture = '<img src="https://warta.example/a.jpg" alt="">';
    const first = anArticle({ html: `<p>Satu.</p>${picture}`, paragraphs: ['Satu.'] });
    const { id } = await save(first);
    await notePicture(await firstOf(id), { blob });
    const whole = anArticle({ html: `<p>Satu.</p>${picture}<p>Dua.</p>`, paragraphs: ['Satu.', 'Dua.'] });
    expect(await save(whole)).toEqual({ outcome: 'saved', id });
    expect(await get(id)).toMatchObject({ article: whole });
    expect(await waitingPictures()).toEqual([]);
    expect((await list()).items).toHaveLength(1);
  });

  it('keeps an article of several pages once, whichever of them it was opened at, and has each of its pages then', async () => {
    const page = (number: number) => `https://warta.example/kapal/${number}`;
    const parts = [
      'Kapal itu berangkat pagi hari.',
      'Siang hari ombak sudah tinggi.',
      'Malamnya semua tiba dengan selamat.',
    ];
    const whole = (number: number) =>
      anArticle({ url: page(number), paragraphs: parts, pageAddresses: [1, 2, 3].map(page) });
    const { id } = await save(whole(2));
    expect(await save(whole(1))).toEqual({ outcome: 'already', id });
    for (const [index, part] of parts.entries())
      expect(await savedForm(anArticle({ url: page(index + 1), paragraphs: [part] }))).toEqual({
        id,
        isChanged: false,
      });
    expect(await savedForm(anArticle({ url: page(4), paragraphs: ['Kapal lain tenggelam.'] }))).toBeNull();
  });

  it('leaves the kept copy alone when the page has changed', async () => {
    const { id } = await save(anArticle());
    const walled = anArticle({ paragraphs: ['Berlangganan untuk membaca.'] });
    expect(await save(walled)).toEqual({ outcome: 'changed', id });
    expect(await savedForm(walled)).toEqual({ id, isChanged: true });
    expect((await list()).items).toHaveLength(1);
    expect(await get(id)).toMatchObject({ article: anArticle() });
  });

  it('keeps the changed page beside it when the reader wants both, once', async () => {
    const mended = anArticle({
      paragraphs: ['Pelabuhan baru dibuka pada hari Selasa.', '"Kami menunggu lama," kata Sari.'],
    });
    const { id } = await save(anArticle(), 1);
    const beside = await save(mended, 2, { beside: true });
    expect(beside.outcome).toBe('saved');
    expect(beside.id).not.toBe(id);
    expect(await save(mended, 3, { beside: true })).toEqual({ outcome: 'already', id: beside.id });
    expect(await save(anArticle(), 3)).toEqual({ outcome: 'already', id });
    expect(await savedForm(mended)).toEqual({ id: beside.id, isChanged: false });
    expect((await list()).items.map((item) => item.id)).toEqual([beside.id, id]);
  });

  it.each([
    ['later', 2],
    ['earlier', 0],
  ])('knows a third form by the newest of two, the second saved %s', async (_, savedAt) => {
    const form = (day: string) =>
      anArticle({ paragraphs: [`Pelabuhan baru dibuka pada hari ${day}.`, '"Kami menunggu lama," kata Sari.'] });
    const { id } = await save(form('Senin'), 1);
    const beside = await save(form('Selasa'), savedAt, { beside: true });
    expect(await savedForm(form('Rabu'))).toEqual({ id: savedAt > 1 ? beside.id : id, isChanged: true });
  });

  it('keeps another article, though its page names the same address as its own', async () => {
    const source = { canonicalUrl: 'https://warta.example/berita' };
    const one = anArticle({ url: 'https://warta.example/berita/satu', source });
    const other = anArticle({
      url: 'https://warta.example/berita/dua',
      source,
      paragraphs: ['Harga beras turun di pasar induk kota.', 'Pedagang menyambut panen yang lebih awal.'],
    });
    const kept = [await save(one), await save(other), await save(one), await save(other)];
    expect(kept.map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'already', 'already']);
    expect((await list()).items).toHaveLength(2);
    for (const [index, article] of [one, other].entries())
      expect(await get(kept[index]?.id ?? '')).toMatchObject({ article });
  });

  it('lists the newest first', async () => {
    await save(anArticle({ url: 'https://warta.example/a', title: 'A' }), 1);
    await save(anArticle({ url: 'https://warta.example/b', title: 'B' }), 3);
    await save(anArticle({ url: 'https://warta.example/c', title: 'C' }), 2);
    expect((await list()).items.map(({ title }) => title)).toEqual(['B', 'C', 'A']);
  });

  it('notes the pictures as waiting in the same transaction', async () => {
    const { id } = await save(PICTURED);
    expect(await waitingPictures()).toMatchObject([
      { article: id, order: 0, host: 'img.warta.example', state: 'waiting' },
      { article: id, order: 1, host: 'cdn.example', state: 'waiting' },
    ]);
  });

  it('keeps nothing at all when the disk is full', async () => {
    await database();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (this.name === 'pictures') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value);
    });
    await expect(save(PICTURED)).rejects.toMatchObject({ reason: 'storage-full' });
    vi.restoreAllMocks();
    expect(await list()).toEqual({ items: [], damaged: [] });
    expect(await texts()).toEqual(new Map());
    expect(await picturesOf((await save(PICTURED)).id)).toHaveLength(2);
  });

  it('knows a full disk by the room that is left when the browser gives another reason', async () => {
    const estimate = vi.fn(async () => ({ quota: 1_000_000, usage: 900_000 }));
    vi.stubGlobal('navigator', { storage: { estimate } });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Failed to write blobs (IOError)', 'DataError');
    });
    await expect(save(anArticle())).rejects.toMatchObject({ reason: 'storage-full' });
    estimate.mockResolvedValue({ quota: 1e12, usage: 900_000 });
    await expect(save(anArticle())).rejects.toMatchObject({ reason: 'failed' });
    vi.unstubAllGlobals();
  });

  it('knows a full disk too by a store that does not open', async () => {
    const estimate = vi.fn(async () => ({ quota: 1_000_000, usage: 900_000 }));
    vi.stubGlobal('navigator', { storage: { estimate } });
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(list()).rejects.toMatchObject({ reason: 'storage-full' });
    await expect(save(anArticle())).rejects.toMatchObject({ reason: 'storage-full' });
    estimate.mockResolvedValue({ quota: 1e12, usage: 900_000 });
    await expect(list()).rejects.toMatchObject({ reason: 'unavailable' });
    vi.unstubAllGlobals();
  });

  it('does not take a newer form of the store for a full disk', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 1_000_000, usage: 900_000 }) } });
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('a newer form', 'VersionError');
    });
    await expect(save(anArticle())).rejects.toMatchObject({ reason: 'newer' });
    vi.unstubAllGlobals();
  });

  it('finds an article by its canonical address and by the address it was read at', async () => {
    const { id } = await save(
      anArticle({ url: 'https://m.warta.example/x?utm_source=y', source: { canonicalUrl: 'https://warta.example/x' } }),
    );
    expect(await savedForm(anArticle({ url: 'https://warta.example/x' }))).toEqual({ id, isChanged: false });
    expect(await savedForm(anArticle({ url: 'https://m.warta.example/x' }))).toEqual({ id, isChanged: false });
    expect(await savedForm(anArticle({ url: 'https://warta.example/y' }))).toBeNull();
  });
});

describe('what is unread', () => {
  const isUnread = async () => (await list()).items.map((item) => item.isUnread);

  it('is what was saved and not opened, or marked so, and stays so through a deletion that is undone', async () => {
    const { id } = await save(anArticle());
    expect(await isUnread()).toEqual([true]);
    expect(await setUnread(id, false)).toBe(true);
    expect(await isUnread()).toEqual([false]);
    await setUnread(id, true);
    await remove(id);
    expect(await setUnread(id, false)).toBe(false);
    await restore(id);
    expect(await isUnread()).toEqual([true]);
    expect(await setUnread('nothing', true)).toBe(false);
  });

  it('is told to the other pages when it has changed, and only then', async () => {
    const { id } = await save(anArticle());
    const heard = vi.fn();
    const stop = onSavedChange(heard);
    await setUnread(id, true);
    await setUnread(id, false);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ id }));
    stop();
  });

  it('is nothing that an older Jernih saved: nobody knows whether that was read', async () => {
    const { id } = await save(anArticle());
    const store = await database();
    const before = await store.get('summaries', id);
    if (before === undefined) throw new Error('no summary');
    Reflect.deleteProperty(before, 'isUnread');
    await store.put('summaries', before);
    expect(await list()).toMatchObject({ items: [{ id, isUnread: false }], damaged: [] });
  });
});

describe('deleting', () => {
  it('hides the article, and undo brings back all of it', async () => {
    const { id } = await save(PICTURED);
    await notePicture(await firstOf(id), { blob });
    expect(await remove(id)).toBe(true);
    expect(await get(id)).toEqual({ outcome: 'unknown' });
    expect((await list()).items).toEqual([]);
    expect(await savedForm(PICTURED)).toBeNull();
    expect(await isKept(id)).toBe(false);
    expect(await restore(id)).toBe(true);
    expect(await isKept(id)).toBe(true);
    expect(await get(id)).toMatchObject({ article: PICTURED });
    expect(await firstOf(id)).toMatchObject({ state: 'stored', blob });
  });

  it('is final only when it can no longer be undone', async () => {
    const { id } = await save(PICTURED);
    await remove(id, 1_000);
    await purge(1_000 + UNDO_LIMIT - 1);
    expect(await restore(id)).toBe(true);
    await remove(id, 1_000);
    await purge(1_000 + UNDO_LIMIT);
    expect(await restore(id)).toBe(false);
    expect(await picturesOf(id)).toEqual([]);
    expect(await texts()).toEqual(new Map());
  });

  it('gives way to a new save, which a late undo leaves alone', async () => {
    const { id } = await save(anArticle());
    await remove(id);
    const newer = anArticle({ paragraphs: ['Sekarang lebih lengkap.'] });
    expect(await save(newer)).toEqual({ outcome: 'saved', id });
    expect(await restore(id)).toBe(true);
    expect(await get(id)).toMatchObject({ article: newer });
    expect((await list()).items).toHaveLength(1);
  });

  it('says so when there is nothing to delete or to bring back', async () => {
    expect(await remove('nothing')).toBe(false);
    expect(await restore('nothing')).toBe(false);
  });
});

describe('the other pages of the extension', () => {
  it('hear of each article that is saved, deleted or brought back, and not of one among many', async () => {
    const heard: string[] = [];
    const stop = onSavedChange(({ id }) => heard.push(id));
    const { id } = await save(anArticle());
    await save(anArticle({ url: 'https://warta.example/lain' }), 1, { oneOfMany: true });
    await remove(id);
    await restore(id);
    await vi.waitFor(() => expect(heard).toEqual([id, id, id]));
    stop();
  });
});

describe('texts that an older Jernih folded', () => {
  it('are found as if they were saved today', async () => {
    const { id } = await save(anArticle());
    await (await database()).put('texts', { id, text: 'jum’at di đa nang' });
    expect(matcher("jum'at Đà")((await texts()).get(id) ?? '')).toBe(true);
  });
});

describe('what the disk has spoilt', () => {
  it('is told apart from what was never there, and can be deleted and saved anew', async () => {
    const { id } = await save(anArticle());
    const connection = await database();
    await connection.put('articles', JSON.parse(`{"id": "${id}", "article": {"version": 1}}`));
    expect(await get(id)).toEqual({ outcome: 'damaged' });
    expect(await save(anArticle())).toEqual({ outcome: 'saved', id });
    expect(await get(id)).toMatchObject({ outcome: 'found' });
  });

  it('does not hide the others from the list', async () => {
    const { id } = await save(anArticle());
    await save(anArticle({ url: 'https://warta.example/other', title: 'Lain' }));
    const connection = await database();
    await connection.put('summaries', JSON.parse(`{"id": "${id}", "title": 7}`));
    await connection.put('articles', JSON.parse(`{"id": "${id}"}`));
    const { items, damaged } = await list();
    expect(items.map(({ title }) => title)).toEqual(['Lain']);
    expect(damaged).toEqual([id]);
    expect(await remove(id)).toBe(true);
    expect((await list()).damaged).toEqual([]);
  });

  it('is mended where it can be: a spoilt summary is made anew', async () => {
    const { id } = await save(anArticle());
    await (await database()).put('summaries', JSON.parse(`{"id": "${id}", "title": 7}`));
    expect((await list()).items).toMatchObject([{ id, title: 'Pelabuhan baru dibuka' }]);
  });
});

describe('pictures', () => {
  it('are noted one by one', async () => {
    const { id } = await save(PICTURED);
    const [first, second] = await picturesOf(id);
    if (first === undefined || second === undefined) throw new Error('two pictures');
    await Promise.all([notePicture(first, { blob }), notePicture(second, { missing: 'not-allowed' })]);
    expect(await picturesOf(id)).toMatchObject([{ state: 'stored' }, { state: 'missing', reason: 'not-allowed' }]);
    expect(await waitingPictures()).toEqual([]);
    await wantAgain(id, ({ host }) => host === 'cdn.example');
    expect(await waitingPictures()).toMatchObject([{ order: 1, state: 'waiting', attempts: 0 }]);
  });

  it('that get no answer are tried three times', async () => {
    const { id } = await save(PICTURED);
    for (const state of ['waiting', 'waiting', 'missing']) {
      await notePicture(await firstOf(id), { missing: 'no-answer' });
      expect(await firstOf(id)).toMatchObject({ state });
    }
    expect(await firstOf(id)).toMatchObject({ reason: 'unreachable' });
  });

  it('that are stored stay so, whatever is said of them later', async () => {
    const { id } = await save(PICTURED);
    const picture = await firstOf(id);
    await notePicture(picture, { blob });
    await notePicture(picture, { missing: 'gone' });
    await wantAgain(id, () => true);
    expect(await firstOf(id)).toMatchObject({ state: 'stored' });
  });

  it('that arrive after their article was erased or replaced are dropped', async () => {
    const { id } = await save(PICTURED);
    const late = await firstOf(id);
    await remove(id, 1);
    await purge();
    await notePicture(late, { blob });
    expect(await picturesOf(id)).toEqual([]);
    await save(anArticle({ html: '<img src="https://cdn.example/other.jpg">' }));
    await notePicture(late, { blob });
    expect(await firstOf(id)).toMatchObject({ state: 'waiting', blob: null });
  });
});
