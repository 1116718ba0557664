import type { Cast, Person } from './cast';
import { type Gender, genderOfName } from './gender-by-form';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { has, type Sentence } from './tokens';

interface Candidate {
  mention: Mention | undefined;
  person: Person | undefined;
}

/** Can this pronoun mean this one? */
export type MayMean = (pronoun: string, one: Candidate, paragraph: number) => boolean;

/**
 * "He" is one person, no committee and no report, and nobody whom the article calls "Ms" or "she" elsewhere. A language that makes no difference
 * believes every guess.
 */
export function whoIsMeant(
  sentences: readonly Sentence[],
  cast: Cast,
  { masculine, feminine, surelyWomenEnding, grammar }: Lexicon,
): MayMean {
  if (!masculine.size) return () => true;
  const known = new Map<Person, Gender>();
  const genderOf = (word: string): Gender | undefined =>
    masculine.has(word) ? 'masculine' : feminine.has(word) ? 'feminine' : undefined;
  for (const { tokens, mentions } of sentences)
    for (const mention of mentions) {
      if (mention.kind !== 'person') continue;
      const { from, to } = mention;
      // "Suna, elle, n'a pas changé"
      const aside = tokens[to]?.text === ',' && tokens[to + 2]?.text === ',' && genderOf(tokens[to + 1]?.lower ?? '');
      // "bà | Lý Thị Sáu"
      const titled = has(tokens[from - 1], Is.title) ? genderOf(tokens[from - 1]?.lower ?? '') : undefined;
      if (!aside && !titled && to - from < 2) continue;
      const person = cast.of(mention);
      if (person && titled) known.set(person, titled);
      if (person && aside) known.set(person, aside);
      // "Hürdensprinterin"
      if (person && surelyWomenEnding?.test(mention.head)) known.set(person, 'feminine');
      for (let k = from; person && k < to; k += 1) {
        const gender = genderOf(tokens[k]?.lower ?? '');
        if (gender) known.set(person, gender);
      }
    }
  // "the man" is no "she"
  const isOf = (head: string, gender: Gender): boolean => (genderOf(head) ?? gender) === gender;
  return (pronoun, { mention, person }, paragraph) => {
    const gender = genderOf(pronoun);
    if (!gender) return true;
    if (mention?.collective) return false;
    if (!person) return isOf(mention?.head ?? '', gender);
    const told =
      known.get(person) ?? (grammar.inflected && grammar.dropsPronouns ? genderOfName(person.words) : undefined);
    // what stands farther off is too unsure to learn from
    const near = mention !== undefined && paragraph - mention.sentence.paragraph <= 1;
    if (!told && near) known.set(person, gender);
    return (told ?? gender) === gender;
  };
}
