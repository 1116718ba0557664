// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { FACTS, page, paragraphs, REPORT, read, url } from './pages';

describe('a page that says nothing of itself', () => {
  const around = (box: string): string =>
    `<article><div class="isi">${paragraphs(REPORT.slice(0, 3))}<div class="kotak"><h3>Sejarah</h3>${box}</div>${paragraphs(REPORT.slice(3))}</div></article>`;
  const body = around(`<p>${FACTS}</p>`);

  it.each([
    ['an hour for machines', '<time datetime="2025-05-12T09:31">12 Mei 2025</time>'],
    ['a link that shares', '<a href="https://www.facebook.com/sharer/sharer.php?u=x">f</a>'],
  ])('comes from a newsroom nevertheless: %s', (_, sign) => {
    const behind = `<article><div class="isi">${paragraphs()}<div class="kotak"><p>Kirim foto Anda</p><p>Telepon meja kota</p></div></div></article>`;
    expect(read(page(behind, { head: '' }))).not.toEqual(REPORT);
    expect(read(page(sign + behind, { head: '' }))).toEqual(REPORT);
  });

  it('keeps the boxes among its paragraphs, and says its headline once', () => {
    const document = page(body, { head: '' });
    expect(read(document)).toEqual([...REPORT.slice(0, 3), FACTS, ...REPORT.slice(3)]);
    expect(extract(document, { url })?.html).not.toContain('Pelabuhan Baru Dibuka');
  });

  it.each([
    '<meta property="og:title" content="Pelabuhan Baru">',
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>',
  ])('is no page with %s', (head) => {
    const led = around(`<p>${FACTS} <a href="/lain/">Seratus gambar pelabuhan lama itu</a></p>`);
    expect(read(page(led, { head }))).toEqual(REPORT);
  });

  it('still leaves out what leads away and what stands around the text', () => {
    const beside = `<aside class="samping"><h3>Kabar lain</h3><ul>${'<li><a href="/b/gudang-es-baru-dibuka-di-selatan/">Gudang Es Baru Dibuka di Selatan</a></li>'.repeat(4)}</ul></aside>`;
    expect(read(page(`<div class="isi">${paragraphs()}</div>${beside}`, { head: '' }))).toEqual(REPORT);
  });
});
