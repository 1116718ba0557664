import { isFormerOffice } from './former-office';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { withoutHeadEnding } from './office-holder';
import type { Reading } from './reading';
import type { Speech } from './speech-act';
import { isSurelyPerson } from './surely-person';
import { has, type Sentence, type Token } from './tokens';
import { isWhere } from './where';

/** How many adjectives may stand between the article and what somebody is: "der | neue deutsche | Meister". */
const MOST_ADJECTIVES = 2;
/** How many paragraphs before somebody may have spoken: not farther off than the one before. */
const NEAR = 1;
/** Who is believed less may be a thing. */
const LEAST = 0.8;

/**
 * "…," the striker said: what somebody is, behind a definite article and with nobody's name, means the one who spoke last. Only where nothing speaks for
 * another: nobody was named since, the article tells of no second one who is called so, and it is none of those who mostly speak beside somebody
 * (`bystanders`).
 * @param index of the sentence
 */
export function standsForLast(reading: Reading, { speaker, source }: Speech, index: number): boolean {
  const { last, lexicon, sentences, cast, mayMean, heard } = reading;
  const person = last?.person;
  const { articlesOfOne } = lexicon;
  if (!articlesOfOne.size || !person || !last.mention || last.confidence < LEAST) return false;
  if (speaker?.kind !== 'description' || speaker.indefinite || speaker.collective) return false;
  if (!heard.has(person) && !isSurelyPerson(last.mention, person, lexicon)) return false;
  const { tokens, paragraph } = speaker.sentence;
  if (paragraph - last.mention.sentence.paragraph > NEAR) return false;
  const [held, told] = [person.head, speaker.head].map((head) => withoutHeadEnding(head, lexicon.headEndings));
  const sameOffice = held !== '' && held === told;
  // "the mayor visited. …, said the cleaner": of another office only who has said something
  if (!sameOffice && person.role && !heard.has(person)) return false;
  if (speaker.chief && person.former && !isFormerOffice(speaker, lexicon)) return false;
  if (!sameOffice && (speaker.chief || isBystander(speaker, lexicon))) return false;
  const gender = genderOf(tokens, speaker.from, articlesOfOne);
  if (gender === undefined || isBody(tokens, speaker) || (!source && isApposed(tokens, speaker.reach))) return false;
  const pronoun = gender === '-' ? '' : ([...(gender === 'f' ? lexicon.feminine : lexicon.masculine)][0] ?? '');
  if (!mayMean(pronoun, last, paragraph)) return false;
  for (let k = 0; k <= index; k += 1)
    for (const other of sentences[k]?.mentions ?? []) {
      if (other === speaker) break;
      const known = cast.of(other) ?? reading.stood.get(other);
      if (known === person) continue;
      if (other.head === speaker.head && !other.plural) return false;
      if (isSince(sentences[k], other, last.mention) && other.kind === 'person' && !isWhere(other)) return false;
    }
  reading.stood.set(speaker, person);
  if (!person.role) person.role = speaker.role;
  return true;
}

/** "der Eigentümer, | das Medienhaus": somebody else is named behind the comma, and no clause begins there, as in "der Angreifer, | der im Winter kam". */
const isApposed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' &&
  has(tokens[at + 1], Is.article) &&
  !has(tokens[at + 2], Is.preposition | Is.adverb | Is.pronoun | Is.conjunction);

/** "the | UN General Assembly": a body that is called as somebody is. */
const isBody = (tokens: readonly Token[], { from, to }: Mention): boolean =>
  tokens.slice(from, to).some((token) => has(token, Is.organisation));

/** Behind the place where the last one is named. */
const isSince = (sentence: Sentence | undefined, { from }: Mention, last: Mention): boolean =>
  sentence !== undefined &&
  (sentence.paragraph > last.sentence.paragraph ||
    (sentence.paragraph === last.sentence.paragraph &&
      (sentence === last.sentence
        ? from > last.from
        : (sentence.tokens[0]?.start ?? 0) > (last.sentence.tokens[0]?.start ?? 0))));

function isBystander({ phrase, head }: Mention, { isBystander: is }: Lexicon): boolean {
  const words = phrase.toLowerCase();
  return is(head) || is(words.slice(words.lastIndexOf(' ') + 1));
}

function genderOf(tokens: readonly Token[], from: number, articles: ReadonlyMap<string, string>): string | undefined {
  let k = from - 1;
  while (k >= from - MOST_ADJECTIVES && tokens[k]?.kind === 'word' && tokens[k]?.bits === 0) k -= 1;
  return articles.get(tokens[k]?.lower ?? '');
}
