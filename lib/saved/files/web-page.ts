import type { Article } from '../../article/article';
import type { PictureRecord } from '../records';
import { element, footerOf, headerOf, linkTo } from './page-parts';
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
  const body = element(page, 'article');
  body.append(...page.adoptNode(await withPictures(bodyOf(article), pictures)).childNodes);
  page.body.append(headerOf(page, parts), body, footerOf(page, article, parts));
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

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${blob.type};base64,${btoa(text)}`;
}
