import { describe, expect, it } from 'vitest';
import { isBanner, isDecoration, isEmoji, isIcon, isTracker } from '../../../lib/article/body/decoration';

const image = (markup: string): Element => {
  const found = new DOMParser().parseFromString(markup, 'text/html').querySelector('img');
  if (!found) throw new Error('no image');
  return found;
};

describe('isIcon', () => {
  it.each([
    '<img src="/tema/icons/cetak.svg">',
    '<img src="/tema/icon_panah.png" alt="">',
    '<img src="/tema/arrow-144-48.png">',
    '<img src="/tema/loader.gif" width="48">',
    '<img src="/tema/merek.svg" alt="Kabar Selat">',
    '<img src="https://secure.gravatar.com/avatar/7c?s=64">',
    '<img src="/forum/avatars/l/0/8.jpg">',
    '<figure><img src="/tema/perbesar.svg"><img src="/foto/a.jpg"><figcaption>Kapal tiba di dermaga</figcaption></figure>',
  ])('%s', (markup) => expect(isIcon(image(markup))).toBe(true));

  it.each([
    '<img src="/foto/broken-arrow.jpg">',
    '<img src="/foto/ikon-kota.jpg">',
    '<img src="/foto/lexicon.png">',
    '<img src="/foto/buttonwillow.png">',
    '<img src="/icons-of-the-sea/kapal/dermaga.png">',
    '<img src="/tema/icon_panah.png" width="640">',
    '<figure><img src="/grafik/icon.svg"><figcaption>Ikon baru pelabuhan</figcaption></figure>',
    '<img src="/grafik/harga.svg" alt="Harga ikan sejak Januari">',
    '<img src="/grafik/harga.svg" height="400">',
    '<img src="/foto/avatar-film.jpg">',
  ])('not: %s', (markup) => expect(isIcon(image(markup))).toBe(false));
});

describe('isTracker', () => {
  it.each([
    '<img src="/a" width="1" height="1">',
    '<img src="/a" style="height:0px;width:0px;overflow:hidden">',
    '<img src="/a" style="display: block; height: 0;">',
    '<img src="/a" style="width:1px !important; height:1px !important">',
  ])('%s', (markup) => expect(isTracker(image(markup))).toBe(true));

  it.each([
    '<img src="/a" width="800" height="1">',
    '<img src="/a" style="width: 100%; height: 0">',
    '<img src="/a" style="height: 0; padding-bottom: 56%">',
    '<img src="/a" style="max-height: 1px">',
    '<img src="/a" width="0" height="0" sizes="100vw">',
    '<img src="/a" style="border-width: 0; width: 600px">',
    '<img src="/a">',
  ])('not: %s', (markup) => expect(isTracker(image(markup))).toBe(false));
});

describe('isDecoration', () => {
  it.each([
    '<a href="/"><img src="/kepala.jpg"></a>',
    '<a href="https://kabar.example/"><img src="/kepala.jpg"></a>',
    '<img src="/foto/a.jpg" width="60">',
  ])('%s', (markup) => expect(isDecoration(image(markup))).toBe(true));

  it.each(['<a href="/foto/a.jpg"><img src="/foto/a.jpg"></a>', '<img src="/foto/a.jpg" width="600">'])(
    'not: %s',
    (markup) => expect(isDecoration(image(markup))).toBe(false),
  );
});

describe('isBanner', () => {
  it.each([
    '<a href="https://langganan.example/"><img src="/tema/artikel_banner_2026.jpg"></a>',
    '<a href="https://toko.example/tas?utm_source=kabar"><img src="/foto/tas.jpg"></a>',
    '<a href="https://iklan.example/ads/7">Iklan <img src="/foto/tas.jpg"></a>',
    '<a href="https://www.facebook.com/kabarselat"><img src="/tema/kotak.jpg"></a>',
    '<a href="https://www.pinterest.com/pin/create/button/?url=x"><img src="/foto/kue.jpg"></a>',
  ])('%s', (markup) => expect(isBanner(image(markup))).toBe(true));

  it.each([
    '<a href="https://www.instagram.com/p/Cx7/"><img src="/foto/kue.jpg"></a>',
    '<a href="/foto/spanduk-banner.jpg"><img src="/foto/spanduk-banner.jpg"></a>',
    '<img src="/foto/banner-war-memorial.jpg">',
    '<a href="/berita/2026/kapal-tiba-di-dermaga-baru"><img src="/foto/kapal.jpg"></a>',
    '<figure><a href="https://toko.example/tas?utm_source=kabar"><img src="/foto/tas.jpg"></a><figcaption>Tas kulit buatan warga</figcaption></figure>',
    '<a href="https://toko.example/tas?utm_source=kabar"><img src="/foto/tas.jpg"> Tas kulit buatan warga pantai</a>',
    '<a href="/berita/no-ad-blocker-needed-here"><img src="/foto/kapal.jpg"></a>',
  ])('not: %s', (markup) => expect(isBanner(image(markup))).toBe(false));
});

describe('isEmoji', () => {
  it.each(['🙂', '👍🏽', '👨‍👩‍👧', '❤️'])('%s', (alt) =>
    expect(isEmoji(image(`<img src="/1f642.png" alt="${alt}">`))).toBe(true),
  );
  it.each(['', '7', '#', 'Foto 🙂', '🙂 Warga menunggu'])('not: %s', (alt) =>
    expect(isEmoji(image(`<img src="/1f642.png" alt="${alt}">`))).toBe(false),
  );
});
