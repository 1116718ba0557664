// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { page, paragraphs, REPORT, read } from './pages';

const [lead = '', ...rest] = REPORT;
const note = 'Catatan dinas perikanan.';
const withMark = (mark: string): string =>
  `<p>${lead}<sup><a href="#catatan-1">${mark}</a></sup></p>${paragraphs(rest)}`;

describe('the notes of an article', () => {
  it('are known by the mark that leads to them', () => {
    const box = `<div class="catatan"><a id="catatan-1" href="#tanda-1">1</a><div><p>${note}</p></div></div>`;
    const all = read(page(`<article><div class="isi">${withMark('1')}</div>${box}</article>`));
    expect(all[0]).toBe(`${lead}1`);
    expect(all.at(-1)).toBe(note);
  });

  it('are each taken alone', () => {
    const list = `<ol><li id="catatan-1">${note}</li><li id="catatan-2">Tentang rumah ini.</li></ol>`;
    expect(
      read(page(`<article><div class="isi">${withMark('1')}</div><footer>${list}</footer></article>`)),
    ).not.toContain('Tentang rumah ini.');
  });

  it('are not what stands above', () => {
    const top = `<div class="kepala" id="catatan-1"><p>${note}</p></div>`;
    expect(read(page(`${top}<article><div class="isi">${withMark('Atas')}</div></article>`))).not.toContain(note);
  });

  it('are not what a word leads to', () => {
    const box = `<div class="kotak" id="catatan-1"><p>${note}</p></div>`;
    expect(read(page(`<article><div class="isi">${withMark('Komentar')}</div>${box}</article>`))).not.toContain(note);
  });
});
