import type { Article } from '../../article/article';
import type { FileParts } from './shown-document';

/** An element of a page that becomes a file. */
export function element(page: Document, name: string, attributes: Record<string, string> = {}, text = ''): HTMLElement {
  const made = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

/** @param text "" = the address itself */
export const linkTo = (page: Document, address: string, text = ''): HTMLElement =>
  element(page, 'a', { href: address, rel: 'noopener noreferrer' }, text || address);

/** Title, source and what is missing. */
export function headerOf(page: Document, parts: FileParts): HTMLElement {
  const header = element(page, 'header');
  const source = element(page, 'p');
  // Names and dates of another script or direction would else change places with their neighbours.
  source.append(...parts.source.flatMap((part, index) => [index > 0 ? ' · ' : '', element(page, 'bdi', {}, part)]));
  header.append(element(page, 'h1', {}, parts.title), source);
  for (const sentence of parts.incomplete)
    header.append(element(page, 'p', { lang: parts.language, dir: 'auto' }, sentence));
  return header;
}

/** Credits, when it was saved, and the way to the original. */
export function footerOf(page: Document, article: Article, parts: FileParts): HTMLElement {
  const footer = element(page, 'footer');
  for (const credit of article.source.credits) footer.append(element(page, 'p', {}, credit));
  footer.append(element(page, 'p', { lang: parts.language, dir: 'auto' }, parts.saved));
  if (parts.original !== '') footer.append(linkTo(page, parts.original));
  return footer;
}
