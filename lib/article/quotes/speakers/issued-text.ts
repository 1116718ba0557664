import * as Is from '../lexicon/is';
import { has, type Token } from '../sentences/tokens';
import type { Speech } from '../speech/speech-act';
import { bodyAsSubject } from './body-before';
import type { Reading } from './reading';
import { type Given, type Speaker, speakerOf, weaker } from './speaker';
import { topic } from './topic';

const CONFIDENCE = 0.85;
/** "issued | a strongly worded | statement" */
const MOST_BEFORE_TEXT = 4;
/** "statement | on its website late on Monday, in which it said that" */
const MOST_BEHIND_TEXT = 12;

/**
 * "The council issued a statement warning that “…”", "Norgas ha diffuso una nota in cui afferma che «…»": words of a text are those of who has published it in their
 * sentence, where no verb gives them to anybody.
 * @param index of the sentence, `at` that of the words in it
 */
export function issuerOf(reading: Reading, index: number, at: number): Given | undefined {
  const { sentences, lexicon } = reading;
  const sentence = sentences[index];
  if (!sentence || !lexicon.issues.size) return undefined;
  const { tokens, mentions } = sentence;
  const text = tokens.findLastIndex(({ kind, lower }, k) => k < at && kind === 'word' && lexicon.isWriting(lower));
  if (text < 0 || at - text > MOST_BEHIND_TEXT) return undefined;
  const verb = tokens.findLastIndex(({ lower }, k) => k < text && lexicon.issues.has(lower));
  if (verb < 1 || text - verb > MOST_BEFORE_TEXT || !tokens.slice(verb + 1, text).every(isBeforeText)) return undefined;
  const behind = tokens.slice(text + 1, at);
  // "issued a statement after Ford had said that “…”": others are named
  if (mentions.some(({ kind, from }) => from > text && from < at && kind !== 'pronoun')) return undefined;
  if (behind.some(({ kind, text: stop }) => kind === 'quote' || /^[;.!?]$/u.test(stop))) return undefined;
  if (!behind.some((token) => has(token, Is.speech | Is.that) || token.text === ':')) return undefined;
  const one = issuer(reading, index);
  return one?.mention && one.mention.to <= verb ? weaker(one, 1, true) : undefined;
}

/** The subject of the sentence. */
function issuer(reading: Reading, index: number): Speaker | undefined {
  const body = bodyAsSubject(reading, index);
  if (body) return speakerOf(body, reading.cast, CONFIDENCE);
  const sentence = reading.sentences[index];
  const person = sentence && topic(reading, sentence);
  return person && { ...person, confidence: CONFIDENCE };
}

/** Articles and adjectives: "a strongly worded" */
const isBeforeText = (token: Token): boolean =>
  token.kind === 'word' && !token.capital && !has(token, Is.speech | Is.preposition | Is.conjunction | Is.pronoun);

/**
 * "Norgas announced the closure because “…”, according to a statement": whoever says something in the sentence with whose words it goes on, where nothing tells that the statement is
 * another's.
 * @param source the speech that names the statement, `speeches` all of the sentence
 */
export function announcerOf(reading: Reading, source: Speech, speeches: readonly Speech[]): Speaker | undefined {
  const { cast, lexicon } = reading;
  const text = source.speaker;
  if (!source.source || !text?.indefinite || text.kind === 'person' || text.kind === 'organisation') return undefined;
  const { tokens } = text.sentence;
  const isBare = tokens[text.reach]?.kind !== 'word' && text.reach === text.to && text.to - text.from === 1;
  if (!isBare || !lexicon.isStatement(tokens[text.from]?.lower ?? '')) return undefined;
  const [one, ...others] = speeches.filter(({ at, speaker, weak }) => at < source.at && speaker && !weak);
  const who = one?.speaker;
  if (!who || others.some(({ speaker }) => speaker !== who)) return undefined;
  return who.kind === 'person' || who.kind === 'organisation' ? speakerOf(who, cast, CONFIDENCE) : undefined;
}
