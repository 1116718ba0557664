import { ARTICLE_VERSION, type Article } from './article';
import { assemble } from './body/assemble';
import { numberBlocks } from './body/blocks';
import { boxesAlike } from './body/boxes-alike';
import { makeFiguresOfTables } from './body/captioned-table';
import { copyPage } from './body/copy';
import { directionOf } from './body/direction';
import { findEmbeds, holdEmbeds, linkEmbeds } from './body/embeds';
import { breakAtEmpty, partLabels } from './body/empty-break';
import { followFlow } from './body/flow';
import { labelledBoxes } from './body/labelled-box';
import { joinLooseDateline } from './body/loose-dateline';
import { dropOtherArticles } from './body/other-articles';
import { restorePictures } from './body/pictures';
import { prune } from './body/prune';
import { dropReaderComments } from './body/reader-comments';
import { read } from './body/reading';
import { describeLeftOut, removeClutter, spareArticle } from './body/removed';
import { measureSize } from './body/size';
import { structuredBody } from './body/structured-body';
import { dropTeasers } from './body/teaser-rows';
import { textOf } from './body/text';
import { paragraphsOf, tidy } from './body/tidy';
import { findTruncation } from './body/truncation';
import { revealUnseen } from './body/unseen';
import { callsItselfFront, holdsArticle } from './body/verdict';
import { readWitness } from './body/witness';
import { type ClutterMatch, callsItselfArticle, findClutter } from './clutter';
import { here } from './clutter/links';
import { machineSummary } from './clutter/machine-summary';
import { namesOfHost } from './site-name-in-title';
import { staleHead, withoutArticle } from './stale-head';
import { findTitle } from './title';

export interface ExtractOptions {
  /** The address the page was read at. */
  url: string;
  /** The address it was opened at, which a site may change later without another page being loaded. */
  openedAt?: string;
  /** Whether the reader has come to a heading: a page that has changed its address may show its next article below the first. */
  isReached?: (heading: Element) => boolean;
  /** Also judges what was read: null for a front, section or search page. Without it whatever text there is counts, as a fragment of a page may. */
  onlyArticles?: boolean;
  /** Changes what counts as clutter, e.g. by what the reader decided for the site. Gets the `html` of the copy in which it was found. */
  refine?: (matches: readonly ClutterMatch[], page: Element) => readonly ClutterMatch[];
}

/** An article as far as it is read from the page alone, without what needs words of every language: those are found by `withSource` and `withQuotes`. */
export type ArticleBody = Omit<Article, 'lang' | 'source' | 'quotes'>;

export interface BodyReading {
  article: ArticleBody;
  /** The elements of its `html`, which the caller may change. As they come from a page: nothing may show them before `sanitized`. */
  content: Element;
  /** What the page says of itself is about another article (`stale-head.ts`). */
  isHeadStale?: boolean;
}

/**
 * The way of an article, from page to data, up to its body. Never changes `page`. It needs few words, so that the script which is put into the page is small.
 * @returns null when the page holds no article
 */
export function readBody(page: Document, options: ExtractOptions): BodyReading | null {
  if (measureSize(page) !== 'fits') return null;
  const seen = compose(page, options, true);
  const reading = readUnseen(page, options, seen) ?? seen;
  if (!reading || reading.isArticle) return reading;
  // What an article is made of is no measure for another page: all of its text counts, and its links are what it is there for.
  return options.onlyArticles ? null : (compose(page, options, false) ?? reading);
}

interface Reading extends BodyReading {
  /** Running text, and not a list of other pages. */
  isArticle: boolean;
}

/** Below a short article a row of teasers is as long as its text; a list leads to so many times as much as it tells. */
const MOST_ANNOUNCED = 2;

/** A page that shows less text than this shows nothing of an article, in UTF-16 code units. */
const NOTHING = 200;

/**
 * What the page holds but does not show, where it shows nothing of its article or, for want of a script, only the beginning. What a house keeps for those who
 * pay stays there.
 */
function readUnseen(page: Document, options: ExtractOptions, seen: Reading | null): Reading | null {
  const text = seen?.article.paragraphs.join(' ') ?? '';
  const isCut = seen?.article.truncated?.by === 'script';
  if (!isCut && text.length > NOTHING) return null;
  if (readWitness(page).isFree === false) return null;
  const revealed = revealUnseen(page, isCut || callsItselfArticle(page));
  const unseen = revealed && measureSize(revealed) === 'fits' ? compose(revealed, options, true) : null;
  if (!unseen?.isArticle || unseen.article.paragraphs.join(' ').length <= text.length) return null;
  const held = new Set(unseen.article.paragraphs);
  const shown = seen?.article.paragraphs ?? [];
  return shown.filter((paragraph) => held.has(paragraph)).length * 2 >= shown.length || !isCut ? unseen : null;
}

/** @param asArticle without what is no part of an article; else all the text that Readability finds */
function compose(
  page: Document,
  { url, openedAt, isReached, refine = (matches) => matches }: ExtractOptions,
  asArticle: boolean,
): Reading | null {
  const copy = copyPage(page, url);
  if (!copy) return null;
  const { root, body, base } = copy;
  const said = readWitness(page);
  const stale = staleHead(page, { url, openedAt, isReached, witness: said });
  const witness = stale ? withoutArticle(said) : said;
  const siteNames = [...witness.siteNames, ...namesOfHost(url)];
  const title = stale?.headline
    ? textOf(stale.headline)
    : findTitle(page, { ...witness, siteNames, url, isHeadStale: !!stale });
  const others = asArticle ? dropOtherArticles(body, title) : [];
  const rows = asArticle ? boxesAlike(body) : [];
  const comments = asArticle ? dropReaderComments(body, rows) : [];
  const teasers = asArticle ? dropTeasers(body, rows, (address) => here(url).targetOf(address) === 'article') : [];
  const clutter = asArticle
    ? refine(
        spareArticle(findClutter(body, { url, isArticle: callsItselfArticle(page), also: [machineSummary] }), body),
        root,
      )
    : [];
  const labelled = labelledBoxes(clutter);
  const removed = removeClutter(clutter);
  removed.push(...others, ...comments, ...teasers);
  restorePictures(body, base);
  makeFiguresOfTables(body);
  const embeds = findEmbeds(body, base);
  removed.push(...prune(body));
  joinLooseDateline(body);
  breakAtEmpty(body);
  partLabels(body);
  const blocks = numberBlocks(body);
  const readable = read(root, page, title);
  if (!readable.size) return null;
  const { kept, captioned } = asArticle
    ? followFlow({ body, blocks, kept: readable, witness, title, embeds, labelled })
    : { kept: readable, captioned: [] };
  const written = structuredBody(
    witness,
    blocks.filter((_, number) => kept.has(number)),
  );
  removed.push(
    ...describeLeftOut(assemble(body, { blocks, kept, captioned, leadAddress: witness.picture, embeds, title }), title),
  );
  const held = holdEmbeds(body, embeds);
  if (written.length) body.replaceChildren(...written.map((text) => paragraphOf(body.ownerDocument, text)));
  tidy(body, base);
  linkEmbeds(body, held);
  const content = body.ownerDocument.createElement('div');
  content.append(...body.childNodes);
  const paragraphs = paragraphsOf(content);
  const truncated = findTruncation({ paragraphs, removed, witness });
  const article: ArticleBody = {
    version: ARTICLE_VERSION,
    url,
    title,
    html: content.innerHTML,
    paragraphs,
    dir: directionOf(content.textContent ?? ''),
    removed,
    ...(truncated && { truncated }),
  };
  // A page that leads to others for the most part is a list, unless it calls itself an article.
  const announced = teasers.reduce((sum, { text }) => sum + text.length, 0);
  const isList = announced > (content.textContent?.length ?? 0) * MOST_ANNOUNCED && !callsItselfArticle(page);
  const isFront = !stale && callsItselfFront(page, url);
  return { article, content, isHeadStale: !!stale, isArticle: holdsArticle(content) && !isList && !isFront };
}

function paragraphOf(document: Document, text: string): Element {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
