// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { page, paragraphs, REPORT, read } from './pages';

const HEADLINE = 'Pelabuhan Baru Dibuka di Pantai Utara';
const SHORT = REPORT.slice(0, 3);
const RULES =
  '<div class="k1"><p>Komentar: aturan kami</p><p>Kami ingin komentar menjadi bagian yang hidup dari komunitas kita, tempat pembaca berdebat tentang hal-hal yang penting bagi kota ini setiap hari.</p><p>Kesempatan menulis adalah hak istimewa, bukan hak, dan dapat ditarik kembali bila disalahgunakan atau dipakai untuk menghina orang lain di ruang ini.</p></div><div class="k2"><p>Situs ini mengikuti kode etik dewan pers. Bila ada keluhan tentang isi berita karena tidak akurat atau melanggar privasi, silakan hubungi redaksi di sini kapan saja.</p></div>';

describe('a short article', () => {
  it('ends where its element ends, whatever else stands below', () => {
    const own = page('', { headline: '' });
    own.querySelector('main')?.replaceChildren();
    own
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        `<article><h1>${HEADLINE}</h1><div class="isi">${paragraphs(SHORT)}</div></article>${RULES}${RULES.replace(/k/g, 'm')}`,
      );
    expect(read(own)).toEqual(SHORT);
  });

  it('goes on in a second box of paragraphs', () => {
    const text = `<div class="isi">${paragraphs(SHORT)}</div><div class="sambungan">${paragraphs(REPORT.slice(3))}</div>`;
    expect(read(page(text))).toEqual(REPORT);
  });
});
