import { describe, expect, it } from 'vitest';
import { citationOf } from '../../lib/citation/citation';
import { citationKey } from '../../lib/citation/citation-key';
import { anArticle } from './articles';

const keyOf = (title: string, url: string, authors: string[] = []): string =>
  citationKey(citationOf(anArticle({ authors, published: '2024-03-04' }, { title, url, lang: 'ar' })));

describe('the key of a citation', () => {
  it('is made of what can be read', () => {
    expect(keyOf('The Bridge', 'https://www.harbour.example/a', ['Mary Whitfield'])).toBe('whitfield2024bridge');
  });

  it('tells two articles in another script apart, by their addresses', () => {
    const one = keyOf('افتتاح الرصيف', 'https://sahifa.example/1', ['كريم الخطيب']);
    const other = keyOf('الصيادون قلقون', 'https://sahifa.example/2', ['كريم الخطيب']);
    for (const key of [one, other]) expect(key).toMatch(/^sahifaexample2024[a-z0-9]{4,7}$/);
    expect(one).not.toBe(other);
    expect(keyOf('افتتاح الرصيف', 'https://sahifa.example/1', ['كريم الخطيب'])).toBe(one);
  });
});
