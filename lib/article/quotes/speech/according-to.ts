import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { described, phraseBefore, phraseBeforeWords, phraseBehind } from '../people/noun-phrase';
import { isQuiet } from '../sentences/small-words';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { postponedSubject } from './postponed-subject';
import { behindAgency } from './right-subject';
import { inverted, type Speech, straight } from './speech-act';

const CONFIDENCE = 0.9;
/** Before the words that name a source stands no subject. */
const NO_OBLIQUE: ReadonlySet<string> = new Set();

/**
 * "According to Keller", "Keller zufolge", "im Brief heißt es": a preposition that names a source, or words that stand behind one.
 * @param i index of the first of these words
 */
export function accordingTo(
  sentence: Sentence,
  i: number,
  mentions: readonly Mention[],
  { years, inWords }: Lexicon,
): Speech | undefined {
  const { tokens } = sentence;
  const words = { oblique: NO_OBLIQUE, years, obliqueEnding: undefined };
  const token = tokens[i];
  if (!token) return undefined;
  const owner = inWords.has(token.lower) ? ownerOfWords(tokens, i, mentions) : undefined;
  if (owner) return { ...inverted(owner.from, owner, CONFIDENCE), end: i + 1, source: true };
  if (token.bits & Is.accordingTo) {
    const behind = i + token.width;
    // "nach Angaben | von Anna Weber"
    const tie = tokens[behind]?.bits ?? 0;
    const end = tie & Is.ties && !(tie & Is.article) && token.width > 1 ? behind + 1 : behind;
    const first = mentions.find((mention) => mention.from >= end && mention.from - end <= 5);
    // "according to Ford's secretary Ann Keller"
    const owned = first?.possessive ? mentions.find((mention) => mention.from === first.to) : undefined;
    const agency = token.width > 1 && first ? behindAgency(tokens, first, mentions) : undefined;
    const known = first && isSourcePhrase(tokens.slice(end, first.from)) ? (owned ?? agency ?? first) : undefined;
    // "for", "per", "pour" name a source only where a clause begins; "aus Sicht" everywhere before somebody's whole name
    const vague = (token.bits & Is.ties) !== 0 && !(token.width > 1 && known && isWhole(known));
    // "según explicó | a la prensa | el comisario Raúl Benítez"
    const told = !known && (tokens[end]?.bits ?? 0) & Is.speech ? postponedSubject(tokens, end, mentions) : undefined;
    const unnamed = () =>
      phraseBehind(sentence, end, words) ??
      phraseBeforeWords(sentence, end) ??
      (token.width > 1 && has(tokens[end - 1], Is.preposition) ? smallBody(sentence, end) : undefined);
    const speaker = known ?? told ?? (vague ? undefined : unnamed());
    const opens = i === 0 || (tokens[i - 1]?.kind === 'stop' && !((tokens[i - 2]?.bits ?? 0) & Is.speech));
    if (speaker && !(vague && (!opens || speaker.kind === 'thing')))
      return Object.assign(inverted(i, speaker, CONFIDENCE), { source: true });
  }
  if (token.bits & Is.accordingToAfter) {
    const speaker =
      mentions.findLast((mention) => mention.reach <= i && i - mention.reach <= 1) ??
      leadingSource(tokens, i, mentions) ??
      phraseBefore(sentence, i, words);
    if (speaker) return Object.assign(straight(i, i + token.width, speaker, CONFIDENCE), { source: true });
  }
  return undefined;
}

/** "in | Dr. Ford's | words", "in | Webers | Augen" */
function ownerOfWords(tokens: readonly Token[], words: number, mentions: readonly Mention[]): Mention | undefined {
  const owner = mentions.find(({ to, kind, name }) => to === words && kind === 'person' && name !== '');
  let k = (owner?.from ?? 0) - 1;
  while (has(tokens[k], Is.title) || tokens[k]?.text === '.') k -= 1;
  return owner?.possessive && has(tokens[k], Is.preposition) ? owner : undefined;
}

const isWhole = ({ kind, words, role }: Mention): boolean => kind === 'person' && (words.length > 1 || role !== '');

/** "lyder det fra | kommunen", "klinkt het bij | de gemeente" */
function smallBody(sentence: Sentence, from: number): Mention | undefined {
  const noun = has(sentence.tokens[from], Is.article) ? from + 1 : from;
  const token = sentence.tokens[noun];
  const isBody = token?.kind === 'word' && !token.capital && has(token, Is.organisation);
  return isBody ? described(sentence, noun, noun + 1, { collective: true, back: false }) : undefined;
}

/** "In der Fassung des Berichts, die …, heißt es": the source opens the sentence. */
function leadingSource(tokens: readonly Token[], i: number, mentions: readonly Mention[]): Mention | undefined {
  if (!((tokens[0]?.bits ?? 0) & Is.locative) || tokens.slice(0, i).some((token) => token.kind === 'quote'))
    return undefined;
  return mentions.find((mention) => mention.from <= 4 && mention.reach <= i && !mention.place);
}

/** What may stand between "according to" and a name: articles, adjectives, "the agency". */
const isSourcePhrase = (tokens: readonly Token[]): boolean =>
  !holdsAnother(tokens) &&
  tokens.every(
    (token) =>
      token.kind === 'word' &&
      !token.capital &&
      (!(token.bits & (Is.speech | Is.preposition | Is.conjunction | Is.pronoun)) || (token.bits & Is.title) !== 0),
  );

/** "volgens | de politie was de | verdachte", "enligt | polisen var | mannen": behind a body with its article another noun has one, or a small verb; the clause begins between them. */
const holdsAnother = (tokens: readonly Token[]): boolean =>
  (has(tokens[0], Is.organisation) && has(tokens[1], Is.adverb)) ||
  tokens.some(
    (token, k) =>
      k > 0 &&
      (token.bits & Is.organisation) !== 0 &&
      (tokens[k - 1]?.bits ?? 0) & Is.article &&
      tokens.slice(k + 1).some((other) => (other.bits & (Is.article | Is.ties)) === Is.article),
  );

/** "sagte die Kanzlerin Teilnehmern zufolge", "so der Präsident laut BBC": the one behind only tells who spoke. */
export function isReporter(tokens: readonly Token[], last: Speech | undefined, speech: Speech): boolean {
  if (!last?.speaker || !speech.source) return false;
  return last.end <= speech.from && isQuiet(tokens, last.end, speech.from, Is.article | Is.adverb);
}
