import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { has, type Sentence } from '../sentences/tokens';
import { isNamed, OF_TEXT, textBehind, writerAhead } from '../speech/stands-in-text';
import type { Reading } from './reading';
import { type Speaker, speakerOf } from './speaker';
import { topicBody } from './topic';

/** Whom the words of a text are of that is nobody's by its own sentence: the body that the sentence before is about, or who spoke there. */
export const ofTextBefore = (reading: Reading, index: number): Speaker | undefined =>
  topicBody(reading, index - 1, index) ??
  writerIn(reading, index - 1, index) ??
  writerToldOf(reading, index - 1, index);

/** "Ortaova Valiliği'nden yapılan açıklamada, iddialar reddedildi. Açıklamada, …": whose text the sentence before tells of, where verbs stand last. */
function writerToldOf({ sentences, cast, lexicon }: Reading, index: number, of: number): Speaker | undefined {
  const sentence = sentences[index];
  if (!lexicon.grammar.verbLast || sentence?.paragraph !== sentences[of]?.paragraph || !sentence) return undefined;
  const text = sentence.tokens.findIndex(({ lower }) => lexicon.isWriting(lower));
  const writer = text > 0 ? writerAhead(sentence.mentions, text) : undefined;
  return writer && speakerOf(writer, cast, OF_TEXT);
}

/** "In a statement, | Mayor Ann Ford | said …", "On Monday | the council | said …": whoever spoke in a text, and a body that spoke at all. */
function writerIn({ sentences, speechesIn, cast, lexicon }: Reading, index: number, of: number): Speaker | undefined {
  const sentence = sentences[index];
  if (!sentence || sentence.paragraph !== sentences[of]?.paragraph) return undefined;
  const [first, ...others] = speechesIn(index).filter(({ speaker, weak }) => speaker && !weak);
  const writer = first?.speaker;
  if (!writer || !isNamed(writer) || others.some(({ speaker }) => speaker !== writer)) return undefined;
  const inText = textBehind(sentence.tokens, 0, lexicon) !== undefined;
  return writer.kind === 'organisation' || inText ? speakerOf(writer, cast, OF_TEXT) : undefined;
}

/** "…," the statement said: whose text it is by the sentence before, if that names him or it; else only that it is a text is known. */
export function bareTextBefore(reading: Reading, speaker: Mention | undefined, index: number): Speaker | undefined {
  if (!speaker || !isBareText(speaker, reading.lexicon)) return undefined;
  const writer = ofTextBefore(reading, index);
  return writer?.mention && isNamed(writer.mention) ? writer : undefined;
}

/** A text and nothing that tells whose it is, or that it is any. */
const isBareText = (
  { sentence: { tokens }, kind, from, to, reach, head, phrase, possessive }: Mention,
  { isWriting }: Lexicon,
): boolean =>
  (kind === 'description' || kind === 'thing') &&
  to - from === 1 &&
  reach === to &&
  !has(tokens[from - 1], Is.indefinite) &&
  !possessive &&
  isWriting(head || phrase.toLowerCase());

/** "Dans un communiqué, | l’Union | « salue … »": a text opens the sentence, and who has written it stands directly before the words. */
export function writerBefore({ tokens, mentions }: Sentence, at: number, lexicon: Lexicon): Mention | undefined {
  if (!has(tokens[0], Is.preposition)) return undefined;
  const text = textBehind(tokens, 0, lexicon);
  const writer = mentions.find(({ reach }) => reach === at);
  if (text === undefined || !writer || writer.kind === 'pronoun' || writer.kind === 'thing') return undefined;
  const comma = tokens.findIndex((token, k) => k > text && token.text === ',');
  const between = tokens.slice(comma + 1, writer.from);
  return comma > 0 && comma < writer.from && between.every((token) => has(token, Is.article)) ? writer : undefined;
}
