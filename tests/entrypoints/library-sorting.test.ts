import { describe, expect, it } from 'vitest';
import { sorted } from '../../entrypoints/library/sorting';
import type { Summary } from '../../lib/saved/records';

const item = (id: string, change: Partial<Summary> = {}): Summary => ({
  id,
  keys: [id],
  url: `https://warta.example/${id}`,
  title: id,
  publisher: '',
  authors: [],
  published: '',
  lang: 'id',
  dir: 'ltr',
  words: 1,
  savedAt: 0,
  isUnread: false,
  deletedAt: 0,
  ...change,
});

/** Newest first, as the store gives them. */
const items = [
  item('c', {
    title: 'Bab 10',
    publisher: 'warta',
    published: '2020-01-01T10:00:00+07:00',
    savedAt: Date.UTC(2024, 3),
  }),
  item('b', { title: 'bab 9', publisher: 'Élan', published: '', savedAt: Date.UTC(2024, 2) }),
  item('a', { title: 'Ábad', publisher: 'Warta', published: '2023-06-01', savedAt: Date.UTC(2024, 1) }),
];
const ids = (sorting: Parameters<typeof sorted>[1]) => sorted(items, sorting, 'id').map(({ id }) => id);

describe('the order of the library', () => {
  it('is by default as it was saved', () => expect(ids('saved')).toEqual(['c', 'b', 'a']));

  it('by date of publication takes the day of saving where there is none', () =>
    expect(ids('published')).toEqual(['b', 'a', 'c']));

  it('by title reads numbers as numbers and letters without their accents', () =>
    expect(ids('title')).toEqual(['a', 'b', 'c']));

  it('by title puts what has none last, newest first', () => {
    const untitled = [item('z', { title: '' }), item('m', { title: 'Mawar' }), item('y', { title: '' })];
    expect(sorted(untitled, 'title', 'id').map(({ id }) => id)).toEqual(['m', 'z', 'y']);
  });

  it('by publisher keeps the newest first among equals', () => expect(ids('publisher')).toEqual(['b', 'c', 'a']));

  it('by publisher takes the host that is shown where the page names nobody', () => {
    const unnamed = [
      item('z', { url: 'https://www.zulu.example/1', publisher: '' }),
      item('m', { publisher: 'Mawar' }),
      item('a', { url: 'https://alam.example/1', publisher: '' }),
    ];
    expect(sorted(unnamed, 'publisher', 'id').map(({ id }) => id)).toEqual(['a', 'm', 'z']);
  });

  it('changes nothing in the list it was given', () => {
    ids('title');
    expect(items.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
