import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, cite } from '../../lib/citation';
import { citationOf } from '../../lib/citation/citation';
import { quotedTitle } from '../../lib/citation/sentence';
import { anArticle } from './articles';

describe('what is cited', () => {
  it('the canonical address on the same host, without what tracks readers', () => {
    const url = 'https://m.harbour.example/a?utm_source=x&id=3&fbclid=y';
    expect(citationOf(anArticle({ canonicalUrl: 'https://www.harbour.example/a' }, { url })).url).toBe(
      'https://www.harbour.example/a',
    );
    expect(citationOf(anArticle({}, { url })).url).toBe('https://m.harbour.example/a?id=3');
  });

  it('the address that was read, where the canonical one is on another site', () => {
    const url = 'https://copy.example/a';
    expect(citationOf(anArticle({ canonicalUrl: 'https://harbour.example/a' }, { url })).url).toBe(url);
  });

  it('the address that was read, where the canonical one is the front page', () => {
    const url = 'https://harbour.example/a';
    expect(citationOf(anArticle({ canonicalUrl: 'https://harbour.example/' }, { url })).url).toBe(url);
  });

  it('the first page of an article that was joined from several', () => {
    const [url, first] = ['https://harbour.example/a?page=2', 'https://harbour.example/a'];
    expect(citationOf({ ...anArticle({}, { url }), pageAddresses: [first, url] }).url).toBe(first);
  });

  it('the day in the article’s own zone', () => {
    expect(citationOf(anArticle({ published: '2021-05-20T00:31:00+07:00' })).published).toEqual({
      year: 2021,
      month: 5,
      day: 20,
    });
    expect(citationOf(anArticle({ published: 'soon' })).published).toBeUndefined();
  });

  it('never throws on a bare article', () => {
    const article = anArticle({}, { title: '', url: 'not an address', lang: '' });
    for (const style of Object.keys(CITATION_FORMATS)) {
      if (style === 'apa' || style === 'mla' || style === 'chicago') expect(typeof cite(article, style)).toBe('string');
    }
    expect(cite(article, 'bibtex')).toContain('@online{articleuntitled,');
    expect(cite(article, 'ris')).toContain('ER  - ');
    expect(JSON.parse(cite(article, 'csl'))).toHaveLength(1);
  });

  it('describes an article without a title: a link needs words', () => {
    const article = anArticle({}, { title: ' ', url: 'https://odd.example/a' });
    expect(cite(article, 'markdown')).toBe('[\\[Untitled article\\]](<https://odd.example/a>) — odd.example');
    expect(cite(article, 'apa')).toBe('[Untitled article]. (n.d.). odd.example. https://odd.example/a');
    expect(cite(article, 'ris')).toContain('TI  - [Untitled article]');
  });

  it.each([
    ['Binet et la « gravité de la situation »', '“Binet et la ‘gravité de la situation’.”'],
    ['« Non », dit-elle', '“‘Non’, dit-elle.”'],
    ['Wem gehört der »Alte Hafen« heute', '“Wem gehört der ‘Alte Hafen’ heute.”'],
    ['The 5" screen and the 7" one', '“The 5‘ screen and the 7’ one.”'],
  ])('writes the marks in %j as single ones', (title, expected) => {
    expect(quotedTitle(title)).toBe(expected);
  });

  it('keeps lines whole where a name has a line break', () => {
    expect(
      cite(anArticle({ authors: ['Eva\nTY  - BOOK'] }), 'ris')
        .split('\r\n')
        .filter((line) => line.startsWith('TY')),
    ).toHaveLength(1);
  });
});
