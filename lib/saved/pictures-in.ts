import { candidatesIn } from '../article/srcset';

/** A picture of an article. */
export interface ArticlePicture {
  /** The `src` as in the HTML: what the reader looks the stored picture up by. */
  src: string;
  /** Absolute address of the candidate to keep. */
  address: string;
}

/** A picture is shown at most this wide in the reader, on a screen of double density; a wider one only costs room. In CSS pixels. */
const WIDEST = 1_600;

/** Most pictures that are kept of one article. */
export const MOST_PICTURES = 150;

/**
 * The pictures of an article, in order, each once. Works on text, because the background has no DOM: `html` is what the sanitiser serialised, and
 * serialised HTML has one known form (HTML standard, "Serializing HTML fragments": every attribute in double quotes, `&`, `"` and no-break
 * spaces escaped). Pictures that the HTML carries itself (`data:`) need no keeping.
 * @param html `Article.html`
 * @param base the address relative ones start from
 */
export function picturesIn(html: string, base: string): ArticlePicture[] {
  const pictures = new Map<string, ArticlePicture>();
  for (const attributes of imageAttributes(html)) {
    const src = attributes.get('src') ?? '';
    const address = absolute(best(src, attributes.get('srcset') ?? ''), base) ?? absolute(src, base);
    if (address !== null && !pictures.has(src)) pictures.set(src, { src, address });
    if (pictures.size >= MOST_PICTURES) break;
  }
  return [...pictures.values()];
}

const ATTRIBUTE = /\s([^\s"=<>/]{1,64})(?:="([^"]*)")?/y;

function* imageAttributes(html: string): Generator<Map<string, string>> {
  for (let at = html.indexOf('<img '); at >= 0; at = html.indexOf('<img ', at)) {
    const attributes = new Map<string, string>();
    ATTRIBUTE.lastIndex = at + '<img'.length;
    for (let match = ATTRIBUTE.exec(html); match !== null; match = ATTRIBUTE.exec(html)) {
      at = ATTRIBUTE.lastIndex;
      const [, name = '', value = ''] = match;
      attributes.set(name, unescapeAttribute(value));
    }
    at += 1;
    yield attributes;
  }
}

const ESCAPED: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&nbsp;': '\u00a0', '&lt;': '<', '&gt;': '>' };

function unescapeAttribute(value: string): string {
  return value.replace(/&(?:amp|quot|nbsp|lt|gt);/g, (entity) => ESCAPED[entity] ?? entity);
}

/** The widest candidate that is not wider than needed, else the narrowest; `src` when there are none. */
function best(src: string, srcset: string): string {
  const candidates = withWidths(srcset);
  const fitting = candidates.filter(({ width }) => width <= WIDEST).sort((one, other) => other.width - one.width);
  const wider = candidates.filter(({ width }) => width > WIDEST).sort((one, other) => one.width - other.width);
  return fitting[0]?.address ?? (src === '' ? wider[0]?.address : undefined) ?? src;
}

/** `2x` counts as twice 800 pixels: `src`, the picture at `1x`, is mostly made for the text's width. */
const WIDTH_AT_1X = 800;

const SIZE = /^([\d.]{1,9})([wx])(?: \d{1,9}h)?$/;

/** One whose size is of no known form is left out, as browsers do. */
function withWidths(srcset: string): { address: string; width: number }[] {
  return candidatesIn(srcset).flatMap(({ address, size }) => {
    const [, number, unit] = SIZE.exec(size || '1x') ?? [];
    return unit ? [{ address, width: Number(number) * (unit === 'x' ? WIDTH_AT_1X : 1) }] : [];
  });
}

function absolute(address: string, base: string): string | null {
  if (address === '' || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
