import { isFrontAddress } from '../front-address';
import { isDocument } from '../nodes';
import { advertisement } from './advertisement';
import { biography } from './biography';
import type { ClutterMatch } from './clutter';
import { comments } from './comments';
import { donation } from './donation';
import { findFlow } from './flow';
import { follow } from './follow';
import type { Kind } from './kind';
import { here } from './links';
import { navigation } from './navigation';
import { newsletter } from './newsletter';
import { notice } from './notice';
import { offer } from './offer';
import { openNodes } from './open-nodes';
import { paywall } from './paywall';
import { player } from './player';
import { poll } from './poll';
import { readPage } from './read-page';
import { related } from './related';
import { share } from './share';
import { sweep } from './sweep';
import { tags } from './tags';

export type { ClutterMatch } from './clutter';

/** Every kind of clutter, in the order they are asked. */
const KINDS: readonly Kind[] = [
  advertisement,
  share,
  newsletter,
  follow,
  tags,
  player,
  comments,
  navigation,
  paywall,
  donation,
  biography,
  poll,
  related,
  notice,
  offer,
];

/**
 * Finds what is clutter in and around the article. Pure: reads the tree, changes nothing, and gives the outermost matches in document order.
 * @param root a document, an element or a shadow root, live or cloned
 * @param context url: the page's address where the tree does not know it; isArticle: whether the page that the
 * tree is a part of calls itself an article, where the tree is no document; also: kinds besides, of which a copy is freed and no page
 */
export function findClutter(
  root: Document | Element | ShadowRoot,
  context: { url?: string; isArticle?: boolean; also?: readonly Kind[] } = {},
): ClutterMatch[] {
  const page = readPage(root);
  const url = context.url ?? (isDocument(root) ? root.URL : (root.ownerDocument?.URL ?? ''));
  const isArticle = context.isArticle ?? (isDocument(root) && callsItselfArticle(root));
  const flow = findFlow(page, isArticle);
  // "/?p=2895" is no front page's.
  if (!flow || (!isArticle && isFrontAddress(url) && !url.includes('?'))) return [];
  return sweep(context.also ? [...KINDS, ...context.also] : KINDS, {
    page,
    flow,
    here: here(url),
    open: openNodes(root),
  });
}

/**
 * Whether a page says that it is an article.
 * @param page its document; its head alone where the body is still to come, or may be a list of articles that each say so
 */
export const callsItselfArticle = (page: ParentNode): boolean =>
  page.querySelector(
    'meta[property="og:type"][content="article" i], meta[property="article:published_time"], meta[name*="publish" i][name$="date" i], meta[itemprop="datePublished"], [itemprop="articleBody"], [itemtype$="Article"], body.single-post',
  ) !== null ||
  [...page.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) => ARTICLE.test(textContent));

/** The type of a page's own data, not of one of a list's entries. */
const ARTICLE = /^(?!.*"ItemList").*"@type"\s*:\s*\[?\s*"(?:News|Reportage|Blog)?(?:Article|Posting)"/s;
