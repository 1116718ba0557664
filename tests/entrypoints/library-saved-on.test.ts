import { describe, expect, it } from 'vitest';
import { savedOn } from '../../entrypoints/library/saved-on';
import type { Summary } from '../../lib/saved/records';

const item = (id: string, savedAt: Date, change: Partial<Summary> = {}): Summary => ({
  id,
  keys: [],
  url: 'https://kabartimur.example/ombak',
  title: 'Ombak Tidak Menunggu',
  publisher: 'Kabar Timur',
  authors: [],
  published: '',
  lang: 'id',
  dir: 'ltr',
  words: 10,
  savedAt: savedAt.getTime(),
  isUnread: false,
  deletedAt: 0,
  ...change,
});

const written = (items: Summary[], language = 'en-GB') =>
  [...savedOn(items, language).values()].map(({ text }) => text);

describe('when an article was saved', () => {
  it('is said by the day', () => {
    const items = [item('a', new Date(2024, 2, 5, 14, 2)), item('b', new Date(2024, 2, 6, 14, 2))];
    expect(written(items)).toEqual(['5 March 2024', '6 March 2024']);
    expect(written(items, 'id')).toEqual(['5 Maret 2024', '6 Maret 2024']);
  });

  it('is said by the minute where two versions of an article were saved on one day', () => {
    const other = item('c', new Date(2024, 2, 5, 9), { title: 'Kapal' });
    const items = [item('a', new Date(2024, 2, 5, 14, 2)), item('b', new Date(2024, 2, 5, 0, 8)), other];
    expect(written(items)).toEqual(['5 March 2024 at 14:02', '5 March 2024 at 00:08', '5 March 2024']);
    expect(savedOn(items, 'id').get('b')).toEqual({ text: '5 Maret 2024 pukul 00.08', isTellingApart: true });
    expect(savedOn(items, 'id').get('c')).toEqual({ text: '5 Maret 2024', isTellingApart: false });
  });

  it('is said by the second where that alone tells them apart', () => {
    const items = [item('a', new Date(2024, 2, 5, 14, 2, 7)), item('b', new Date(2024, 2, 5, 14, 2, 31))];
    expect(written(items)).toEqual(['5 March 2024 at 14:02:07', '5 March 2024 at 14:02:31']);
  });

  it('knows a house without a name by its host, as the list shows it', () => {
    const day = new Date(2024, 2, 5, 14);
    const items = [item('a', day, { publisher: '' }), item('b', day, { publisher: '', url: 'https://lain.example/x' })];
    expect(written(items)).toEqual(['5 March 2024', '5 March 2024']);
  });
});
