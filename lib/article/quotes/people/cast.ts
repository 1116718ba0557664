import type { Lexicon } from '../lexicon/lexicon';
import { type SameWord, sameWordIn } from '../lexicon/same-word';
import { isFormerOffice } from '../offices/former-office';
import { holdersAmong } from '../offices/office-holder';
import { bearersAmong, put } from './bearers';
import { noteMainFigure } from './main-figure';
import type { Mention } from './mention';
import { isBodyName } from './mention-kind';
import { namesakesAmong } from './namesakes';
import { CONFIDENT_LENGTH, type Same, shortenNames } from './overlong-names';
import type { Person } from './person';
import { officeTitlesBefore } from './titles-before';

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
        likely(mention, people, byWord, sameWord).filter(
          (other) => within(mention.words, other.words, same) && !isBodyOf(other, mention),
        ),
      );
    if (!person) {
      person = add(people, mention);
      for (const word of person.words) put(byWord, keyOf(word), person);
    }
    byName.set(name, person);
    note(person, mention, lexicon);
    known[mention.number] = person;
  }
  const bearers = bearersAmong([...people], byWord, sameWord, lexicon.grammar.calledByGivenName);
  const namesakes = namesakesAmong(named, known);
  for (const mention of named) {
    if (mention.words.length >= CONFIDENT_LENGTH) continue;
    const choice = namesakes.among(mention, bearers.of(mention));
    let person =
      choice.length > 1 ? (lastCalled(mention, choice, known, mentions) ?? nearest(mention, choice, known)) : choice[0];
    person ??= namesakes.found(mention);
    if (!person) {
      person = add(people, mention);
      bearers.add(person);
      namesakes.note(mention, person);
    }
    note(person, mention, lexicon);
    known[mention.number] = person;
  }
  const holders = people.filter((person) => person.head && !person.organisation);
  if (holders.length) {
    const holdersOf = holdersAmong(holders, lexicon);
    for (const mention of mentions) {
      if (mention.kind !== 'description' || mention.indefinite) continue;
      const choice = holdersOf(mention);
      const person = choice.length > 1 ? nearest(mention, choice, known) : choice[0];
      if (person) known[mention.number] = person;
    }
  }
  noteMainFigure(mentions, people, known, lexicon.grammar.capitalNouns);
  return { people, of: (mention) => (mentions[mention.number] === mention ? known[mention.number] : undefined) };
}

function add(people: Person[], mention: Mention): Person {
  const person = {
    name: mention.name,
    words: mention.words,
    role: '',
    head: '',
    title: '',
    organisation: mention.kind !== 'person',
    former: false,
    told: false,
    short: '',
    mentions: 0,
  };
  people.push(person);
  return person;
}

function note(person: Person, mention: Mention, lexicon: Lexicon): void {
  person.mentions += 1;
  if (mention.certain) person.told = true;
  if (mention.words.length < person.words.length && person.short !== person.words.at(-1))
    person.short = mention.words.at(-1) ?? '';
  if (saysMore(mention, person)) {
    person.role = mention.role;
    person.head = mention.head;
  }
  if (person.title === '' && mention.kind === 'person' && lexicon.officeTitles.size)
    person.title = officeTitlesBefore(mention, lexicon)
      .map(({ text }) => text)
      .join(' ');
  if (isFormerOffice(mention, lexicon)) person.former = true;
  if (mention.kind === 'person') person.organisation = false;
  // the nominative is the shortest of an inflected name's forms
  if (mention.words.length === person.words.length && mention.name.length < person.name.length)
    person.name = mention.name;
}

/** The fullest office is, and any office more than the body that somebody serves (no `head`). */
function saysMore({ role, head }: Mention, person: Person): boolean {
  const isOffice = head !== '' || role === '';
  if (person.role !== '' && isOffice !== (person.head !== '')) return isOffice && role !== '';
  return role.length > person.role.length;
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

/** "the Nele Brandt Agency" is another than Nele Brandt. */
const isBodyOf = (person: Person, { kind, words }: Mention): boolean =>
  kind === 'person' && person.words.length > words.length && isBodyName(person.name);

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

/** Of several with the surname the one whom the article called by it last: "Keller" is Jan Keller where his wife is "Anna", and Anna Keller right where she is named. */
function lastCalled(
  { number, words }: Mention,
  choice: readonly Person[],
  known: readonly (Person | undefined)[],
  mentions: readonly Mention[],
): Person | undefined {
  const word = words[0] ?? '';
  const paragraph = mentions[number]?.sentence.paragraph ?? 0;
  let far: Person | undefined;
  for (let k = number - 1; k >= 0; k -= 1) {
    const person = known[k];
    const called = mentions[k];
    if (!person || !called?.words.includes(word) || !choice.includes(person)) continue;
    if (called.words.length === 1 || paragraph - called.sentence.paragraph <= NEAR) return person;
    far ??= person;
  }
  return far;
}

/** Paragraphs for which a whole name may take a surname over. */
const NEAR = 1;

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
