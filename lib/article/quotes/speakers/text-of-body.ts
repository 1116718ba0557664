import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { isOf } from '../people/small-owner';
import { beforeArticles } from '../sentences/small-words';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { bodyBefore, bodyNamedAt } from './body-before';
import type { Reading } from './reading';

/** Words between a text and the body whose it is: "a statement | released on Monday by the | council". */
const MOST_BETWEEN = 8;

/**
 * "«…», говорится в сообщении | прокуратуры", "«…», si legge in una nota diffusa | dalla Prefettura", "“…,” the statement said": words of a text are those of the body
 * whose it is, or else of the one that the sentence before is about.
 * @param index of the sentence, which has no other speaker than the text
 * @param said what the text is called, where it was taken for who speaks
 */
export function bodyOfText(reading: Reading, index: number, said: Mention | undefined): Mention | undefined {
  const { lexicon, sentences } = reading;
  const sentence = sentences[index];
  if (!sentence) return undefined;
  const { tokens, quotes } = sentence;
  const isText = reading.speechesIn(index).some(({ text: isSo, speaker }) => isSo || speaker?.kind === 'pronoun');
  const after = isText ? -1 : (quotes[0] ?? -1);
  const text = tokens.findIndex(
    ({ lower, kind }, k) =>
      kind === 'word' && (said ? k >= said.from && k < said.reach : k > after) && lexicon.isWriting(lower),
  );
  if (text < 0) return undefined;
  const owner = ownerOf(sentence, text, reading);
  if (owner === 'other') return undefined;
  // "the bankruptcy filing said": which text it is, is told
  if (!owner) return said && said.to - said.from > 1 ? undefined : bodyBefore(reading, index, '');
  return owner.kind ? bodyBefore(reading, index, owner.kind) : owner.body;
}

/** Whose text it is by what follows; nobody where none is told of. */
function ownerOf(
  sentence: Sentence,
  text: number,
  reading: Reading,
): { kind: string; body: Mention | undefined } | 'other' | undefined {
  const { tokens } = sentence;
  const { lexicon } = reading;
  for (let k = text + 1; k <= text + MOST_BETWEEN && tokens[k]?.kind === 'word'; k += 1) {
    const token = tokens[k];
    if (!token || (!token.capital && !has(token, Is.organisation))) continue;
    if (token.capital && has(token, Is.calendar | Is.title)) continue;
    if (!isTied(tokens, text, k, lexicon)) return 'other';
    const kind = !token.capital || lexicon.grammar.capitalNouns ? token.lower : '';
    if (kind && lexicon.bodyKinds.has(kind)) return { kind, body: undefined };
    const body = bodyNamedAt(reading, sentence, k);
    if (!body) return 'other';
    const called = body.phrase.toLowerCase();
    return lexicon.bodyKinds.has(called) ? { kind: called, body: undefined } : { kind: '', body };
  }
  return undefined;
}

/** Not whom it is to: "a letter | to the council". */
function isTied(tokens: readonly Token[], text: number, at: number, lexicon: Lexicon): boolean {
  const k = beforeArticles(tokens, at);
  const tie = tokens[k];
  if (!tie) return false;
  // cases tell whose it is
  if (k === text) return lexicon.grammar.inflected || has(tokens[at - 1], Is.article);
  const word = tie.lower.replace(ELISION, '');
  if (isOf(tie, lexicon) || lexicon.agents.has(word) || lexicon.fromBody.has(word)) return true;
  // "el escrito | que presentó la | entidad"; "сообщении | областной | прокуратуры"
  const isRelative = has(tokens[text + 1], Is.that) && k === text + 2 && k < at - 1;
  return !has(tie, Is.preposition | Is.conjunction) && (isRelative || lexicon.grammar.inflected);
}

/** "dall'" */
const ELISION = /['’]$/u;
