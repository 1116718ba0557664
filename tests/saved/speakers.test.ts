// @vitest-environment node
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Quote } from '../../lib/article/article';
import { closeDatabase, DATABASE_NAME, database } from '../../lib/saved/database';
import { quoteIn, readerAddress, textIn } from '../../lib/saved/reader-address';
import { matcher } from '../../lib/saved/search';
import { findSpeakers, speakers } from '../../lib/saved/speakers';
import { remove, save } from '../../lib/saved/store';
import { anArticle } from './an-article';

beforeEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
});

const quote = (text: string, speakerFull: string, paragraph = 0, speaker = speakerFull): Quote => ({
  paragraph,
  start: 1,
  end: 1 + text.length,
  text,
  speaker,
  speakerFull,
  role: 'Wali Kota',
  rank: 0,
});
const named = (path: string, ...quotes: Quote[]) =>
  anArticle({ url: `https://warta.example/${path}/`, title: path, quotes });

describe('speakers', () => {
  it('gathers what somebody says in all articles: newest first, in printed order within one', async () => {
    await save(named('lama', quote('Dua.', 'Sari Dewi', 2), quote('Satu.', 'Sari Dewi', 1)), 1_000);
    await save(named('baru', quote('Tiga.', 'SARI DEWI'), quote('Lain.', 'Bram Tuela')), 2_000);
    const found = await speakers();
    expect(found.map(({ name, quotes }) => [name, ...quotes.map(({ text }) => text)])).toEqual([
      ['SARI DEWI', 'Tiga.', 'Satu.', 'Dua.'],
      ['Bram Tuela', 'Lain.'],
    ]);
    expect(found[0]?.quotes[1]).toMatchObject({
      title: 'lama',
      publisher: 'Warta Contoh',
      role: 'Wali Kota',
      paragraph: 1,
    });
  });

  it('leaves out what nobody is sure to have said, and takes a name as it stands where there is no fuller one', async () => {
    await save(named('satu', quote('Siapa?', '', 0, ''), quote('Kami.', '', 1, 'Sari')));
    expect((await speakers()).map(({ name }) => name)).toEqual(['Sari']);
  });

  it('does not take a surname in one article for the full name in another', async () => {
    await save(named('satu', quote('Satu.', 'Dewi')), 1_000);
    await save(named('dua', quote('Dua.', 'Sari Dewi')), 2_000);
    expect(await speakers()).toHaveLength(2);
  });

  it('gives once what an article says in two forms that are kept, and twice what two articles say', async () => {
    const paragraphs = ['Wali kota menjawab para nelayan pada hari Senin di pelabuhan.', 'Begitu katanya.'];
    const first = { ...named('satu', quote('Kami siap.', 'Sari Dewi')), paragraphs };
    const changed = {
      ...first,
      paragraphs: ['Wali kota menjawab pada hari Selasa, bukan pada hari Senin.', 'Begitu.'],
    };
    const { id: earlier } = await save(first, 1_000);
    const { id } = await save(changed, 2_000, { beside: true });
    expect(id).not.toBe(earlier);
    await save(named('dua', quote('Kami siap.', 'Sari Dewi')), 3_000);
    const [speaker] = await speakers();
    expect(speaker?.quotes.map(({ title, article }) => [title, article === earlier])).toEqual([
      ['dua', false],
      ['satu', false],
    ]);
  });

  it('knows nothing of deleted articles, and goes on after a damaged one', async () => {
    const { id } = await save(named('hapus', quote('Hapus.', 'Sari Dewi')));
    await remove(id);
    const damaged = await save(named('rusak', quote('Rusak.', 'Sari Dewi')));
    await (await database()).put('articles', { id: damaged.id, article: JSON.parse('{"title":7}') });
    await save(named('utuh', quote('Utuh.', 'Bram Tuela')));
    expect((await speakers()).map(({ name }) => name)).toEqual(['Bram Tuela']);
  });
});

describe('findSpeakers', () => {
  it('looks in names first, then in words', async () => {
    await save(
      named(
        'satu',
        quote('Ombak tinggi.', 'Sari Dewi'),
        quote('Jalan rusak.', 'Bram Tuela', 1),
        quote('Ombak.', 'Bram Tuela', 2),
      ),
    );
    const all = await speakers();
    const asked = (query: string) => findSpeakers(all, matcher(query)).map(({ name, quotes }) => [name, quotes.length]);
    expect(asked('')).toEqual([
      ['Bram Tuela', 2],
      ['Sari Dewi', 1],
    ]);
    expect(asked('dewi')).toEqual([['Sari Dewi', 1]]);
    expect(asked('ombak')).toEqual([
      ['Bram Tuela', 1],
      ['Sari Dewi', 1],
    ]);
    expect(asked('gunung')).toEqual([]);
  });
});

describe('the address of a saved article', () => {
  it('leads to a quotation and back', () => {
    const address = new URL(readerAddress('a b', { paragraph: 3, start: 17 }), 'https://x.example');
    expect(address.searchParams.get('id')).toBe('a b');
    expect(quoteIn(address.hash)).toEqual({ paragraph: 3, start: 17 });
    expect(readerAddress('7')).toBe('/reader.html?id=7');
  });

  it('leads to a stretch of the text and back', () => {
    const address = new URL(readerAddress('a', { paragraph: 3, start: 17, end: 21 }), 'https://x.example');
    expect(textIn(address.hash)).toEqual({ paragraph: 3, start: 17, end: 21 });
    expect(quoteIn(address.hash)).toBeNull();
    for (const other of ['', '#text=1-2', '#text=1-2-', '#quote=1-2', '#text=1-2-3-4'])
      expect(textIn(other)).toBeNull();
  });

  it.each(['', '#', '#quote=', '#quote=1', '#quote=-1-2', '#quote=1-2-3', '#quote=9999999-1', '#other=1-2'])(
    'names no quotation: %s',
    (fragment) => {
      expect(quoteIn(fragment)).toBeNull();
    },
  );
});
