import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { CONFIDENT_LENGTH, type Same, shortenNames } from './overlong-names';

/** Somebody the article speaks of, with every spelling of the name. */
export interface Person {
  /** The fullest name as written. */
  name: string;
  words: string[];
  /** The fullest office as written; "" for none. */
  role: string;
  head: string;
  organisation: boolean;
  /** A title, an age or an office was seen beside the name. */
  told: boolean;
  mentions: number;
}

/** Who is in the article, and who each mention is. */
export interface Cast {
  people: readonly Person[];
  /** The person a mention names or describes, as far as the article tells; undefined for nobody known. */
  of(mention: Mention): Person | undefined;
}

/** Puts the mentions of an article together into people: full names first, then the short forms, then the offices. */
export function castOf(mentions: readonly Mention[], lexicon: Lexicon): Cast {
  const people: Person[] = [];
  const known = new Map<Mention, Person>();
  const same = sameWord(lexicon);
  const named = mentions.filter((mention) => mention.words.length && mention.kind !== 'description');
  const full = named.filter((mention) => mention.words.length >= CONFIDENT_LENGTH);
  shortenNames(full, named, lexicon, same);
  for (const mention of [...full].sort((a, b) => b.words.length - a.words.length)) {
    const person = people.find((other) => within(mention.words, other.words, same)) ?? add(people, mention);
    note(person, mention);
    known.set(mention, person);
  }
  const order = new Map(mentions.map((mention, index) => [mention, index]));
  for (const mention of named) {
    if (mention.words.length >= CONFIDENT_LENGTH) continue;
    const called = lexicon.words.calledByGivenName === true;
    const person = shortForm(mention, people, known, order, same, called) ?? add(people, mention);
    note(person, mention);
    known.set(mention, person);
  }
  for (const mention of mentions) if (mention.kind === 'description') describe(mention, people, known, order, lexicon);
  mainFigure(mentions, people, known);
  return { people, of: (mention) => known.get(mention) };
}

function add(people: Person[], mention: Mention): Person {
  const person = {
    name: mention.name,
    words: mention.words,
    role: '',
    head: '',
    organisation: mention.kind !== 'person',
    told: false,
    mentions: 0,
  };
  people.push(person);
  return person;
}

function note(person: Person, mention: Mention): void {
  person.mentions += 1;
  if (mention.certain) person.told = true;
  if (mention.role && mention.role.length > person.role.length) {
    person.role = mention.role;
    person.head = mention.head;
  }
  if (mention.kind === 'person') person.organisation = false;
  // the nominative is the shortest of an inflected name's forms
  if (mention.words.length === person.words.length && mention.name.length < person.name.length)
    person.name = mention.name;
}

/** "Murátov" is Muratov: foreign names are written with and without accents. */
const bare = (word: string): string => (/[^a-z]/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word);

function sameWord(lexicon: Lexicon): Same {
  if (!lexicon.words.inflected) return (a, b) => a === b || (a.length === b.length && bare(a) === bare(b));
  return (a, b) => {
    if (a === b) return true;
    const short = Math.min(a.length, b.length);
    if (short < 3 || Math.abs(a.length - b.length) > 4) return false;
    let k = 0;
    while (k < short && a[k] === b[k]) k += 1;
    return k >= Math.max(3, short - 2);
  };
}

/** Are the words of one name all in the other, the last being its last or the first its first? */
function within(small: readonly string[], large: readonly string[], same: Same): boolean {
  if (small.length > large.length) return false;
  const initial = (a: string, b: string) => same(a, b) || (/^\p{L}\.?$/u.test(a) && b.startsWith(a.charAt(0)));
  return small.every((word) => large.some((other) => initial(word, other)));
}

function shortForm(
  mention: Mention,
  people: readonly Person[],
  known: ReadonlyMap<Mention, Person>,
  order: ReadonlyMap<Mention, number>,
  same: Same,
  called: boolean,
): Person | undefined {
  const word = mention.words[0] ?? '';
  // somebody with an office or an age of his own is no pet name of another
  const own =
    mention.role !== '' || mention.certain || people.some(({ words }) => words.length === 1 && words[0] === word);
  const pet = called && !own;
  const fits = people.filter(
    (person) =>
      person.words.length > 1 &&
      !person.organisation &&
      (person.words.some((other) => same(word, other)) ||
        isClipped(word, person.words) ||
        (pet && isPetName(word, person.words))),
  );
  const people1 = fits.length
    ? fits
    : people.filter((person) => person.words.length === 1 && same(word, person.words[0] ?? ''));
  if (people1.length <= 1) return people1[0];
  // several: the one whose last name it is, then the one spoken of last
  const bySurname = people1.filter((person) => same(word, person.words.at(-1) ?? ''));
  const choice = bySurname.length ? bySurname : people1;
  return nearest(mention, choice, known, order);
}

function nearest(
  mention: Mention,
  choice: readonly Person[],
  known: ReadonlyMap<Mention, Person>,
  order: ReadonlyMap<Mention, number>,
): Person | undefined {
  const here = order.get(mention) ?? 0;
  let best: Person | undefined;
  let at = -1;
  for (const [other, person] of known) {
    const place = order.get(other) ?? 0;
    if (place < here && place > at && choice.includes(person)) {
      best = person;
      at = place;
    }
  }
  return best ?? choice[0];
}

/** "JK" for Jusuf Kalla, "Jokowi" for Joko Widodo: made of the beginnings of the name's words. */
function isClipped(short: string, words: readonly string[]): boolean {
  if (short.length < 2 || words.length < 2 || short.charAt(0) !== words[0]?.charAt(0)) return false;
  const fits = (rest: string, k: number): boolean => {
    if (!rest) return k >= 2;
    const word = words[k];
    if (!word) return false;
    for (let length = Math.min(word.length, rest.length); length >= 1; length -= 1)
      if (word.startsWith(rest.slice(0, length)) && fits(rest.slice(length), k + 1)) return true;
    return false;
  };
  const initials = words.map((word) => word.charAt(0)).join('');
  return short === initials || (short.length >= 5 && fits(short, 0));
}

const SHORTEST_PET_NAME = 4;

/** "Anin" for Anindya Putra: the beginning of the first name. */
const isPetName = (short: string, words: readonly string[]): boolean =>
  short.length >= SHORTEST_PET_NAME && (words[0]?.length ?? 0) > short.length && words[0]?.startsWith(short) === true;

/** "the mayor", "Presiden": whoever holds that office, if only one does, else the one spoken of last. */
function describe(
  mention: Mention,
  people: readonly Person[],
  known: Map<Mention, Person>,
  order: ReadonlyMap<Mention, number>,
  { shortOffices, words }: Lexicon,
): void {
  if (mention.indefinite) return;
  // "Menhan" is "Menteri Pertahanan"
  const wordsOf = (role: string) =>
    role
      .toLowerCase()
      .split(/\s+/u)
      .flatMap((word) => shortOffices.get(word)?.split(' ') ?? [word]);
  const headOf = (head: string) => shortOffices.get(head)?.split(' ')[0] ?? head;
  // "die Ministerin" is the Gesundheitsministerin
  const isSame = (head: string) =>
    headOf(head) === headOf(mention.head) || (words.capitalNouns === true && head.endsWith(mention.head));
  const holders = people.filter((person) => person.head && isSame(person.head) && !person.organisation);
  const small = mention.role.split(/\s+/u).length <= 2 && !shortOffices.has(mention.head);
  const told = wordsOf(mention.role);
  const equal = holders.filter((person) => {
    const held = new Set(wordsOf(person.role));
    return told.every((word) => held.has(word));
  });
  const choice = equal.length ? equal : small && holders.length === 1 ? holders : [];
  const person = choice.length > 1 ? nearest(mention, choice, known, order) : choice[0];
  if (person) known.set(mention, person);
}

const OFTEN = 4;
const AGAIN = 2;

/** "The Prime Minister" again and again, and nobody named so: the one whom the article speaks of most, if he has no other office. */
function mainFigure(mentions: readonly Mention[], people: readonly Person[], known: Map<Mention, Person>): void {
  const [first, second] = people
    .filter((person) => !person.role && !person.organisation)
    .sort((a, b) => b.mentions - a.mentions);
  if (!first || first.mentions < OFTEN || first.mentions < 1.5 * (second?.mentions ?? 0)) return;
  const open = mentions.filter(
    (mention) => mention.kind === 'description' && mention.chief && !mention.indefinite && !known.has(mention),
  );
  const heads = new Map<string, Mention[]>();
  for (const mention of open) heads.set(mention.head, [...(heads.get(mention.head) ?? []), mention]);
  const [offices] = [...heads.values()].sort((a, b) => b.length - a.length);
  if (!offices || offices.length < AGAIN || people.some((person) => person.head === offices[0]?.head)) return;
  for (const mention of offices) {
    known.set(mention, first);
    if (mention.role.length > first.role.length) first.role = mention.role;
    first.head = mention.head;
  }
}
