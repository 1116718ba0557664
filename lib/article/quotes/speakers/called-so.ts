import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { isFormerOffice } from '../offices/former-office';
import { withoutHeadEnding } from '../offices/office-holder';
import type { Person } from '../people/cast';
import type { Mention } from '../people/mention';
import { isSurelyPerson } from '../people/surely-person';
import { has, type Sentence, type Token } from '../sentences/tokens';
import type { Speech } from '../speech/speech-act';
import { fits } from './gender';
import { isNamed } from './paragraph';
import { personOf, type Reading } from './reading';
import type { Speaker } from './speaker';

/** How many adjectives may stand between the article and what somebody is: "der | neue deutsche | Meister". */
const MOST_ADJECTIVES = 2;
/** How many paragraphs before somebody may have spoken: not farther off than the one before. */
const NEAR = 1;
/** Who is believed less may be a thing. */
const LEAST = 0.8;

/**
 * Who is meant by what somebody is called: the one whom the article calls so, or who spoke last. "he" where it means as much as that, and undefined where it
 * means somebody, but nobody knows whom: "pria itu".
 * @param index of the sentence
 */
export function calledSo(reading: Reading, speech: Speech, index: number): Speaker | 'he' | undefined {
  const { cast, last, lexicon } = reading;
  const { speaker: mention, confidence } = speech;
  if (!mention) return undefined;
  const person = cast.of(mention);
  const byCast = { mention, person, confidence };
  const meansLast = mention.back && last && pointsToLast(reading, mention, last, index);
  // as the page calls him there, and by his name
  if (meansLast ? mention.chief : !person && standsForLast(reading, speech, index))
    return { mention, person: last?.person, confidence };
  if (meansLast) return 'he';
  const isUnknown =
    mention.back &&
    !person &&
    !mention.chief &&
    lexicon.isAnaphor(mention.phrase.toLowerCase()) &&
    !lexicon.isBystander(mention.head);
  return isUnknown ? undefined : byCast;
}

/** "el mandatario" means the one spoken of last only where nobody else was named since; "… itu" wherever anybody spoke. */
function pointsToLast(reading: Reading, mention: Mention, last: Speaker, index: number): boolean {
  const { lexicon, cast } = reading;
  if (last.person && !mayHold(last.person, mention, lexicon)) return false;
  if (!lexicon.isAnaphor(mention.phrase.toLowerCase())) return true;
  if (!last.person || cast.of(mention) || !isLastNamed(reading, last.person, index)) return false;
  // "the man": no woman, and nobody who was spoken of as a man without a name
  return fits(reading, mention.head, last) && !isAnother(reading, mention, index);
}

/** Nobody else is named in the sentence before: "mantan gubernur itu" may mean them. */
export function isLastNamed({ sentences, cast }: Reading, person: Person, index: number): boolean {
  const named = sentences[index - 1]?.mentions.findLast(isNamed);
  return named === undefined || cast.of(named) === person;
}

/** Somebody else is called so before, without a name: "a man was led away. …, the man said". */
const isAnother = ({ sentences, cast }: Reading, { head, sentence }: Mention, index: number): boolean =>
  sentences
    .slice(0, index)
    .some(
      (other) =>
        other !== sentence &&
        other.mentions.some((mention) => mention.head === head && !mention.plural && !cast.of(mention)),
    );

/** "sopir truk itu" is not the police chief who spoke last; "politikus itu" may be the minister. */
function mayHold({ role, head }: Person, other: Mention, { isAnaphor, bitsOf }: Lexicon): boolean {
  if (role === '' || head === other.head) return true;
  // "szef rządu" is the premier, and no minister
  if (other.chief) return (bitsOf(head) & Is.chief) !== 0;
  return [head, other.head, other.phrase.toLowerCase()].some(isAnaphor);
}

/**
 * "…," the striker said: what somebody is, behind a definite article and with nobody's name, means the one who spoke last. Only where nothing speaks for
 * another: nobody was named since, the article tells of no second one who is called so, and it is none of those who mostly speak beside somebody
 * (`bystanders`).
 */
function standsForLast(reading: Reading, { speaker, source }: Speech, index: number): boolean {
  const { last, lexicon, sentences, heard } = reading;
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
  const gender = genderOfArticle(speaker, articlesOfOne);
  if (gender === undefined || isBody(tokens, speaker) || (!source && isApposed(speaker.sentence, speaker.reach)))
    return false;
  const pronoun = gender === '-' ? '' : ([...(gender === 'f' ? lexicon.feminine : lexicon.masculine)][0] ?? '');
  if (!fits(reading, pronoun, last)) return false;
  for (let k = 0; k <= index; k += 1)
    for (const other of sentences[k]?.mentions ?? []) {
      if (other === speaker) break;
      if (personOf(reading, other) === person) continue;
      if (other.head === speaker.head && !other.plural) return false;
      if (isNamed(other) && isSince(sentences[k], other, last.mention)) return false;
    }
  return true;
}

/** "der Eigentümer, | das Medienhaus", "ο δήμαρχος, | Γιώργος Καράς": somebody else is named behind the comma, and no clause begins there, as in "der Angreifer, | der im Winter kam". */
const isApposed = ({ tokens, mentions }: Sentence, at: number): boolean =>
  tokens[at]?.text === ',' &&
  (mentions.some((other) => other.from === at + 1 && isNamed(other)) ||
    (has(tokens[at + 1], Is.article) &&
      !has(tokens[at + 2], Is.preposition | Is.adverb | Is.pronoun | Is.conjunction)));

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

/** What the article tells of somebody who is called by what he is: "m", "f", "-" for neither; undefined where there is none. */
export function genderOfArticle(
  { sentence: { tokens }, from, head }: Mention,
  articles: ReadonlyMap<string, string>,
): string | undefined {
  let k = from - 1;
  while (k >= from - MOST_ADJECTIVES && tokens[k]?.kind === 'word' && tokens[k]?.bits === 0) k -= 1;
  const gender = articles.get(tokens[k]?.lower ?? '');
  if (gender) return gender;
  // "ekonom|en", "прокурор|ът"
  for (const [article, told] of articles)
    if (article.startsWith('*') && head.length > article.length + 1 && head.endsWith(article.slice(1))) return told;
  return undefined;
}
