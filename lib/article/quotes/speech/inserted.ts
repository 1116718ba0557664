import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { isPlainName } from '../offices/inside-office';
import type { Mention } from '../people/mention';
import { mentionsOf } from '../people/mentions';
import type { Usage } from '../people/names';
import { sentencesOf } from '../sentences/sentences';
import { has, type Token } from '../sentences/tokens';
import { isAttached } from './left-subject';

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
    const verb = at < 0 ? -1 : tokens.findIndex((token, k) => k >= at && (token.bits & Is.says) !== 0);
    const behind = at < 0 ? behindUnknownVerb(tokens, lexicon) : verb + (tokens[verb]?.width ?? 1);
    if (behind < 0) continue;
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

/** "…, | souriait | Paul Cazal, entraîneur. …": where somebody's whole name begins behind a comma and a word that no list has and that ends as the listed verbs do; -1 for none. */
function behindUnknownVerb(tokens: readonly Token[], lexicon: Lexicon): number {
  for (let k = 1; k < tokens.length - 2; k += 1) {
    const stop = tokens[k - 1];
    if (stop?.kind !== 'stop' || !BREAK.test(stop.text)) continue;
    // "s’indigne", "ha twittato"
    const verb = has(tokens[k], Is.adverb | Is.pronoun) && (tokens[k]?.text.length ?? 0) <= LONGEST_CLITIC ? k + 1 : k;
    const token = tokens[verb];
    if (token?.kind !== 'word' || token.capital || token.bits || !lexicon.isVerbLike(token.lower)) continue;
    // "rencontrant Paul Cazal"
    if (isAttached(token, lexicon) || PARTICIPLE.test(token.lower)) continue;
    const [given, surname] = [tokens[verb + 1], tokens[verb + 2]];
    if (isPlainName(given) && isPlainName(surname) && isGivenName(given?.lower ?? '')) return verb + 1;
  }
  return -1;
}

const LONGEST_CLITIC = 3;
const PARTICIPLE = /(?:ant|[aei]ndo?)$/u;

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
