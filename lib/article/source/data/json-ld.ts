import { likeness } from '../../body/likeness';
import { isPlace } from '../dateline/place-name';
import type { Witness } from '../evidence';
import { WORDS_LIMIT } from '../evidence';
import { key, plain } from '../lines/plain-text';
import { parseLeniently } from './lenient-json';

type Entry = { readonly [property: string]: unknown };

const SCRIPTS = 80;
const ENTRIES = 5000;
const DEEPEST = 12;
const MOST_NAMES = 30;

const ARTICLE = /Article|BlogPosting|^Report$|Reportage|OpinionPiece|Review$|LiveBlog/i;
const PAGE = /WebPage|ItemPage/i;
const HOUSE_TYPE = /Organization|WebSite/i;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const typesOf = (entry: Entry): string => listOf(entry['@type'] ?? entry.type).join(' ');

/**
 * What the page's JSON-LD says of its article (schema.org NewsArticle and kin). Graphs, arrays, references by @id, cycles, invalid JSON and markup
 * inside names are expected; at most 5,000 entries are read.
 * @param url the page's address, to tell its article from others in the same data
 */
export function readJsonLd(document: Document, { url, title }: { url: string; title: string }): Witness[] {
  const graph = readGraph(document);
  const article = bestArticle(graph.entries, url, title);
  if (!article) return houses(graph, undefined);
  const witnesses: Witness[] = [];
  const say = (field: Witness['field'], value: string, kind: string): void => {
    if (value) witnesses.push({ field, value, from: 'structured', words: value.slice(0, WORDS_LIMIT), kind });
  };
  if (ARTICLE.test(typesOf(article))) {
    for (const name of graph.names(article.author)) say('authors', name, 'json-ld author');
    for (const name of graph.names(article.creator)) say('creator', name, 'json-ld creator');
    for (const name of graph.names(article.editor)) say('editor', name, 'json-ld editor');
    for (const name of graph.names(article.sourceOrganization)) say('agency', name, 'json-ld sourceOrganization');
    for (const origin of listOf(article.isBasedOn)) {
      const work = graph.resolve(origin);
      if (isEntry(work)) for (const name of graph.names(work.publisher)) say('agency', name, 'json-ld isBasedOn');
      say('originalUrl', addressOf(work, url), 'json-ld isBasedOn');
    }
    for (const name of graph.names(article.translator)) say('translators', name, 'json-ld translator');
    for (const origin of listOf(article.translationOfWork)) {
      const work = graph.resolve(origin);
      say('originalUrl', addressOf(work, url), 'json-ld translationOfWork');
      say('originalLang', isEntry(work) ? languageOf(work.inLanguage) : '', 'json-ld translationOfWork');
    }
    const place = typeof article.dateline === 'string' ? plain(article.dateline) : '';
    if (place.split(/,\s*/).every(isPlace)) say('place', place, 'json-ld dateline');
    const [section] = graph.names(article.articleSection);
    if (section) say('section', section, 'json-ld articleSection');
  }
  for (const property of ['datePublished', 'dateCreated', 'dateModified'] as const) {
    const [value] = listOf(article[property]);
    if (typeof value !== 'string') continue;
    const kind = ARTICLE.test(typesOf(article)) ? 'json-ld' : 'json-ld page';
    say(property === 'dateModified' ? 'modified' : 'published', plain(value), `${kind} ${property}`);
  }
  const [licence] = listOf(article.license ?? article.copyrightNotice);
  if (typeof licence === 'string') say('licence', plain(licence), 'json-ld license');
  return [...witnesses, ...houses(graph, article)];
}

function houses(graph: Graph, article: Entry | undefined): Witness[] {
  const found: Witness[] = [];
  const say = (name: string, kind: string): void => {
    found.push({ field: 'publisher', value: name, from: 'structured', words: name.slice(0, WORDS_LIMIT), kind });
  };
  const holder = [article, ...graph.entries].find((entry) => graph.names(entry?.publisher).length);
  for (const name of graph.names(holder?.publisher)) say(name, 'json-ld publisher');
  for (const entry of graph.entries) {
    if (!HOUSE_TYPE.test(typesOf(entry)) || typeof entry.name !== 'string' || !entry.url) continue;
    say(plain(entry.name), /WebSite/i.test(typesOf(entry)) ? 'json-ld website' : 'json-ld organization');
  }
  return found.slice(0, MOST_NAMES);
}

/** The absolute http(s) address of a work, when it is not the page's own. */
function addressOf(work: unknown, page: string): string {
  const [written] = (isEntry(work) ? [work.url, work['@id']] : [work]).filter((value) => typeof value === 'string');
  if (!written || !/^(?:https?:)?\//i.test(written) || !URL.canParse(written, page)) return '';
  const address = new URL(written, page);
  return /^https?:$/.test(address.protocol) && pathOf(address.href) !== pathOf(page) ? address.href : '';
}

const languageOf = (value: unknown): string =>
  typeof value === 'string' && /^[a-z]{2,3}(?:-[\da-z]{2,8})*$/i.test(value) ? value : '';

interface Graph {
  entries: readonly Entry[];
  resolve(value: unknown): unknown;
  /** Names of persons, houses or sections, whatever form they have; plain text. */
  names(value: unknown): string[];
}

function readGraph(document: Document): Graph {
  const entries: Entry[] = [];
  const byId = new Map<string, Entry>();
  let left = ENTRIES;
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || left <= 0) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    if (!isEntry(value)) return;
    left -= 1;
    const type = typesOf(value);
    if (ARTICLE.test(type) || PAGE.test(type) || HOUSE_TYPE.test(type) || value.datePublished) entries.push(value);
    const id = value['@id'];
    if (typeof id === 'string' && (value.name || !byId.has(id))) byId.set(id, value);
    for (const child of Object.values(value)) if (typeof child === 'object') visit(child, depth + 1);
  };
  const scripts = [...document.getElementsByTagName('script')].filter(({ type }) => /ld\+json/i.test(type));
  for (const script of scripts.slice(0, SCRIPTS)) visit(parseLeniently(script.textContent ?? ''), 0);

  const resolve = (value: unknown): unknown => {
    if (!isEntry(value) || value.name !== undefined) return value;
    const id = value['@id'];
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const nameOf = (value: unknown): string => {
    if (typeof value === 'string') return plain(value);
    const entry = resolve(value);
    if (!isEntry(entry)) return '';
    const [name] = listOf(entry.name);
    if (typeof name === 'string') return plain(name);
    if (isEntry(name) && typeof name['@value'] === 'string') return plain(name['@value']);
    return plain([entry.givenName, entry.familyName].filter((part) => typeof part === 'string').join(' '));
  };
  const names = (value: unknown): string[] =>
    listOf(value)
      .flatMap((item) => (isEntry(item) && Array.isArray(item.name) ? item.name : [item]))
      .slice(0, MOST_NAMES)
      .map(nameOf)
      .filter(Boolean);
  return { entries, resolve, names };
}

/** The entry that describes this page: by type, address and headline; related articles are often described too. */
function bestArticle(entries: readonly Entry[], url: string, title: string): Entry | undefined {
  let best: Entry | undefined;
  let most = 0;
  const headline = key(title);
  const path = pathOf(url);
  for (const entry of entries) {
    const type = typesOf(entry);
    let score = ARTICLE.test(type) ? 4 : PAGE.test(type) ? 1 : 0;
    if (score === 0) continue;
    if (!entry.datePublished && !entry.author) score -= 1;
    if (entry.author) score += 1;
    const written = addresses(entry);
    const isHere = written.some((address) => pathOf(address) === path);
    if (isHere) score += 3;
    const heading = typeof entry.headline === 'string' ? plain(entry.headline) : '';
    const own = key(heading);
    // Another headline at another address is another article's.
    if (own && headline && !isHere && written.some(isAddress) && likeness(heading, title) < LIKE) continue;
    if (own && headline && (own.startsWith(headline) || headline.startsWith(own))) score += 3;
    if (score > most) {
      most = score;
      best = entry;
    }
  }
  return best;
}

/** Headlines of one article share so much. */
const LIKE = 0.3;
const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && pathOf(text) !== '';

function addresses(entry: Entry): string[] {
  const page = entry.mainEntityOfPage;
  return [entry.url, entry['@id'], page, isEntry(page) ? page['@id'] : undefined].filter(
    (value) => typeof value === 'string',
  );
}

/** Path without a final slash: hosts differ between mobile, AMP and desktop copies. */
function pathOf(address: string): string {
  return address
    .replace(/^(?:https?:)?\/\/[^/?#]*/i, '')
    .replace(/[?#].*/s, '')
    .replace(/(?<!\/)\/+$/, '');
}
