import { type Gender, genderOfGiven, genderOfName } from '../lexicon/gender-by-form';
import { isGivenName } from '../lexicon/given-names';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import type { Person } from '../people/person';
import { genderOf } from './genders-told';
import type { Reading } from './reading';

interface One {
  mention: Mention | undefined;
  person: Person | undefined;
}

/** "He" is one person, no committee and no report, and nobody who is known to be a woman: can this word mean this one? */
export function fits({ genders, lexicon }: Reading, word: string, { mention, person }: One): boolean {
  const gender = genderOf(word, lexicon);
  if (!gender) return true;
  if (mention?.collective) return false;
  // "the man" is no "she"
  if (!person) return (genderOf(mention?.head ?? '', lexicon) ?? gender) === gender;
  return (genders.get(person) ?? byName(person, lexicon) ?? gender) === gender;
}

/** By the forms of the name; where only women and men are told apart by a given name, by a common one. */
const byName = ({ words }: Person, { grammar }: Lexicon): Gender | undefined =>
  grammar.inflected && grammar.dropsPronouns
    ? genderOfName(words)
    : words.length > 1 && isGivenName(words[0] ?? '')
      ? genderOfGiven(words[0] ?? '')
      : undefined;
