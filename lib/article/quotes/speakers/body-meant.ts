import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { isSaidForBody } from '../speech/body-as-source';
import { bodyAlone, bodyBefore, isKind } from './body-before';
import { loneNameBefore } from './lone-name';
import type { Reading } from './reading';
import { type Given, speakerOf, weaker } from './speaker';
import { bodyOfText } from './text-of-body';

/** How sure a body is that several speak for whom nobody names. */
const SAID_FOR = 0.85;
/** The same where the words stand in its text. */
const OF_TEXT = 0.85;

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
    const lone = mention.to - mention.from === 1 ? loneNameBefore : () => undefined;
    return named(bodyBefore(reading, there, kindOf(mention)) ?? lone(reading, there), given.confidence);
  }
  if (mention && mention.sentence === sentence && isText(mention, reading.lexicon))
    return named(bodyOfText(reading, index, mention), OF_TEXT);
  const speeches = reading.speechesIn(index);
  if (given.confidence > 0 && mention) {
    const isOmitted =
      reading.lexicon.grammar.dropsPronouns &&
      mention.sentence.paragraph < sentence.paragraph &&
      speeches.length > 0 &&
      speeches.every(({ speaker, inside }) => !speaker && !inside);
    return isOmitted ? named(bodyAlone(reading, index), SAID_FOR) : given;
  }
  if (speeches.some(({ speaker }) => speaker?.kind === 'person')) return given;
  if (!given.spoken && !speeches.some(({ text }) => text)) return given;
  const ofText = bodyOfText(reading, index, undefined);
  if (ofText) return named(ofText, OF_TEXT);
  const isForBody = speeches.some(
    (speech) => !speech.speaker && isSaidForBody(sentence.tokens, speech.at, reading.lexicon),
  );
  return isForBody ? named(bodyBefore(reading, index, ''), SAID_FOR) : given;
}

/** "Mitteilung", "el comunicado de la Fiscalía" */
const isText = ({ kind, head, sentence: { tokens }, from }: Mention, { isWriting }: Lexicon): boolean =>
  kind !== 'person' && kind !== 'pronoun' && (isWriting(head) || isWriting(tokens[from]?.lower ?? ''));

const isCalledByKind = ({ lexicon }: Reading, mention: Mention): boolean =>
  mention.kind !== 'pronoun' && mention.kind !== 'person' && isKind(mention, lexicon);

/** "agency", of "the agency" */
const kindOf = ({ sentence: { tokens }, to }: Mention): string => tokens[to - 1]?.lower ?? '';
