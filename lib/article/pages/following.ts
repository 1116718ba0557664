import { absolute } from './absolute';
import { addressKey, MOST_PAGES, type PageMark, pageMarks } from './page-mark';

/** The other pages of an article that its site has cut into several. */
export interface FollowingPages {
  /** The pages after the one at hand, in reading order: absolute addresses, at most 19. */
  addresses: string[];
  /** The address that shows the whole article on one page; "" when the page names none. */
  whole: string;
  /** Of a page that holds only the beginning of its article: other versions of it, absolute addresses. */
  versions: string[];
}

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
export function findFollowingPages(document: Document, url: string): FollowingPages {
  const nothing: FollowingPages = { addresses: [], whole: '', versions: [] };
  if (!URL.canParse(url)) return nothing;
  const site = addressKey(new URL(url).origin);
  const links = [...document.querySelectorAll('a[href], link[rel~="next"][href]')]
    .map((link) => absolute(link.getAttribute('href') ?? '', url))
    .filter((address) => address !== '' && addressKey(new URL(address).origin) === site);
  const here = originsOf(url, new Set(links.map(addressKey)));
  const found = new Map<number, string>();
  let whole = '';
  for (const address of links) {
    if (whole === '' && isWhole(address, url)) whole = address;
    for (const mark of pageMarks(address)) {
      if (here.has(addressKey(mark.first)) && !found.has(mark.number)) found.set(mark.number, address);
    }
  }
  return { addresses: inOrder(found, pageAtHand(url, found)), whole, versions: [] };
}

/**
 * The first pages that the address at hand may belong to: itself, and itself without its page number. A number in an address need not be a page
 * (`berita-12.html`, `berita-13.html`): it is one when the first page is linked too.
 */
function originsOf(url: string, linked: Set<string>): Set<string> {
  const firsts = pageMarks(url).flatMap(({ first, before, after }) =>
    linked.has(addressKey(first)) || linked.has(addressKey(`${before}1${after}`)) ? [addressKey(first)] : [],
  );
  return new Set([addressKey(url), ...firsts]);
}

/** The number of the page at hand, if its address is one of those that the other pages' numbers are in. */
function pageAtHand(url: string, found: Map<number, string>): number {
  const own = pageMarks(url).find(({ first, number }) =>
    [...found].some(([other, address]) => other !== number && pageMarks(address).some((mark) => mark.first === first)),
  );
  return own?.number ?? 1;
}

/** The pages after this one without a gap; those that a shortened list ("1 2 3 … 7") leaves out are filled in after the pattern of the others. */
function inOrder(found: Map<number, string>, atHand: number): string[] {
  const last = Math.min(Math.max(0, ...found.keys()), MOST_PAGES);
  const pattern = [...found.values()].flatMap((address): PageMark[] => pageMarks(address))[0];
  if (!found.has(atHand + 1) || pattern === undefined) return [];
  const addresses: string[] = [];
  for (let number = atHand + 1; number <= last; number++)
    addresses.push(found.get(number) ?? `${pattern.before}${number}${pattern.after}`);
  return addresses;
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
