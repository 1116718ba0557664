import { describe, expect, it } from 'vitest';
import { addressKey, articleId, articleKeys } from '../../lib/saved/address';
import { anArticle } from './an-article';

const keys = (url: string, canonicalUrl: string) => articleKeys(anArticle({ url, source: { canonicalUrl } }));

describe('an address and its variants', () => {
  it.each([
    'https://warta.example/a/cerita?id=7',
    'http://www.warta.example/a/cerita/?id=7',
    'https://WARTA.example./a/cerita?id=7&utm_source=x&utm_Medium=y&fbclid=z#komentar',
    'https://warta.example:443/a/cerita?igsh=1&id=7&amp=1',
  ])('%s is one article', (address) => {
    expect(addressKey(address)).toBe('warta.example/a/cerita?id=7');
  });

  it.each([
    'https://warta.example/a/cerita?id=8',
    'https://warta.example/a/cerita?id=7&edition=2',
    'https://warta.example/A/cerita?id=7',
    'https://kota.warta.example/a/cerita?id=7',
    'https://warta.example:8443/a/cerita?id=7',
    'https://warta.example/a/cerita?id=7#!/page',
    'https://warta.example/a/cerita?id=7#/page',
  ])('%s is another', (address) => {
    expect(addressKey(address)).not.toBe('warta.example/a/cerita?id=7');
  });

  it('has all the strokes that end nothing', () => {
    const strokes = '/'.repeat(100_000);
    expect(addressKey(`https://warta.example${strokes}x`)).toBe(`warta.example${strokes}x`);
    expect(addressKey(`https://warta.example/x${strokes}`)).toBe('warta.example/x');
  });

  it('survives what is no address', () => {
    expect(addressKey('nonsense')).toBe('nonsense');
    expect(keys('nonsense', 'also nonsense')).toEqual(['nonsense']);
  });
});

describe('the canonical address', () => {
  it('comes first', () => {
    expect(keys('https://m.warta.example/x', 'https://warta.example/x')).toEqual([
      'warta.example/x',
      'm.warta.example/x',
    ]);
  });

  it.each([
    ['the front page', 'https://warta.example/'],
    ['another site', 'https://kantor-berita.example.net/x'],
    ['an address of no web page', 'javascript:alert(1)'],
    ['nothing', ''],
  ])('is not believed when it is %s', (_, canonical) => {
    expect(keys('https://warta.example/x', canonical)).toEqual(['warta.example/x']);
  });

  it('finds an article of several pages under the address of each', () => {
    const [url, page] = ['https://warta.example/x?page=2', 'https://warta.example/x'];
    const whole = anArticle({ url, pageAddresses: [page, url, `${page}?page=3`], source: { canonicalUrl: page } });
    expect(articleKeys(whole)).toEqual(['warta.example/x?page=2', 'warta.example/x', 'warta.example/x?page=3']);
  });

  it('does not make the pages of one article the same', () => {
    const [first] = keys('https://warta.example/x', 'https://warta.example/x');
    const [second] = keys('https://warta.example/x?page=2', 'https://warta.example/x');
    const [whole] = keys('https://warta.example/x?page=all', 'https://warta.example/x');
    expect(new Set([first, second, whole]).size).toBe(3);
    expect(keys('https://warta.example/x?page=1', 'https://warta.example/x')[0]).toBe(first);
  });
});

it('makes an id of 32 hexadecimal digits', async () => {
  expect(await articleId('warta.example/x')).toMatch(/^[0-9a-f]{32}$/);
  expect(await articleId('warta.example/x')).not.toBe(await articleId('warta.example/y'));
});
