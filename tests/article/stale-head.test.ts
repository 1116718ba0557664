// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/article/extract';

const SITE = 'https://kabar.example';
const FIRST = 'Jembatan gantung Kali Wening dibuka lagi';
const SECOND = 'Petani garam memanen lebih awal tahun ini';

const sentence = (number: number): string =>
  `Pada hari ke-${number} para petani di pesisir mengumpulkan garam dari tambak yang dangkal, lalu membawanya ke gudang dengan gerobak sapi.`;
const text = [1, 2, 3, 4, 5, 6].map((number) => `<p>${sentence(number)}</p>`).join('');
const body = `${'Warga menyambut pembukaan jembatan itu dengan iring-iringan perahu. '.repeat(60)}`;

const data = {
  '@type': 'NewsArticle',
  headline: FIRST,
  url: `${SITE}/jembatan`,
  datePublished: '2024-03-05T08:00:00+07:00',
  author: { '@type': 'Person', name: 'Dewi Larasati' },
  isAccessibleForFree: true,
  articleBody: body,
  wordCount: 5000,
};

/** The head of the first article, and what is shown. */
const app = (shown: string, head = ''): Document =>
  new DOMParser().parseFromString(
    `<html lang="id"><head><title>${FIRST} - Kabar Wening</title><meta property="og:title" content="${FIRST}"><meta property="og:site_name" content="Kabar Wening">
    <meta property="article:published_time" content="2024-03-05T08:00:00+07:00"><link rel="canonical" href="${SITE}/jembatan">
    <script type="application/ld+json">${JSON.stringify(data)}</script>${head}</head>
    <body><header><a href="/">Kabar Wening</a></header><main>${shown}</main></body></html>`,
    'text/html',
  );

const second = `<article><h1>${SECOND}</h1><p class="byline">Oleh Bagus Hartono</p><p class="tanggal">Kamis, 7 Maret 2024 14:20 WIB</p>${text}
  <h2><a href="/jembatan">${FIRST}</a></h2></article>`;

describe('a page that shows another article than it was opened with', () => {
  it('is read by what it prints, and keeps the name of its house', () => {
    const article = extract(app(second), { url: `${SITE}/garam`, openedAt: `${SITE}/jembatan` });
    expect(article?.title).toBe(SECOND);
    expect(article?.paragraphs).toContain(sentence(1));
    expect(article?.paragraphs.join(' ')).not.toContain('iring-iringan');
    expect(article?.truncated).toBeUndefined();
    expect(article?.source).toMatchObject({
      publisher: 'Kabar Wening',
      authors: ['Bagus Hartono'],
      published: '2024-03-07T14:20+07:00',
      canonicalUrl: '',
    });
  });

  it('is read by what stands in the article of its title, where the first one is still above it', () => {
    const first = `<article><h1>${FIRST}</h1><p class="byline">Oleh Dewi Larasati</p><p class="tanggal">Selasa, 5 Maret 2024 08:00 WIB</p>${'<p>Warga menyambut pembukaan jembatan itu dengan iring-iringan perahu, kata camat yang ikut mendayung.</p>'.repeat(6)}</article>`;
    const read = (next: string) => {
      const page = app(first + next);
      page.title = `${SECOND} - Kabar Wening`;
      return extract(page, { url: `${SITE}/garam`, openedAt: `${SITE}/jembatan` });
    };
    const whole = second.replace(/<h2>.*<\/h2>/, '');
    const article = read(whole);
    expect(article?.title).toBe(SECOND);
    expect(article?.paragraphs.join(' ')).not.toContain('iring-iringan');
    expect(article?.source).toMatchObject({
      publisher: 'Kabar Wening',
      authors: ['Bagus Hartono'],
      published: '2024-03-07T14:20+07:00',
      canonicalUrl: '',
    });
    const unsigned = read(whole.replace('Oleh Bagus Hartono', 'Tim redaksi'));
    expect(unsigned?.source.authors).not.toContain('Dewi Larasati');
    const undated = read(whole.replace('Kamis, 7 Maret 2024 14:20 WIB', ''));
    expect(undated?.source).toMatchObject({ authors: ['Bagus Hartono'], published: '' });
  });

  it('is read where the reader is, where its address alone was changed', () => {
    const story = (headline: string, number: number) =>
      `<article><h1>${headline}</h1><p class="byline">Oleh Bagus ${'ABC'[number]}lam</p><p class="tanggal">Kamis, ${number + 7} Maret 2024 14:20 WIB</p>${text.replaceAll('hari ke-', `hari ke-${number}`)}</article>`;
    const THIRD = 'Pasar malam Wening pindah ke lapangan barat';
    const page = app(story(FIRST, 0) + story(SECOND, 1) + story(THIRD, 2));
    const read = (url: string, ...reached: string[]) => {
      const isReached = ({ textContent }: Element) => reached.includes(textContent);
      return extract(page, { url: `${SITE}${url}`, openedAt: `${SITE}/jembatan`, isReached });
    };
    const article = read('/garam', FIRST, SECOND);
    expect(article?.title).toBe(SECOND);
    expect(article?.paragraphs).toContain(sentence(1).replace('ke-', 'ke-1'));
    expect(article?.paragraphs).toHaveLength(6);
    expect(article?.source).toMatchObject({ authors: ['Bagus Blam'], published: '2024-03-08T14:20+07:00' });
    expect(read('/pasar', FIRST, SECOND, THIRD)?.title).toBe(THIRD);
    // Who has gone back up reads the first again, and who reads on at its own address does not read another.
    expect(read('/pasar', FIRST)?.title).toBe(FIRST);
    expect(read('/pasar')?.title).toBe(FIRST);
    expect(read('/jembatan', FIRST, SECOND)?.title).toBe(FIRST);
  });

  it('is one article where its address counts the chapters that the reader has come to', () => {
    const chapters = `<article><h1>${FIRST}</h1><p class="byline">Oleh Dewi Larasati</p><section><h2>Musim kering</h2>${text}</section><section><h2>Musim hujan</h2>${text}</section></article>`;
    const url = `${SITE}/jembatan/musim-hujan`;
    const article = extract(app(chapters), { url, openedAt: `${SITE}/jembatan`, isReached: () => true });
    expect(article?.title).toBe(FIRST);
    expect(article?.source.authors).toEqual(['Dewi Larasati']);
  });

  it('is an article too where it was opened at the front page', () => {
    const front = app(second, '<meta property="og:type" content="website">');
    front.querySelector('link')?.setAttribute('href', `${SITE}/`);
    for (const element of front.querySelectorAll('script, meta[property^="article"]')) element.remove();
    front.querySelector('meta[property="og:title"]')?.setAttribute('content', 'Kabar Wening: kabar dari tepi kali');
    front.title = 'Kabar Wening: kabar dari tepi kali';
    const options = { url: `${SITE}/garam`, onlyArticles: true };
    expect(extract(front, options)).toBeNull();
    expect(extract(front, { ...options, openedAt: `${SITE}/` })?.title).toBe(SECOND);
  });

  it.each([
    ['it is where it was opened', `${SITE}/jembatan`, `${SITE}/jembatan#komentar`, second],
    ['only its parameters were changed', `${SITE}/jembatan/`, `${SITE}/jembatan?dari=surel`, second],
    ['it names another address', `${SITE}/garam`, `${SITE}/arsip/1`, second],
    [
      'it still shows the first, with the next below it',
      `${SITE}/garam`,
      `${SITE}/jembatan`,
      `<article><h1>${FIRST}</h1>${text}</article>${second}`,
    ],
    [
      'the title in its tab is no heading of it',
      `${SITE}/garam`,
      `${SITE}/jembatan`,
      `<article><h1>${FIRST}</h1>${text}</article>${second}`,
      '(1) pesan baru',
    ],
    ['it shows no heading', `${SITE}/garam`, `${SITE}/jembatan`, `<article>${text}</article>`],
  ])('is believed where %s', (_what, url, openedAt, shown, title = `${FIRST} - Kabar Wening`) => {
    const page = app(shown);
    page.title = title;
    const article = extract(page, { url, openedAt });
    expect(article?.title).toBe(FIRST);
    expect(article?.source).toMatchObject({ published: '2024-03-05T08:00:00+07:00', canonicalUrl: `${SITE}/jembatan` });
  });
});
