import * as Is from './is';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { mentionsOf } from './mentions';
import type { Usage } from './names';
import { sentencesOf } from './sentences';
import type { Token } from './tokens';

/** Where the reporter breaks in between commas or dashes. */
const BREAK = /^[,–—-]$/u;

/**
 * Who speaks inside the marks: « Nous allons attendre, explique Anne Favre, jusqu'au printemps. » The French, Italian and Russian press leaves the marks open
 * where the reporter breaks in.
 * @param words what stands between the marks
 */
export function insertedSpeaker(words: string, paragraph: number, lexicon: Lexicon, usage: Usage): Mention | undefined {
  if (!lexicon.grammar.breaksIn || !/[,–—-]\s/u.test(words)) return undefined;
  for (const sentence of sentencesOf(words, paragraph, [], lexicon)) {
    const { tokens } = sentence;
    const at = tokens.findIndex((_, k) => breaksIn(tokens, k));
    if (at < 0) continue;
    const verb = tokens.findIndex((token, k) => k >= at && (token.bits & Is.says) !== 0);
    const behind = verb + (tokens[verb]?.width ?? 1);
    const speaker = mentionsOf(sentence, words, lexicon, usage).find(
      (mention) => mention.from === behind || (mention.from === behind + 1 && isArticle(tokens[behind])),
    );
    const end = speaker && tokens[speaker.reach];
    if (
      speaker &&
      speaker.kind !== 'thing' &&
      speaker.kind !== 'pronoun' &&
      (!end || end.kind === 'stop' || tokens[speaker.to]?.kind === 'stop' || isWhere(tokens, speaker.reach))
    )
      return speaker;
  }
  return undefined;
}

/** "… – ha detto Ferri | ai microfoni – …" */
const isWhere = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at]?.bits ?? 0) & Is.preposition) !== 0 &&
  tokens.slice(at, at + 6).some((token) => token.kind === 'stop' && /^[–—-]$/u.test(token.text));

const isArticle = (token: Token | undefined): boolean => token?.kind === 'word' && (token.bits & Is.article) !== 0;

/** A comma or a dash, and a verb of speech directly behind it, with an auxiliary at most between. */
function breaksIn(tokens: readonly Token[], k: number): boolean {
  const stop = tokens[k - 1];
  if (stop?.kind !== 'stop' || !BREAK.test(stop.text) || tokens[k]?.kind !== 'word') return false;
  const [first, second] = [tokens[k], tokens[k + 1]];
  return (
    ((first?.bits ?? 0) & Is.says) !== 0 ||
    (((first?.bits ?? 0) & Is.adverb) !== 0 && ((second?.bits ?? 0) & Is.says) !== 0)
  );
}
