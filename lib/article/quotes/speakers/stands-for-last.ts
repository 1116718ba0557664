import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { isFormerOffice } from '../offices/former-office';
import { withoutHeadEnding } from '../offices/office-holder';
import type { Mention } from '../people/mention';
import { isSurelyPerson, isToldPerson } from '../people/surely-person';
import { has, type Sentence } from '../sentences/tokens';
import type { Speech } from '../speech/speech-act';
import { genderOfArticle, isOneCalled } from './called-person';
import { fits } from './gender';
import { genderOf } from './genders-told';
import { isNamed } from './paragraph';
import { personOf, type Reading } from './reading';
import type { Speaker } from './speaker';
import { isSaidBySeveral } from './woman-or-several';

/** How many paragraphs before somebody may have spoken: not farther off than the one before. */
const NEAR = 1;
/** Who is believed less may be a thing. */
const LEAST = 0.8;

/**
 * "…," the striker said: what somebody is, behind a definite article and with nobody's name, means the one who spoke last. Only where nothing speaks for
 * another: nobody was named since, the article tells of no second one who is called so, and it is none of those who mostly speak beside somebody
 * (`bystanders`).
 */
export function standsForLast(reading: Reading, speech: Speech, index: number): boolean {
  const { speaker, source } = speech;
  const { last, lexicon, sentences, heard } = reading;
  const person = last?.person;
  const { articlesOfOne } = lexicon;
  if (!articlesOfOne.size || !person || !last.mention || last.confidence < LEAST) return false;
  if (!speaker || !isOneCalled(speaker, heard.has(person), lexicon)) return false;
  if (!heard.has(person) && !isSurelyPerson(last.mention, person, lexicon)) return false;
  const { paragraph } = speaker.sentence;
  if (paragraph - last.mention.sentence.paragraph > NEAR) return false;
  const [held, told] = [person.head, speaker.head].map((head) => withoutHeadEnding(head, lexicon.headEndings));
  const sameOffice = held !== '' && held === told;
  // "the mayor visited. …, said the cleaner": of another office only who has said something
  if (!sameOffice && person.role && !heard.has(person)) return false;
  if (speaker.chief && person.former && !isFormerOffice(speaker, lexicon)) return false;
  if (!sameOffice && (speaker.chief || isBystander(speaker, lexicon))) return false;
  const gender = genderOfArticle(speaker, articlesOfOne);
  if (gender === undefined || (!source && isApposed(speaker.sentence, speaker.reach))) return false;
  if (gender === 'f' && isSaidBySeveral(speaker.sentence.tokens, speech, lexicon)) return false;
  const pronoun = gender === '-' ? '' : ([...(gender === 'f' ? lexicon.feminine : lexicon.masculine)][0] ?? '');
  if (!fits(reading, pronoun, last) || (!heard.has(person) && isSpokenOf(reading, last, speaker.sentence)))
    return false;
  for (let k = 0; k <= index; k += 1)
    for (const other of sentences[k]?.mentions ?? []) {
      if (other.sentence === speaker.sentence && other.from >= speaker.from) break;
      if (personOf(reading, other) === person) continue;
      if (other.head === speaker.head && !other.plural) return false;
      if (isSince(sentences[k], other, last.mention) && isSomebody(reading, other, k)) return false;
    }
  return true;
}

/** "der Eigentümer, | das Medienhaus", "ο δήμαρχος, | Γιώργος Καράς": somebody else is named behind the comma, and no clause begins there, as in "der Angreifer, | der im Winter kam". */
const isApposed = ({ tokens, mentions }: Sentence, at: number): boolean =>
  tokens[at]?.text === ',' &&
  (mentions.some((other) => other.from === at + 1 && isNamed(other)) ||
    (has(tokens[at + 1], Is.article) &&
      !has(tokens[at + 2], Is.preposition | Is.adverb | Is.pronoun | Is.conjunction)));

/** No "Finland" and no "Fantastic Gardeners": who is told to be somebody, or says something. */
function isSomebody(reading: Reading, other: Mention, index: number): boolean {
  // "sagt Balaous"; but "der Flörsheimer berichtet" may be the same one
  if (other.kind === 'thing')
    return (
      other.words.length === 1 &&
      !has(other.sentence.tokens[other.from - 1], Is.article) &&
      reading.speechesIn(index).some(({ speaker, weak }) => speaker === other && !weak)
    );
  if (!isNamed(other)) return false;
  const person = personOf(reading, other);
  if (!person || reading.heard.has(person)) return true;
  return person.words.length > 1
    ? isSurelyPerson(other, person, reading.lexicon)
    : isToldPerson(other, person, reading.lexicon);
}

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

/** “He was brilliant,” the coach said: words about "him" are hardly those of the one who has said nothing so far. */
const isSpokenOf = (reading: Reading, last: Speaker, { tokens, quotes }: Sentence): boolean =>
  quotes.some((at) =>
    (tokens[at]?.text.toLowerCase().split(NO_LETTER) ?? []).some(
      (word) =>
        (reading.lexicon.bitsOf(word) & Is.pronoun) !== 0 &&
        genderOf(word, reading.lexicon) &&
        fits(reading, word, last),
    ),
  );

const NO_LETTER = /[^\p{L}\p{M}’']+/u;
