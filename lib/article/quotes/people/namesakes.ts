import type { Mention } from './mention';
import type { Person } from './person';

/** Says whom a name of one word can't mean, though they bear it. */
interface Namesakes {
  /** Without those who are somebody else. */
  among(mention: Mention, choice: readonly Person[]): readonly Person[];
  /** Who was found for such a mention before; undefined for nobody. */
  found(mention: Mention): Person | undefined;
  note(mention: Mention, person: Person): void;
}

/**
 * "The inquiry against President Hale includes Hunter Hale": a sentence that has an office and a surname beside a whole name with the same surname speaks of two, so that
 * "President Hale" is nobody of that name in the whole article.
 * @param named the mentions with names
 * @param known who the whole names are
 */
export function namesakesAmong(named: readonly Mention[], known: readonly (Person | undefined)[]): Namesakes {
  const others = new Map<string, Set<Person>>();
  const found = new Map<string, Person>();
  for (const mention of named) {
    if (!isOfficeAndSurname(mention)) continue;
    for (const other of mention.sentence.mentions) {
      if (other === mention || other.kind !== 'person' || other.words.length < 2) continue;
      if (other.words.at(-1) !== mention.words[0]) continue;
      const person = known[other.number];
      if (!person) continue;
      const key = keyOf(mention);
      others.set(key, (others.get(key) ?? new Set()).add(person));
    }
  }
  return {
    among(mention, choice) {
      const apart = others.size && isOfficeAndSurname(mention) ? others.get(keyOf(mention)) : undefined;
      return apart ? choice.filter((person) => !apart.has(person)) : choice;
    },
    found: (mention) => (found.size && isOfficeAndSurname(mention) ? found.get(keyOf(mention)) : undefined),
    note(mention, person) {
      if (others.has(keyOf(mention))) found.set(keyOf(mention), person);
    },
  };
}

const isOfficeAndSurname = ({ kind, words, head }: Mention): boolean =>
  kind === 'person' && words.length === 1 && head !== '';

const keyOf = ({ head, words }: Mention): string => `${head} ${words[0] ?? ''}`;
