// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, url } from './pages';

const rulesIn = (body: string): number => extract(page(body), { url })?.html.match(/<hr>/g)?.length ?? 0;
const [first, second] = [paragraphs(REPORT.slice(0, 3)), paragraphs(REPORT.slice(3))];

describe('a rule', () => {
  it.each([
    ['between two paragraphs', `<div class="x1">${first}<hr>${second}</div>`],
    ['above a subheading', `<div class="x1">${first}<hr><h2>Tahap kedua</h2>${second}</div>`],
  ])('stays %s', (_, body) => {
    expect(rulesIn(body)).toBe(1);
  });

  it.each([
    ['below the text', `<div class="x1">${first}${second}<hr></div>`],
    ['where something stood between two', `<div class="x1">${first}<hr><hr>${second}</div>`],
    ['above it', `<div class="x1"><hr>${first}${second}</div>`],
  ])('goes %s', (_, body) => {
    expect(rulesIn(body)).toBe(0);
  });

  it('is no frame around what was left out', () => {
    const card =
      '<p>Baca juga: <a href="/berita/pasar-ikan-1042/">Pasar Ikan Pindah ke Dermaga Lama Tahun Depan</a></p>';
    expect(rulesIn(`<div class="x1">${first}<hr>${card}<hr>${second}</div>`)).toBe(0);
    expect(rulesIn(`<div class="x1">${first}<hr><div><div id="slot-1"></div></div><hr>${second}</div>`)).toBe(0);
  });
});
