import { isElement } from '../nodes';

/** Attributes where scripts find the true address of a picture that is loaded late, the most used first. */
const LATE_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-url',
  'data-image',
  'data-full-src',
  'data-hi-res-src',
  'data-orig-file',
];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#&]|$)/i;
/** What stands in `src` until the script runs: a data URL of a few bytes, a blank file. */
const PLACEHOLDER =
  /^data:|^about:blank|(?:blank|placeholder|spacer|pixel|loading|grey|lazy)[\w-]*\.(?:gif|png|svg|jpe?g)/i;

/** Gives each picture below `body` its true address and takes out `noscript` and pictures that have none. */
export function restorePictures(body: Element, base: string): void {
  for (const noscript of body.querySelectorAll('noscript')) {
    restoreFromNoscript(noscript);
    noscript.remove();
  }
  for (const image of body.querySelectorAll('img, amp-img')) if (isTracker(image)) image.remove();
  for (const image of body.querySelectorAll('img, source, amp-img')) restoreSource(image, base);
  for (const image of body.querySelectorAll('amp-img')) {
    const plain = image.ownerDocument.createElement('img');
    for (const { name, value } of image.attributes) plain.setAttribute(name, value);
    image.replaceWith(plain);
  }
}

/** Nobody looks at a picture of one by one; it is there to count readers. Its attributes say so: a detached tree has no layout. */
const isTracker = (image: Element): boolean =>
  isTiny(image.getAttribute('width')) && isTiny(image.getAttribute('height'));

const isTiny = (length: string | null): boolean => length !== null && /^\s*[0-3](?:px)?\s*$/.test(length);

/** The same in a `noscript`, where it is text. */
const TRACKER = /<img[^>]{0,2000}?(?:(?:width|height)=["']?[0-3]\b|display:\s*none)/i;

const OF_A_PICTURE = /\s(?:alt=["']?[^"'\s>]|srcset=|width=|height=)/i;

function restoreFromNoscript(noscript: Element): void {
  const written = noscript.querySelector('img');
  // `innerHTML` would write the text's own brackets and entities once more.
  const markup = written?.outerHTML ?? noscript.textContent ?? '';
  if (TRACKER.test(markup)) return;
  const source =
    written?.getAttribute('src') ??
    /<img[^>]{0,2000}?\ssrc=["']([^"']{1,2000})["']/i.exec(markup)?.[1]?.replaceAll('&amp;', '&');
  if (!source) return;
  const before = noscript.previousElementSibling;
  const image = before?.localName === 'img' ? before : before?.querySelector('img');
  if (image) {
    if (!trueSource(image)) image.setAttribute('src', source);
    return;
  }
  // In nobody's place, and without anything that pictures say of themselves, it is asked for to count readers.
  if (!PICTURE_FILE.test(source) && !OF_A_PICTURE.test(markup)) return;
  const made = noscript.ownerDocument.createElement('img');
  made.setAttribute('src', source);
  const alt = written?.getAttribute('alt');
  if (alt) made.setAttribute('alt', alt);
  noscript.before(made);
}

function trueSource(image: Element): string {
  const source = image.getAttribute('src') ?? '';
  // Beside the file that a script will put in, even a picture in `src` is a stand-in: the same for all, or a coarse one.
  const certain = image.getAttribute('data-src') ?? '';
  if (PICTURE_FILE.test(certain)) return certain;
  if (source && !PLACEHOLDER.test(source)) return source;
  for (const name of LATE_SOURCES) {
    const late = image.getAttribute(name);
    if (late && (PICTURE_FILE.test(late) || /^(?:https?:)?\/\//.test(late))) return late;
  }
  return '';
}

function restoreSource(image: Element, base: string): void {
  const set = [...LATE_SETS, 'srcset']
    .map((name) => image.getAttribute(name))
    .find((value) => value && !value.startsWith('data:'));
  if (set) image.setAttribute('srcset', absoluteSet(set, base));
  else image.removeAttribute('srcset');
  if (image.localName === 'source') return;
  const source =
    trueSource(image) || firstOfSet(set ?? image.parentElement?.querySelector('source')?.getAttribute('srcset') ?? '');
  if (source) image.setAttribute('src', absolute(source, base));
  else image.remove();
}

const firstOfSet = (set: string): string => /^\s*(\S+)/.exec(set)?.[1]?.replace(/,$/, '') ?? '';

/** Candidates of a `srcset` with absolute addresses (HTML standard, "parse a srcset attribute"; addresses may hold commas). */
const absoluteSet = (set: string, base: string): string =>
  set
    .replace(
      /(\S*[^,\s])(\s+[\d.]+[xw])?\s*(?:,|$)/g,
      (_, source: string, size = '') => `${absolute(source, base)}${size}, `,
    )
    .replace(/, $/, '');

/** @returns the absolute address, or the address as written when it is none */
export function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

const SIZE_ALONE = /^\d+x\d*\./;

/**
 * The file a picture's address names, without folders, size suffixes and queries: the same picture in two sizes has the same name. A name that is nothing
 * but a size ("640x0.jpg") is none.
 */
export function fileName(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return decode(path.split('/').findLast((part) => PICTURE_FILE.test(part) && !SIZE_ALONE.test(part)) ?? path)
    .replace(/[-_](?:\d{2,4}x\d{2,4}|scaled)(?=\.)/, '')
    .toLowerCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const FRONT_PAGE = /^(?:(?:https?:)?\/\/[^/]+\/?|\/)(?:(?:index|home|default)\.\w{2,5})?(?:[?#].*)?$/i;

/** Whether a picture is too small or too plainly decoration to belong to an article: an emblem leads to the front page. */
export function isDecoration(image: Element): boolean {
  if (FRONT_PAGE.test(image.closest('a')?.getAttribute('href') ?? '')) return true;
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(image.getAttribute('height') ?? '', 10);
  if ((width && width < 80) || (height && height < 60)) return true;
  return !image.getAttribute('src') || /^data:image\/(?:gif|svg)/.test(image.getAttribute('src') ?? '');
}

/** The element that shows a picture as one thing: its `figure`, else its `picture`, else the image. */
export function frameOf(image: Element): Element {
  const figure = image.closest('figure');
  if (figure && figure.querySelectorAll('img').length <= 2) return figure;
  const parent = image.parentElement;
  return parent && isElement(parent) && parent.localName === 'picture' ? parent : image;
}

/** Nothing but a picture: what follows it may be its caption. */
export const isPicture = (element: Element | null): boolean =>
  element?.querySelector('img') != null && !element.textContent?.trim();
