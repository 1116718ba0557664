import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { put } from '../people/bearers';
import type { Person } from '../people/cast';
import type { Mention } from '../people/mention';
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
    grammar: { capitalNouns, headFirst },
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
  let halves: Map<string, Person[]> | undefined;
  return (mention) => {
    const { head, phrase, role } = mention;
    const told = headOf(head);
    // "the president" is no former one
    const current = mention.chief && !isFormerOffice(mention, lexicon);
    // "die Ministerin" is the Gesundheitsministerin
    const holders = people.filter(
      (person, k) => !(current && person.former) && (heads[k] === told || (capitalNouns && person.head.endsWith(head))),
    );
    if (!holders.length) {
      halves ??= byHalves(people, bitsOf);
      return halves.size ? (halves.get(phrase.toLowerCase()) ?? []) : [];
    }
    const office = wordsOf(role);
    const equal = holders.filter((person) => {
      const held = new Set(wordsOf(person.role).map(bare));
      return office.every((word) => held.has(bare(word)));
    });
    if (equal.length) return equal;
    const small = role.split(/\s+/u).length <= 2 && !shortOffices.has(head);
    return small && holders.length === 1 ? holders : [];
  };
}

const SHORTEST_HEAD = 4;

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
