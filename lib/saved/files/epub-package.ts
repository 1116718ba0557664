import type { Article } from '../../article/article';
import type { BookPicture } from './epub-pictures';
import type { FileParts } from './shown-document';
import { DECLARATION, escaped } from './xml';

/** Where a reading system finds the package document (OCF 4.2.6.3.1). */
export const CONTAINER = `${DECLARATION}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The package document: what the publication is, which files it has, and in which order they are read. */
export function packageOf(article: Article, pictures: readonly BookPicture[], parts: FileParts): string {
  const { source, dir } = article;
  const metadata = [
    `<dc:identifier id="identifier">${escaped(parts.original || `urn:uuid:${crypto.randomUUID()}`)}</dc:identifier>`,
    `<dc:title dir="${dir}">${escaped(parts.title)}</dc:title>`,
    `<dc:language>${escaped(languageOf(article))}</dc:language>`,
    ...source.authors.map((author) => `<dc:creator>${escaped(author)}</dc:creator>`),
    source.publisher && `<dc:publisher>${escaped(source.publisher)}</dc:publisher>`,
    isDate(source.published) && `<dc:date>${source.published}</dc:date>`,
    parts.original && `<dc:source>${escaped(parts.original)}</dc:source>`,
    `<meta property="dcterms:modified">${new Date(parts.savedAt).toISOString().replace(/\.\d+/, '')}</meta>`,
  ];
  const manifest = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...pictures.map(
      ({ id, name, blob }, index) =>
        `<item id="${id}" href="${name}" media-type="${blob.type}"${index === 0 ? ' properties="cover-image"' : ''}/>`,
    ),
  ];
  return `${DECLARATION}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${escaped(languageOf(article))}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.filter(Boolean).join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine${dir === 'rtl' ? ' page-progression-direction="rtl"' : ''}><itemref idref="article"/></spine>
</package>
`;
}

/** The article's language as BCP 47; "und" where it is not known. */
export function languageOf({ lang }: Article): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** A moment or a day as W3CDTF, the part of ISO 8601 that reading systems know. */
const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text);
