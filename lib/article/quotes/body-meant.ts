import { isSaidForBody } from './body-as-source';
import { bodyBefore, isKind } from './body-before';
import type { Mention } from './mention';
import type { Reading } from './reading';
import { type Given, speakerOf, weaker } from './speaker';

/** How sure a body is that several speak for whom nobody names. */
const SAID_FOR = 0.85;

/**
 * "The Coast Guard has opened an inquiry. “…,” | the agency | said.": a body that is called by its kind is the one named before; and so is the one for which
 * several speak: "Ministrstvo ne nasprotuje. »…« so odgovorili." A person's name is looked for by all the rest; bodies have no "he".
 * @param index of the sentence in which the words stand
 */
export function bodyMeant(reading: Reading, given: Given, index: number): Given {
  const { mention } = given;
  const sentence = reading.sentences[index];
  if (!sentence) return given;
  const named = (body: Mention | undefined, confidence: number): Given =>
    body ? weaker(speakerOf(body, reading.cast, confidence), 1, true) : given;
  if (mention && isCalledByKind(reading, mention)) {
    const there = mention.sentence === sentence ? index : reading.sentences.indexOf(mention.sentence);
    return named(bodyBefore(reading, there, kindOf(mention)), given.confidence);
  }
  if (given.confidence > 0 || !given.spoken) return given;
  const isForBody = reading
    .speechesIn(index)
    .some((speech) => !speech.speaker && isSaidForBody(sentence.tokens, speech.at, reading.lexicon));
  return isForBody ? named(bodyBefore(reading, index, ''), SAID_FOR) : given;
}

const isCalledByKind = ({ lexicon }: Reading, { kind, ...mention }: Mention): boolean =>
  kind !== 'pronoun' && kind !== 'person' && isKind({ kind, ...mention }, lexicon);

/** "agency", of "the agency" */
const kindOf = ({ sentence: { tokens }, to }: Mention): string => tokens[to - 1]?.lower ?? '';
