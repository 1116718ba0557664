// @vitest-environment node
import { Buffer } from 'node:buffer';
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backup } from '../../lib/saved/backup';
import { onSavedChange, SEVERAL } from '../../lib/saved/changes';
import { closeDatabase, DATABASE_NAME } from '../../lib/saved/database';
import { notePicture, picturesOf } from '../../lib/saved/pictures';
import { get, list } from '../../lib/saved/read';
import { restoreBackup } from '../../lib/saved/restore';
import { remove, save } from '../../lib/saved/store';
import { BlobReader, BlobWriter, TextReader, ZipReader, ZipWriter } from '../../lib/saved/zip';
import { anArticle } from './an-article';

async function emptyStore(): Promise<void> {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
}

beforeEach(emptyStore);
afterEach(() => vi.restoreAllMocks());

const PICTURED = anArticle({
  html: '<p>Satu.</p><img src="https://warta.example/a.png"><img src="https://warta.example/b.svg"><img src="https://cdn.example/c.jpg">',
});
const OTHER = anArticle({ url: 'https://warta.example/other', title: 'Lain' });

/** A library of two, with one picture of each kind that was stored and one that is missing. */
async function library(): Promise<string> {
  const { id } = await save(PICTURED, 1_000);
  const [first, second, third] = await picturesOf(id);
  if (!first || !second || !third) throw new Error('three pictures');
  await notePicture(first, { blob: new Blob(['first'], { type: 'image/png' }) });
  await notePicture(second, { blob: new Blob(['<svg/>'], { type: 'image/svg+xml' }) });
  await notePicture(third, { missing: 'not-allowed' });
  await save(OTHER, 2_000, { isUnread: false });
  return id;
}

const zipped = async (files: Record<string, string>): Promise<Blob> => {
  const zip = new ZipWriter(new BlobWriter());
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return zip.close();
};
const MANIFEST = JSON.stringify({ format: 'jernih-backup', version: 1, made: '2024-03-05T00:00:00Z' });
const entry = (change: object = {}) => JSON.stringify({ article: OTHER, savedAt: 5, pictures: [], ...change });

describe('a backup', () => {
  it('brings everything back on another computer: texts, dates and pictures', async () => {
    const id = await library();
    const file = await backup();
    const before = (await list()).items;
    await emptyStore();
    expect(await restoreBackup(file)).toEqual({ outcome: 'done', stopped: null, saved: 2, already: 0, unreadable: 0 });
    expect((await list()).items).toEqual(before);
    expect(before.map(({ isUnread }) => isUnread)).toEqual([false, true]);
    expect(await get(id)).toMatchObject({ outcome: 'found', article: PICTURED });
    const pictures = await picturesOf(id);
    expect(pictures.map(({ state }) => state)).toEqual(['stored', 'stored', 'waiting']);
    expect(await pictures[0]?.blob?.text()).toBe('first');
    expect(pictures[1]?.blob?.type).toBe('image/svg+xml');
  });

  it('brings back both forms of an article that is kept twice, and adds the form that is not here', async () => {
    const mended = anArticle({
      paragraphs: ['Pelabuhan baru dibuka pada hari Selasa.', '"Kami menunggu lama," kata Sari.'],
    });
    await save(anArticle(), 1);
    await save(mended, 2, { beside: true });
    const file = await backup();
    await emptyStore();
    await save(anArticle(), 3);
    expect(await restoreBackup(file)).toMatchObject({ saved: 1, already: 1 });
    const { items } = await list();
    const texts = await Promise.all(items.map(({ id }) => get(id)));
    expect(texts).toMatchObject([{ article: anArticle() }, { article: mended }]);
  });

  it('is told to the other pages once, when all of it outlives a loss of power', async () => {
    await library();
    const file = await backup();
    await emptyStore();
    const heard: string[] = [];
    const stop = onSavedChange(({ id }) => heard.push(id));
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await restoreBackup(file);
    expect(begun.mock.lastCall?.[2]).toEqual({ durability: 'strict' });
    await vi.waitFor(() => expect(heard).toEqual([SEVERAL]));
    stop();
  });

  it('overwrites nothing', async () => {
    await library();
    const file = await backup();
    expect(await restoreBackup(file)).toEqual({ outcome: 'done', stopped: null, saved: 0, already: 2, unreadable: 0 });
    expect((await list()).items).toHaveLength(2);
  });

  it('leaves out what was deleted, and brings back what was deleted after it', async () => {
    const id = await library();
    const file = await backup();
    await remove(id);
    const smaller = await backup();
    expect((await new ZipReader(new BlobReader(smaller)).getEntries()).map(({ filename }) => filename)).toHaveLength(2);
    expect(await restoreBackup(file)).toMatchObject({ saved: 1, already: 1 });
    expect(await get(id)).toMatchObject({ outcome: 'found' });
  });

  it('can be read without Jernih', async () => {
    const id = await library();
    const names = (await new ZipReader(new BlobReader(await backup())).getEntries()).map(({ filename }) => filename);
    expect(names).toEqual(
      expect.arrayContaining(['jernih.json', `articles/${id}.json`, `pictures/${id}/0.png`, `pictures/${id}/1.svg`]),
    );
  });

  it('tells how far it is', async () => {
    await library();
    const steps: string[] = [];
    const file = await backup((done, of) => steps.push(`${done}/${of}`));
    await restoreBackup(file, (done, of) => steps.push(`${done} of ${of}`));
    expect(steps).toEqual(['1/2', '2/2', '1 of 2', '2 of 2']);
  });
});

describe('a file that is offered as a backup', () => {
  it.each<[string, () => Promise<Blob>]>([
    ['is no ZIP file', async () => new Blob(['hello'])],
    ['is empty', async () => new Blob([])],
    ['is another ZIP file', () => zipped({ 'readme.txt': 'hello' })],
    ['has a spoilt manifest', () => zipped({ 'jernih.json': '{' })],
    ['has a path that leads out of it', () => zipped({ 'jernih.json': MANIFEST, 'articles/../e.json': entry() })],
  ])('changes nothing when it %s', async (_name, file) => {
    expect(await restoreBackup(await file())).toMatchObject({ outcome: 'not-a-backup', saved: 0 });
    expect((await list()).items).toEqual([]);
  });

  it('changes nothing when it was cut off, and says so', async () => {
    const file = (await zipped({ 'jernih.json': MANIFEST, 'articles/a.json': entry() })).slice(0, 200);
    expect(await restoreBackup(file)).toMatchObject({ outcome: 'cut-off', saved: 0 });
    expect((await list()).items).toEqual([]);
  });

  it('changes nothing when a newer Jernih wrote it', async () => {
    const file = await zipped({
      'jernih.json': '{"format":"jernih-backup","version":2,"made":""}',
      'articles/a.json': entry(),
    });
    expect(await restoreBackup(file)).toMatchObject({ outcome: 'newer', saved: 0 });
  });

  it('gives what can be read, and counts the rest', async () => {
    const file = await zipped({
      'jernih.json': MANIFEST,
      'articles/a.json': entry(),
      'articles/b.json': entry({ article: { ...OTHER, html: 7 } }),
      'articles/c.json': '{"article"',
      'articles/d.json': entry({ pictures: [{ src: 'x', file: 'y', type: 'text/html' }] }),
    });
    expect(await restoreBackup(file)).toEqual({ outcome: 'done', stopped: null, saved: 1, already: 0, unreadable: 3 });
  });

  it('may have been unpacked and packed again, in a folder of its own', async () => {
    const file = await zipped({
      '__MACOSX/jernih-2024-03-05/._jernih.json': 'x',
      'jernih-2024-03-05/jernih.json': MANIFEST,
      'jernih-2024-03-05/articles/a.json': entry({
        article: PICTURED,
        pictures: [{ src: 'https://warta.example/a.png', file: 'pictures/a.png', type: 'image/png' }],
      }),
      'jernih-2024-03-05/pictures/a.png': 'first',
      'articles/b.json': entry(),
    });
    expect(await restoreBackup(file)).toEqual({ outcome: 'done', stopped: null, saved: 1, already: 0, unreadable: 0 });
    const [item] = (await list()).items;
    expect((await picturesOf(item?.id ?? ''))[0]).toMatchObject({ state: 'stored' });
  });

  it('cannot bring pictures that the article does not show, nor dates of the future', async () => {
    const file = await zipped({
      'jernih.json': MANIFEST,
      'articles/a.json': entry({
        article: PICTURED,
        savedAt: 9e15,
        pictures: [
          { src: 'https://else.example/x.png', file: 'pictures/x.png', type: 'image/png' },
          { src: 'https://warta.example/a.png', file: 'pictures/not-there.png', type: 'image/png' },
        ],
      }),
      'pictures/x.png': 'x',
    });
    expect(await restoreBackup(file)).toMatchObject({ saved: 1 });
    const [item] = (await list()).items;
    expect(item?.savedAt).toBeLessThanOrEqual(Date.now());
    expect((await picturesOf(item?.id ?? '')).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('brings no picture that was spoilt: its host is asked again', async () => {
    const id = await library();
    const bytes = Buffer.from(await (await backup()).arrayBuffer());
    bytes.write('spoil', bytes.indexOf('first'));
    await emptyStore();
    expect(await restoreBackup(new Blob([bytes]))).toMatchObject({ saved: 2, unreadable: 0 });
    expect((await picturesOf(id)).map(({ state }) => state)).toEqual(['waiting', 'stored', 'waiting']);
  });

  it('brings no picture that unpacks to more than any has', async () => {
    const zip = new ZipWriter(new BlobWriter());
    await zip.add('jernih.json', new TextReader(MANIFEST));
    const src = 'https://warta.example/a.png';
    const pictures = [{ src, file: 'pictures/a.png', type: 'image/png' }];
    await zip.add('articles/a.json', new TextReader(entry({ article: PICTURED, pictures })));
    await zip.add('pictures/a.png', new BlobReader(new Blob([new Uint8Array(20_000_001)])));
    expect(await restoreBackup(await zip.close())).toMatchObject({ saved: 1, unreadable: 0 });
    const [item] = (await list()).items;
    expect((await picturesOf(item?.id ?? ''))[0]).toMatchObject({ src, state: 'waiting' });
  });

  it('stops when the disk is full, and what is counted is whole', async () => {
    const file = await zipped({
      'jernih.json': MANIFEST,
      'articles/a.json': entry(),
      'articles/b.json': entry({ article: PICTURED }),
    });
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if (this.name === 'pictures') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value);
    });
    expect(await restoreBackup(file)).toEqual({
      outcome: 'done',
      stopped: 'storage-full',
      saved: 1,
      already: 0,
      unreadable: 0,
    });
    vi.restoreAllMocks();
    expect((await list()).items.map(({ title }) => title)).toEqual(['Lain']);
  });

  it('is not called unreadable for a store that does not open', async () => {
    await closeDatabase();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('a newer form', 'VersionError');
    });
    const file = await zipped({ 'jernih.json': MANIFEST, 'articles/a.json': entry() });
    expect(await restoreBackup(file)).toMatchObject({ outcome: 'done', stopped: 'newer', saved: 0, unreadable: 0 });
  });
});
