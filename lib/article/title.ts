import { bare, likeness } from './body/likeness';
import { fold, textOf } from './body/text';

export interface TitleEvidence {
  /** Headlines the page names in structured data and meta elements, the most trusted first. */
  headlines: readonly string[];
  siteNames: readonly string[];
}

/**
 * The headline as printed: the `h1` that agrees with what the page names as its headline; else that, without the site's name.
 * @param page not changed
 * @returns white space folded; "" when the page has none
 */
export function findTitle(page: Document, { headlines, siteNames }: TitleEvidence): string {
  const strip = (title: string): string => stripSiteName(decodeEntities(title), siteNames);
  const named = [...headlines, page.title].map(strip).filter(Boolean);
  const printed = [...page.querySelectorAll('h1')]
    .filter((heading) => !heading.closest('[hidden], [aria-hidden="true"]'))
    .map((heading) => textOf(heading))
    .filter(Boolean);
  let best = '';
  let most = 0;
  for (const heading of printed) {
    const agreement = Math.max(0, ...named.map((title) => likeness(heading, title)));
    if (agreement > most) {
      most = agreement;
      best = heading;
    }
  }
  if (most >= 0.5) return withoutKicker(best, named);
  return named[0] ?? printed[0] ?? '';
}

/** Longest kicker ("Minderheit in Syrien - …"): a topic in a few words. */
const LONGEST_KICKER = 60;

/** Takes a kicker off the front of a printed headline, only where the page elsewhere names the headline without it. */
function withoutKicker(printed: string, named: readonly string[]): string {
  const plain = named.find((title) => title.length >= 15 && title.length < printed.length && printed.endsWith(title));
  if (!plain) return printed;
  const kicker = printed.slice(0, -plain.length);
  return kicker.length <= LONGEST_KICKER && /[:|–—-]\s*$/.test(kicker) ? plain : printed;
}

const SEPARATOR = /\s+[|\-–—·•«»:/\\>]+\s+|\s*[|｜]\s*|\s*_\s*(?=[^_]{1,30}$)/gu;

/** Takes the site's name off either end, only where it is the site's name. */
export function stripSiteName(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(bare).filter(Boolean);
  let rest = fold(title);
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (last && names.includes(bare(rest.slice(last.index + last[0].length)))) rest = rest.slice(0, last.index).trim();
    else if (first && names.includes(bare(rest.slice(0, first.index))))
      rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return rest;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Many pages escape their meta elements twice. */
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
