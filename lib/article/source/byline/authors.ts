import { isWeekday } from '../dates/weekday';
import type { Witness } from '../evidence';
import { key } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { byLength } from '../names/by-word';
import { isDomain } from '../names/domain';
import { hasLegalForm } from '../names/legal-form';
import { type Name, sameName } from '../names/name';
import { lowered, type Words } from '../words';
import { type List, type Listed, listsOf } from './author-lists';

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
  /** A byline names the agency as who wrote it; elsewhere, in a dateline or a credit, it supplied the text. */
  agencySigns: boolean;
  /** Initials end the text: somebody of the house wrote it, and not the house. */
  isSigned: boolean;
}

/**
 * Who wrote it. Each kind of evidence gives a list; the list that most others agree with is taken whole, so that its order stays. Persons go before
 * desks, desks before the house, and the house's own name is taken only when nothing else is known.
 */
export function chooseAuthors(
  witnesses: readonly Witness[],
  context: AuthorContext,
): { authors: string[]; witnesses: Witness[] } {
  const lists = listsOf(witnesses, context.houses, context.words);
  const sections = new Set(context.sections.map(key));
  const excluded = ({ name, kind }: Name, list: List): boolean =>
    (!list.kind.startsWith('byline') && sections.has(key(name))) ||
    isAmong(name, context.editors) ||
    isAmong(name, context.translators) ||
    // A paper whose text it is stands in the author's place too.
    (context.agency !== '' &&
      kind !== 'agency' &&
      !list.kind.startsWith('byline') &&
      key(name) === key(context.agency)) ||
    isAmong(name, context.markedPlaces) ||
    (list.kind === 'byline marked' && isAmong(name, [...context.photographers, ...context.places])) ||
    (list.kind === 'byline' && !/\s/.test(name) && isAmong(name, context.places)) ||
    (signed.length > 0 && mayBeAccount(name, houses) && !signed.some(({ words }) => words.includes(name))) ||
    (list.kind !== 'byline' && /^admin(?:istrator)?$/i.test(name)) ||
    SYSTEM_USER.test(name) ||
    SELLS_PICTURES.test(name) ||
    TAKES_PICTURES.test(name) ||
    isWeekday(lowered(name), context.words);
  const { houses } = context;
  const signed = lists.flatMap(({ kind, names, witnesses: said }) =>
    kind === 'credit' || kind === 'byline'
      ? said.filter(
          ({ value, words }) =>
            byLength(lowered(words), context.words) > 0 &&
            names.some(
              ({ name, kind: own }) =>
                own === 'person' && /\s/.test(name) && value.includes(name) && !mayBeAccount(name, houses),
            ),
        )
      : [],
  );
  const isInitialled = lists.some(({ names }) => names.some(({ kind, house }) => kind === 'initials' && !house));
  const tiers: ((name: Listed, list: List) => boolean)[] = [
    (name, list) =>
      name.kind === 'person' && !name.house && !excluded(name, list) && !(list.kind === 'interviewer' && isInitialled),
    (name, list) =>
      name.kind !== 'person' &&
      name.kind !== 'agency' &&
      !name.house &&
      !excluded(name, list) &&
      !(isDomain(name.name) && list.kind.startsWith('meta')),
    ({ house }, list) => house && list.kind === 'byline',
    ({ kind }, list) => kind === 'agency' && context.agencySigns && !list.kind.startsWith('meta'),
    ({ house, name }, list) =>
      house &&
      list.kind !== 'bare byline' &&
      !context.agency &&
      !context.isSigned &&
      !hasLegalForm(name) &&
      !list.kind.startsWith('meta'),
  ];
  for (const [tier, wanted] of tiers.entries()) {
    const best = mostAgreed(lists, wanted);
    if (!best) continue;
    // Structured data that name an agency or desk beside a person mean all of them.
    const whole = tier < 2 && best.kind === 'json-ld author';
    // "Ana Prado avec Belga": the agency supplied a part of the text.
    const isSupplier = ({ name, kind }: Name): boolean =>
      kind === 'agency' &&
      best.witnesses.some(({ value }) => value.includes(name) && context.words.within('material', lowered(value)) > 0);
    const names = best.names.filter(
      (name) => wanted(name, best) || (whole && !name.house && !isSupplier(name) && !excluded(name, best)),
    );
    const authors = names.map(({ name }) => bestSpelling(name, lists));
    return { authors, witnesses: supporting(lists, authors) };
  }
  return { authors: [], witnesses: [] };
}

/** "Emeka O", "Harbour Post Weekly" of "Harbour Post": beside a whole name that signs the text they put it online. */
const mayBeAccount = (name: string, houses: readonly string[]): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}\.?$/u.test(name) ||
  houses.some((house) => house.length > 3 && !isDomain(house) && lowered(name).startsWith(`${lowered(house)} `));

/** Who wrote what nobody set an author for, in Joomla; a day of the week may stand right behind. */
const SYSTEM_USER = /^Super User(?:\s|$)/;

/** Whose picture stands above the text. */
const SELLS_PICTURES =
  /^(?:视觉中国|視覺中國|东方IC|图虫创意|getty(?: images)?|shutterstock|istock(?:photo)?|alamy|imago(?: images)?|depositphotos|dreamstime|unsplash|pixabay|pexels|adobe stock)$/i;

/** "林大海攝": who took a picture, with the sign that says so. */
const TAKES_PICTURES = /^[\u3400-\u9fff]{2,5}(?:[攝摄]影?|撮影)$/u;

/** One word in the page's data may be a section or a series that stands in the author's place: a name of more words that is printed says more. */
const WEIGHT_OF_ONE_WORD = 0.5;
/** Data that spell names in Latin letters cannot agree with "By राकेश त्रिवेदी", which the page's readers see: they may name who put it on the page. */
const WEIGHT_OF_OTHER_SCRIPT = 0.5;
const weightOf = ({ kind, weight }: List, names: readonly string[]): number =>
  kind.startsWith('byline') || names.some((name) => /\s/.test(name) || isUncased(name))
    ? weight
    : weight * WEIGHT_OF_ONE_WORD;

/** "A. Hr.", "A.B.": two words cut short. */
const CUT_SHORT = /^(\p{Lu}\p{Ll}?)\.\s?(\p{Lu}\p{Ll}{0,2})\.$/u;

/** The whole name that a byline prints for one that data have cut short; "" where it prints none or several. */
function wholeName(name: string, lists: readonly List[]): string {
  const [, given = '', family = ''] = CUT_SHORT.exec(name) ?? [];
  if (!given) return '';
  const whole = lists
    .filter(({ kind }) => kind.startsWith('byline'))
    .flatMap(({ names }) => names.map(({ name: other }) => other))
    .filter((other) => {
      const parts = other.split(' ');
      return parts.length > 1 && !other.includes('.') && other.startsWith(given) && parts.at(-1)?.startsWith(family);
    });
  return new Set(whole).size === 1 ? (whole[0] ?? '') : '';
}

/** Of the spellings that witnesses have for one name: the whole one before "A. Br.", parted words before "Mary-Whitfield" of an address, accents before none. */
function bestSpelling(name: string, lists: readonly List[]): string {
  const whole = wholeName(name, lists);
  if (whole) return whole;
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

function mostAgreed(lists: readonly List[], wanted: (name: Listed, list: List) => boolean): List | undefined {
  const isUsual = (names: readonly string[]): boolean => names.some(isUncased);
  const isInOwnScript = lists.some(({ kind, names }) => kind === 'byline' && isUsual(names.map(({ name }) => name)));
  const usable = lists
    .map((list) => ({ list, names: list.names.filter((name) => wanted(name, list)).map(({ name }) => name) }))
    .filter(({ names }) => names.length)
    .map(({ list, names }) => ({
      list,
      names,
      weight: weightOf(list, names) * (isInOwnScript && !isUsual(names) ? WEIGHT_OF_OTHER_SCRIPT : 1),
    }));
  let best: List | undefined;
  let most = 0;
  for (const { list, names, weight } of usable) {
    let score = weight + names.length * 0.05;
    for (const other of usable) {
      if (other.list === list) continue;
      const shared = names.filter((name) => isAmong(name, other.names)).length;
      score += (other.weight * shared) / Math.max(names.length, other.names.length);
    }
    if (score > most) {
      most = score;
      best = list;
    }
  }
  return best;
}
