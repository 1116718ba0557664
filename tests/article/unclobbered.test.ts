// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findClutter } from '../../lib/article/clutter';
import { extract } from '../../lib/article/extract';
import { unclobbered } from '../../lib/article/unclobbered';

const TEXT = [
  'Nelayan di pesisir utara menunda melaut selama sepekan karena gelombang setinggi empat meter masih melanda perairan itu.',
  'Badan cuaca setempat mencatat angin kencang sejak Senin malam dan meminta kapal kecil tetap berlabuh di dermaga.',
  'Harga ikan di pasar induk naik hampir dua kali lipat, sementara stok di gudang pendingin hanya cukup untuk tiga hari.',
  'Pemerintah kabupaten menyiapkan bantuan beras bagi keluarga nelayan yang tidak punya penghasilan lain pekan ini.',
];

/** A page that is all one form, as some systems build theirs. The form has its fields as properties, as in browsers: jsdom leaves that out. */
function pageWith(...fields: string[]): Document {
  const page = new DOMParser().parseFromString(
    `<html lang="id"><title>Ombak tinggi</title><body><form action="/cari">${fields.map((name) => `<input type="hidden" name="${name}">`).join('')}
    <main><h1>Ombak tinggi menahan nelayan di darat</h1>${TEXT.map((text) => `<p>${text}</p>`).join('')}</main></form></body></html>`,
    'text/html',
  );
  const [form] = page.forms;
  for (const field of page.querySelectorAll('input'))
    if (form && !Object.hasOwn(form, field.name)) Object.defineProperty(form, field.name, { value: field });
  return page;
}

const url = 'https://kabar.example/berita/ombak-tinggi';

describe('a page whose form has fields with the names of properties', () => {
  it.each(['closest', 'getAttribute', 'localName', 'querySelector', 'nextSibling'])('is read with “%s”', (name) => {
    const page = pageWith(name);
    const before = page.documentElement.outerHTML;
    expect(extract(page, { url })?.paragraphs).toEqual(TEXT);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(unclobbered(page)).not.toBe(page);
  });

  it('is looked through for clutter with a field “id”', () => {
    const page = pageWith('id');
    expect(page.forms[0]?.id).not.toBeTypeOf('string');
    expect(findClutter(page, { url })).toEqual([]);
  });

  it('is not copied for names that nothing asks for', () => {
    const page = pageWith('q', 'title', 'id', 'email');
    expect(unclobbered(page)).toBe(page);
    expect(extract(page, { url })?.paragraphs).toEqual(TEXT);
  });
});
