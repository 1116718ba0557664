/** An address taken apart at its page number: `before` + number + `after`. */
export interface PageMark {
  number: number;
  before: string;
  after: string;
  /** The address of the first page, which as a rule carries no mark. */
  first: string;
}

/** Query parameters that count pages, in the languages of the press. */
const PARAMETERS =
  /^(?:page|pages|paged|pagenum|page_?no|pn|pg|p|halaman|hal|pagina|página|seite|strona|stranica|sayfa|sivu|sida|side|trang|หน้า)$/iu;

/** `/page/2`, `/halaman-2`, `/2`: the last part of a path. */
const LAST_PART = /^(?:(?:page|halaman|hal|pagina|seite|strona|sayfa|trang)[-_]?)?(\d{1,3})$/iu;
const WORD_PART = /^(?:page|halaman|hal|pagina|seite|strona|sayfa|trang)$/iu;

/** `story-2.html`, `story_2.htm`, `story,2.shtml`. */
const BEFORE_EXTENSION = /^(.+?)[-_,](\d{1,2})(\.[a-z]{3,5})$/iu;

/** More pages than this are a list or a trap. */
export const MOST_PAGES = 20;

const isPage = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 10 * MOST_PAGES;

/**
 * Every way in which an address may carry a page number. An address without any gives none: it may itself be the first page.
 * @param address an absolute URL
 */
export function pageMarks(address: string): PageMark[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  url.hash = '';
  return [...fromQuery(url), ...fromPath(url)];
}

function fromQuery(url: URL): PageMark[] {
  const marks: PageMark[] = [];
  for (const [name, value] of url.searchParams) {
    if (!PARAMETERS.test(name) || !/^\d{1,3}$/.test(value) || !isPage(value)) continue;
    const [without, filled] = [new URL(url), new URL(url)];
    without.searchParams.delete(name);
    filled.searchParams.set(name, PLACEHOLDER);
    marks.push(markOf(filled, Number(value), without));
  }
  return marks;
}

function fromPath(url: URL): PageMark[] {
  const parts = url.pathname.split('/');
  const slash = parts.at(-1) === '' && parts.length > 2 ? parts.pop() : undefined;
  const last = parts.at(-1) ?? '';
  const tail = slash === undefined ? '' : '/';
  const numbered = LAST_PART.exec(last)?.[1];
  if (numbered !== undefined && isPage(numbered) && parts.length > 2) {
    const kept = parts.slice(0, WORD_PART.test(parts.at(-2) ?? '') ? -2 : -1);
    if (kept.length < 2) return [];
    const filled = [...parts.slice(0, -1), last.replace(/\d+$/, PLACEHOLDER)];
    return [markOf(withPath(url, filled.join('/') + tail), Number(numbered), withPath(url, kept.join('/') + tail))];
  }
  const [, name, digits, extension] = BEFORE_EXTENSION.exec(last) ?? [];
  if (name === undefined || digits === undefined || !isPage(digits)) return [];
  const folder = parts.slice(0, -1).join('/');
  const separator = last.charAt(name.length);
  return [
    markOf(
      withPath(url, `${folder}/${name}${separator}${PLACEHOLDER}${extension}`),
      Number(digits),
      withPath(url, `${folder}/${name}${extension}`),
    ),
  ];
}

/** Stands where the number goes while an address is put together; a URL keeps it as it is. */
const PLACEHOLDER = 'PAGE-NUMBER';

function markOf(filled: URL, number: number, first: URL): PageMark {
  const [before = '', after = ''] = filled.href.split(PLACEHOLDER);
  return { number, before, after, first: first.href };
}

function withPath(url: URL, path: string): URL {
  const changed = new URL(url);
  changed.pathname = path;
  return changed;
}

/** Two addresses of one page may differ in their scheme, a `www.`, a slash at the end and what is behind the `#`. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
