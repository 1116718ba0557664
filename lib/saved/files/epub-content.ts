import type { Article } from '../../article/article';
import type { PictureRecord } from '../records';
import { strictMarkup } from './epub-markup';
import { languageOf } from './epub-package';
import type { BookPicture } from './epub-pictures';
import { element, footerOf, headerOf, linkTo } from './page-parts';
import { bodyOf, type FileParts } from './shown-document';
import { asXhtml } from './xml';

const XML = 'http://www.w3.org/XML/1998/namespace';
const OPS = 'http://www.idpf.org/2007/ops';

/** A heading of the text, for the list of contents. */
interface Heading {
  id: string;
  text: string;
}

/**
 * The article as the content document of the publication.
 * @param files its pictures, by their `src`; another one is a link to where it was, or its words
 */
export function contentOf(
  article: Article,
  pictures: readonly PictureRecord[],
  files: ReadonlyMap<string, BookPicture>,
  parts: FileParts,
): { content: string; headings: Heading[] } {
  const page = pageOf(article, parts);
  page.head.append(element(page, 'link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }));
  const body = bodyOf(article);
  const addresses = new Map(pictures.map(({ src, address }) => [src, address]));
  for (const picture of body.querySelectorAll('picture')) picture.replaceWith(...picture.querySelectorAll('img'));
  for (const image of body.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    const file = files.get(src);
    image.alt ||= '';
    if (file) image.setAttribute('src', file.name);
    else image.replaceWith(elsewhere(body, image, addresses.get(src)));
  }
  strictMarkup(body);
  const headings = [...body.querySelectorAll('h2, h3, h4, h5, h6')].map((heading, index) => {
    heading.id = `heading-${index + 1}`;
    return { id: heading.id, text: (heading.textContent ?? '').replace(/\s+/g, ' ').trim() };
  });
  const text = element(page, 'section');
  text.append(...page.adoptNode(body).childNodes);
  page.body.append(headerOf(page, parts), text, footerOf(page, article, parts));
  return { content: asXhtml(page), headings: headings.filter((heading) => heading.text !== '') };
}

/** What stands for a picture that is not in the publication. */
function elsewhere(body: HTMLElement, image: HTMLImageElement, address: string | undefined): Node | string {
  // A link in a link is none.
  return address === undefined || image.closest('a') ? image.alt : linkTo(body.ownerDocument, address, image.alt);
}

/** The list of contents: the article and its headings. */
export function navigationOf(article: Article, headings: readonly Heading[], parts: FileParts): string {
  const page = pageOf(article, parts);
  const nav = element(page, 'nav');
  nav.setAttributeNS(OPS, 'epub:type', 'toc');
  const entry = (href: string, text: string) => {
    const item = element(page, 'li');
    item.append(element(page, 'a', { href }, text));
    return item;
  };
  const whole = entry('article.xhtml', parts.title);
  if (headings.length > 0) {
    const inside = element(page, 'ol');
    inside.append(...headings.map(({ id, text }) => entry(`article.xhtml#${id}`, text)));
    whole.append(inside);
  }
  const list = element(page, 'ol');
  list.append(whole);
  nav.append(list);
  page.body.append(nav);
  return asXhtml(page);
}

function pageOf(article: Article, { title }: FileParts): Document {
  const page = document.implementation.createHTMLDocument(title);
  const language = languageOf(article);
  page.documentElement.lang = language;
  page.documentElement.setAttributeNS(XML, 'xml:lang', language);
  page.documentElement.dir = article.dir;
  return page;
}
