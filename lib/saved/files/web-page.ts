import type { Article } from '../../article/article';
import type { PictureRecord } from '../records';
import { bodyOf, type FileParts } from './shown-document';

const STYLE = `:root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Charter,"Noto Serif",Georgia,serif;overflow-wrap:break-word}h1{line-height:1.2}header p,footer,figcaption{font-size:.875rem;opacity:.8}img{max-width:100%;height:auto}figure{margin:1.5em 0}blockquote{margin-inline-start:1em;padding-inline-start:1em;border-inline-start:3px solid}table{display:block;overflow-x:auto;border-collapse:collapse}caption{text-align:start}pre{overflow-x:auto}td,th{border:1px solid;padding:.3em .6em;text-align:start}@media print{table{display:table}pre{white-space:pre-wrap}details::details-content{content-visibility:visible;block-size:auto}}`;

/** The file may be opened anywhere: it loads nothing and runs nothing, whatever stands in it. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * An article as one HTML file that needs nothing else: its pictures are inside, and a picture that is missing is a link to where it was.
 * @param pictures those of the article, as they are stored
 */
export async function asWebPage(
  article: Article,
  pictures: readonly PictureRecord[],
  parts: FileParts,
): Promise<string> {
  const page = document.implementation.createHTMLDocument(parts.title);
  page.documentElement.lang = article.lang;
  page.documentElement.dir = article.dir;
  const charset = element(page, 'meta', { charset: 'utf-8' });
  page.head.prepend(
    charset,
    element(page, 'meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element(page, 'meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element(page, 'meta', { name: 'referrer', content: 'no-referrer' }),
  );
  page.head.append(element(page, 'style', {}, STYLE));
  const header = element(page, 'header');
  const source = element(page, 'p');
  // Names and dates of another script or direction would else change places with their neighbours.
  source.append(...parts.source.flatMap((part, index) => [index > 0 ? ' · ' : '', element(page, 'bdi', {}, part)]));
  header.append(element(page, 'h1', {}, parts.title), source);
  const body = element(page, 'article');
  body.append(...page.adoptNode(await withPictures(bodyOf(article), pictures)).childNodes);
  const footer = element(page, 'footer');
  for (const credit of article.source.credits) footer.append(element(page, 'p', {}, credit));
  footer.append(element(page, 'p', { lang: parts.language, dir: 'auto' }, parts.saved));
  if (parts.original !== '') footer.append(linkTo(page, parts.original));
  page.body.append(header, body, footer);
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`;
}

async function withPictures(body: HTMLElement, pictures: readonly PictureRecord[]): Promise<HTMLElement> {
  const known = new Map(pictures.map((picture) => [picture.src, picture]));
  for (const source of body.querySelectorAll('picture > source')) source.remove();
  for (const image of body.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    if (src.startsWith('data:')) continue;
    const stored = known.get(src);
    image.removeAttribute('srcset');
    if (stored?.blob) image.setAttribute('src', await dataAddress(stored.blob));
    else image.replaceWith(...(stored ? [linkTo(body.ownerDocument, stored.address, image.alt)] : [image.alt]));
  }
  return body;
}

function element(page: Document, name: string, attributes: Record<string, string> = {}, text = ''): HTMLElement {
  const made = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

const linkTo = (page: Document, address: string, text = ''): HTMLElement =>
  element(page, 'a', { href: address, rel: 'noopener noreferrer' }, text || address);

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${blob.type};base64,${btoa(text)}`;
}
