import { FUNCTION, Is, type Lexicon, SPEECH } from './lexicon';
import type { Mention } from './mention';
import type { Sentence, Token } from './tokens';

/** Somebody speaks: a verb of speech, or "according to", with its subject. */
export interface Speech {
  /** Index of its first and behind its last token. */
  at: number;
  end: number;
  /** undefined: the subject is left out, or inside the verb ("katanya"). */
  speaker: Mention | undefined;
  /** The verb stands before its speaker. */
  inverted: boolean;
  /** A weaker verb, whose words are often not quoted. */
  weak: boolean;
  /** 0 to 1: how sure it is that this one speaks here. */
  confidence: number;
}

/** Finds who speaks in a sentence, in order. */
export function speechIn(sentence: Sentence, mentions: readonly Mention[], lexicon: Lexicon): Speech[] {
  const { tokens } = sentence;
  const found: Speech[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const speech = accordingTo(tokens, i, mentions) ?? spoken(tokens, i, mentions, lexicon, found);
    if (speech) found.push(speech);
  });
  return found;
}

function accordingTo(tokens: readonly Token[], i: number, mentions: readonly Mention[]): Speech | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.bits & Is.accordingTo) {
    const end = i + token.width;
    const speaker = mentions.find(
      (mention) =>
        mention.from >= end &&
        mention.from - end <= 3 &&
        quiet(tokens.slice(end, mention.from), Is.article | Is.adverb),
    );
    if (speaker) return { at: i, end: speaker.reach, speaker, inverted: true, weak: false, confidence: 0.9 };
  }
  if (token.bits & Is.accordingToAfter) {
    const speaker = mentions.findLast((mention) => mention.reach <= i && i - mention.reach <= 1);
    if (speaker)
      return { at: speaker.from, end: i + token.width, speaker, inverted: false, weak: false, confidence: 0.9 };
  }
  return undefined;
}

/** Only words of these kinds, no stops and no quotations. */
const quiet = (tokens: readonly Token[], bits: number): boolean =>
  tokens.every((token) => token.kind === 'word' && (token.bits & bits) !== 0);

/** Is there a quotation directly before, with at most a comma, a dash and auxiliaries between? */
function afterQuote(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > i - 4 && tokens[k]?.kind === 'word' && (tokens[k]?.bits ?? 0) & Is.adverb) k -= 1;
  for (let stops = 0; stops < 2 && tokens[k]?.kind === 'stop' && /[,–—.…-]/u.test(tokens[k]?.text ?? ''); stops += 1)
    k -= 1;
  return tokens[k]?.kind === 'quote';
}

function spoken(
  tokens: readonly Token[],
  i: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  earlier: readonly Speech[],
): Speech | undefined {
  const token = tokens[i];
  if (!token || !(token.bits & SPEECH) || (token.capital && i > 0 && tokens[i - 1]?.kind === 'word')) return undefined;
  if (mentions.some((mention) => mention.from <= i && i < mention.to && mention.kind !== 'pronoun')) return undefined;
  const end = i + token.width;
  const weak = !(token.bits & (Is.says | Is.saysBefore | Is.saysWithPronoun));
  const quoted = afterQuote(tokens, i);
  if (token.bits & Is.saysWithPronoun)
    return { at: i, end, speaker: undefined, inverted: true, weak: false, confidence: 0.9 };
  const right = rightSpeaker(tokens, end, mentions);
  if (token.bits & Is.saysBefore) {
    const opens =
      quoted ||
      i === 0 ||
      tokens[i - 1]?.kind === 'stop' ||
      (tokens[i - 1]?.bits ?? 0) & (Is.adverb | Is.conjunction | Is.saysBefore);
    if (right && opens)
      return { at: i, end: right.reach, speaker: right, inverted: true, weak: false, confidence: quoted ? 0.97 : 0.9 };
    if (!(token.bits & (Is.says | Is.reports))) return undefined;
  }
  const left = leftSpeaker(tokens, i, mentions, lexicon);
  if (quoted && right && !(left && left.score >= 5))
    return { at: i, end: right.reach, speaker: right, inverted: true, weak, confidence: 0.97 };
  const mayInvert = !lexicon.words.invertsOnlyAfterQuotation;
  if (right && mayInvert && (!left || left.score < 4) && right.from - end <= 2 && !weak)
    return { at: i, end: right.reach, speaker: right, inverted: true, weak, confidence: 0.85 };
  const shared = earlier.findLast((speech) => speech.speaker && !speech.inverted && speech.end <= i);
  if (shared && (!left || left.score < 3 || left.mention === shared.speaker) && coordinated(tokens, i))
    return { at: i, end, speaker: shared.speaker, inverted: false, weak, confidence: shared.confidence * 0.97 };
  if (left && left.score >= 2.2) {
    const confidence = left.score >= 5 ? 0.95 : left.score >= 4 ? 0.9 : left.score >= 3 ? 0.8 : 0.7;
    return { at: Math.min(i, left.mention.from), end, speaker: left.mention, inverted: false, weak, confidence };
  }
  if (quoted && !weak)
    return {
      at: i,
      end,
      speaker: undefined,
      inverted: true,
      weak: false,
      confidence: lexicon.words.dropsPronouns ? 0.92 : 0.75,
    };
  if (lexicon.words.dropsPronouns && !weak && i <= 3)
    return { at: i, end, speaker: undefined, inverted: true, weak: false, confidence: 0.7 };
  return undefined;
}

/** "…, and called": the verb shares the subject of the one before. */
function coordinated(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (
    k >= 0 &&
    tokens[k]?.kind === 'word' &&
    (tokens[k]?.bits ?? 0) & Is.adverb &&
    !((tokens[k]?.bits ?? 0) & Is.conjunction)
  )
    k -= 1;
  const before = tokens[k];
  return before?.text === ',' || ((before?.bits ?? 0) & Is.conjunction) !== 0;
}

/** The subject behind a verb, with nothing but small words between. */
function rightSpeaker(tokens: readonly Token[], end: number, mentions: readonly Mention[]): Mention | undefined {
  const mention = mentions.find((other) => other.from >= end);
  if (!mention || mention.from - end > 3) return undefined;
  return quiet(tokens.slice(end, mention.from), Is.article | Is.adverb) ? mention : undefined;
}

/** The subject before a verb: the nearest that hangs on no preposition, over an insertion between commas too. */
function leftSpeaker(
  tokens: readonly Token[],
  i: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): { mention: Mention; score: number } | undefined {
  let best: { mention: Mention; score: number } | undefined;
  for (const mention of mentions) {
    if (mention.from >= i) break;
    if (mention.reach > i && mention.to > i) continue;
    const gap = tokens.slice(Math.min(mention.reach, i), i);
    const whole = tokens.slice(Math.min(mention.to, i), i);
    let score: number;
    if (gap.every((token) => token.kind === 'word' && (token.bits & Is.adverb) !== 0)) score = 5;
    else if (whole[0]?.text === ',' && whole.at(-1)?.text === ',' && whole.length > 2) score = 4;
    else if (gap[0]?.text === '(' && gap.some((token) => token.text === ')')) score = 4;
    else if (gap.length === 1 && gap[0]?.text === ',') score = mention.kind === 'organisation' ? 1.5 : 3.5;
    else score = 2.2 - 0.04 * gap.length;
    // Turkish: the speaker, a comma, the words, the verb
    if (gap[0]?.text === ',' && gap[1]?.kind === 'quote') score = Math.max(score, 4.5);
    else if (gap.some((token) => token.kind === 'quote')) score -= 1;
    const before = tokens[mention.from - 1];
    const starts =
      mention.from === 0 ||
      before?.kind === 'stop' ||
      (mention.from <= 2 && (before?.bits ?? 0) & (Is.adverb | Is.conjunction | Is.article));
    if (starts) score = lexicon.words.verbLast && !mention.possessive ? Math.max(score + 1, 3.6) : score + 1;
    let k = mention.from - 1;
    while (k >= 0 && (tokens[k]?.bits ?? 0) & Is.article && !((tokens[k]?.bits ?? 0) & Is.preposition)) k -= 1;
    if ((tokens[k]?.bits ?? 0) & (Is.preposition | Is.accordingTo) && tokens[k]?.kind === 'word') score -= 3;
    if (mention.possessive) score -= 3;
    if (mention.kind === 'organisation') score -= 0.4;
    if (!best || score >= best.score) best = { mention, score };
  }
  return best;
}

/** Is the inner one only told of: "Blinken said that Biden wanted …"? Then the words are those of the one who says. */
export function isNested({ tokens }: Sentence, outer: Speech, inner: Speech): boolean {
  if (outer.inverted || !inner.speaker || inner.speaker === outer.speaker || inner.speaker.from < outer.end)
    return false;
  const between = tokens.slice(outer.end, inner.speaker.from);
  return between.every((token, k) => {
    if (token.kind === 'quote') return false;
    if (token.kind === 'stop') return ((between[k + 1]?.bits ?? 0) & Is.that) !== 0;
    return !(token.bits & Is.conjunction) || (token.bits & Is.that) !== 0;
  });
}

/** The first of a sentence who is its subject, whatever the verb: the one the next "he" may mean. */
export function topicOf(sentence: Sentence, mentions: readonly Mention[]): Mention | undefined {
  const first = mentions[0];
  if (!first || first.kind === 'pronoun' || first.kind === 'organisation' || first.possessive) return undefined;
  const before = sentence.tokens.slice(0, first.from);
  if (!before.every((token) => (token.bits & FUNCTION && !(token.bits & Is.preposition)) || token.text === ','))
    return undefined;
  return first;
}
