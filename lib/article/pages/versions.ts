import { absolute } from './absolute';
import { addressKey } from './page-mark';

/** Words for paper in an address: a part of its path, a parameter or what that is set to. */
const PRINT =
  /^(?:print|printable|printer|printing|print-?version|printer-?friendly|cetak|imprimir|imprimer|drucken|druck|stampa)$/iu;

/**
 * Other versions of the page's own article, which may hold what the page itself leaves out: AMP, for phones, and the one for paper. The page names them
 * (`rel=amphtml`, `media=print`, `rel=print`), or links to its own address with nothing added but a word for printing.
 * @param page what `sourcePage` keeps of it is enough
 * @returns absolute addresses, at most two, that of AMP first. They may be on another host.
 */
export function findVersions(page: Document, url: string): string[] {
  const addresses = (selector: string): string[] =>
    [...page.querySelectorAll(selector)]
      .map((link) => absolute(link.getAttribute('href') ?? '', url))
      .filter((address) => address !== '' && addressKey(address) !== addressKey(url));
  const [amp] = addresses('link[rel~="amphtml" i][href]');
  const [named] = addresses('link[rel~="alternate" i][media="print" i][href], a[rel~="print" i][href]');
  const print = named ?? addresses('a[href]').find((address) => isPrint(address, url));
  return [...new Set([amp, print].filter((address) => address !== undefined))];
}

/** The same address with a word for printing at the end of its path, or in one more parameter. */
function isPrint(address: string, url: string): boolean {
  const [asked, at] = [new URL(address), new URL(url)];
  if (addressKey(asked.origin) !== addressKey(at.origin)) return false;
  const [path, own] = [partsOf(asked), partsOf(at)];
  const added = [...asked.searchParams].filter(([name, value]) => at.searchParams.get(name) !== value);
  const isSame = path.join('/') === own.join('/');
  if (isSame) return added.length === 1 && added.every(([name, value]) => PRINT.test(name) || PRINT.test(value));
  const last = path.pop() ?? '';
  return PRINT.test(last) && path.join('/') === own.join('/') && added.length === 0;
}

const partsOf = ({ pathname }: URL): string[] => pathname.split('/').filter(Boolean);
