import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { described } from '../people/noun-phrase';
import { isOf } from '../people/small-owner';
import { has, type Sentence, type Token } from '../sentences/tokens';
import type { Speech } from '../speech/speech-act';
import { bodyBefore, bodyNamedAt } from './body-before';
import type { Reading } from './reading';
import { type Speaker, speakerOf } from './speaker';
import { topicOf } from './topic';

const CONFIDENCE = 0.85;
/** Paragraphs between two places that tell of a text. */
const NEAR = 2;
/** Words between a preposition and the text that hangs on it: "in a brusque, March 13, 2023, | memo". */
const MOST_BEFORE = 10;
/** Words between a text and the name of whose it is: "Ford's | open | letter". */
const MOST_BETWEEN = 2;

/**
 * "In a letter to the mayor, the union objected. ¶ “…,” the letter said.": whose text it is that was told of before, by the last sentence that tells more than what
 * stands in it; nobody where that names none.
 * @param index of the sentence in which it speaks
 * @param word what it is called there, lower case
 */
function writerToldBefore(reading: Reading, index: number, word: string): Speaker | undefined {
  const { sentences, cast } = reading;
  let near = sentences[index]?.paragraph ?? 0;
  for (let k = index - 1; k >= 0; k -= 1) {
    const sentence = sentences[k];
    if (!sentence || near - sentence.paragraph > NEAR) return undefined;
    const at = sentence.tokens.findIndex(
      (token, k) =>
        token.kind === 'word' && isSame(token.lower, word) && !isInName(sentence.tokens, k, reading.lexicon),
    );
    if (at < 0) continue;
    near = sentence.paragraph;
    // "the statement read"
    if (reading.speechesIn(k).some(({ speaker }) => speaker && speaker.from === at && speaker.to === at + 1)) continue;
    const writer = ownerBefore(sentence, at) ?? ownerBehind(reading, sentence, at) ?? doerIn(reading, k, at);
    return writer && speakerOf(writer, cast, CONFIDENCE);
  }
  return undefined;
}

const SHORTEST = 4;
const LONGEST_ENDING = 3;

/** "the | Post", "The Oakland | Post": what has a capital where nouns have none is what a paper is called, and no text. */
const isInName = (tokens: readonly Token[], at: number, { grammar }: Lexicon): boolean =>
  at > 0 && tokens[at]?.capital === true && !grammar.capitalNouns;

/** "brev", "brevet"; "Lagebericht", "Bericht" */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST) return false;
  return (long.startsWith(short) && long.length - short.length <= LONGEST_ENDING) || long.endsWith(short);
}

/** "the White House | brief", "Ford's open | letter" */
function ownerBefore(sentence: Sentence, at: number): Mention | undefined {
  const { tokens, mentions } = sentence;
  const whose = mentions.find(
    ({ possessive, to }) =>
      possessive && to <= at && at - to <= MOST_BETWEEN && tokens.slice(to, at).every(({ kind }) => kind === 'word'),
  );
  if (whose) return isSomebody(whose) ? whose : undefined;
  let from = at;
  while (isOfName(tokens[from - 1])) from -= 1;
  if (from === at || !has(tokens[from - 1], Is.article)) return undefined;
  return mentions.find((mention) => mention.from === from && mention.to === at) ?? bodyOf(sentence, from, at);
}

const isOfName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !has(token, Is.calendar | Is.functionWord);

const bodyOf = (sentence: Sentence, from: number, to: number): Mention =>
  described(sentence, from, to, { collective: true, back: false });

/** "the letter from | Ann Ford", "el comunicado de la | Fiscalía" */
function ownerBehind(reading: Reading, sentence: Sentence, at: number): Mention | undefined {
  const { tokens, mentions } = sentence;
  const { lexicon } = reading;
  const tie = tokens[at + 1];
  if (!tie || !(isOf(tie, lexicon) || lexicon.agents.has(tie.lower) || lexicon.fromBody.has(tie.lower)))
    return undefined;
  let name = at + 2;
  while (has(tokens[name], Is.article)) name += 1;
  const owner = mentions.find(({ from }) => from === name);
  // "by the | city's leaders": no body's, and nobody's name
  if (owner?.possessive || OWNED.test(tokens[name]?.text ?? '') || (owner?.collective && hasOffice(owner)))
    return undefined;
  const body = bodyNamedAt(reading, sentence, name);
  if (body && body.from >= name) return body;
  return owner && isSomebody(owner) ? owner : undefined;
}

const OWNED = /['’]s$/u;

const hasOffice = ({ sentence: { tokens }, from, to }: Mention): boolean =>
  tokens.slice(from, to).some((token) => has(token, Is.role) && !token.capital);

/** Who says or does something in a text. */
function doerIn(reading: Reading, index: number, at: number): Mention | undefined {
  const sentence = reading.sentences[index];
  if (!sentence || !isInText(sentence.tokens, at)) return undefined;
  const speeches = reading.speechesIn(index);
  const [speaker, ...others] = speakersIn(speeches);
  // "…, the army said in a statement": who says it was not understood
  const isUnread = !opensWithText(sentence, at) && speeches.some(({ speaker, weak }) => !speaker && !weak);
  const doer = speaker ?? (isUnread ? undefined : subjectOf(sentence, at));
  if (others.some((other) => other !== speaker)) return undefined;
  if (!doer || doer.plural || doer.place || doer.possessive) return undefined;
  if (doer.kind === 'person') return isSomebody(doer) ? doer : undefined;
  const words = sentence.tokens.slice(doer.from, doer.to);
  const kind = words.find(({ lower }) => reading.lexicon.bodyKinds.has(lower))?.lower;
  // "the company", "the | flat-out | company"
  if (kind && !words.some(({ capital }) => capital)) return bodyBefore(reading, index, kind);
  // "several | members of Congress"
  if (hasOffice(doer)) return undefined;
  return bodyNamedAt(reading, sentence, doer.from) ?? (isSomebody(doer) ? doer : undefined);
}

/** "In its | lawsuit, the school argues …" */
const opensWithText = ({ tokens }: Sentence, at: number): boolean =>
  has(tokens[0], Is.preposition) && at <= MOST_BEFORE;

/** The text hangs on a preposition: "in its | lawsuit". */
function isInText(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - MOST_BEFORE); k -= 1) {
    const token = tokens[k];
    if (has(token, Is.preposition)) return true;
    if (has(token, Is.article | Is.indefinite)) return has(tokens[k - 1], Is.preposition);
    if (!token || has(token, Is.speech) || token.kind === 'quote' || (token.kind === 'stop' && token.text !== ','))
      return false;
  }
  return false;
}

/** Who speaks there, sooner by a verb of speech than by another. */
function speakersIn(all: readonly Speech[]): Mention[] {
  const speeches = all.filter(({ speaker }) => speaker && speaker.kind !== 'pronoun');
  const strong = speeches.filter(({ weak }) => !weak);
  return (strong.length ? strong : speeches).flatMap(({ speaker }) => speaker ?? []);
}

/** "In einem Brief weist | der Verband | …", "| The union | objected in a letter" */
function subjectOf(sentence: Sentence, at: number): Mention | undefined {
  const { tokens, mentions } = sentence;
  if (!opensWithText(sentence, at)) {
    const topic = topicOf(sentence, mentions);
    const [first] = mentions;
    const opens = first && tokens.slice(0, first.from).every((token) => has(token, Is.article | Is.adverb));
    return topic ?? (opens && first.to <= at ? first : undefined);
  }
  const comma = tokens.findIndex(({ text }, k) => k > at && text === ',');
  return mentions.find(({ from }) => from > Math.max(at, comma));
}

const isSomebody = ({ kind, role, words, place, collective }: Mention): boolean =>
  kind === 'organisation' ? !place : kind === 'person' ? role !== '' || words.length > 1 : collective;

/** “…,” the letter said; „…“, heißt es in dem Bericht: whose text it is that speaks in a sentence or holds its words. */
export function writerOfTextNamed(
  reading: Reading,
  { speaker, at, text, source }: Speech,
  index: number,
): Speaker | undefined {
  const tokens = reading.sentences[index]?.tokens ?? [];
  const held = text
    ? tokens.findIndex(({ lower, kind }, k) => k > at && kind === 'word' && reading.lexicon.isWriting(lower))
    : -1;
  const word = speaker ? textCalled(speaker, source, reading.lexicon) : (tokens[held]?.lower ?? '');
  return word === '' ? undefined : writerToldBefore(reading, index, word);
}

/** What a text is called that was told of before; "" for anything else: "the letter", "dem Bericht". */
function textCalled(
  { sentence: { tokens }, kind, from, to, reach, possessive }: Mention,
  source: boolean,
  lexicon: Lexicon,
): string {
  const { articlesOfOne, isWriting, bodyKinds } = lexicon;
  if (isInName(tokens, from, lexicon)) return '';
  if (kind === 'person' || kind === 'pronoun' || to - from !== 1 || reach !== to || (possessive && !source)) return '';
  const noun = tokens[from];
  const isDefinite = has(tokens[from - 1], Is.article) && !has(tokens[from - 1], Is.indefinite);
  if (!noun || has(tokens[from - 1], Is.indefinite)) return '';
  if (isWriting(noun.lower)) return noun.lower;
  const isThing = kind !== 'organisation' && !has(noun, Is.role | Is.organisation) && !bodyKinds.has(noun.lower);
  return isThing && isDefinite && articlesOfOne.size > 0 ? noun.lower : '';
}
