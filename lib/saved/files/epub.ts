import type { Article } from '../../article/article';
import type { PictureRecord } from '../records';
import { BlobReader, BlobWriter, TextReader, ZipWriter } from '../zip';
import { contentOf, navigationOf } from './epub-content';
import { CONTAINER, packageOf } from './epub-package';
import { bookPictures } from './epub-pictures';
import { redrawn } from './redrawn';
import type { FileParts } from './shown-document';

/**
 * An article as an EPUB 3 publication (W3C EPUB 3.3), with the pictures that are kept.
 * @param pictures those of the article, as they are stored
 * @param redraw gives a picture in a format that every reading system shows; null where it cannot
 */
export async function asEpub(
  article: Article,
  pictures: readonly PictureRecord[],
  parts: FileParts,
  redraw: (picture: Blob) => Promise<Blob | null> = redrawn,
): Promise<Blob> {
  const files = await bookPictures(article, pictures, redraw);
  const { content, headings } = contentOf(article, pictures, files, parts);
  // OCF 4.2.2: the first file says what the others are, at a place that is found without reading them.
  const zip = new ZipWriter(new BlobWriter('application/epub+zip'), {
    extendedTimestamp: false,
    dataDescriptor: false,
  });
  await zip.add('mimetype', new TextReader('application/epub+zip'), { level: 0 });
  await zip.add('META-INF/container.xml', new TextReader(CONTAINER));
  await zip.add('EPUB/package.opf', new TextReader(packageOf(article, [...files.values()], parts)));
  await zip.add('EPUB/nav.xhtml', new TextReader(navigationOf(article, headings, parts)));
  await zip.add('EPUB/article.xhtml', new TextReader(content));
  await zip.add('EPUB/style.css', new TextReader(STYLE));
  for (const { name, blob } of files.values()) await zip.add(`EPUB/${name}`, new BlobReader(blob), { level: 0 });
  return zip.close();
}

/** Letters and colours are the reading system's, and the reader's. */
const STYLE = `h1{line-height:1.2}header p,footer,figcaption{font-size:.875em}img{max-width:100%;height:auto}figure{margin:1.5em 0}blockquote{margin-inline-start:1em;padding-inline-start:1em;border-inline-start:3px solid}table{border-collapse:collapse}caption{text-align:start}pre{white-space:pre-wrap}td,th{border:1px solid;padding:.3em .6em;text-align:start}
`;
