import { extract } from '../../../lib/article/extract';

export const url = 'https://kabar.example/berita/pelabuhan/';

/** Six paragraphs of an invented report, each long enough to be running text. */
export const REPORT: readonly string[] = [
  'Pemerintah kota meresmikan pelabuhan baru di pantai utara pada hari Selasa, setelah pembangunan yang berjalan selama tiga tahun dan sempat tertunda karena cuaca.',
  'Wali kota mengatakan pelabuhan itu akan membuka jalan bagi nelayan kecil, karena kapal di bawah sepuluh ton dapat bersandar tanpa biaya, terutama pada musim hujan.',
  'Para nelayan menyambut baik peresmian itu, tetapi meminta pemerintah menambah gudang es, memperbaiki jalan menuju pasar, dan menurunkan harga bahan bakar.',
  'Pembangunan tahap kedua dimulai tahun depan, kata kepala dinas, dan mencakup pasar ikan, bengkel kapal, serta sekolah kejuruan di sebelah dermaga.',
  'Menurut catatan dinas, tiga ratus kapal terdaftar di pelabuhan lama, dan lebih dari separuhnya akan pindah ke dermaga baru sebelum akhir tahun.',
  'Warga sekitar berharap jalan menuju pelabuhan segera diperlebar, sebab truk ikan sering terjebak macet sejak pagi, terutama pada akhir pekan.',
];

/** What a box of facts beside it tells. */
export const FACTS =
  'Pelabuhan lama dibangun pada tahun 1931 oleh perusahaan dagang, lalu diperbesar dua kali, dan kini terlalu dangkal.';

export const paragraphs = (texts: readonly string[] = REPORT): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

export interface PageParts {
  /** What the page says of itself. "" is a page that says nothing, as one written by hand. */
  head?: string;
  headline?: string;
  lang?: string;
}

/** A whole page around a body. */
export const page = (
  body: string,
  {
    head = '<meta property="og:type" content="article">',
    headline = 'Pelabuhan Baru Dibuka di Pantai Utara',
    lang = 'id',
  }: PageParts = {},
): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>${headline}</title>${head}</head><body>
<header><nav><ul><li><a href="/">Beranda</a></li><li><a href="/kota">Kota</a></li></ul></nav></header>
<main><h1>${headline}</h1>${body}</main><footer><p>Hak cipta KABAR.example</p></footer></body></html>`,
    'text/html',
  );

/** The paragraphs of the article in a page. */
export const read = (document: Document): string[] => extract(document, { url })?.paragraphs ?? [];
