// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../lib/article/clutter';

const SHORT =
  '<h1>Jembatan Ditutup</h1><p>Jembatan di pusat kota ditutup sementara mulai Minggu untuk pengecatan marka, kata dinas.</p><p><strong>Baca Juga: <a href="/kota/taman">Wali Kota Resmikan Taman Baca</a></strong></p><p>"Pengendara bisa lewat jalan lain," kata kepala dinas.</p><p>Kepala Dinas Perhubungan mengatakan penutupan berlangsung dari malam hingga pagi, selama tiga hari.</p>';

const found = (head: string, body = '<body>'): number =>
  findClutter(new DOMParser().parseFromString(`<head>${head}</head>${body}${SHORT}`, 'text/html')).length;

describe('a short article that says that it is one', () => {
  it.each([
    ['<meta name="content_PublishedDate" content="2025-11-01 16:30:00">', '<body>'],
    ['<meta name="publishdate" content="2025/11/03 09:15:12">', '<body>'],
    ['<meta itemprop="datePublished" content="2025-11-02">', '<body>'],
    ['', '<body class="post-template-default single-post">'],
  ])('is cleaned: %s %s', (head, body) => {
    expect(found(head, body)).toBe(1);
  });

  it('is left alone where nothing says so: it may be a teaser', () => {
    expect(found('<meta name="description" content="Kabar">')).toBe(0);
    expect(found('<meta property="og:type" content="website">')).toBe(0);
  });
});

it.each([
  ['behind it', (form: string, paragraph: string) => paragraph + form],
  ['before it', (form: string, paragraph: string) => form + paragraph],
])('a paragraph of a short article stays in one box with a form for letters %s', (_, inBox) => {
  const form = '<h4>Nawala</h4><form><input type="email"><button>Daftar</button></form>';
  const paragraph =
    '<p>Warga berharap pekerjaan itu selesai sebelum pasar mingguan dibuka lagi di tepi sungai pada akhir bulan.</p>';
  const page = new DOMParser().parseFromString(
    `<head><meta property="og:type" content="article"></head><body>${SHORT.replace('<p>"Pengendara', `<section>${inBox(form, paragraph)}</section>$&`)}`,
    'text/html',
  );
  expect(findClutter(page).some(({ element }) => element.textContent.includes('Warga berharap'))).toBe(false);
});
