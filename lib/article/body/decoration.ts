import { FILE, leadsToNetwork } from '../clutter/links';

/**
 * Pictures that nobody opens an article for. A picture that a reader may want is never told by its name alone: a caption, a width or a description of its
 * own speaks for it.
 */

const FRONT_PAGE = /^(?:(?:https?:)?\/\/[^/]+\/?|\/)(?:(?:index|home|default)\.\w{2,5})?(?:[?#].*)?$/i;

/** Whether a picture is too small or too plainly decoration to belong to an article: an emblem leads to the front page. */
export function isDecoration(image: Element): boolean {
  if (FRONT_PAGE.test(image.closest('a')?.getAttribute('href') ?? '')) return true;
  const width = lengthOf(image, 'width');
  const height = lengthOf(image, 'height');
  if ((width && width < 80) || (height && height < 60)) return true;
  return /^$|^data:image\/(?:gif|svg)/.test(image.getAttribute('src') ?? '');
}

/** What an address says that was paid for, or is counted; with strokes behind it, it may be part of a headline. */
const ADVERTISING =
  /(?:^|[/_.?&-])(?:\w*banner[\w-]*|werbung|iklan|publici\w+|pubblicita|ads?|cta|utm_\w+)(?:[/.?&=]|$)/i;

/** What somebody has published on a network may be shown as a picture. */
const POST = /\/(?:p|reel|status|posts|photos?|watch|videos?)\//;

/** Whether a picture is nothing but a way to an offer or a network: alone in a link that leads to one, with no caption. */
export function isBanner(image: Element): boolean {
  const link = image.closest('a');
  if (!link || link.closest('figure')?.querySelector('figcaption') || (link.textContent ?? '').trim().length > 12)
    return false;
  const address = link.getAttribute('href') ?? '';
  if (leadsToNetwork(address)) return !POST.test(address);
  return !FILE.test(address) && (ADVERTISING.test(address) || ADVERTISING.test(image.getAttribute('src') ?? ''));
}

/** A picture of this width or height is looked at, whatever its name. */
const SHOWN = 200;

/** A file of signs, or in a folder of them; photos are JPEG. */
const SIGN =
  /(?:^|[/._-])(?:icons?|ico|arrows?|btn|buttons?|spinners?|loader|spacer|sprites?)(?:[/._-]|\d|$)[^/]*(?:\/[^/]*)?$/i;
const SIGN_FILE = /\.(?:svg|png|gif|webp)$/i;
const PORTRAIT_OF_READER = /\/avatars?\/|gravatar\.com\//i;

/**
 * Whether a picture is a sign to press or to point with, or the face of somebody who writes below articles. A drawing in SVG is one too where nothing speaks for it, since
 * the press prints photos.
 */
export function isIcon(image: Element): boolean {
  const path = (image.getAttribute('src') ?? '').split(/[?#]/)[0] ?? '';
  if (!SIGN_FILE.test(path) && !PORTRAIT_OF_READER.test(path)) return false;
  if (lengthOf(image, 'width') >= SHOWN || lengthOf(image, 'height') >= SHOWN) return false;
  const figure = image.closest('figure');
  if (figure?.querySelector('figcaption') && figure.querySelectorAll('img').length === 1) return false;
  if (SIGN.test(path) || PORTRAIT_OF_READER.test(path)) return true;
  return /\.svg$/i.test(path) && !/\S\s+\S+\s+\S/.test(image.getAttribute('alt') ?? '');
}

/** A sign that the text holds as a picture: its `alt` is the sign. */
export const isEmoji = (image: Element): boolean =>
  /^\p{Extended_Pictographic}[\p{M}\p{Cf}\p{Sk}\p{Extended_Pictographic}]{0,9}$/u.test(image.getAttribute('alt') ?? '');

const lengthOf = (image: Element, name: 'width' | 'height'): number =>
  Number.parseInt(image.getAttribute(name) ?? '', 10) || 0;

/**
 * Nobody looks at a picture of one by one; it is there to count readers. Its attributes and its style say so: a detached tree has no layout. With a size for each
 * window it gets its own from the style sheet.
 */
export const isTracker = (image: Element): boolean =>
  !image.hasAttribute('sizes') &&
  ((isTiny(image.getAttribute('width')) && isTiny(image.getAttribute('height'))) ||
    isTinyByStyle(image.getAttribute('style') ?? ''));

const isTiny = (length: string | null): boolean => length !== null && /^\s*[0-3](?:px)?\s*$/.test(length);

/** Whether a style gives a picture no size. One that is as wide as its box, or that padding holds open, waits for its file. */
function isTinyByStyle(style: string): boolean {
  const lengths = [...style.matchAll(/(?:^|;)\s*(?:width|height)\s*:\s*([^;!]+)/gi)].map(([, length = '']) => length);
  return lengths.length > 0 && lengths.every(isTiny) && !/padding/i.test(style);
}
