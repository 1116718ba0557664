import { isElement, isText } from '../nodes';
import { EMBEDDING, shownBy } from './embed-address';
import { absolute } from './pictures';
import { fold } from './text';

/** Something of another site that the page shows within its article. */
export interface Embed {
  /** What stands for it in the tree: an empty frame, or a quotation with the words of a post. */
  element: Element;
  address: string;
  /** What the page calls it; "" when it gives it no name. */
  title: string;
  /** The address of a picture of it that the page itself holds; "" when there is none. */
  thumbnail: string;
}

/** Posts that a site's script draws later; until then they are quotations, of which the last words lead to the post. */
const POST =
  'blockquote:is(.twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .bluesky-embed, .mastodon-embed, .text-post-media, .reddit-embed-bq, .reddit-card, .fb-xfbml-parse-ignore, :has(> a:last-child[href*="/status/"]))';

/** A post with fewer signs of its own words than this is only a link to it. */
const LEAST_WORDS = 25;
const LONGEST_TITLE = 200;

/**
 * Finds what is embedded in a tree of the page and makes sure that its words are not read as words of the article: a frame, with whatever stands in its place
 * until a script runs, becomes an empty one.
 * @param base what relative addresses are relative to
 */
export function findEmbeds(body: Element, base: string): Embed[] {
  const embeds: Embed[] = [];
  for (const post of body.querySelectorAll(POST)) {
    const address = addressOfPost(post, base);
    if (!address) continue;
    const hasWords = wordsOf(post).length >= LEAST_WORDS;
    embeds.push({
      address,
      title: hasWords ? '' : titleOf(post),
      thumbnail: '',
      element: hasWords ? post : standIn(post),
    });
  }
  for (const element of body.querySelectorAll(EMBEDDING)) {
    if (!body.contains(element) || element.parentElement?.closest(EMBEDDING)) continue;
    const shown = shownBy(element, base);
    // Advertisements are frames too: what is not known must stand in a figure and have a name.
    if (!shown || !(shown.isKnown || (element.closest('figure') && titleOf(element)))) continue;
    embeds.push({
      address: shown.address,
      title: titleOf(element),
      thumbnail: thumbnailOf(element, base),
      element: standIn(element),
    });
  }
  return embeds;
}

/** Puts a rule in the place of each frame that is left in a tree, so that tidying leaves it. Of one that is shown twice the first stays. */
export function holdEmbeds(body: Element, embeds: readonly Embed[]): Embed[] {
  const seen = new Set<string>();
  const held: Embed[] = [];
  for (const embed of embeds.filter(({ element }) => body.contains(element))) {
    const { element, address } = embed;
    if (element.localName === 'blockquote') held.push(embed);
    else if (seen.has(address)) element.remove();
    else {
      const rule = body.ownerDocument.createElement('hr');
      element.replaceWith(rule);
      held.push({ ...embed, element: rule });
    }
    seen.add(address);
  }
  return held;
}

/**
 * Puts an honest link in the place of each embed of a tidied tree: with its picture where the page holds one, and without words, because they are none of the
 * article's. `nameEmbeds` gives them where the article is shown.
 */
export function linkEmbeds(body: Element, embeds: readonly Embed[]): void {
  for (const embed of embeds) {
    const { element, address } = embed;
    if (!body.contains(element)) continue;
    if (element.localName === 'blockquote') {
      if (!hasLinkTo(element, address)) element.append(linkTo(embed));
      continue;
    }
    const link = linkTo(embed);
    const isInFigure = element.closest('figure') !== null;
    const figure = body.ownerDocument.createElement('figure');
    figure.append(link);
    const paragraph = element.closest('p');
    const isAlone = paragraph !== null && fold(paragraph.textContent ?? '') === '' && !paragraph.querySelector('img');
    if (isInFigure) element.replaceWith(link);
    else if (isAlone) paragraph.replaceWith(figure);
    else if (paragraph) {
      paragraph.after(figure);
      element.remove();
    } else element.replaceWith(figure);
  }
}

function linkTo({ element, address, title, thumbnail }: Embed): Element {
  const document = element.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', address);
  if (title) link.setAttribute('title', title);
  if (!thumbnail) return link;
  const image = document.createElement('img');
  image.setAttribute('src', thumbnail);
  image.setAttribute('alt', title);
  link.append(image);
  return link;
}

function standIn(element: Element): Element {
  const frame = element.ownerDocument.createElement('iframe');
  element.replaceWith(frame);
  return frame;
}

/** The words of a post without its links: hashtags, the date, addresses of pictures. */
function wordsOf(post: Element): string {
  let words = '';
  const visit = (node: Node): void => {
    if (isText(node)) words += node.data;
    if (isElement(node) && /^(?:a|script|style|svg|time)$/.test(node.localName)) return;
    for (const child of node.childNodes) visit(child);
  };
  visit(post);
  return fold(words);
}

function addressOfPost(post: Element, base: string): string {
  const named = post.getAttribute('data-instgrm-permalink') ?? post.getAttribute('cite');
  const last = [...post.querySelectorAll('a[href]')].at(-1)?.getAttribute('href');
  const written = (named || last || '').trim();
  const address = written && absolute(written, base);
  return /^https?:\/\//i.test(address) && URL.canParse(address)
    ? address.replace(/[?&]utm_[^#]*|[?&]ref_src=[^#]*/, '')
    : '';
}

const hasLinkTo = (element: Element, address: string): boolean =>
  [...element.querySelectorAll('a[href]')].some((link) => (link.getAttribute('href') ?? '').startsWith(address));

function titleOf(element: Element): string {
  const named = ['title', 'data-title', 'aria-label', 'playlabel', 'videotitle'].map((name) =>
    fold(element.getAttribute(name) ?? ''),
  );
  const own = element.localName === 'blockquote' ? fold(element.textContent ?? '') : '';
  return (named.find(Boolean) ?? own).slice(0, LONGEST_TITLE);
}

function thumbnailOf(element: Element, base: string): string {
  const image =
    element.querySelector('img[src], amp-img[src]')?.getAttribute('src') ?? element.getAttribute('data-thumbnail');
  const address = image ? absolute(image, base) : '';
  return /^https?:\/\//i.test(address) ? address : '';
}
