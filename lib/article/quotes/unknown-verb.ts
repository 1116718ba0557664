import { FUNCTION, Is, type Lexicon, SPEECH } from './lexicon';
import type { Mention } from './mention';
import { postponedSubject } from './postponed-subject';
import type { Speech } from './speech-act';
import type { Token } from './tokens';

const CONFIDENCE = 0.85;

/**
 * No list of verbs is complete, but the place tells: behind words that end in a comma, "Clinton gushed" and "beamed Hartley" can only say
 * who spoke.
 */
export function unknownVerbs(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  known: readonly Speech[],
  lexicon: Lexicon,
): Speech[] {
  if (!tokens.some((token) => token.kind === 'quote')) return [];
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'quote') return [];
    let k = at + 1;
    while (tokens[k]?.kind === 'stop' && /^[,–—]$/u.test(tokens[k]?.text ?? '')) k += 1;
    const goesOn = k > at + 1 || /[,!?…—]\s*$/u.test(token.text);
    while (k < at + 4 && has(tokens[k], Is.adverb) && !has(tokens[k], Is.article | Is.preposition | Is.pronoun)) k += 1;
    const first = tokens[k];
    if (!goesOn || first?.kind !== 'word' || known.some((speech) => isAhead(tokens, k, speech))) return [];
    const opens = has(first, Is.article) ? k + 1 : k;
    const subject = mentions.find(
      (mention) => mention.from === opens || (opens > k && mention.from === opens + 1 && !has(tokens[opens], FUNCTION)),
    );
    if (subject && able(subject) && isVerb(tokens[subject.reach]))
      return [speechOf(subject.reach, k, subject.reach + 1, subject, false)];
    if (!isVerb(first) || mentions.some((mention) => mention.from < at && able(mention))) return [];
    const next =
      mentions.find(
        (mention) => mention.from > k && mention.from <= (has(tokens[k + 1], Is.article) ? k + 2 : k + 1),
      ) ??
      (lexicon.words.inflected && postponedSubject(tokens, k + 1, mentions));
    return next && able(next) ? [speechOf(k, k, next.reach, next, true)] : [];
  });
}

/** A known verb of speech follows in the same clause: "…," former Bush speechwriter Ann Ford wrote. */
const isAhead = (tokens: readonly Token[], k: number, speech: Speech): boolean =>
  speech.at >= k && (speech.from <= k + 2 || tokens.slice(k, speech.at).every((token) => token.kind === 'word'));

const has = (token: Token | undefined, bits: number): boolean => ((token?.bits ?? 0) & bits) !== 0;
const able = (mention: Mention): boolean =>
  mention.kind === 'person' || mention.kind === 'description' || mention.kind === 'pronoun';
const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !has(token, FUNCTION | SPEECH | Is.role | Is.place | Is.organisation | Is.calendar | Is.title) &&
  /^\p{L}{2,}/u.test(token.text);

const speechOf = (at: number, from: number, end: number, speaker: Mention, inverted: boolean): Speech => ({
  at,
  from,
  end,
  speaker,
  inverted,
  source: false,
  inside: false,
  weak: false,
  confidence: CONFIDENCE,
});
