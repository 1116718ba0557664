import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { put } from '../people/bearers';
import type { Mention } from '../people/mention';
import type { Person } from '../people/person';
import { isFormerOffice } from './former-office';

/** Says whoever holds the office of "the mayor", "Presiden", if only one does; several are all who hold the very office. */
export type HoldersOf = (mention: Mention) => readonly Person[];

/**
 * Makes ready for asking who holds an office.
 * @param people those who hold any, with their offices as they stay
 */
export function holdersAmong(people: readonly Person[], lexicon: Lexicon): HoldersOf {
  const {
    shortOffices,
    grammar: { capitalNouns, headFirst, invertsOnlyAfterQuotation },
    bitsOf,
    headEndings,
  } = lexicon;
  const bare = (head: string) => withoutHeadEnding(head, headEndings);
  const wordsOf = (role: string) =>
    role
      .toLowerCase()
      .split(/\s+/u)
      .flatMap((word) => shortOffices.get(word)?.split(' ') ?? [word]);
  // "Menhan" is "Menteri Pertahanan"
  // and "एसपी" is "पुलिस अधीक्षक"
  const headOf = (head: string) =>
    bare(
      shortOffices
        .get(head)
        ?.split(' ')
        .at(headFirst ? 0 : -1) ?? head,
    );
  const heads = people.map(({ head }) => headOf(head));
  // English writes the adjectives of places with a capital, and "interim" without; others write them small, and German all nouns with one
  const mayBePlace = (word: string, role: string) => role.includes(word) !== invertsOnlyAfterQuotation;
  let halves: Map<string, Person[]> | undefined;
  return (mention) => {
    const { head, phrase, role } = mention;
    const told = headOf(head);
    // "the president" is no former one
    const current = mention.chief && !isFormerOffice(mention, lexicon);
    // "die Ministerin" is the Gesundheitsministerin
    const holders = people.filter(
      (person, k) =>
        !(current && person.former) &&
        (heads[k] === told ||
          (capitalNouns && person.head.endsWith(head)) ||
          isCompoundOf(told, heads[k] ?? '', person.role)),
    );
    if (!holders.length) {
      halves ??= byHalves(people, bitsOf);
      return halves.size ? (halves.get(phrase.toLowerCase()) ?? []) : [];
    }
    const office = wordsOf(role);
    const equal = holders.filter((person) => {
      const held = new Set(wordsOf(person.role).map(bare));
      return office.every((word) => held.has(bare(word)) || (mayBePlace(word, role) && isOfPlace(word, person.role)));
    });
    if (equal.length) return equal;
    const small = role.split(/\s+/u).length <= 2 && !shortOffices.has(head);
    return small && holders.length === 1 ? holders : [];
  };
}

const SHORTEST_HEAD = 4;
const SHORTEST_OFFICE = 5;
const SHORTEST_OWNER = 3;
const LONGEST_LINK = 2;

/** "Synodal|präsidentin", who is "Präsidentin der Landessynode", "parti|ledaren", who is "ledare för partiet": an office, and before it what the other tells it to be of. */
function isCompoundOf(told: string, head: string, role: string): boolean {
  if (head.length < SHORTEST_OFFICE || !told.endsWith(head)) return false;
  const owner = told.slice(0, -head.length).replace(/-$/u, '');
  const stem = owner.slice(0, Math.max(SHORTEST_OWNER, owner.length - LONGEST_LINK));
  return owner.length >= SHORTEST_OWNER && role.toLowerCase().replace(head, '').includes(stem);
}

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 2;

/** "el presidente | andaluz", who is "presidente de la Junta de Andalucía": the adjective of a place that the office names. */
const isOfPlace = (word: string, role: string): boolean =>
  role.split(/[\s'’]+/u).some((other) => {
    if (!/^\p{Lu}/u.test(other)) return false;
    const place = other.toLowerCase();
    const stem = Math.max(SHORTEST_STEM, Math.min(word.length, place.length) - LONGEST_ENDING);
    return word.length >= stem && word.slice(0, stem) === place.slice(0, stem);
  });

/** "szóvivő|je", "primar|ul": an office as it is where it is nobody's and any. */
export function withoutHeadEnding(head: string, endings: Lexicon['headEndings']): string {
  const found = endings.find(({ ending }) => head.endsWith(ending) && head.length - ending.length >= SHORTEST_HEAD);
  return found ? head.slice(0, -found.ending.length) + found.kept : head;
}

/** "the writer", who is a "poet and writer": people by each of two offices. */
function byHalves(people: readonly Person[], bitsOf: Lexicon['bitsOf']): Map<string, Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of people) {
    const words = person.role.toLowerCase().split(' ');
    const and = words.findIndex((word) => (bitsOf(word) & Is.conjunction) !== 0);
    if (and <= 0) continue;
    const [one, other] = [words.slice(0, and).join(' '), words.slice(and + 1).join(' ')];
    put(found, one, person);
    if (other !== one) put(found, other, person);
  }
  return found;
}
