import { ARTICLE_VERSION, type Article } from '../../lib/article/article';
import { noSource } from '../fixtures/no-source';

/** An invented article; `parts` replaces what a test is about. */
export function anArticle(
  parts: Partial<Omit<Article, 'source'>> & { source?: Partial<Article['source']> } = {},
): Article {
  const paragraphs = parts.paragraphs ?? ['Pelabuhan baru dibuka pada hari Senin.', '"Kami menunggu lama," kata Sari.'];
  return {
    version: ARTICLE_VERSION,
    url: 'https://warta.example/2024/pelabuhan-baru/',
    title: 'Pelabuhan baru dibuka',
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    paragraphs,
    lang: 'id',
    dir: 'ltr',
    quotes: [],
    removed: [],
    ...parts,
    source: {
      ...noSource,
      publisher: 'Warta Contoh',
      authors: ['Dewi Lestari'],
      published: '2024-03-05T09:30:00+07:00',
      ...parts.source,
    },
  };
}
