import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { changed, type Mention } from '../people/mention';
import type { Person } from '../people/person';
import type { Speech } from '../speech/speech-act';
import { fits } from './gender';
import { isNamed } from './paragraph';
import type { Reading } from './reading';
import type { Speaker } from './speaker';
import { standsForLast } from './stands-for-last';

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
  const called = mention.kind === 'thing' && mention.to === mention.from + 1 ? asDescription(mention) : mention;
  const isLast = meansLast
    ? mention.chief
    : (!person || called !== mention) && standsForLast(reading, { ...speech, speaker: called }, index);
  if (isLast) return { mention: called, person: last?.person, confidence };
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

/** "der | Boxer": where every noun has a capital, what somebody may be called. */
const asDescription = (mention: Mention): Mention =>
  changed(mention, {
    kind: 'description',
    name: '',
    words: [],
    role: mention.phrase,
    head: mention.phrase.toLowerCase(),
  });
