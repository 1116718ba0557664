import { describe, expect, it } from 'vitest';
import { matchPattern, siteOf } from '../../lib/browser/site';

describe('a site is a registrable domain', () => {
  it.each([
    ['https://egindo.co/a-story/', 'egindo.co'],
    ['https://ekonomi.egindo.co/a-story/', 'egindo.co'],
    ['https://news.example.co.id/x', 'example.co.id'],
    ['https://a.blogspot.com/2021/05/x.html', 'a.blogspot.com'],
    ['https://b.blogspot.com/2021/05/x.html', 'b.blogspot.com'],
    ['http://localhost:8080/x', 'localhost'],
    ['http://127.0.0.1/x', '127.0.0.1'],
    ['https://EGINDO.co./a', 'egindo.co'],
  ])('%s belongs to %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each(['chrome://extensions', 'about:blank', 'file:///a.html', 'nonsense', ''])('%j is on no site', (address) => {
    expect(siteOf(address)).toBeNull();
  });

  it('asks for the site with its subdomains, and for an address without them as it is', () => {
    expect(matchPattern('egindo.co')).toBe('*://*.egindo.co/*');
    expect(matchPattern('a.blogspot.com')).toBe('*://*.a.blogspot.com/*');
    expect(matchPattern('localhost')).toBe('*://localhost/*');
    expect(matchPattern('127.0.0.1')).toBe('*://127.0.0.1/*');
  });
});
