import { WHOLE } from '../../body/pictures';
import type { Witness } from '../evidence';
import { WORDS_LIMIT } from '../evidence';
import { plain } from '../lines/plain-text';
import { lowered, type Words } from '../words';
import { isOfReader } from './microdata';

/** Names of meta elements by what they say, as they are usually written. */
const NAMES: readonly [field: Witness['field'], names: string][] = [
  [
    'authors',
    'article:author og:article:author og:author author articleauthor articleauthors authors byl byline dc.creator dcterms.creator parsely-author sailthru.author ' +
      'cxenseparse:author dable:author rbauthors lp.article:author',
  ],
  [
    'published',
    'article:published_time article:published article:published_date article:publish_date article:publish_time article:publication_date article:created_time ' +
      'article:create_at article:date_published og:published_time og:publish_date og:pubdate og:article:published_time datepublished date_published articlepublicationdate ' +
      'article_date_original articledate published published_at published_time published_date publish_date publish_time publication_date pubdate date dc.date ' +
      'dc.date.issued dc.date.published dcterms.date dcterms.created dcterms.issued parsely-pub-date sailthru.date cxenseparse:publishtime cxenseparse:recs:publishtime ' +
      'content:publishdate content_publisheddate citation_publication_date citation_date dable:published_time bt:pubdate originalpublicationdate',
  ],
  [
    'modified',
    'article:modified_time article:modified article:modified_date article:updated_time article:update_time article:updated og:modified_time og:updated_time ' +
      'og:article:modified_time og:article:updated_time datemodified date_modified last-modified lastmod last_updated updated_time dc.date.modified dcterms.modified ' +
      'modified revision_date bt:moddate',
  ],
  ['editor', 'content_editor contenteditor'],
  ['publisher', 'og:site_name application-name publisher dc.publisher dcterms.publisher apple-mobile-web-app-title'],
  ['section', 'article:section og:section dc.subject articlesection section'],
  ['agency', 'syndication-source original-source article:source source contentsource dc.source news_agency'],
  ['licence', 'dc.rights dcterms.license license'],
];

/** "article:published:time", "Article.Published-Time": what stands between the words differs from house to house. */
const compact = (name: string): string => name.replace(/[_:.\s-]/g, '');

const FIELDS = new Map<string, { field: Witness['field']; name: string }>();
for (const [field, names] of NAMES) for (const name of names.split(' ')) FIELDS.set(compact(name), { field, name });
const AUTHOR = /[_:.-]authors?$/;

const ATTRIBUTES = ['property', 'name', 'itemprop'];
const ELEMENTS = 600;

/** What meta and link elements say. An address instead of a name ("https://facebook.com/house") is no name and is left out. */
export function readMeta(document: Document, { url, words }: { url: string; words: Words }): Witness[] {
  const witnesses: Witness[] = [];
  const say = (field: Witness['field'], value: string, kind: string): void => {
    if (value) witnesses.push({ field, value, from: 'meta', words: value.slice(0, WORDS_LIMIT), kind });
  };
  const twitter = new Map<string, string>();
  let shared = '';
  let left = ELEMENTS;
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content');
    if (content === null || (meta.hasAttribute('itemprop') && isOfReader(meta))) continue;
    left -= 1;
    if (left < 0) break;
    for (const attribute of ATTRIBUTES) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      if (name === 'og:url') shared ||= content;
      if (name.startsWith('twitter:label') || name.startsWith('twitter:data')) twitter.set(name, plain(content));
      const known = FIELDS.get(compact(name));
      const field = known?.field ?? (AUTHOR.test(name) ? 'authors' : undefined);
      if (!field) continue;
      const isOfLibrary = name === 'citation_author' || (name === 'dc.creator' && !isDesk(content, words));
      const said = isOfLibrary ? inUsualOrder(content) : content;
      if (!isAddress(content)) say(field, plain(said), `meta ${known?.name ?? name}`);
      break;
    }
  }
  for (const [name, label] of twitter) {
    const value = twitter.get(name.replace('label', 'data'));
    if (!value || !name.startsWith('twitter:label')) continue;
    if (isByWord(label, words)) say('authors', value, 'meta twitter:label');
  }
  const canonical = absolute(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), url);
  if (canonical) say('canonicalUrl', canonical, 'link canonical');
  else say('canonicalUrl', absolute(shared, url), 'meta og:url');
  // One selector for both: nearly no page has any, so all of it is looked through.
  const licences = [...document.querySelectorAll('[rel~="license" i]')];
  const named = (name: string): Element | undefined => licences.find(({ localName }) => localName === name);
  const licence = named('link') ?? named('a');
  say('licence', absolute(licence?.getAttribute('href'), url), 'link license');
  return witnesses;
}

function isByWord(label: string, words: Words): boolean {
  const word = label.replace(/\s*:$/, '').toLowerCase();
  return words.has('by', word) || words.has('writer', word);
}

const isDesk = (name: string, words: Words): boolean => words.has('desks', lowered(name).replace(/,.*$/, ''));

/** "Whitfield, Mary" as libraries write it. */
const inUsualOrder = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

const isAddress = (value: string): boolean => /^\s*(?:https?:)?\/\//i.test(value);

/** An absolute http(s) address, else "". */
function absolute(href: string | null | undefined, base: string): string {
  if (!href) return '';
  if (WHOLE.test(href)) return href;
  try {
    const address = new URL(href, base);
    return /^https?:$/.test(address.protocol) ? address.href : '';
  } catch {
    return '';
  }
}
