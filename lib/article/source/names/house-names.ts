import { likeness } from '../../body/likeness';
import { PROFILE } from '../byline/byline-marks';
import { printed, type Witness, WORDS_LIMIT } from '../evidence';
import { fold, key, plain } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';
import { isDomain } from './domain';
import { houseKey, isNameOfHost, nameOfHost } from './publisher';

const SEPARATOR = /\s+(?:[|»:•>]|::)\s+|(?<=\p{L}):\s+/u;
const LONGEST = 40;
const MOST_LINKS = 12;
/** Titles for search engines share so much with the headline. */
const LIKE = 0.3;

const partsOf = (title: string): string[] => title.split(/\s+(?:[-–—|·»:•｜~]|::)\s+|[｜|_]/u);

/** What follows the headline in the title of the page: "Headline - House", "Headline | house.example | Section". */
export function titleSuffix(pageTitle: string, host = ''): string {
  const [, ...parts] = partsOf(fold(pageTitle));
  const last = (parts.find((part) => isNameOfHost(part.trim(), host)) ?? parts.at(-1) ?? '').trim();
  // "Menway w INTERIA.PL": a part of another house.
  const withoutDomain = !last.includes('.')
    ? last
    : last.replace(/(?:\s+(?:w|na|in|auf|on|at|di|en))?\s+(\S+)$/, (words, word: string) =>
        isDomain(word) ? '' : words,
      );
  return withoutDomain.length <= LONGEST ? withoutDomain : '';
}

/** "大桥重新通车-华夏网", "大桥重新通车--社会·法治--华夏网": without blanks only where the headline itself ends there, and in scripts that have none. */
function unspacedSuffix(pageTitle: string, headline: string): string {
  const rest = headline && pageTitle.startsWith(headline) ? pageTitle.slice(headline.length) : '';
  const suffix = /^(?:[-–—]{1,2}[^-–—]{2,20})*[-–—]{1,2}([^-–—]{2,20})$/u.exec(rest)?.[1] ?? '';
  return isUncased(suffix) ? suffix : '';
}

const SEPARATES = /.[-–—_|｜]$/u;

/** A title of a script without capitals without the house behind it: there no blanks part them. */
export const withoutHouse = (title: string, house: string): string =>
  house && isUncased(house) && SEPARATES.test(title.slice(0, -house.length)) && title.endsWith(house)
    ? title.slice(0, -house.length - 1)
    : title;

/**
 * What stands before the headline in the title of the page: "House » Headline".
 * @param labels what is said of the links to the front page
 */
function titlePrefix(
  pageTitle: string,
  { title, url, labels }: { title: string; url: string; labels: readonly string[] },
): string {
  const cut = SEPARATOR.exec(pageTitle);
  const first = cut ? pageTitle.slice(0, cut.index) : '';
  if (!cut || first.length > LONGEST || title.startsWith(first)) return '';
  const rest = pageTitle.slice(cut.index + cut[0].length);
  // "House > News > Headline", "House: Headline": a path that ends in the headline begins with the house, where the address or the logo is called so, or with a section.
  const isCalled = (): boolean => key(url.split('/')[2] ?? '').includes(key(first)) || labels.includes(first);
  if (rest.endsWith(title) && first !== lowered(first) && isCalled()) return first;
  return !cut[0].startsWith(':') && !SEPARATOR.test(rest) && likeness(rest, title) > 0.9 ? first : '';
}

/** "House » Feed": feeds are titled so by the systems that most small houses use. */
const FEED = /^([^»]{2,40}?)\s*»/;
const FEEDS = 'link[rel~="alternate"][title*="»"]';

/** Others call a feed by their name alone, which counts where a link to the front page says so too. */
const feedTitles = ({ head }: Document): string[] =>
  [...(head?.querySelectorAll('link[rel~="alternate"][title][type*="rss"]') ?? [])].map((link) =>
    fold(link.getAttribute('title') ?? ''),
  );

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
  const host = url.split('/')[2] ?? '';
  const suffix = titleSuffix(pageTitle, host) || unspacedSuffix(pageTitle, fold(title));
  // Where the headline itself seems to end in these words, or is another one, only the host can tell.
  const headline = fold(title);
  const isBehind =
    suffix !== '' &&
    !headline.endsWith(suffix) &&
    (pageTitle.startsWith(headline) || likeness(pageTitle.slice(0, pageTitle.lastIndexOf(suffix)), headline) > LIKE);
  say(suffix, isBehind ? 'title suffix' : 'headline end');
  const around = frontPagesAround(url);
  const links = homeLinks(document, url, around);
  const isAround = (link: Element): boolean => around.includes(addressOf(link));
  const labels = links.filter((link) => !isAround(link)).flatMap(labelsIn);
  for (const label of new Set(links.filter(isAround).flatMap(labelsIn)))
    if (label && label.length < LONGEST) found.push(printed('publisher', label, label, 'whole site link'));
  if (!isBehind) say(titlePrefix(pageTitle, { title: headline, url, labels }), 'title prefix');
  const own = key(nameOfHost(host));
  const shared = fold(document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '');
  const called = [pageTitle, shared].flatMap(partsOf).find((part) => houseKey(part) === own);
  if (own && called && called !== suffix) say(called, 'title suffix');
  const feed = FEED.exec(document.head?.querySelector(FEEDS)?.getAttribute('title') ?? '')?.[1] ?? '';
  if (feed) found.push({ field: 'publisher', value: plain(feed), from: 'meta', words: feed, kind: 'feed title' });
  for (const title of feedTitles(document))
    if (labels.includes(title) && title.length < LONGEST)
      found.push({ field: 'publisher', value: title, from: 'meta', words: title, kind: 'feed title' });
  for (const label of new Set(labels)) {
    if (!label || label.length >= LONGEST) continue;
    found.push(printed('publisher', label, label, 'home link'));
    // "大桥重新通车-华夏网", and no heading to tell where the headline ends.
    if (!suffix && isUncased(label) && withoutHouse(pageTitle, label) !== pageTitle) say(label, 'title suffix');
  }
  return found;
}

/** "Retourner sur Le Figaro.fr", "Logo La República": of what is said of the links to the front page the words that the address is called by. */
export function readHouseInLinks(document: Document, url: string): Witness[] {
  const own = key(nameOfHost(url.split('/')[2] ?? ''));
  for (const label of own ? homeLinks(document, url).flatMap(labelsOf).map(fold) : []) {
    const parts = label.length < LONGEST * 2 ? label.split(' ') : [];
    for (let start = 0; start < parts.length; start += 1)
      for (let end = parts.length; end > start; end -= 1) {
        const name = parts.slice(start, end).join(' ');
        // "Harbour Post Media" is called by more than that.
        const goesOn = /^\p{Lu}/u.test(parts[end] ?? '');
        if (!goesOn && /^\p{Lu}.*[\p{L}\d]$/u.test(name) && houseKey(name) === own)
          return [
            printed('publisher', end - start > 1 ? name.replace(/\.\p{L}{2,4}$/u, '') : name, label, 'home link'),
          ];
      }
  }
  return [];
}

/** How small systems call the front page. */
const FRONT_PAGES = ['./', 'index.php', 'index.html', '/index.php', '/index.html', '/home']
  .map((address) => `[href="${address}"]`)
  .join();

/** The first links to the site's front page, by its logo and in its menu and footer; a part of a site leads to the whole site's there. */
function homeLinks(document: Document, url: string, around: readonly string[] = []): Element[] {
  const origin = /^https?:\/\/[\w.:-]+(?=\/|$)/.exec(url)?.[0];
  const own = [...(origin ? [origin] : []), ...around]
    .map((address) => `, [href="${address}"], [href="${address}/"]`)
    .join('');
  // One selector is asked of links alone; each of a list would be asked of every element.
  return [...document.querySelectorAll(`a:is([rel~="home"], [href="/"], ${FRONT_PAGES}${own})`)].slice(0, MOST_LINKS);
}

/** "politika.harbour.example" is a part of "harbour.example". */
function frontPagesAround(url: string): string[] {
  const [, host = ''] = /^https?:\/\/(?!www\.)[a-z\d-]+\.((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/?#]|$)/i.exec(url) ?? [];
  return host ? [`https://www.${host}`, `https://${host}`, `http://www.${host}`] : [];
}

/** What the host of a part of a site is called, where the first link to a front page, the logo, leads to the whole site's; "" for anything else. */
export function partOfSite(document: Document, url: string): string {
  const around = frontPagesAround(url);
  const [logo] = around.length ? homeLinks(document, url, around) : [];
  return logo && around.includes(addressOf(logo)) ? key(/^https?:\/\/([^.]+)/.exec(url)?.[1] ?? '') : '';
}

/** "» Kabar Pagi «". */
const AROUND = /^[^\p{L}\p{N}]+|\s*[^\p{L}\p{N}\s!.)][^\p{L}\p{N}]*$/gu;

const addressOf = (link: Element): string => (link.getAttribute('href') ?? '').replace(/\/$/, '');

const labelsIn = (link: Element): string[] => labelsOf(link).map((label) => fold(label).replace(AROUND, ''));

const labelsOf = (link: Element): string[] => [
  link.getAttribute('title') ?? '',
  link.getAttribute('aria-label') ?? '',
  link.querySelector('img')?.getAttribute('alt') ?? '',
  link.querySelector('svg title')?.textContent ?? '',
  (link.textContent ?? '').slice(0, LONGEST * 2),
];

/** Whether a name is that of a section: one word, and some link leads to a folder of the site that is called so, and is no author's. A network's folder may be the house's. */
export function isSectionOf(document: Document, name: string, url: string): boolean {
  const folder = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (!/^[\p{L}\d-]+$/u.test(folder)) return false;
  const own = `//${url.split('/')[2]}/`;
  return [...document.querySelectorAll(`a[href$="/${folder}"], a[href$="/${folder}/"]`)].some((link) => {
    const address = link.getAttribute('href') ?? '';
    return (address.includes(own) || !address.includes('//')) && !PROFILE.test(address);
  });
}
