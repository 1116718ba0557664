import { describe, expect, it } from 'vitest';
import { relationOf } from '../../lib/saved/same-article';
import { anArticle } from './an-article';

const KEPT = [
  'Pelabuhan baru dibuka pada hari Senin pagi.',
  'Sari berkata bahwa warga sudah lama menunggu.',
  'Kapal pertama membawa beras dari pulau seberang.',
];
const ELSEWHERE = 'https://warta.example/2024/lain';

/** What a page with these paragraphs is beside the kept article. */
const relation = (paragraphs: readonly string[], url = anArticle().url): string =>
  relationOf(anArticle({ paragraphs: [...paragraphs], url }), anArticle({ paragraphs: KEPT }));

describe('a page beside the article that is kept', () => {
  it.each([
    ['the same', KEPT],
    ['less of it', KEPT.slice(0, 1)],
    ['its beginning, cut', ['Pelabuhan baru dibuka pada hari…']],
    ['other paragraphs', [`${KEPT[0]} ${KEPT[1]}`, ...(KEPT[2] ?? '').split(/(?<=beras) /)]],
    ['a counter of readers', [...KEPT.slice(0, 2), 'Dibaca 1.204 kali']],
  ])('says nothing new when it has %s', (_, paragraphs) => {
    expect(relation(paragraphs)).toBe('held');
    expect(relation(paragraphs, ELSEWHERE)).toBe('held');
  });

  it.each(['"', '?"', ' ', '.'])('is told from a text that is nothing but %j', (sign) => {
    expect(relation([...KEPT, sign.repeat(50_000)])).toBe('continued');
    expect(relationOf(anArticle({ paragraphs: KEPT }), anArticle({ paragraphs: [`${sign.repeat(50_000)}x`] }))).toBe(
      'changed',
    );
  });

  it('continues it when it has all of it and more', () => {
    expect(relation([...KEPT, 'Pelayaran berikutnya pada hari Kamis.'])).toBe('continued');
  });

  it('continues one whose end was cut', () => {
    const kept = anArticle({ paragraphs: ['Pelabuhan baru dibuka pada ...'] });
    expect(relationOf(anArticle({ paragraphs: KEPT }), kept)).toBe('continued');
  });

  it('continues one that was saved while its page was still arriving', () => {
    const kept = anArticle({ paragraphs: [...KEPT.slice(0, 1), 'Sari berkata bahwa war'] });
    expect(relationOf(anArticle({ paragraphs: KEPT }), kept)).toBe('continued');
  });

  it.each([
    ['a mended sentence', ['Pelabuhan baru dibuka pada hari Selasa pagi.', ...KEPT.slice(1)]],
    ['a paragraph more and one less', [...KEPT.slice(1), 'Menteri perhubungan meminta maaf kepada warga.']],
  ])('has changed when it has %s, also at another of its addresses', (_, paragraphs) => {
    expect(relation(paragraphs)).toBe('changed');
    expect(relation(paragraphs, ELSEWHERE)).toBe('changed');
  });

  it('has changed when everything on it is new, and is another article at another address', () => {
    const paragraphs = ['Harga beras turun di pasar induk kota.', 'Pedagang menyambut panen yang lebih awal.'];
    expect(relation(paragraphs)).toBe('changed');
    expect(relation(paragraphs, ELSEWHERE)).toBe('another');
  });

  it('is another article, though both number their steps', () => {
    const kept = anArticle({
      paragraphs: ['1.', 'Kupas bawang merah dan iris tipis.', '2.', '3.', 'Tumis sampai harum.'],
    });
    const other = ['1.', 'Rendam beras ketan semalaman.', '2.', '3.', 'Kukus selama satu jam.'];
    expect(relationOf(anArticle({ paragraphs: other, url: ELSEWHERE }), kept)).toBe('another');
  });

  it('is another article, though both end with the same line of the house', () => {
    const house = 'Ikuti Warta Contoh di mana-mana.';
    const other = ['Harga beras turun di pasar induk kota.', 'Pedagang menyambut panen.', 'Panen raya tiba.', house];
    const kept = anArticle({ paragraphs: [...KEPT, house] });
    expect(relationOf(anArticle({ paragraphs: other, url: ELSEWHERE }), kept)).toBe('another');
  });
});
