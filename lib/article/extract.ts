import { Readability } from '@mozilla/readability';
import { ARTICLE_VERSION, type Article } from './article';
import { findClutter } from './clutter';
import { detectLanguage } from './language';
import { findQuotes } from './quotes';
import { sanitize } from './sanitize';
import { findSource } from './source';

/**
 * The way of an article, from page to data. Never changes `page`.
 * @returns null when the page holds no article
 */
export function extract(page: Document, { url }: { url: string }): Article | null {
  const copy = page.cloneNode(true);
  if (!(copy instanceof Document)) return null;
  const clutter = findClutter(copy);
  const removed = clutter.map(({ element, kind, reason, nodes }) => ({
    kind,
    reason,
    text: fold((nodes ?? [element]).map((node) => node.textContent ?? '').join(' ')),
  }));
  for (const { element, nodes } of clutter) for (const node of nodes ?? [element]) node.remove();
  const read = new Readability<Element>(copy, {
    serializer: (node) => (node instanceof Element ? node : copy.body),
  }).parse();
  if (!read?.content) return null;
  const body = read.content;
  const lang = detectLanguage(read.textContent ?? '', page.documentElement.lang);
  const title = read.title ?? '';
  const { source, creditNodes } = findSource({ document: page, url, body, title, lang });
  for (const node of creditNodes) node.remove();
  const holder = page.implementation.createHTMLDocument('').createElement('div');
  holder.append(sanitize(body));
  const paragraphs = [...holder.querySelectorAll('p')].map((p) => fold(p.textContent ?? '')).filter(Boolean);
  return {
    version: ARTICLE_VERSION,
    url,
    title,
    html: holder.innerHTML,
    paragraphs,
    lang,
    dir: read.dir === 'rtl' ? 'rtl' : 'ltr',
    source,
    quotes: findQuotes({ paragraphs, title, lang }),
    removed,
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
