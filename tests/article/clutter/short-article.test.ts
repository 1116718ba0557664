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

it('a form for letters is no part of a short article, though it says as much as a paragraph', () => {
  const form =
    '<div><h3>Kabar pagi</h3><p>Daftar nawala kami dan baca berita terpenting di kota setiap pagi sebelum berangkat bekerja.</p><form><input type="email"><button>Kirim</button></form><p>Dengan mendaftar, Anda setuju bahwa alamat Anda kami pakai untuk mengirim nawala itu.</p></div>';
  const page = new DOMParser().parseFromString(
    `<head><meta property="og:type" content="article"></head><body>${SHORT}${form}`,
    'text/html',
  );
  const found = findClutter(page).map(({ kind }) => kind);
  expect(found).toContain('newsletter');
});
