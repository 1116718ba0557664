import { endsAsFamilyName } from '../lexicon/family-names';
import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has } from '../sentences/tokens';
import type { Mention } from './mention';
import type { Person } from './person';
import { isAge } from './runs';

/** "Lee Ann, 50, from Hull" */
const AGE = /^\d{2}$/u;
/** Endings of German adjectives and of nouns in the plural: "reife Birnen". */
const ADJECTIVE = /(?:e[mnrs]?|rn)$/u;

/**
 * Two words with capitals may be a thing or a place as well ("Carta Magna", "Reife Birnen"). Somebody has an office, a title, an age, a common given name,
 * or a surname that is enough elsewhere.
 */
export function isSurelyPerson(mention: Mention, person: Person, lexicon: Lexicon): boolean {
  const { short, words } = person;
  const { capitalNouns } = lexicon.grammar;
  return (
    words.length === 1 ||
    (capitalNouns ? short === words.at(-1) && !ADJECTIVE.test(words[0] ?? '') : short !== '') ||
    (!capitalNouns && endsAsFamilyName(words.at(-1) ?? '')) ||
    isToldPerson(mention, person, lexicon)
  );
}

/** The same by what is told of somebody, or a common given name: a school is called by a part of its name as well. */
export const isToldPerson = (
  { sentence: { tokens }, to }: Mention,
  { role, told, words }: Person,
  { years }: Lexicon,
): boolean =>
  role !== '' ||
  told ||
  isGivenName(words[0] ?? '') ||
  has(tokens[to - words.length], Is.givenName) ||
  isAge(tokens, to) ||
  (tokens[to]?.text === ',' &&
    (AGE.test(tokens[to + 1]?.text ?? '') ||
      // "Lee Ann, de 50 años"
      (AGE.test(tokens[to + 2]?.text ?? '') && years.has(tokens[to + 3]?.lower ?? ''))));
