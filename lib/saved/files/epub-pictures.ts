import type { Article } from '../../article/article';
import { typeByContent } from '../picture-type';
import type { PictureRecord } from '../records';
import { bodyOf } from './shown-document';

/** A picture as a file of the publication. */
export interface BookPicture {
  /** Its id in the manifest. */
  id: string;
  /** Its path beside the package document. */
  name: string;
  blob: Blob;
}

/** The formats that every reading system shows, also those of old readers: WebP came later, AVIF is none of theirs. */
const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' };

/**
 * The pictures of an article that are kept, in its order, by their `src`.
 * @param redraw gives a picture in one of the formats that every reading system shows; null where it cannot
 */
export async function bookPictures(
  article: Article,
  pictures: readonly PictureRecord[],
  redraw: (picture: Blob) => Promise<Blob | null>,
): Promise<Map<string, BookPicture>> {
  const kept = new Map(pictures.map(({ src, blob }) => [src, blob]));
  const files = new Map<string, BookPicture>();
  for (const image of bodyOf(article).querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    const picture = files.has(src) ? null : (kept.get(src) ?? inAddress(src));
    const blob = picture ? await shownEverywhere(picture, redraw) : null;
    if (blob === null) continue;
    const number = files.size + 1;
    files.set(src, { id: `picture-${number}`, name: `pictures/${number}.${ENDINGS[blob.type]}`, blob });
  }
  return files;
}

async function shownEverywhere(picture: Blob, redraw: (picture: Blob) => Promise<Blob | null>): Promise<Blob | null> {
  // What its host called it need not be true, and a reading system that is told another type shows nothing.
  const type = typeByContent(await picture.slice(0, 16).arrayBuffer()) ?? '';
  if (type in ENDINGS) return type === picture.type ? picture : new Blob([picture], { type });
  const drawn = await redraw(picture).catch(() => null);
  return drawn !== null && drawn.type in ENDINGS ? drawn : null;
}

/** A picture that stands in its own address. */
function inAddress(address: string): Blob | null {
  const [, type, content] = /^data:(image\/[a-z0-9.+-]+)[^,]*;base64,(.+)$/is.exec(address) ?? [];
  if (type === undefined || content === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(decodeURIComponent(content)), (sign) => sign.charCodeAt(0));
    return new Blob([bytes], { type: type.toLowerCase() });
  } catch {
    return null;
  }
}
