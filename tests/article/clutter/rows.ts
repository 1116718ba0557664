import { expect, it } from 'vitest';
import { found, OTHER, THIRD } from './page';

/** Invented texts that the clutter's tests put into an article, and ways to judge many of them. */

/** Headlines. */
export const HEADLINE = 'Panen Raya Bawang Merah di Lereng Utara';
export const SECOND = 'Sekolah Terapung Dibuka Lagi di Danau Lembayung';
export const TWO_WORDS = 'Kesejahteraan Masyarakat';
/** A paragraph. */
export const PROSE =
  'Warga desa itu bercerita panjang lebar tentang jembatan yang putus diterjang banjir pada bulan Maret lalu.';
/** A sentence that is shorter than a paragraph. */
export const TOLD = 'Pedagang di pasar desa menyebut pasokan itu mulai lancar pekan ini.';
/** No sentence, and longer than a label. */
export const LONG_LINE = 'Harga di pasar induk sesudah hujan reda di lereng sebelah utara desa';
export const link = (text: string = HEADLINE, href: string = OTHER): string => `<a href="${href}">${text}</a>`;
export const second = link(SECOND, THIRD);
export const sharer = (words: string): string =>
  `<a href="https://www.facebook.com/sharer.php?u=${words}">${words}</a>`;
export const badge = '<img src="/i.png" alt="">';

/** What is put into an article, and what is found then. */
export type Row = [what: string, around: Parameters<typeof found>[0], ...gone: string[]];

/** A test for each row. */
export const judges = (rows: Row[]): void => {
  it.each(rows)('%s', (_, around, ...gone) => {
    expect(found(around)).toEqual(gone);
  });
};

/** Of a kind of clutter: what goes, as [html, expected text], and what looks like it and stays. */
interface Cases {
  between?: Record<string, [html: string, ...found: string[]]>;
  after?: Record<string, [html: string, ...found: string[]]>;
  stays: Record<string, string>;
}

/** White space between elements depends on the shape only. */
const tidy = (list: string[]): string[] => list.map((each) => each.replace(/\s+/g, ''));

/** A test for each case of a kind. */
export function judgesKind({ between = {}, after = {}, stays }: Cases): void {
  for (const [what, [html, ...expected]] of Object.entries(between))
    it(`goes: ${what}`, () => expect(tidy(found({ between: html }))).toEqual(tidy(expected)));
  for (const [what, [html, ...expected]] of Object.entries(after))
    it(`goes below the text: ${what}`, () => expect(tidy(found({ after: html }))).toEqual(tidy(expected)));
  for (const [what, html] of Object.entries(stays))
    it(`stays: ${what}`, () => expect(found({ between: html })).toEqual([]));
}
