import type { Article, Source } from '../../lib/article/article';
import { noSource } from '../fixtures/no-source';

/** An invented article with this source. */
export const anArticle = (
  source: Partial<Source>,
  { title = 'Bridge Opens at Last', url = 'https://www.harbour.example/news/bridge', lang = 'en' } = {},
): Article => ({
  version: 1,
  url,
  title,
  html: '',
  paragraphs: [],
  lang,
  dir: 'ltr',
  source: { ...noSource, ...source },
  quotes: [],
  removed: [],
});

export const desk = anArticle(
  {
    publisher: 'EGINDO.co',
    authors: ['Redaksi'],
    agency: 'CNA',
    editor: 'SL',
    place: 'Reykjavik',
    published: '2021-05-20T09:31:07+07:00',
    canonicalUrl: 'https://egindo.example/menteri-bertemu/',
  },
  { title: 'Menteri Bertemu di Reykjavik', url: 'https://egindo.example/menteri-bertemu/?utm_source=x', lang: 'id' },
);

export const one = anArticle({
  publisher: 'Harbour Gazette',
  authors: ['Mary Anne Whitfield'],
  published: '2023-09-03T08:00:00Z',
});

export const two = anArticle(
  { publisher: 'Hafenkurier', authors: ['Jutta von der Heide', 'Jean-Luc Ohlsen'], published: '2024-06-11' },
  { title: 'Wem gehört der „Alte Hafen“?', url: 'https://hafenkurier.example/alter-hafen?id=3&fbclid=abc', lang: 'de' },
);

export const three = anArticle(
  {
    publisher: 'El Faro',
    authors: ['Gabriel García Barrientos', 'Lucía Prado', 'Tomás de la Quiroga'],
    published: '2022-02-01T10:00:00-03:00',
  },
  { title: 'La ciudad que no duerme', url: 'https://elfaro.example/ciudad', lang: 'es' },
);

export const nobody = anArticle({ publisher: 'Harbour Gazette', published: '2020-12' });

export const nothing = anArticle({}, { title: 'Untitled & 100% _odd_ {text}', url: 'https://odd.example/a_(b)' });

export const house = anArticle({ publisher: 'Harbour Gazette', authors: ['Harbour Gazette'], published: '2021-11-05' });

export const many = anArticle({
  publisher: 'Harbour Gazette',
  authors: Array.from({ length: 22 }, (_, index) => `Anna ${String.fromCharCode(65 + index)}stone`),
  published: '2019-01-31',
});

export const chinese = anArticle(
  { publisher: '海港日报', authors: ['陈思雨', '欧阳小舟'], published: '2019-11-25T18:57:38+08:00', agency: '新华社' },
  { title: '新桥通车', url: 'https://haigang.example/1', lang: 'zh-Hans' },
);

export const suffixed = anArticle(
  { publisher: 'Harbour Gazette', authors: ['John Okafor Jr.'], published: '2018-05-04' },
  { title: '“No,” She Said!' },
);

export const translated = anArticle(
  {
    publisher: 'Hafenkurier',
    authors: ['Mary Whitfield'],
    translators: ['Jutta von der Heide'],
    originalLang: 'en',
    published: '2024-06-11',
  },
  { title: 'Die Brücke', url: 'https://hafenkurier.example/bruecke', lang: 'de' },
);

/** A news agency supplied it, and nobody signs. */
export const wire = anArticle({ publisher: 'Harbour Gazette', agency: 'Reuters', published: '2021-11-05' });

export const articles = { wire, translated, desk, one, two, three, nobody, nothing, house, many, chinese, suffixed };
