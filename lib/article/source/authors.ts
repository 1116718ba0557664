import { isAgency } from './agencies';
import type { Witness } from './evidence';
import { cased, hasLegalForm, isDomain, type Name, sameName } from './name';
import { namesIn } from './names';
import { key } from './plain-text';
import { houseKey } from './publisher';
import { isWeekday } from './weekday';
import { lowered, type Words } from './words';

export interface AuthorContext {
  words: Words;
  /** Every name of the house, its host included. */
  houses: readonly string[];
  /** Names that labels call editors. */
  editors: readonly string[];
  /** Names that labels call translators. */
  translators: readonly string[];
  /** Names that labels call photographers: a weak byline beside a picture may be theirs. */
  photographers: readonly string[];
  /** Names of sections: in data they stand in the author's place too. */
  sections: readonly string[];
  /** Printed places and their parts: where the markup alone says that it is a byline they stand beside the name. */
  places: readonly string[];
  /** Those in an element that says that it holds a place. */
  markedPlaces: readonly string[];
  agency: string;
}

interface List {
  kind: string;
  weight: number;
  names: readonly Listed[];
  witnesses: readonly Witness[];
}

interface Listed extends Name {
  house: boolean;
}

const WEIGHTS: Readonly<Record<string, number>> = {
  'json-ld author': 6,
  byline: 5.5,
  credit: 5,
  'microdata author': 4,
  'byline marked': 4,
  'json-ld creator': 2.5,
  'meta author': 2.5,
  'first line': 1,
  contributor: 0.9,
  'bare byline': 1,
};
const OTHER_WEIGHT = 3;
/** "Kontributor: Yoga Prasetyo": who helped, where another name is printed; else who wrote it. */
const CONTRIBUTOR =
  /^\P{L}*(?:kontributor|contributors?|contribut(?:eurs?|rice)|colaborador(?:a|es)?|collaborat(?:ore|rice))\s*[:：]/iu;

/**
 * Who wrote it. Each kind of evidence gives a list; the list that most others agree with is taken whole, so that its order stays. Persons go before
 * desks, desks before the house, and the house's own name is taken only when nothing else is known.
 */
export function chooseAuthors(
  witnesses: readonly Witness[],
  context: AuthorContext,
): { authors: string[]; witnesses: Witness[] } {
  const lists = listsOf(witnesses, context);
  const sections = new Set(context.sections.map(key));
  const excluded = ({ name }: Name, list: List): boolean =>
    (!list.kind.startsWith('byline') && sections.has(key(name))) ||
    isAmong(name, context.editors) ||
    isAmong(name, context.translators) ||
    isAmong(name, context.markedPlaces) ||
    (list.kind === 'byline marked' && isAmong(name, [...context.photographers, ...context.places])) ||
    (list.kind !== 'byline' && /^admin(?:istrator)?$/i.test(name)) ||
    (!name.includes(' ') && isWeekday(lowered(name), context.words));
  const tiers: ((name: Listed, list: List) => boolean)[] = [
    (name, list) => name.kind === 'person' && !name.house && !excluded(name, list),
    (name, list) =>
      name.kind !== 'person' &&
      name.kind !== 'agency' &&
      !name.house &&
      !excluded(name, list) &&
      !(isDomain(name.name) && list.kind.startsWith('meta')),
    ({ house }, list) => house && (list.kind === 'byline' || list.names.some(({ kind }) => kind === 'agency')),
    ({ kind }, list) => kind === 'agency' && !list.kind.startsWith('meta'),
    ({ house, name }, list) =>
      house && list.kind !== 'bare byline' && !context.agency && !hasLegalForm(name) && !list.kind.startsWith('meta'),
  ];
  for (const [tier, wanted] of tiers.entries()) {
    const best = mostAgreed(lists, wanted);
    if (!best) continue;
    // Structured data that name an agency or desk beside a person mean all of them.
    const whole = tier < 2 && best.kind === 'json-ld author';
    const names = best.names.filter((name) => wanted(name, best) || (whole && !name.house && !excluded(name, best)));
    const authors = names.map(({ name }) => bestSpelling(name, lists));
    return { authors, witnesses: supporting(lists, authors) };
  }
  return { authors: [], witnesses: [] };
}

/** Of the spellings that witnesses have for one name: parted words before "Mary-Whitfield" of an address, accents before none. */
function bestSpelling(name: string, lists: readonly List[]): string {
  const score = (spelling: string): number => (/\s/.test(spelling) ? 2 : 0) + (/[^\p{ASCII}]/u.test(spelling) ? 1 : 0);
  let best = name;
  for (const { names } of lists) {
    for (const { name: other } of names) if (sameName(other, name) && score(other) > score(best)) best = other;
  }
  return best;
}

const isAmong = (name: string, others: readonly string[]): boolean => others.some((other) => sameName(other, name));

const supporting = (lists: readonly List[], authors: readonly string[]): Witness[] =>
  lists
    .filter(({ names }) => names.some(({ name }) => isAmong(name, authors)))
    .flatMap((list) => list.witnesses.slice(0, authors.length));

const PART = /\s(?:sports?|news|business|money|politics|magazine|reporters?)$/i;
const ON_THE_WEB = /[\s-](?:online|digital|web|website)$/i;

/** "Kevin McCoy USA TODAY": the house's name of several words, behind a full name. */
const withoutHouseBehind = (name: Name, own: ReadonlySet<string>): Name => {
  const parts = name.kind === 'person' ? name.name.split(' ') : [];
  for (let length = Math.min(MOST_OF_HOUSE, parts.length - 2); length > 1; length -= 1)
    if (own.has(houseKey(parts.slice(-length).join(' ')))) return { ...name, name: parts.slice(0, -length).join(' ') };
  return name;
};
const MOST_OF_HOUSE = 4;

/** "王小明 李华": in Chinese a blank parts two people, where each half is a whole name. */
const parted = (name: Name, { files: [language = ''] }: Words): Name[] =>
  language.startsWith('zh') && /^[\u3400-\u9fff]{2,4}(?:\s[\u3400-\u9fff]{2,4})+$/u.test(name.name)
    ? name.name.split(' ').map((part) => ({ ...name, name: part }))
    : [name];

/** "财港 王伊娜": the house before the name, in scripts that need no word between them. */
const withoutHouse = (name: Name, own: ReadonlySet<string>): Name => {
  const [, house = '', rest = ''] = /^([\u3400-\u9fff]{2,5})\s([\u3400-\u9fff]{2,4})$/u.exec(name.name) ?? [];
  const isHouse = house !== '' && [...own].some((known) => known.startsWith(key(house)));
  return isHouse ? { ...name, name: rest } : name;
};

function listsOf(witnesses: readonly Witness[], { words, houses }: AuthorContext): List[] {
  const own = new Set(houses.flatMap((house) => [houseKey(house), key(house)]).filter(Boolean));
  const isHouse = (name: string): boolean => {
    if (isAgency(name)) return false;
    if (own.has(houseKey(name)) || own.has(key(name))) return true;
    // "Harbour Post Online" of "Harbour Post".
    if (ON_THE_WEB.test(name) && own.has(houseKey(name.replace(ON_THE_WEB, '')))) return true;
    // "Harbour Sport" of "Harbour Post": its first word and what a part of a house is called.
    if (PART.test(name) && [...own].some((house) => house.startsWith(key(name.replace(PART, ''))))) return true;
    // "NKS Nieuws" of "NKS": an acronym and one word.
    const [, acronym = ''] = /^(\p{Lu}{3,})\s\S+$/u.exec(name) ?? [];
    if (acronym && own.has(key(acronym))) return true;
    // "LBCI" of "LBCI Lebanon".
    return /^\p{Lu}{3,}$/u.test(name) && [...own].some((house) => house.startsWith(key(name)));
  };
  const lists = new Map<string, { names: Listed[]; witnesses: Witness[] }>();
  for (const witness of witnesses) {
    if (witness.field !== 'authors' && witness.field !== 'creator') continue;
    const kind = CONTRIBUTOR.test(witness.words) ? 'contributor' : witness.kind;
    const list = lists.get(kind) ?? { names: [], witnesses: [] };
    lists.set(kind, list);
    list.witnesses.push(witness);
    // "Harbour Gazette, Springfield": the house, with its place.
    const whole = [witness.value, witness.value.replace(/,.*$/, '')].find(isHouse);
    const names: readonly Name[] =
      whole !== undefined
        ? [{ name: whole, kind: 'desk' }]
        : namesIn(witness.from === 'printed' ? witness.value : cased(witness.value), words).flatMap((name) =>
            parted(withoutHouse(withoutHouseBehind(name, own), own), words),
          );
    for (const name of names) {
      if (
        !isAmong(
          name.name,
          list.names.map((other) => other.name),
        )
      )
        list.names.push({ ...name, house: isHouse(name.name) });
    }
  }
  return [...lists]
    .filter(([, { names }]) => names.length)
    .map(([kind, list]) => ({ kind, weight: WEIGHTS[kind] ?? OTHER_WEIGHT, ...list }));
}

function mostAgreed(lists: readonly List[], wanted: (name: Listed, list: List) => boolean): List | undefined {
  const usable = lists
    .map((list) => ({ list, names: list.names.filter((name) => wanted(name, list)).map(({ name }) => name) }))
    .filter(({ names }) => names.length);
  let best: List | undefined;
  let most = 0;
  for (const { list, names } of usable) {
    let score = list.weight + names.length * 0.05;
    for (const other of usable) {
      if (other.list === list) continue;
      const shared = names.filter((name) => isAmong(name, other.names)).length;
      score += (other.list.weight * shared) / Math.max(names.length, other.names.length);
    }
    if (score > most) {
      most = score;
      best = list;
    }
  }
  return best;
}
