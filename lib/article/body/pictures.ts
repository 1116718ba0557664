import { isElement } from '../nodes';
import { candidatesIn } from '../srcset';
import { isEmoji, isTracker } from './decoration';
import { PICTURE_FILE, repeatedSources, trueSource } from './late-source';

const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** Gives each picture below `body` its true address and takes out `noscript`, pictures that have none, and those that count readers. */
export function restorePictures(body: Element, base: string): void {
  // One by one names are found many times faster than as a list.
  const pictures = (...names: string[]): Element[] => names.flatMap((name) => [...body.querySelectorAll(name)]);
  const repeated = repeatedSources(body.querySelectorAll('img'));
  for (const noscript of body.querySelectorAll('noscript')) {
    restoreFromNoscript(noscript, repeated);
    noscript.remove();
  }
  for (const image of pictures('img', 'amp-img'))
    if (isTracker(image)) image.remove();
    else if (isEmoji(image)) image.replaceWith(image.getAttribute('alt') ?? '');
  // An image may have its address from a source beside it.
  for (const image of pictures('source', 'img', 'amp-img')) restoreSource(image, base, repeated);
  for (const image of body.querySelectorAll('amp-img')) {
    const plain = image.ownerDocument.createElement('img');
    for (const { name, value } of image.attributes) plain.setAttribute(name, value);
    image.replaceWith(plain);
  }
}

/** In nobody's place, a picture without a file's name that says nothing of itself is asked for to count readers; so is a GIF with a query. */
const COUNTER = /\.gif\?/i;
const OF_A_PICTURE = '[alt]:not([alt=""]), [srcset], [width], [height]';

function restoreFromNoscript(noscript: Element, repeated: ReadonlySet<string>): void {
  const image = noscript.querySelector('img') ?? imageIn(noscript.textContent ?? '');
  const source = image?.getAttribute('src');
  if (!image || !source || isTracker(image) || /display:\s*none/i.test(image.getAttribute('style') ?? '')) return;
  const before = noscript.previousElementSibling;
  const beside = before?.localName === 'img' ? before : before?.querySelector('img');
  if (beside) {
    if (!trueSource(beside, repeated)) beside.setAttribute('src', source);
  } else if (!COUNTER.test(source) && (PICTURE_FILE.test(source) || image.matches(OF_A_PICTURE)))
    noscript.before(image);
}

/** Where scripts run a `noscript` holds text. An HTML parser takes `<image>` for a picture too. */
const imageIn = (html: string): Element | null =>
  /<im/i.test(html) ? new DOMParser().parseFromString(html, 'text/html').querySelector('img') : null;

function restoreSource(image: Element, base: string, repeated: ReadonlySet<string>): void {
  const set = [...LATE_SETS, 'srcset']
    .map((name) => image.getAttribute(name))
    .find((value) => value && !value.startsWith('data:'));
  if (set) image.setAttribute('srcset', absoluteSet(set, base));
  else image.removeAttribute('srcset');
  if (image.localName === 'source') return;
  const source =
    trueSource(image, repeated) ||
    candidatesIn(set ?? image.parentElement?.querySelector('source')?.getAttribute('srcset') ?? '')[0]?.address;
  if (source) image.setAttribute('src', absolute(source, base));
  else image.remove();
}

/** A `srcset` with absolute addresses. */
const absoluteSet = (set: string, base: string): string =>
  candidatesIn(set)
    .map(({ address, size }) => `${absolute(address, base)} ${size}`.trimEnd())
    .join(', ');

/** An absolute http(s) address as a parser would write it again, without its work. */
export const WHOLE =
  /^https?:\/\/[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]{2,}(?!.*\/(?:\.|%2e|%2E))\/[\w./~%-]*(?:\?[\w./~%=&:,;+-]*)?$/;

/** @returns the absolute address, or the address as written when it is none */
export function absolute(address: string, base: string): string {
  if (WHOLE.test(address)) return address;
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
    .replace(/[-_](?:\d{2,4}x\d{2,4}|scaled)(?=\.)|=[swh]\d+[^/]*$/, '')
    .toLowerCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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
