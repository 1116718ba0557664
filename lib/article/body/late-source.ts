/** Where the file of a picture is that a script loads late: what stands in `src` until then is the same for all, or coarse. */

/** Attributes whose file is right even beside another one in `src`, the most used first. */
const NAMED = ['data-src', 'data-lazy-src', 'data-original'];

/** An address that names a picture's file, whatever query stands behind it. */
export const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#&]|$)/i;
const ANY_PICTURE = /(?:https?:)?\/\/[^\s"'<>()]+\.(?:jpe?g|png|webp|avif)(?:\?[^\s"'<>()]*)?/i;

/** A file whose name has no other words than these waits for another one; a photo of a shop's empty shelves has. */
const WAITING = new Set(
  'blank placeholder spacer pixel loading loader lazy lazyload grey gray empty leer missing transparent fallback dummy spinner'.split(
    ' ',
  ),
);
const MEANS_NOTHING = new Set(['', 'x', 'image', 'img', 'default', 'white', 'ajax', 'big', 'no']);

/** Whether an address in `src` is a stand-in: data of a few bytes, a blank file. */
function isStandIn(address: string): boolean {
  if (/^(?:data:|about:blank)/.test(address)) return true;
  const file = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  if (/^1x1\b/.test(file)) return true;
  const words = file
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => WAITING.has(word)) && words.every((word) => WAITING.has(word) || MEANS_NOTHING.has(word));
}

/** Addresses in `src` of three pictures or more: seldom does a page print one so often. */
export function repeatedSources(images: Iterable<Element>): Set<string> {
  const times = new Map<string, number>();
  for (const image of images) {
    const source = image.getAttribute('src') ?? '';
    times.set(source, (times.get(source) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count > 2).map(([source]) => source));
}

/**
 * The file that a picture shows in the end, as written.
 * @param repeated addresses that are likely to stand in for many
 * @returns '' where its attributes have none
 */
export function trueSource(image: Element, repeated: ReadonlySet<string>): string {
  for (const name of NAMED) {
    const named = image.getAttribute(name) ?? '';
    if (PICTURE_FILE.test(named) && !named.startsWith('{')) return named;
  }
  const source = image.getAttribute('src') ?? '';
  const isWaiting = isStandIn(source);
  if (source && !isWaiting && !repeated.has(source)) return source;
  for (const { name, value } of image.attributes) {
    if (!name.startsWith('data-') || name.endsWith('set')) continue;
    const file =
      /^\S+$/.test(value) && !value.startsWith('{') ? value : ANY_PICTURE.exec(value.replaceAll('\\/', '/'))?.[0];
    if (file && (PICTURE_FILE.test(file) || (NAMED.includes(name) && file.includes('//')))) return file;
  }
  return isWaiting || /\.gif$/i.test(source) ? '' : source;
}
