// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isLabelled, labelledBoxes } from '../../../lib/article/body/labelled-box';
import type { ClutterMatch } from '../../../lib/article/clutter';
import { page, paragraphs, REPORT, read } from './pages';

const SHORT = REPORT.slice(0, 2);
const SOLD =
  '<ul><li>Artikel khusus dari Rini Wulandari, Bagus Santoso, dan lain-lain. Juga dua surat kabar pagi setiap minggu.</li><li>Akses tanpa batas ke lima belas situs kami dengan satu akun di semua perangkat.</li><li>Teka-teki silang harian dan arsip koran cetak sejak tahun 1965.</li></ul>';

const parsed = (html: string): Element => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body;
};
const match = (element: Element | null, kind: ClutterMatch['kind'], nodes?: ChildNode[]): ClutterMatch[] =>
  element ? [{ element, kind, reason: kind, ...(nodes && { nodes }) }] : [];

describe('a short article', () => {
  it('is not followed by what subscribers get, below a label that says so', () => {
    const offer = `<div class="k1"><div><h2>Subscribe to unlock more articles</h2><p>Baca kabar terbaru dari kota Anda dan dari seluruh negeri setiap hari.</p>${SOLD}</div></div>`;
    expect(read(page(`<div class="isi">${paragraphs(SHORT)}</div>${offer}`))).toEqual(SHORT);
  });

  it('goes on in a box that begins with a link to another, or below a label that is clutter', () => {
    const more = `<div class="k1"><p>Baca juga: <a href="/berita/dermaga-lama-ditutup/">Dermaga lama ditutup</a></p>${paragraphs(REPORT.slice(2))}</div>`;
    expect(read(page(`<div class="isi">${paragraphs(SHORT)}</div>${more}`))).toEqual(REPORT);
    const text = `<div class="isi"><div>Subscribe to unlock more articles</div>${paragraphs(REPORT)}</div>`;
    expect(read(page(text))).toEqual(REPORT);
  });
});

describe('labelledBoxes', () => {
  it('has the boxes that begin with a label which is clutter', () => {
    const body = parsed('<div id="a"><h2>Berlangganan</h2><ul><li>Satu</li></ul></div>');
    expect([...labelledBoxes(match(body.querySelector('h2'), 'paywall'))].map(({ id }) => id)).toEqual(['a']);
  });

  it('does not have those where something stands above the label, nor of long, wordless or partial matches, nor of other kinds', () => {
    const body = parsed('<div><p>Teks.</p><h2>Berlangganan</h2><p>Satu</p></div><div><b></b><p>Dua</p></div>');
    const [heading, bold] = [body.querySelector('h2'), body.querySelector('b')];
    const long = parsed(`<div><p>${'Berlangganan. '.repeat(10)}</p><p>Satu</p></div>`).querySelector('p');
    const first = parsed('<div><h2>Bagikan</h2><p>Satu</p></div>').querySelector('h2');
    const linked = parsed('<div><p>Baca juga: <a href="/a">Dermaga</a></p><p>Satu</p></div>').querySelector('p');
    const matches = [
      ...match(heading, 'paywall'),
      ...match(bold, 'paywall'),
      ...match(long, 'paywall'),
      ...match(first, 'share'),
      ...match(linked, 'related'),
      ...match(first, 'paywall', [...(first?.childNodes ?? [])]),
    ];
    expect(labelledBoxes(matches).size).toBe(0);
  });
});

describe('isLabelled', () => {
  it('looks no further than the box that is judged: the whole text may begin with a label', () => {
    const body = parsed('<main><section><div><p>Satu</p></div></section></main>');
    const [main, section, box, line] = ['main', 'section', 'div', 'p'].map((name) => body.querySelector(name));
    if (!main || !section || !box || !line) throw new Error('The markup of this test has changed.');
    expect(isLabelled(new Set([box]), line, box)).toBe(true);
    expect(isLabelled(new Set([section]), line, main)).toBe(true);
    expect(isLabelled(new Set([main]), line, section)).toBe(false);
  });
});
