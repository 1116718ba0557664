import { type ClutterMatch, findClutter } from '../../../lib/article/clutter';
import { machineSummary } from '../../../lib/article/clutter/machine-summary';

/** An invented article in the shape that most publishers use, for putting things into it. */

export const URL_OF_PAGE = 'https://kabar.example/nasional/jembatan-gantung-desa-wanasari-dibuka-lagi';
export const OTHER = 'https://kabar.example/ekonomi/panen-raya-bawang-merah-di-lereng-utara';
export const THIRD = 'https://kabar.example/budaya/sekolah-terapung-dibuka-lagi-di-danau-lembayung';

export const PARAGRAPHS = [
  'Jembatan gantung yang menghubungkan dua dusun di Desa Wanasari dibuka lagi pada Senin pagi setelah tiga bulan diperbaiki oleh warga.',
  'Kepala desa mengatakan perbaikan itu memakai kayu dari hutan desa dan tenaga warga yang bekerja bergiliran setiap akhir pekan.',
  'Anak-anak yang sebelumnya harus memutar sejauh empat kilometer kini bisa berjalan kaki ke sekolah dalam sepuluh menit saja.',
  'Pemerintah kabupaten berjanji mengganti tali baja jembatan itu tahun depan, tetapi warga mengaku tidak mau menunggu terlalu lama.',
  'Menurut catatan posko, sudah dua kali jembatan itu putus diterjang banjir dalam lima tahun terakhir, terakhir kali pada bulan Maret.',
  'Warga berencana menanam bambu di kedua tepi sungai agar tanahnya tidak lagi terkikis arus pada musim hujan yang akan datang.',
] as const;

interface Around {
  /** Between the third and the fourth paragraph. */
  between?: string;
  /** Below the last paragraph, in the same box. */
  after?: string;
  /** Beside the article. */
  aside?: string;
  head?: string;
}

const paragraphs = (list: readonly string[]): string => list.map((text) => `<p>${text}</p>`).join('\n');

export function page({ between = '', after = '', aside = '', head = '' }: Around): Document {
  const html = `<!DOCTYPE html><html lang="id"><head><title>Jembatan</title><meta property="og:type" content="article">${head}</head><body>
<header id="masthead"><a href="/">Kabar</a><nav><ul><li><a href="/nasional/">Nasional</a></li><li><a href="/ekonomi/">Ekonomi</a></li></ul></nav></header>
<main><article><h1>Jembatan Gantung Desa Wanasari Dibuka Lagi</h1><p class="byline">Oleh <a href="/penulis/ratna/">Ratna Wulandari</a> - <time>12 Maret 2026</time></p>
<div class="entry">${paragraphs(PARAGRAPHS.slice(0, 3))}
${between}
${paragraphs(PARAGRAPHS.slice(3))}
${after}</div></article>${aside}</main>
<footer><p>Hak cipta Kabar. Pedoman media siber.</p></footer></body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const opened = '<div class="entry">';
const htmlOf = (around: Around): string => page(around).documentElement.outerHTML;

/** Above the first paragraph, in the same box. */
export const above = (html: string): Document => parsed(htmlOf({}).replace(opened, `$&${html}`));

/** Outside the main part of the page, below it. */
export const below = (html: string): Document => parsed(htmlOf({}).replace('</main>', `$&${html}`));

/** In the middle of a text that is so many times as long: links do not end it. */
export const amid = (between: string, times = 3): Document => {
  const text = `<p>${PARAGRAPHS.join('</p><p>')}</p>`.repeat(times);
  return parsed(htmlOf({ between, after: text }).replace(opened, `$&${text}`));
};

export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const textOf = ({ element, nodes }: ClutterMatch): string =>
  fold((nodes ?? [element]).map((node) => node.textContent ?? '').join(' '));

/** All that a copy is freed of. */
export const find = (root: Document | Element | ShadowRoot): ClutterMatch[] =>
  findClutter(root, { url: URL_OF_PAGE, also: [machineSummary] });

/** What is found, as "kind: text". */
export const found = (around: Around | Document): string[] =>
  find('nodeType' in around ? around : page(around)).map((match) => `${match.kind}: ${textOf(match)}`);
