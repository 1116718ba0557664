import * as Is from '../lexicon/is';
import type { Mention } from '../people/mention';
import { has } from '../sentences/tokens';
import type { Speech } from '../speech/speech-act';
import type { Reading } from './reading';
import type { Speaker } from './speaker';
import { mayBePronoun, topic } from './topic';

/** Somebody known by one name alone. */
const NEWCOMER = 0.85;

/** Whom "he" means behind this speech; undefined when it leaves that as it was. */
export function lastSpeaker(reading: Reading, speech: Speech, quoted: Speaker | undefined): Speaker | undefined {
  const { cast, last, lexicon } = reading;
  const speaker = speech.asked ?? speech.speaker;
  if (!speaker || speaker.kind === 'pronoun') return undefined;
  // "the woman said", who is not the one before
  const isNobodyBefore = quoted?.mention === speaker && !quoted.person;
  if (speaker.back && last && !isNobodyBefore) return undefined;
  const person = cast.of(speaker) ?? (quoted?.mention === speaker ? quoted.person : undefined);
  const known = mayBePronoun(speaker, person);
  // somebody of one name says something: "he" is hardly the one before
  const isNew = speaker.kind === 'person' && !speech.weak && !person?.organisation;
  const isUnnamed =
    speaker.kind === 'description' &&
    ((quoted?.mention === speaker && !speech.weak) || isSomebodyNew(reading, speaker, speech));
  if (!known && !isNew && !isUnnamed) return undefined;
  // "señala el texto": no text is "he"
  if (!known && lexicon.isWriting(speaker.head)) return undefined;
  const before = person && person === last?.person ? last.confidence : 0;
  // "Ann Ford, who ran a think tank, pushed back": unsure as its subject, and still whom the sentence is about
  const subject = known ? topic(reading, speaker.sentence) : undefined;
  const about = subject?.mention === speaker ? subject.confidence : 0;
  const confidence = known ? speech.confidence : Math.min(speech.confidence, NEWCOMER);
  return { mention: speaker, person, confidence: Math.max(before, about, confidence) };
}

/** "A spokeswoman for the county said …", "Rzeczniczka powiatu": whoever she is, "she" is hardly the one before; "przywódca" alone, where nouns have no articles, may be. */
const isSomebodyNew = ({ cast, lexicon }: Reading, speaker: Mention, { weak }: Speech): boolean =>
  !weak &&
  (speaker.indefinite || (!lexicon.words.articles && speaker.role.includes(' ') && !cast.of(speaker))) &&
  !speaker.possessive &&
  !speaker.back &&
  !speaker.plural &&
  !speaker.collective &&
  speaker.sentence.tokens.slice(speaker.from, speaker.to).some((token) => has(token, Is.role));
