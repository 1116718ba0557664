import { describe, expect, it } from 'vitest';
import { found, PARAGRAPHS } from './page';

const SHORT = [
  'Warga dusun sebelah pun datang membawa kayu sisa.',
  'Tidak seorang pun meminta upah untuk pekerjaan itu.',
];

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

/** The text in three boxes, as pages do that put advertisements between them; something stands in the second, which is short, or below it. */
const inBoxes = ({ within = '', below = '', names = 'text' }): string[] => {
  const box = (html: string): string => `<div class="${names}">${html}</div>`;
  const [first = '', second = ''] = SHORT;
  const html = `<!DOCTYPE html><html lang="id"><head><meta property="og:type" content="article"></head><body><main><h1>Jembatan Gantung Desa Wanasari Dibuka Lagi</h1>
${box(paragraphs(PARAGRAPHS.slice(0, 3)))}${box(paragraphs([first]) + within + paragraphs([second]))}${below}${box(paragraphs(PARAGRAPHS.slice(3)))}</main></body></html>`;
  return found(new DOMParser().parseFromString(html, 'text/html'));
};

const calls = {
  newsletter: ['<p><em><a href="/newsletter">Daftar gratis di sini</a></em></p>', 'newsletter: Daftar gratis di sini'],
  donation: [
    '<div><p>Dukung jurnalisme kami</p><a href="/donasi">Donasi</a></div>',
    'other: Dukung jurnalisme kamiDonasi',
  ],
  paywall: [
    '<div>Konten premium <a href="/langganan">Berlangganan untuk membaca</a></div>',
    'paywall: Konten premium Berlangganan untuk membaca',
  ],
} as const;

describe('text in several boxes of the same names', () => {
  it.each(Object.entries(calls))('stays where one of them holds a call: %s', (_, [within, text]) => {
    expect(inBoxes({ within })).toEqual([text]);
  });

  it('stays in boxes without names too', () =>
    expect(inBoxes({ within: calls.newsletter[0], names: '' })).toEqual([calls.newsletter[1]]));

  it('a box of its own goes with its sentences', () => {
    const box = `<div class="offer">${paragraphs(['Kabar Pagi merangkum semua yang perlu diketahui warga lembah.', 'Terbit setiap hari kerja, dibaca dalam lima menit saja.'])}<a href="/newsletter">Daftar gratis</a></div>`;
    expect(inBoxes({ below: box })).toEqual([`newsletter: ${box.replace(/<[^>]+>/g, '')}`]);
  });
});
