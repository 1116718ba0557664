import { ARTICLE_VERSION, type Article, type Source } from '../../lib/article/article';

const paragraphs = [
  'Reykjavik | Kabar Timur – Menteri Laut Sinta Pranoto bertemu nelayan pada Rabu dan mengatakan “ombak tidak menunggu siapa pun” di hadapan mereka.',
  '“Kami ingin pelabuhan yang bersih, dan kami akan membangunnya sendiri,” kata Pranoto.',
  'Seorang warga menyebut rencana itu “terlalu mahal”. Rapat berikutnya bulan depan.',
  'Ketua nelayan, Bram Tuela, menilai pertemuan itu “awal yang baik”.',
];

const source: Source = {
  publisher: 'Kabar Timur',
  authors: ['Redaksi', 'Ayu Lestari'],
  agency: 'Warta Laut',
  editor: 'SL',
  place: 'Reykjavik',
  published: '2021-05-20T09:31:07+07:00',
  modified: '',
  canonicalUrl: 'https://kabartimur.example/ombak',
  section: 'Laut',
  licence: '',
  credits: ['Sumber : WL/SL'],
  evidence: {
    publisher: [{ from: 'structured', words: 'Kabar Timur' }],
    agency: [{ from: 'printed', words: 'Sumber : WL/SL' }],
    published: [
      { from: 'structured', words: '2021-05-20T09:31:07+07:00' },
      { from: 'meta', words: '2021-05-20T02:31:07+00:00' },
    ],
  },
};

const quote = (paragraph: number, text: string, rank: number, speaker = '', speakerFull = '', role = '') => {
  const start = (paragraphs[paragraph] ?? '').indexOf(text);
  return { paragraph, start, end: start + text.length, text, speaker, speakerFull, role, rank };
};

/** An invented article; `change` replaces parts of it. */
export function anArticle(change: Partial<Omit<Article, 'source'>> & { source?: Partial<Source> } = {}): Article {
  return {
    version: ARTICLE_VERSION,
    url: 'https://kabartimur.example/ombak?utm_source=x',
    title: 'Ombak Tidak Menunggu',
    html: `<figure><img src="https://kabartimur.example/ombak.jpg" alt="Pelabuhan pagi hari"><figcaption>Pelabuhan pada pagi hari</figcaption></figure>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
    paragraphs,
    lang: 'id',
    dir: 'ltr',
    quotes: [
      quote(0, 'ombak tidak menunggu siapa pun', 1, 'Sinta Pranoto', 'Sinta Pranoto', 'Menteri Laut'),
      quote(
        1,
        'Kami ingin pelabuhan yang bersih, dan kami akan membangunnya sendiri,',
        0,
        'Pranoto',
        'Sinta Pranoto',
        'Menteri Laut',
      ),
      quote(2, 'terlalu mahal', 2),
      quote(3, 'awal yang baik', 3, 'Bram Tuela', 'Bram Tuela', 'Ketua nelayan'),
    ],
    removed: [
      { kind: 'related', reason: 'related: label and link', text: 'Baca Juga : Nelayan Pulang' },
      { kind: 'nav', reason: 'nav: menu', text: 'Beranda Laut Darat' },
    ],
    ...change,
    source: { ...source, ...change.source },
  };
}
