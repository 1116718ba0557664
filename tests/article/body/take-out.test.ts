import { describe, expect, it } from 'vitest';
import { takeOut } from '../../../lib/article/body/take-out';
import { page, REPORT, read } from './pages';

const without = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const gone = body.querySelector('.x');
  if (gone) takeOut(gone);
  return body.innerHTML;
};

describe('what is taken out of a text', () => {
  it('leaves breaks where it parted words', () => {
    expect(without('Satu.<div class="x">Iklan</div>Dua.')).toBe('Satu.<br><br>Dua.');
    expect(without('<b>Satu.</b> <section class="x"></section>\n<i>Dua.</i>')).toBe(
      '<b>Satu.</b> <br><br>\n<i>Dua.</i>',
    );
    expect(without('Satu.<br><div class="x">Iklan</div>Dua.')).toBe('Satu.<br><br><br>Dua.');
  });

  it('leaves nothing beside a box, at an edge or in a line', () => {
    expect(without('<p>Satu.</p><div class="x">Iklan</div>Dua.')).toBe('<p>Satu.</p>Dua.');
    expect(without('Satu.<div class="x">Iklan</div>')).toBe('Satu.');
    expect(without('Satu <span class="x">Iklan</span>dua.')).toBe('Satu dua.');
  });
});

it('sentences before and behind a box of another article stay two paragraphs', () => {
  const box =
    '<div><b>Baca juga:</b> <a href="/berita/wilayah/jembatan-baru-selesai-881002">Jembatan baru selesai lebih awal</a></div>';
  const text = `${REPORT.slice(0, 3).join('<br>')}${box}${REPORT.slice(3).join('<br>')}`;
  expect(read(page(`<div class="isi">${text}</div>`))).toEqual(REPORT);
});
