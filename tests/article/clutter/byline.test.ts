import { describe, expect, it } from 'vitest';
import { find, found, PARAGRAPHS, page, textOf } from './page';

const SHARE =
  '<div><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a> <a href="https://wa.me/?text=x">WhatsApp</a></div>';

describe('the date and the names below a headline stay where the row beside them goes', () => {
  const heads: Record<string, [string, string]> = {
    'a row that shares, beside a day in figures': [`<div>12.03.2026, 07:15</div>${SHARE}`, 'share: Facebook WhatsApp'],
    'beside a day with its month': [`<div>12 Maret 2026</div>${SHARE}`, 'share: Facebook WhatsApp'],
    'beside a day that the machine reads': [`<div><time>sehari lalu</time></div>${SHARE}`, 'share: Facebook WhatsApp'],
    'beside a name': [`<div><a rel="author" href="/p/ratna">Ratna W.</a></div>${SHARE}`, 'share: Facebook WhatsApp'],
    'a player': ['<div>12/03/2026</div><button>Dengarkan</button>', 'player: Dengarkan'],
    'beside a day for machines in print': [`<div>2026-03-12</div>${SHARE}`, 'share: Facebook WhatsApp'],
    'a count of comments': [
      '<div>12 Maret 2026</div><div><a href="#komentar-pembaca">Baca 123 komentar pembaca</a></div>',
      'comments: Baca 123 komentar pembaca',
    ],
    'an offer for those who pay': [
      '<div>12 Maret 2026</div><div>Konten premium <button>Masuk</button></div>',
      'paywall: Konten premium Masuk',
    ],
    'a call to follow': [
      '<div>12 Mar 2026</div><div><a href="https://www.facebook.com/kabar">Ikuti kami</a></div>',
      'follow: Ikuti kami',
    ],
  };
  for (const [what, [box, gone]] of Object.entries(heads))
    it(what, () => {
      const html = `<!DOCTYPE html><html lang="id"><head><title>Jembatan</title><meta property="og:type" content="article"></head><body><main><article><h1>Jembatan Gantung Desa Wanasari Dibuka Lagi</h1><div>${box}</div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
      const matches = find(new DOMParser().parseFromString(html, 'text/html'));
      expect(matches.map((match) => `${match.kind}: ${textOf(match)}`)).toEqual([gone]);
    });
});

describe('a date is no reason where nobody looks for who wrote and when', () => {
  it('in a row below the text', () =>
    expect(found({ after: `<div><div>Diperbarui 12 Maret 2026</div>${SHARE}</div>` })).toEqual([
      'share: Diperbarui 12 Maret 2026Facebook WhatsApp',
    ]));

  it('among headlines', () => {
    const card =
      '<div><h3>Berita terkait</h3><a href="/ekonomi/panen-raya-bawang-merah-di-lereng-utara">Panen raya bawang merah di lereng utara</a><time>12 Maret 2026</time></div>';
    expect(find(page({ between: card }))).toHaveLength(1);
  });

  it('as a number that is no day', () =>
    expect(found({ between: `<div><div>2026 kali</div>${SHARE}</div>` })).toHaveLength(1));
});
