import { describe, expect, it } from 'vitest';
import { here, leadsToNetwork } from '../../../lib/article/clutter/links';

describe('another article of the same house', () => {
  it.each([
    ['https://www.kabar.example/a', 'https://kabar.example/berita/2026/pelabuhan-baru-dibuka'],
    ['https://m.kabar.co.id/a', 'https://jatim.kabar.co.id/berita/2026/pelabuhan-baru-dibuka'],
    // A name of three letters is no part of the domain of a country.
    ['https://www.abc.es/a', 'https://sevilla.abc.es/andalucia/el-puerto-nuevo-abre-hoy'],
    ['https://www.zdf.de/a', 'https://zdf.de/nachrichten/neuer-hafen-ist-heute-offen'],
    // One house, a domain for each country.
    ['https://www.bbc.com/a', 'https://www.bbc.co.uk/news/business-45814459'],
    ['https://www.kabar.com/a', 'https://www.kabar.id/berita/2026/pelabuhan-baru-dibuka'],
    ['https://www.kabar.net.au/a', 'https://kabar.com/berita/2026/pelabuhan-baru-dibuka'],
  ])('from %s is %s', (page, address) => {
    expect(here(page).targetOf(address)).toBe('article');
  });
});

describe('what another house has', () => {
  it.each([
    ['https://www.kabar.co.id/a', 'https://www.berita.co.id/berita/2026/pelabuhan-baru-dibuka'],
    ['https://www.abc.es/a', 'https://www.elp.es/andalucia/el-puerto-nuevo-abre-hoy'],
    ['https://www.kabar.com/a', 'https://www.kabarbaru.com/berita/2026/pelabuhan-baru-dibuka'],
    ['https://kabar.org.uk/a', 'https://berita.org.uk/news/2026/the-new-harbour-is-open'],
  ])('from %s is outside: %s', (page, address) => {
    expect(here(page).targetOf(address)).toBe('outside');
  });
});

describe('what leads to the page itself', () => {
  it.each([
    ['https://kabar.example/a/jembatan-dibuka.12', '/a/jembatan-dibuka.12'],
    ['https://kabar.example/a/jembatan-dibuka.12?dari=depan', 'https://kabar.example/a/jembatan-dibuka.12'],
    ['https://kabar.example/baca.php?id=12', '/baca.php?id=12#isi'],
    ['https://kabar.example/a/jembatan-dibuka.12', '#isi'],
  ])('from %s is here: %s', (page, address) => expect(here(page).targetOf(address)).toBe('here'));

  it.each([
    ['https://kabar.example/baca.php?id=12', '/baca.php?id=13', 'article'],
    ['https://kabar.example/baca.php?id=12', '?id=13', 'article'],
    ['https://kabar.example/a/jembatan', 'https://kabar.example', 'section'],
    ['https://kabar.example/a/jembatan', 'https://kabar.example/a/#isi', 'section'],
  ])('from %s %s is %s', (page, address, target) => expect(here(page).targetOf(address)).toBe(target));
});

describe('another site that is told the address of the page', () => {
  const page = 'https://kabar.example/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi';
  it.each([
    'https://zxqy.example/kirim?u=https%3A%2F%2Fkabar.example%2Fnasional%2Fjembatan-gantung-desa-wanasari-dibuka-lagi',
    'https://zxqy.example/kirim?u=https%3a%2f%2fkabar.example%2fnasional%2fjembatan-gantung-desa-wanasari-dibuka-lagi&t=x',
    'https://zxqy.example/?https://kabar.example/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi',
  ])('passes it on: %s', (address) => expect(here(page).targetOf(address)).toBe('share'));

  it.each([
    // Another page's, and one in the path: a copy that is kept.
    ['https://zxqy.example/kirim?u=https%3A%2F%2Fkabar.example%2Fnasional%2Fjembatan-kayu', 'outside'],
    ['https://arsip.example/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi', 'outside'],
    // The house's own way in.
    ['https://akun.kabar.example/masuk?u=/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi', 'section'],
  ])('is no place to share: %s', (address, target) => expect(here(page).targetOf(address)).toBe(target));

  it('may be told of any page where the path is short', () => {
    expect(here('https://kabar.example/nasional/').targetOf('https://zxqy.example/kirim?u=/nasional/jembatan')).toBe(
      'outside',
    );
  });
});

describe('where a link leads', () => {
  const at = here('https://kabar.example/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi');
  it.each([
    ['', 'none'],
    ['javascript:void(0)', 'none'],
    ['mailto:sari@wanasari.example', 'mail'],
    ['mailto:?body=x', 'share'],
    ['whatsapp://send?text=x', 'share'],
    ['whatsapp:', 'mail'],
    ['/kirim?share=facebook', 'share'],
    ['/share=facebook', 'section'],
    ['https://www.facebook.com/sharer.php', 'share'],
    ['/unduh/peta.pdf', 'file'],
    ['https://lain.example/peta.pdf', 'file'],
    ['#peta', 'here'],
    ['#/portal', 'section'],
    ['/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi#peta', 'here'],
    ['/nasional/pasar-malam-kembali-ramai-lagi#peta', 'article'],
    ['https://kabar.example#peta', 'here'],
    ['/tag/pasar-malam-kembali-ramai-lagi', 'section'],
    ['/berita/20260312', 'article'],
    ['/berita?id=12', 'article'],
    ['/berita/jembatan.html', 'article'],
    ['/%E6%B2%B3%E5%A0%A4', 'article'],
    ['/nasional/desa/jembatan-baru', 'article'],
    ['/nasional/desa/peta', 'section'],
    ['/nasional/jembatan-baru', 'section'],
    ['https://m.kabar.example/nasional/', 'section'],
    ['https://kabarlain.example/nasional/', 'outside'],
    ['https://lain.example/nasional/', 'outside'],
  ])('%s: %s', (href, target) => {
    expect(at.targetOf(href)).toBe(target);
  });

  it.each(['about:blank', ''])('is to an article of the page’s own where its address is not known: %s', (url) => {
    expect(here(url).targetOf('https://lain.example/nasional/pasar-malam-kembali-ramai-lagi')).toBe('article');
  });
});

describe('an address of a network', () => {
  it.each([
    ['https://wa.me/?text=x', true],
    ['https://t.me/kabar', true],
    ['t.me/kabar', true],
    ['https://lain.example/t.me/', false],
  ])('%s: %s', (address, expected) => expect(leadsToNetwork(address)).toBe(expected));
});

describe('an address that says nothing', () => {
  const own = 'https://kabar.example/story/a8f2c';
  it.each([
    ['in the same folder', own, '/story/d02ef', 'article'],
    ['with a stroke behind it', `${own}/`, '/story/d02ef/', 'article'],
    ['in a folder below', own, '/story/foto/d02ef', 'section'],
    ['in another folder', own, '/topics2/d02ef', 'section'],
    ['that goes on and on', own, `/topics2/${' '.repeat(100_000)}x`, 'section'],
    ['that is all digits between strokes', own, `/topics/${'1/'.repeat(50_000)}x`, 'section'],
    ['beside a page at the root', 'https://kabar.example/a8f2c', '/tentang', 'section'],
    [
      'beside an address that says enough',
      'https://kabar.example/story/jembatan-desa-dibuka-lagi',
      '/story/d02ef',
      'section',
    ],
  ])('%s', (_, page, address, target) => expect(here(page).targetOf(address)).toBe(target));
});
