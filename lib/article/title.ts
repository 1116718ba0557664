import { bare, likenessTo } from './body/likeness';
import { textOf } from './body/text';
import { settleKicker } from './kicker';
import { precedes } from './nodes';
import { stripSiteName } from './site-name-in-title';

export interface TitleEvidence {
  /** Headlines the page names in structured data and meta elements, the most trusted first. */
  headlines: readonly string[];
  siteNames: readonly string[];
  /** The page's address. */
  url: string;
  /** What the page names itself is another article's: only what is printed counts. */
  isHeadStale?: boolean;
}

/**
 * The headline as printed: the heading that agrees with what the page names as its headline; else that, without the site's name.
 * @param page not changed
 * @returns white space folded; "" when the page has none
 */
export function findTitle(page: Document, { headlines, siteNames, url, isHeadStale = false }: TitleEvidence): string {
  const headings = shown(page, 'h1');
  const printed = headings.filter((heading) => !leadsHome(heading, url));
  const houses = headings.filter((heading) => !printed.includes(heading));
  const names = [...siteNames, ...houses.map((heading) => textOf(heading))];
  const strip = (title: string): string => stripSiteName(decodeEntities(title), names);
  const named = [...headlines, page.title].map(strip).filter(Boolean);
  if (isHeadStale) {
    const heading =
      agreeing(printed, named, ALIKE) ?? printed[0] ?? shown(page, 'h2').find((each) => !each.querySelector('a'));
    return heading ? textOf(heading) : '';
  }
  // Where the heading of the first order is the site's or the section's, the headline is one of the second.
  const best =
    agreeing(printed, named, ALIKE) ??
    agreeing(shown(page, 'h2'), [...named, page.title.replace(SUFFIX, '')], LEAST_LIKENESS_OF_SMALL);
  if (best) return parted(settleKicker(headlineBelow(page, best, named) ?? best, named), named);
  // What leads elsewhere is the headline of another article, or names the section.
  const unlinked = printed.filter((heading) => !heading.closest('a') && !heading.querySelector('a'));
  const [only, ...others] = new Set(
    (unlinked[0] ? unlinked : printed).map((heading) => textOf(heading)).filter(Boolean),
  );
  // The page's own title is written for search engines.
  const isHeadline =
    !headlines.length && only && !others.length && wordsOf(only) > MOST_OF_SECTION && !page.title.includes(only);
  if (!isHeadline && headlines.length) {
    const own = unlinked.filter((heading) => isOfThisPage(heading, named, url));
    if (own[0] && own.length === 1) return textOf(own[0]);
  }
  // "Sungai Kita | Opini" for machines, and "Sungai Kita" for the tab.
  const shorter = named.find((title) => named[0]?.startsWith(`${title} | `));
  return (isHeadline ? only : (shorter ?? named[0])) ?? only ?? '';
}

/** Words as long as this tell what an article is about; so many of them are no chance. */
const TELLING = /[\p{L}\p{M}\p{N}]{4,}/gu;
const LEAST_IN_COMMON = 2;

/** Whether a heading is this article's, though search engines are told another one: words of it are in the page's address or in what else it is called. */
function isOfThisPage(heading: Element, named: readonly string[], url: string): boolean {
  const text = textOf(heading);
  if (wordsOf(text) <= MOST_OF_SECTION + 1 || heading.closest('nav, aside, footer, form, dialog')) return false;
  const told = bare([decoded(url.split('/').slice(3).join('/')), ...named].join(' '));
  const words = new Set(text.toLowerCase().match(TELLING));
  return [...words].filter((word) => told.includes(bare(word))).length >= LEAST_IN_COMMON;
}

/** An address spells the words of other scripts by their bytes. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A longer heading names no section. */
const MOST_OF_SECTION = 2;

/** Whether all of a heading is a link to the site's front page: what stands there is the site's name. */
function leadsHome(heading: Element, url: string): boolean {
  const link = heading.querySelector('a');
  const to = link?.getAttribute('href')?.replace(/\/$/, '');
  return link !== null && (!to || url.split('/', 3).join('/') === to) && textOf(link) === textOf(heading);
}

/** So alike are the printed headline and what the page names as its headline; a heading of lesser order must be the same but for a site's name. */
const ALIKE = 0.5;
const LEAST_LIKENESS_OF_SMALL = 0.8;

/** What may be the site's name behind a headline. */
const SUFFIX = /\s[|–—-]\s[^|–—-]*$/;

const shown = (page: Document, tag: string): Element[] =>
  [...page.querySelectorAll(tag)].filter((element) => !element.closest('[hidden], [aria-hidden="true"]'));

/** The heading that agrees most with what the page names as its headline, when it does so at least so much: one with the very words of the most trusted name first. */
function agreeing(headings: readonly Element[], named: readonly string[], least: number): Element | undefined {
  // Most pages name it several times with the same words.
  const names = [...new Set(named)];
  for (const name of names) {
    const same = headings.find((heading) => textOf(heading) === name);
    if (same) return same;
  }
  let best: Element | undefined;
  let most = 0;
  const likenesses = names.map(likenessTo);
  for (const heading of headings) {
    const text = textOf(heading);
    const agreement = Math.max(0, ...likenesses.map((likeness) => likeness(text)));
    if (agreement > most) {
      most = agreement;
      best = heading;
    }
    if (most === 1) break;
  }
  return most >= least ? best : undefined;
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** The words of a printed headline that only the layout parts ("Nationale DemoDer 9. Juli naht"), as the page's own name for it parts them in plain text. */
const parted = (printed: string, named: readonly string[]): string =>
  named.find((title) => title !== printed && bare(title) === bare(printed) && wordsOf(title) > wordsOf(printed)) ??
  printed;

/** Longest line above a text that is not yet its first paragraph. */
const LONGEST_LINE = 150;

/**
 * The `h2` that is the headline, below an `h1` that only ends the path of links to the page: the page names it as its headline, and it stands above the
 * first paragraph. A standfirst or a heading in the text is not named so.
 */
function headlineBelow(page: Document, first: Element, named: readonly string[]): Element | undefined {
  const next = [...page.querySelectorAll('h2')].find((heading) => precedes(first, heading));
  if (!next) return undefined;
  for (const line of page.getElementsByTagName('p')) {
    if (!precedes(line, next)) break;
    if (precedes(first, line) && textOf(line).length > LONGEST_LINE) return undefined;
  }
  const names = named.map(bare);
  return [next, ...next.querySelectorAll('*')].some((piece) => names.includes(bare(textOf(piece)))) ? next : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Many pages escape their meta elements twice. */
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
