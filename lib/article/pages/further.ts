import { absolute } from './absolute';
import { addressKey, MOST_PAGES, type PageMark, pageMarks } from './page-mark';

/** A page of an article, by its number from 1 and its absolute address. */
export interface NumberedPage {
  number: number;
  address: string;
}

/** The other pages of an article that its site has cut into several. */
export interface FurtherPages {
  /** How many pages the article has with the one at hand, as far as the page tells. */
  pages: number;
  /** The number of the page at hand. */
  atHand: number;
  /** The others in reading order, at most 19: of a longer article its first pages. */
  others: NumberedPage[];
  /** The address that shows the whole article on one page; "" when the page names none. */
  whole: string;
  /** Of a page that holds only the beginning of its article: other versions of it, absolute addresses. */
  versions: string[];
}

/** An article that stands on one page. */
export const NO_FURTHER_PAGES: FurtherPages = { pages: 1, atHand: 1, others: [], whole: '', versions: [] };

/** `?page=all`, `?single=1`, `?halaman=semua`: the parameter and what it is set to. */
const WHOLE_PARAMETER =
  /^(?:page|pages|halaman|hal|pagina|seite|view|show|showpage|mode|single|singlepage|onepage|fullpage)$/iu;
const WHOLE_VALUE = /^(?:all|semua|full|single|1|true|yes|alle|tout|todo|0)$/iu;
const COUNTING = /^(?:page|pages|halaman|hal|pagina|seite)$/iu;

/**
 * Finds the further pages of the article by the addresses of the page's links: the same address with another page number, and nothing else. A link to
 * another article never looks like that, whatever it is called ("Selanjutnya" and `rel=next` often lead to the next article).
 * @param url the address of the page at hand
 */
export function findFurtherPages(document: Document, url: string): FurtherPages {
  if (!URL.canParse(url)) return NO_FURTHER_PAGES;
  const site = addressKey(new URL(url).origin);
  const links = [...document.querySelectorAll('a[href], link[rel~="next"][href], link[rel~="prev"][href]')]
    .map((link) => ({ address: absolute(link.getAttribute('href') ?? '', url), link }))
    .filter(({ address }) => address !== '' && addressKey(new URL(address).origin) === site);
  const own = pageMarks(url);
  const here = originsOf(url, own, new Set(links.map(({ address }) => addressKey(address))));
  const found = new Map<number, string>();
  let whole = '';
  for (const { address, link } of links) {
    if (whole === '' && isWhole(address, url)) whole = address;
    for (const { number } of leadsToFirst(address, link, own) ? [{ number: 1 }] : marksOf(address, here)) {
      if (!found.has(number)) found.set(number, address);
    }
  }
  return { ...inOrder(found, pageAtHand(own, found)), whole, versions: [] };
}

const marksOf = (address: string, here: ReadonlySet<string>): PageMark[] =>
  pageMarks(address).filter(({ first }) => here.has(addressKey(first)));

/** The first page as a rule carries no number in its address: its link does, or the page calls it the one before. */
const leadsToFirst = (address: string, link: Element, own: readonly PageMark[]): boolean =>
  (link.textContent.trim() === '1' || link.matches('[rel~="prev"]')) &&
  own.some(({ first }) => addressKey(first) === addressKey(address));

/**
 * The first pages that the address at hand may belong to: itself, and itself without its page number. A number in an address need not be a page
 * (`berita-12.html`, `berita-13.html`): it is one when the first page is linked too.
 */
function originsOf(url: string, own: readonly PageMark[], linked: ReadonlySet<string>): Set<string> {
  const firsts = own.flatMap(({ first, before, after }) =>
    linked.has(addressKey(first)) || linked.has(addressKey(`${before}1${after}`)) ? [addressKey(first)] : [],
  );
  return new Set([addressKey(url), ...firsts]);
}

/** The page at hand, if its address is one of those that the other pages' numbers are in. */
const pageAtHand = (own: readonly PageMark[], found: ReadonlyMap<number, string>): PageMark | undefined =>
  own.find(({ first, number }) =>
    [...found].some(
      ([other, address]) =>
        other !== number &&
        (addressKey(address) === addressKey(first) || pageMarks(address).some((mark) => mark.first === first)),
    ),
  );

/** The pages before and after this one without a gap; those that a shortened list ("1 2 3 … 7") leaves out are filled in after the pattern of the others. */
function inOrder(
  found: ReadonlyMap<number, string>,
  own: PageMark | undefined,
): Pick<FurtherPages, 'pages' | 'atHand' | 'others'> {
  const atHand = own?.number ?? 1;
  const pattern = own ?? [...found.values()].flatMap((address) => pageMarks(address))[0];
  if (pattern === undefined || atHand > MOST_PAGES) return NO_FURTHER_PAGES;
  const pages = found.has(atHand + 1) ? Math.max(...found.keys()) : atHand;
  const others: NumberedPage[] = [];
  for (let number = 1; number <= Math.min(pages, MOST_PAGES); number++) {
    const filled = number === 1 ? pattern.first : `${pattern.before}${number}${pattern.after}`;
    if (number !== atHand) others.push({ number, address: found.get(number) ?? filled });
  }
  return { pages, atHand, others };
}

/** The same address with nothing added but a parameter that asks for all. */
function isWhole(address: string, url: string): boolean {
  const [asked, at] = [new URL(address), new URL(url)];
  if (asked.pathname.replace(/\/$/, '') !== at.pathname.replace(/\/$/, '')) return false;
  let asks = false;
  for (const [name, value] of asked.searchParams) {
    if (at.searchParams.get(name) === value) continue;
    if (!WHOLE_PARAMETER.test(name) || !WHOLE_VALUE.test(value)) return false;
    if (COUNTING.test(name) && /^[01]$/.test(value)) return false;
    asks = true;
  }
  return asks;
}
