import { inEveryLanguage } from '../every-language';
import type { Witness } from '../evidence';
import { key, remembering } from '../lines/plain-text';
import { isDomain } from './domain';
import { domainShown, isLink } from './domain-shown';
import { hasLegalForm } from './legal-form';
import { type Group, wholeNameOf } from './whole-name';

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
  'whole site link': 0.5,
  'feed title': 0.5,
  copyright: 0.5,
  'copyright and name': 1,
};

/** Without a top-level domain, an article before it and white space: "NTV.com.tr" and "NTV", "Le Monde.fr" and "Le Monde", "The Mirror" and "Mirror" are one house. */
export const houseKey = remembering((name) => {
  const bare = name.replace(/^www\./i, '');
  const isHost = isDomain(bare.slice(bare.lastIndexOf(' ') + 1));
  return barred(key(isHost ? bare.replace(/(?:\.\p{L}{2,4}){1,2}$/u, '') : bare)).replace(/^the(?=.{3})/, '');
});

/** Words that name no house: of sections, of systems that blogs are made with, placeholders, questions, addresses, ends of headlines. */
const NOBODY =
  /^(?:home|news|article|blogger|wordpress)$|^@|^https?:|[{}<>]|\?$|\S@\S+\.\S|^[^(]*\)$|^\d+\.\s?[^\s\d]+$|^\d{1,2}[./]\d{1,2}[./]\d{4}/i;
/** Between a house's name and what it says of itself. */
const BEFORE_SLOGAN = /\s+[|•»:·–—-]\s+/u;

/** Whether a name is written in the letters of a country that has its own. */
export const isBeyondLatin = (name: string): boolean => /[Ͱ-῿ぁ-￯]/.test(name);

const labelsOf = (host: string): string[] => host.replace(/^www\d?\./, '').split('.');

/** The part of a host that its house is called by: the longest. */
export const nameOfHost = (host: string): string =>
  labelsOf(host)
    .slice(0, -1)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** "Die Zeit" as "Zeit". */
function withoutArticle(name: string): string {
  const [article = '', word = ''] = /^(\S+)\s+(?=\S{4})/.exec(name) ?? [];
  return inEveryLanguage('houseArticles').has(word.toLowerCase()) ? name.slice(article.length) : name;
}

/** Letters that no accent makes, and how addresses write them: "Głos Podgórza" of glospodgorza. */
const BARE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};
const BARRED = /[łøđıßæœðþ]/g;
const barred = (name: string): string => name.replace(BARRED, (letter) => BARE[letter] ?? letter);

/** Whether a name is most of what a host is called; "Start" leads home too, and is a part of many an address. */
export function isNameOfHost(name: string, host: string): boolean {
  const label = nameOfHost(host);
  const house = houseKey(withoutArticle(name));
  const plain = house.replace(/\p{M}/gu, '');
  return (
    house !== '' &&
    [house, plain].some((own) => own === houseKey(host) || (own.length * 2 > label.length && key(label).includes(own)))
  );
}

/**
 * The house that publishes the page, by agreement of what names it: structured data, meta elements, the end of the page's title and the host.
 * Of several spellings the one that is no domain is preferred, then the one with blanks and capitals.
 * @param part what the host of a part of a site is called
 * @param inOwnScript whether the article is in the script of a country that has its own
 */
export function choosePublisher(
  witnesses: readonly Witness[],
  host: string,
  isSection: (name: string) => boolean = () => false,
  part = '',
  inOwnScript = false,
): Witness[] {
  const groups = new Map<string, Group>();
  const own = key(labelsOf(host)[0] ?? '');
  const said = new Set(witnesses.filter(({ kind }) => !isLink(kind)).map(({ value }) => houseKey(value)));
  for (const each of witnesses) {
    const name = withoutSlogan(inOwnScript ? withoutLatin(each.value) : each.value, { own, said });
    const witness = name === each.value ? each : { ...each, value: name };
    if (!name || name.length > 60 || NOBODY.test(name)) continue;
    const house = houseKey(name);
    if (!house) continue;
    const group = groups.get(house) ?? { score: 0, members: [] };
    if (!group.members.some(({ kind }) => kind === witness.kind)) group.score += weightOf(witness);
    group.members.push(witness);
    groups.set(house, group);
  }
  const isOfTitle = ({ kind, value }: Witness): boolean =>
    /^title /.test(kind) && /^[\p{Script=Latin}\P{L}]+$/u.test(value);
  const isWeak = ({ kind }: Witness): boolean => isLink(kind) || kind === 'copyright';
  const isOfPart = (witness: Witness): boolean => isWeak(witness) || witness.kind === 'meta og:site_name';
  const isOfHost = (members: readonly Witness[]): boolean => members.some(({ value }) => isNameOfHost(value, host));
  const ofHost = [...groups].filter(([, { members }]) => isOfHost(members)).map(([house]) => house);
  for (const [house, group] of groups) {
    const isNamed = group.members.every(isWeak) ? isOfHost(group.members) : house === own || key(host).includes(house);
    // "politika.harbour.example": of a part of the site.
    // Of the site around nothing is known but that it is there: it may be a system's.
    if (group.members.every(({ kind }) => kind === 'whole site link')) group.score = 0;
    else if (part && [part, houseKey(host)].includes(house) && group.members.every(isOfPart)) group.score = 0;
    else if (isNamed) group.score += 1.5;
    else if (group.members.every((witness) => isWeak(witness) || witness.kind === 'headline end')) group.score = 0;
    // Systems for newsrooms write the section into the place of the site's name.
    else if (group.members.every(({ kind, value }) => kind === 'meta og:site_name' && isSection(value)))
      group.score = 0;
    // An end of the title that nothing else says is a section or a slogan, where something else has the name of the address.
    else if (group.members.every(isOfTitle) && ofHost.length && !ofHost.some((name) => house.startsWith(name)))
      group.score *= 0.4;
    // Beside a transliteration, the name in the country's own script is the house's own.
    if (group.members.some(({ kind, value }) => (WEIGHTS[kind] ?? 1) > 3 && isBeyondLatin(value))) group.score += 4;
    // So it is behind the headline where the page's owner is called so.
    else if (
      ['title suffix', 'copyright and name'].every((kind) =>
        group.members.some((member) => member.kind === kind && isBeyondLatin(member.value)),
      )
    )
      group.score += 8;
  }
  // "HP Online" where machines read, "Harbour Post" on the logo and behind the headline.
  for (const group of groups.values()) {
    const whole = wholeNameOf(group.members, groups.values());
    if (whole) whole.score += group.score;
  }
  // "heraldstar": what a system calls a site of which another name is shown, which is that of the address too.
  const isShown = ({ kind, value }: Witness): boolean =>
    value !== value.toLowerCase() && kind !== 'headline end' && isNameOfHost(value, host);
  const others = [...groups.values()].filter(({ members }) => members.some(isShown));
  for (const group of groups.values())
    if (others.length && !others.includes(group) && group.members.every(({ value }) => isOfSystem(value)))
      group.score *= 0.2;
  const isUnheard = ({ members }: { members: Witness[] }): boolean =>
    members.every((witness) => isWeak(witness) || /^title /.test(witness.kind)) &&
    members.some(({ value }) => key(value) !== own && isSection(value));
  const best = [...groups.values()].sort((a, b) => b.score - a.score).find((group) => !isUnheard(group));
  if (!best?.score) return [];
  // Words for a logo are spelled as they are read aloud.
  const rank = ({ kind, value }: Witness): number =>
    spelling(value) - (kind === 'home link' ? 3 : kind === 'whole site link' ? 9 : 0);
  const ranked = best.members.toSorted((a, b) => rank(b) - rank(a));
  const domain = domainShown(ranked);
  return domain ? [domain, ...ranked.filter((member) => member !== domain)] : ranked;
}

/** One word without a capital that is no address. */
const isOfSystem = (name: string): boolean => /^\p{Ll}[\p{Ll}\d-]*$/u.test(name) && !isDomain(name);

/** "نسیم | NASIM", "港湾新闻-The Harbour": a name in the country's own script without the one in Latin letters behind it. */
function withoutLatin(name: string): string {
  const [, own = '', latin = ''] = BOTH_SCRIPTS.exec(name) ?? [];
  return isBeyondLatin(own) && !/\p{Script=Latin}/u.test(own) && !isBeyondLatin(latin) ? own : name;
}
const BOTH_SCRIPTS = /^([^|–—-]{2,30}?)\s?[|–—-]\s?(\p{Script=Latin}[\p{Script=Latin}\d\s.’'&]{1,30})$/u;

/** "Autoracing | F1 | Indy", "Katzen Forum - Das große Katzenforum": of several parts the one that the host is named by, or the first where something else says it alone. */
function withoutSlogan(name: string, { own, said }: { own: string; said: ReadonlySet<string> }): string {
  const whole = name.replace(/[\s/|–—-]+$/u, '').replace(/^www\.(?=\S+$)/i, '');
  const parts = whole.split(BEFORE_SLOGAN);
  if (parts.length < 2) return whole;
  const isOwn = (part: string): boolean => key(part) === own || houseKey(part) === houseKey(own) || isDomain(part);
  const starts = (part: string): boolean => own.length > 2 && key(part).startsWith(own);
  const part = parts.find(isOwn)?.replace(/^www\./i, '');
  const [first = ''] = parts;
  return part ?? (said.has(houseKey(first)) ? first : whole.includes(' | ') ? parts.find(starts) : undefined) ?? whole;
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
