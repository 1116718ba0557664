import { likeness } from '../body/likeness';
import { printed, type Witness, WORDS_LIMIT } from './evidence';
import { hasLegalForm, isDomain, isUncased } from './name';
import { fold, key, plain, remembering } from './plain-text';
import { lowered, type Words } from './words';

const WEIGHTS: Readonly<Record<string, number>> = {
  'meta og:site_name': 4,
  'json-ld publisher': 4,
  'json-ld website': 3,
  'json-ld organization': 1,
  'meta application-name': 3,
  'meta apple-mobile-web-app-title': 1,
  'meta publisher': 2,
  'title suffix': 3,
  'title prefix': 2,
  'headline end': 0.2,
  'home link': 0.5,
  'feed title': 0.5,
};

/** Without a top-level domain, an article before it and white space: "NTV.com.tr" and "NTV", "Le Monde.fr" and "Le Monde", "The Mirror" and "Mirror" are one house. */
export const houseKey = remembering((name) => {
  const bare = name.replace(/^www\./i, '');
  const isHost = isDomain(bare.slice(bare.lastIndexOf(' ') + 1));
  return key(isHost ? bare.replace(/(?:\.\p{L}{2,4}){1,2}$/u, '') : bare).replace(/^the(?=.{3})/, '');
});

const SEPARATOR = /\s+[|»:•]\s+/u;
const LONGEST = 40;
const MOST_LINKS = 12;
/** Titles for search engines share so much with the headline. */
const LIKE = 0.3;
/** Words that name no house: of sections, of systems that blogs are made with, placeholders, questions, addresses, ends of headlines. */
const NOBODY = /^(?:home|news|article|blogger|wordpress)$|^@|^https?:|[{}<>]|\?$|\S@\S+\.\S|^[^(]*\)$/i;
/** Between a house's name and what it says of itself. */
const BEFORE_SLOGAN = /\s+[|•»:·–—-]\s+/u;

/** What follows the headline in the title of the page: "Headline - House". */
export function titleSuffix(pageTitle: string): string {
  const parts = fold(pageTitle).split(/\s+[-–—|·»:•｜]\s+|[｜|_]/u);
  const last = (parts.length > 1 ? (parts.at(-1) ?? '') : '').trim();
  // "Menway w INTERIA.PL": a part of another house.
  const withoutDomain = last.replace(/(?:\s+(?:w|na|in|auf|on|at|di|en))?\s+(\S+)$/, (words, word: string) =>
    isDomain(word) ? '' : words,
  );
  return withoutDomain.length <= LONGEST ? withoutDomain : '';
}

/** "大桥重新通车-华夏网": without blanks only where the headline itself ends there, and in scripts that have none. */
function unspacedSuffix(pageTitle: string, headline: string): string {
  const rest = headline && pageTitle.startsWith(headline) ? pageTitle.slice(headline.length) : '';
  const suffix = /^(?:[-–—][^-–—]{2,20})*[-–—]([^-–—]{2,20})$/u.exec(rest)?.[1] ?? '';
  return isUncased(suffix) ? suffix : '';
}

/** What stands before the headline in the title of the page: "House » Headline". */
function titlePrefix(pageTitle: string, title: string): string {
  const cut = SEPARATOR.exec(pageTitle);
  const first = cut ? pageTitle.slice(0, cut.index) : '';
  if (!cut || first.length > LONGEST || title.startsWith(first)) return '';
  return likeness(pageTitle.slice(cut.index + cut[0].length), title) > 0.9 ? first : '';
}

/** "House » Feed": feeds are titled so by the systems that most small houses use. */
const FEED = /^([^»]{2,40}?)\s*»/;
const FEEDS = 'link[rel~="alternate"][title*="»"]';

/** What the page calls its house elsewhere: at an end of its title, in words on the link to its front page and in the titles of its feeds. */
export function readHouseNames(
  document: Document,
  { title, url, words }: { title: string; url: string; words: Words },
): Witness[] {
  const found: Witness[] = [];
  const pageTitle = fold(document.title ?? '');
  const say = (value: string, kind: string): void => {
    if (!value || words.atStart('by', lowered(value)) || words.atEnd('by', lowered(value))) return;
    found.push({ field: 'publisher', value, from: 'meta', words: pageTitle.slice(0, WORDS_LIMIT), kind });
  };
  const suffix = titleSuffix(pageTitle) || unspacedSuffix(pageTitle, fold(title));
  // Where the headline itself seems to end in these words, or is another one, only the host can tell.
  const headline = fold(title);
  const isBehind =
    suffix !== '' &&
    !headline.endsWith(suffix) &&
    (pageTitle.startsWith(headline) || likeness(pageTitle.slice(0, pageTitle.lastIndexOf(suffix)), headline) > LIKE);
  say(suffix, isBehind ? 'title suffix' : 'headline end');
  if (!isBehind) say(titlePrefix(pageTitle, headline), 'title prefix');
  const feed = FEED.exec(document.head?.querySelector(FEEDS)?.getAttribute('title') ?? '')?.[1] ?? '';
  if (feed) found.push({ field: 'publisher', value: plain(feed), from: 'meta', words: feed, kind: 'feed title' });
  const labels = homeLinks(document, url).flatMap(labelsOf).map(fold);
  for (const label of new Set(labels))
    if (label && label.length < LONGEST) found.push(printed('publisher', label, label, 'home link'));
  return found;
}

/** The first links to the site's front page, by its logo and in its menu and footer. */
function homeLinks(document: Document, url: string): Element[] {
  const origin = /^https?:\/\/[\w.:-]+(?=\/|$)/.exec(url)?.[0];
  const selector = origin ? `, a[href="${origin}"], a[href="${origin}/"]` : '';
  return [...document.querySelectorAll(`a[rel~="home"], a[href="/"]${selector}`)].slice(0, MOST_LINKS);
}

const labelsOf = (link: Element): string[] => [
  link.getAttribute('title') ?? '',
  link.getAttribute('aria-label') ?? '',
  link.querySelector('img')?.getAttribute('alt') ?? '',
  link.querySelector('svg title')?.textContent ?? '',
  (link.textContent ?? '').slice(0, LONGEST * 2),
];

const domainLabel = (host: string): string =>
  host
    .replace(/^www\d?\./, '')
    .split('.')
    .at(0) ?? '';

/**
 * The house that publishes the page, by agreement of what names it: structured data, meta elements, the end of the page's title and the host.
 * Of several spellings the one that is no domain is preferred, then the one with blanks and capitals.
 */
export function choosePublisher(
  witnesses: readonly Witness[],
  host: string,
  isSection: (name: string) => boolean = () => false,
): Witness[] {
  const groups = new Map<string, { score: number; members: Witness[] }>();
  const own = key(domainLabel(host));
  const label = host.split('.').reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  for (const said of witnesses) {
    const name = withoutSlogan(said.value, own);
    const witness = name === said.value ? said : { ...said, value: name };
    if (!name || name.length > 60 || NOBODY.test(name)) continue;
    const house = houseKey(name);
    if (!house) continue;
    const group = groups.get(house) ?? { score: 0, members: [] };
    if (!group.members.some(({ kind }) => kind === witness.kind)) group.score += weightOf(witness);
    group.members.push(witness);
    groups.set(house, group);
  }
  for (const [house, group] of groups) {
    // "Start" leads home too, and is a part of many an address.
    const isPart = house.length * 2 <= label.length && group.members.every(({ kind }) => kind === 'home link');
    if (house === own || (key(host).includes(house) && !isPart)) group.score += 1.5;
    else if (group.members.every(({ kind }) => kind === 'home link' || kind === 'headline end')) group.score = 0;
    // Systems for newsrooms write the section into the place of the site's name.
    else if (group.members.every(({ kind, value }) => kind === 'meta og:site_name' && isSection(value)))
      group.score = 0;
    // Beside a transliteration, the name in the country's own script is the house's own.
    if (group.members.some(({ kind, value }) => (WEIGHTS[kind] ?? 1) > 3 && /[Ͱ-῿ぁ-￯]/.test(value))) group.score += 4;
  }
  const best = [...groups.values()].sort((a, b) => b.score - a.score)[0];
  if (!best?.score) return [];
  // Words for a logo are spelled as they are read aloud.
  const rank = ({ kind, value }: Witness): number => spelling(value) - (kind === 'home link' ? 3 : 0);
  return best.members.toSorted((a, b) => rank(b) - rank(a));
}

/** "Autoracing | F1 | Indy", "Katzen Forum - Das große Katzenforum": of several parts the one that the host is named by. */
function withoutSlogan(name: string, own: string): string {
  const whole = name.replace(/[\s/|–—-]+$/u, '').replace(/^www\.(?=\S+$)/i, '');
  const parts = whole.split(BEFORE_SLOGAN);
  if (parts.length < 2) return whole;
  const isOwn = (part: string): boolean => key(part) === own || houseKey(part) === houseKey(own) || isDomain(part);
  const starts = (part: string): boolean => own.length > 2 && key(part).startsWith(own);
  const part = parts.find(isOwn)?.replace(/^www\./i, '');
  return part ?? (whole.includes(' | ') ? parts.find(starts) : undefined) ?? whole;
}

const weightOf = ({ kind, value }: Witness): number => (WEIGHTS[kind] ?? 1) * (hasLegalForm(value) ? 0.4 : 1);

function spelling(name: string): number {
  let score = 0;
  if (!isDomain(name)) score += 4;
  if (/\s/.test(name)) score += /^the\s/i.test(name) ? 3 : 2;
  if (name !== name.toLowerCase()) score += 1;
  if (/[^\p{ASCII}]/u.test(name)) score += 1;
  return score;
}
