import type { Witness } from './evidence';
import { WORDS_LIMIT } from './evidence';
import { plain } from './plain-text';
import type { Words } from './words';

/** Names of meta elements by what they say; the most trusted first. Compared in lower case. */
const FIELDS: Readonly<Record<string, Witness['field']>> = Object.fromEntries([
  ...[
    'article:author',
    'og:article:author',
    'og:author',
    'author',
    'articleauthor',
    'articleauthors',
    'article_author',
    'article.author',
    'authors',
    'byl',
    'byline',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'cxenseparse:author',
    'dable:author',
    'rbauthors',
    'lp.article:author',
  ].map((name) => [name, 'authors'] as const),
  ...[
    'article:published_time',
    'article:published',
    'og:published_time',
    'og:article:published_time',
    'datepublished',
    'articlepublicationdate',
    'published',
    'published_at',
    'publisheddate',
    'publish-date',
    'publish_date',
    'publication_date',
    'pubdate',
    'pub_date',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.created',
    'dcterms.issued',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:publishtime',
    'cxenseparse:recs:publishtime',
    'content:publishdate',
    'article.published',
    'dable:published_time',
    'bt:pubdate',
    'originalpublicationdate',
  ].map((name) => [name, 'published'] as const),
  ...[
    'article:modified_time',
    'article:modified',
    'og:modified_time',
    'og:updated_time',
    'datemodified',
    'last-modified',
    'dcterms.modified',
    'modified',
    'revision_date',
    'article.updated',
    'bt:moddate',
  ].map((name) => [name, 'modified'] as const),
  ...[
    'og:site_name',
    'application-name',
    'publisher',
    'dc.publisher',
    'dcterms.publisher',
    'apple-mobile-web-app-title',
  ].map((name) => [name, 'publisher'] as const),
  ...['article:section', 'og:section', 'dc.subject', 'articlesection', 'section'].map(
    (name) => [name, 'section'] as const,
  ),
  ...[
    'syndication-source',
    'original-source',
    'article:source',
    'source',
    'contentsource',
    'dc.source',
    'news_agency',
  ].map((name) => [name, 'agency'] as const),
  ...['dc.rights', 'dcterms.license', 'license'].map((name) => [name, 'licence'] as const),
]);

const ELEMENTS = 600;

/** What meta and link elements say. An address instead of a name ("https://facebook.com/house") is no name and is left out. */
export function readMeta(document: Document, { url, words }: { url: string; words: Words }): Witness[] {
  const witnesses: Witness[] = [];
  const say = (field: Witness['field'], value: string, kind: string): void => {
    if (value) witnesses.push({ field, value, from: 'meta', words: value.slice(0, WORDS_LIMIT), kind });
  };
  const twitter = new Map<string, string>();
  let shared = '';
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, ELEMENTS)) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '')
      .trim()
      .toLowerCase();
    if (!name) continue;
    const content = meta.getAttribute('content') ?? '';
    if (name === 'og:url') shared ||= content;
    if (name.startsWith('twitter:label') || name.startsWith('twitter:data')) twitter.set(name, plain(content));
    const field = FIELDS[name] ?? (/[_:.-]authors?$/.test(name) ? 'authors' : undefined);
    if (field && !isAddress(content)) say(field, plain(content), `meta ${name}`);
  }
  for (const [name, label] of twitter) {
    const value = twitter.get(name.replace('label', 'data'));
    if (!value || !name.startsWith('twitter:label')) continue;
    if (isByWord(label, words)) say('authors', value, 'meta twitter:label');
  }
  const canonical = absolute(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), url);
  if (canonical) say('canonicalUrl', canonical, 'link canonical');
  else say('canonicalUrl', absolute(shared, url), 'meta og:url');
  const licence = absolute(
    document.querySelector('link[rel~="license" i], a[rel~="license" i]')?.getAttribute('href'),
    url,
  );
  say('licence', licence, 'link license');
  return witnesses;
}

function isByWord(label: string, words: Words): boolean {
  const word = label.replace(/\s*:$/, '').toLowerCase();
  return words.has('by', word) || words.has('writer', word);
}

const isAddress = (value: string): boolean => /^\s*(?:https?:)?\/\//i.test(value);

/** An absolute http(s) address, else "". */
function absolute(href: string | null | undefined, base: string): string {
  if (!href) return '';
  try {
    const address = new URL(href, base);
    return /^https?:$/.test(address.protocol) ? address.href : '';
  } catch {
    return '';
  }
}
