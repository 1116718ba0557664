import { describe, expect, it } from 'vitest';
import { unwrapLayoutTables } from '../../../lib/article/body/layout-table';

function unwrapped(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  unwrapLayoutTables(body);
  return body.innerHTML;
}

const cell = (inside: string): string => `<table><tbody><tr><td>${inside}</td></tr></tbody></table>`;

describe('a table that only lays out', () => {
  it('gives back what is in its one cell', () => {
    expect(unwrapped(`<p>a</p>${cell('<p>satu</p><ul><li>dua</li></ul>')}<p>b</p>`)).toBe(
      '<p>a</p><p>satu</p><ul><li>dua</li></ul><p>b</p>',
    );
  });

  it('makes paragraphs of words that stand loose in it', () => {
    expect(unwrapped(cell('satu <b>dua</b><p>tiga</p>empat'))).toBe('<p>satu <b>dua</b></p><p>tiga</p><p>empat</p>');
  });

  it('gives back its rows in order, pictures too, and does not count empty cells', () => {
    const rows = '<tr><td></td><td><p>satu</p></td></tr><tr><td><img src="/a.jpg"></td><td> </td></tr>';
    expect(unwrapped(`<table><tbody>${rows}</tbody></table>`)).toBe('<p>satu</p><img src="/a.jpg">');
  });

  it('may stand in another one', () => {
    expect(unwrapped(cell(`<p>satu</p>${cell('<p>dua</p>')}`))).toBe('<p>satu</p><p>dua</p>');
  });

  it.each([
    '<table><tbody><tr><td>2025</td><td>812</td></tr><tr><td>2026</td><td>790</td></tr></tbody></table>',
    '<table><tbody><tr><th>Tahun</th></tr><tr><td>2025</td></tr></tbody></table>',
    '<table><caption>Tangkapan</caption><tbody><tr><td>2025</td></tr></tbody></table>',
  ])('is none where it tells something: %s', (table) => {
    expect(unwrapped(table)).toBe(table);
  });
});
