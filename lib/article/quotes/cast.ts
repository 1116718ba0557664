import { bearersAmong, put } from './bearers';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { CONFIDENT_LENGTH, type Same, shortenNames } from './overlong-names';
import { type SameWord, sameWordIn } from './same-word';

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
  const known: (Person | undefined)[] = [];
  for (const [number, mention] of mentions.entries()) {
    mention.number = number;
    known.push(undefined);
  }
  const sameWord = sameWordIn(lexicon);
  const { same, keyOf } = sameWord;
  const named = mentions.filter((mention) => mention.words.length && mention.kind !== 'description');
  const full = named.filter((mention) => mention.words.length >= CONFIDENT_LENGTH);
  shortenNames(full, named, lexicon, same);
  const byName = new Map<string, Person>();
  const byWord = new Map<string, Person[]>();
  for (const mention of [...full].sort((a, b) => b.words.length - a.words.length)) {
    const name = mention.words.join(' ');
    let person =
      byName.get(name) ??
      nearestName(
        name,
        likely(mention, people, byWord, sameWord).filter(({ words }) => within(mention.words, words, same)),
      );
    if (!person) {
      person = add(people, mention);
      for (const word of person.words) put(byWord, keyOf(word), person);
    }
    byName.set(name, person);
    note(person, mention);
    known[mention.number] = person;
  }
  const bearers = bearersAmong([...people], byWord, sameWord, lexicon.words.calledByGivenName === true);
  for (const mention of named) {
    if (mention.words.length >= CONFIDENT_LENGTH) continue;
    const choice = bearers.of(mention);
    let person = choice.length > 1 ? nearest(mention, choice, known) : choice[0];
    if (!person) {
      person = add(people, mention);
      bearers.add(person);
    }
    note(person, mention);
    known[mention.number] = person;
  }
  const holders = people.filter((person) => person.head && !person.organisation);
  if (holders.length)
    for (const mention of mentions) {
      if (mention.kind !== 'description' || mention.indefinite) continue;
      const choice = described(mention, holders, lexicon);
      const person = choice.length > 1 ? nearest(mention, choice, known) : choice[0];
      if (person) known[mention.number] = person;
    }
  mainFigure(mentions, people, known, lexicon.words.capitalNouns === true);
  return { people, of: (mention) => (mentions[mention.number] === mention ? known[mention.number] : undefined) };
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

/** Those of all people who have a word of the name in theirs, one that is too long for an initial. */
function likely(
  { words }: Mention,
  people: readonly Person[],
  byWord: ReadonlyMap<string, readonly Person[]>,
  { keyOf }: SameWord,
): readonly Person[] {
  const long = words.find((word) => word.length > LONGEST_INITIAL);
  return long ? (byWord.get(keyOf(long)) ?? []) : people;
}

/** "Abu Amer" is rather Sadeq Abu Amer than Abu Hassan Amer. */
const nearestName = (name: string, people: readonly Person[]): Person | undefined =>
  people.length > 1 ? (people.find(({ words }) => words.join(' ').includes(name)) ?? people[0]) : people[0];

/** Are the words of one name all in the other, the last being its last or the first its first? */
function within(small: readonly string[], large: readonly string[], same: Same): boolean {
  if (small.length > large.length) return false;
  for (const word of small) if (!isAmong(word, large, same)) return false;
  return true;
}

/** An initial is no longer: a letter, which may be two units, and a stop. */
const LONGEST_INITIAL = 3;

function isAmong(word: string, words: readonly string[], same: Same): boolean {
  for (const other of words) if (same(word, other)) return true;
  if (word.length > LONGEST_INITIAL || !/^\p{L}\.?$/u.test(word)) return false;
  return words.some((other) => other.startsWith(word.charAt(0)));
}

/** Of several the one spoken of last. */
function nearest(
  { number }: Mention,
  choice: readonly Person[],
  known: readonly (Person | undefined)[],
): Person | undefined {
  for (let k = number - 1; k >= 0; k -= 1) {
    const person = known[k];
    if (person && choice.includes(person)) return person;
  }
  return choice[0];
}

/** "the mayor", "Presiden": whoever holds that office, if only one does; several are all who hold the very office. */
function described(mention: Mention, people: readonly Person[], { shortOffices, words }: Lexicon): readonly Person[] {
  // "Menhan" is "Menteri Pertahanan"
  const headOf = (head: string) => shortOffices.get(head)?.split(' ')[0] ?? head;
  const told = headOf(mention.head);
  // "die Ministerin" is the Gesundheitsministerin
  const holders = people.filter(
    ({ head }) => headOf(head) === told || (words.capitalNouns === true && head.endsWith(mention.head)),
  );
  if (!holders.length) return holders;
  const wordsOf = (role: string) =>
    role
      .toLowerCase()
      .split(/\s+/u)
      .flatMap((word) => shortOffices.get(word)?.split(' ') ?? [word]);
  const office = wordsOf(mention.role);
  const equal = holders.filter((person) => {
    const held = new Set(wordsOf(person.role));
    return office.every((word) => held.has(word));
  });
  if (equal.length) return equal;
  const small = mention.role.split(/\s+/u).length <= 2 && !shortOffices.has(mention.head);
  return small && holders.length === 1 ? holders : [];
}

const OFTEN = 4;
const AGAIN = 2;

/** "The Prime Minister" again and again, and nobody named so: the one whom the article speaks of most, if he has no other office. */
function mainFigure(
  mentions: readonly Mention[],
  people: readonly Person[],
  known: (Person | undefined)[],
  capitalNouns: boolean,
): void {
  let first: Person | undefined;
  let second = 0;
  for (const person of people) {
    if (person.role || person.organisation) continue;
    if (person.mentions > (first?.mentions ?? 0)) {
      second = first?.mentions ?? 0;
      first = person;
    } else second = Math.max(second, person.mentions);
  }
  // where nouns have capitals, one word is mostly nobody
  if (capitalNouns && first?.words.length === 1 && !first.told) return;
  if (!first || first.mentions < OFTEN || first.mentions < 1.5 * second) return;
  const open = mentions.filter(
    (mention) => mention.kind === 'description' && mention.chief && !mention.indefinite && !known[mention.number],
  );
  const heads = new Map<string, Mention[]>();
  for (const mention of open) heads.set(mention.head, [...(heads.get(mention.head) ?? []), mention]);
  const [offices] = [...heads.values()].sort((a, b) => b.length - a.length);
  if (!offices || offices.length < AGAIN || people.some((person) => person.head === offices[0]?.head)) return;
  for (const mention of offices) {
    known[mention.number] = first;
    if (mention.role.length > first.role.length) first.role = mention.role;
    first.head = mention.head;
  }
}
