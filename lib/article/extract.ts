import { ARTICLE_VERSION, type Article } from './article';
import { assemble } from './body/assemble';
import { numberBlocks } from './body/blocks';
import { cloneDocument, copyPage } from './body/copy';
import { directionOf } from './body/direction';
import { followFlow } from './body/flow';
import { restorePictures } from './body/pictures';
import { prune } from './body/prune';
import { read } from './body/reading';
import { describeLeftOut, removeClutter, spareArticle } from './body/removed';
import { measureSize } from './body/size';
import { structuredBody } from './body/structured-body';
import { paragraphsOf, tidy } from './body/tidy';
import { findTruncation } from './body/truncation';
import { callsItselfFront, holdsArticle } from './body/verdict';
import { readWitness } from './body/witness';
import { type ClutterMatch, findClutter } from './clutter';
import { detectLanguage } from './language';
import { sanitize } from './sanitize';
import { findSource } from './source';
import { findTitle } from './title';

export interface ExtractOptions {
  /** The address the page was read at. */
  url: string;
  /** Also judges what was read: null for a front, section or search page. Without it whatever text there is counts, as a fragment of a page may. */
  onlyArticles?: boolean;
  /** Changes what counts as clutter, e.g. by what the reader decided for the site. Gets the copy of the page in which it was found. */
  refine?: (matches: readonly ClutterMatch[], page: Document) => readonly ClutterMatch[];
}

/**
 * The way of an article, from page to data. Never changes `page`. Its quotations are found afterwards, by `withQuotes`: they need only the paragraphs, so
 * their words in every language stay out of the script that is put into the page.
 * @returns null when the page holds no article
 */
export function extract(page: Document, options: ExtractOptions): Article | null {
  if (measureSize(page) !== 'fits') return null;
  const reading = compose(page, options, true);
  if (!reading || reading.isArticle) return reading?.article ?? null;
  // What an article is made of is no measure for another page: all of its text counts, and its links are what it is there for.
  return options.onlyArticles ? null : (compose(page, options, false)?.article ?? reading.article);
}

interface Reading {
  article: Article;
  /** Running text, and not a list of other pages. */
  isArticle: boolean;
}

/** @param asArticle without what is no part of an article; else all the text that Readability finds */
function compose(
  page: Document,
  { url, refine = (matches) => matches }: ExtractOptions,
  asArticle: boolean,
): Reading | null {
  const copy = copyPage(page, url);
  if (!copy) return null;
  const { document, body, base } = copy;
  const witness = readWitness(page);
  const title = findTitle(page, witness);
  const removed = asArticle ? removeClutter(refine(spareArticle(findClutter(document), body), document)) : [];
  restorePictures(body, base);
  removed.push(...prune(document, body));
  const blocks = numberBlocks(body);
  const readable = read(cloneDocument(document));
  if (!readable.size) return null;
  const { kept, captioned } = asArticle
    ? followFlow({ body, blocks, kept: readable, witness, title })
    : { kept: readable, captioned: [] };
  const written = structuredBody(
    witness,
    blocks.filter((_, number) => kept.has(number)),
  );
  removed.push(...describeLeftOut(assemble(body, { blocks, kept, captioned, leadAddress: witness.picture }), title));
  if (written.length) body.replaceChildren(...written.map((text) => paragraphOf(document, text)));
  const lang = detectLanguage(body.textContent ?? '', page.documentElement.lang);
  const { source, creditNodes } = findSource({ document: page, url, body, title, lang });
  for (const node of creditNodes) node.remove();
  tidy(body, base);
  const clean = page.implementation.createHTMLDocument('').createElement('div');
  clean.append(sanitize(body));
  const paragraphs = paragraphsOf(clean);
  const truncated = findTruncation({ paragraphs, removed, witness });
  const article: Article = {
    version: ARTICLE_VERSION,
    url,
    title,
    html: clean.innerHTML,
    paragraphs,
    lang,
    dir: directionOf(clean.textContent ?? ''),
    source,
    quotes: [],
    removed,
    ...(truncated && { truncated }),
  };
  return { article, isArticle: holdsArticle(clean) && !callsItselfFront(page, url) };
}

function paragraphOf(document: Document, text: string): Element {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
