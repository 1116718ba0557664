import { type AuthorName, partedName } from './author-name';
import { type Citation, isoDate } from './citation';
import { citationKey } from './citation-key';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibTeX counts braces behind a backslash too: one alone would swallow the rest of the reader's file. */
const LONE: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

function escaped(text: string): string {
  const braces = isPaired(text) ? {} : LONE;
  return text.replace(/[\\{}$&#_%~^]/g, (character) => braces[character] ?? SPECIAL[character] ?? `\\${character}`);
}

function isPaired(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** In an address only what would end the field or start a comment is escaped: it stands in \url. */
const address = (url: string): string =>
  url.replace(/[{}\\]/g, encodeURIComponent).replace(/%(?![0-9a-f]{2})/gi, '%25');

/** BibTeX: an @online entry of biblatex, with year and month for older styles. */
export function bibtex(citation: Citation): string {
  const { authors, translators, title, publisher, published, accessed, url, lang, originalLang, place } = citation;
  const fields: [string, string | false | undefined][] = [
    ['author', listOf(authors)],
    ['translator', listOf(translators)],
    ['title', `{${escaped(title)}}`],
    ['organization', publisher && escaped(publisher)],
    ['location', place && escaped(place)],
    ['date', published && isoDate(published)],
    ['year', published && String(published.year)],
    ['month', published?.month !== undefined && String(published.month)],
    ['url', address(url)],
    ['urldate', accessed && isoDate(accessed)],
    ['langid', lang],
    ['origlanguage', originalLang],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@online{${citationKey(citation)},`, ...lines, '}'].join('\n');
}

const listOf = (names: readonly AuthorName[]): string =>
  names
    .map((name) => ('literal' in name ? `{${escaped(name.literal)}}` : escaped(listedForBibtex(name))))
    .join(' and ');

/** "Family, Suffix, Given": BibTeX's own order. */
function listedForBibtex(author: { family: string; given: string; suffix: string }): string {
  if (!author.suffix) return partedName(author);
  return [author.family, author.suffix, author.given].filter(Boolean).join(', ');
}
