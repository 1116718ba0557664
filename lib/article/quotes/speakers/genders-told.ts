import type { Gender } from '../lexicon/gender-by-form';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Cast } from '../people/cast';
import type { Person } from '../people/person';
import { has, type Sentence } from '../sentences/tokens';

/** Which of the two a word says: "she", "Ms", "woman". A language that makes no difference says nothing. */
export const genderOf = (word: string, { masculine, feminine }: Lexicon): Gender | undefined =>
  masculine.has(word) ? 'masculine' : masculine.size && feminine.has(word) ? 'feminine' : undefined;

/** Whom the article calls "Ms" or "she" right beside the name. */
export function gendersTold(sentences: readonly Sentence[], cast: Cast, lexicon: Lexicon): Map<Person, Gender> {
  const known = new Map<Person, Gender>();
  if (!lexicon.masculine.size) return known;
  for (const { tokens, mentions } of sentences)
    for (const mention of mentions) {
      if (mention.kind !== 'person') continue;
      const { from, to } = mention;
      const at = (k: number) => genderOf(tokens[k]?.lower ?? '', lexicon);
      // "Suna, elle, n'a pas changé"
      const aside = tokens[to]?.text === ',' && tokens[to + 2]?.text === ',' ? at(to + 1) : undefined;
      // "bà | Lý Thị Sáu"
      const titled = has(tokens[from - 1], Is.title) ? at(from - 1) : undefined;
      // "قالت | ليلى بنعمر", "ד"ר מארק שטיין | ציין": by the form of the verb
      const said = [from - 1, to].filter((k) => has(tokens[k], Is.says)).map(at)[0];
      if (!aside && !titled && !said && to - from < 2) continue;
      const person = cast.of(mention);
      if (!person) continue;
      // "Hürdensprinterin"
      const byOffice = lexicon.surelyWomenEnding?.test(mention.head) ? 'feminine' : undefined;
      let told = byOffice ?? aside ?? titled ?? said;
      for (let k = from; k < to; k += 1) told = at(k) ?? told;
      if (told) known.set(person, told);
    }
  return known;
}
