import type { Person } from './cast';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';

/** "the mayor", "Presiden": whoever holds that office, if only one does; several are all who hold the very office. */
export function holdersOf(
  mention: Mention,
  people: readonly Person[],
  { shortOffices, words, bitsOf }: Lexicon,
): readonly Person[] {
  // "Menhan" is "Menteri Pertahanan"
  const headOf = (head: string) => shortOffices.get(head)?.split(' ')[0] ?? head;
  const told = headOf(mention.head);
  // "die Ministerin" is the Gesundheitsministerin
  const holders = people.filter(
    ({ head }) => headOf(head) === told || (words.capitalNouns === true && head.endsWith(mention.head)),
  );
  if (!holders.length)
    return people.filter(({ role }) => isOneOf(mention.phrase.toLowerCase(), role.toLowerCase().split(' '), bitsOf));
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

/** "the writer", who is a "poet and writer": one of two offices. */
function isOneOf(office: string, words: readonly string[], bitsOf: Lexicon['bitsOf']): boolean {
  const and = words.findIndex((word) => (bitsOf(word) & Is.conjunction) !== 0);
  return and > 0 && [words.slice(0, and), words.slice(and + 1)].some((part) => part.join(' ') === office);
}
