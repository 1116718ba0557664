import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { beforeArticles, hangsOnPreposition, isQuiet } from '../sentences/small-words';
import { has, type Token } from '../sentences/tokens';

export interface Subject {
  mention: Mention;
  /** 5 and more: directly before the verb; 4: over an insertion; 3: the beginning of the sentence, the verb being coordinated; below 2.2: a guess. */
  score: number;
}

/** A subject that stands farther away than this from its verb is no subject. */
const FARTHEST = 45;

/** The subject before a verb: the nearest that hangs on no preposition, over an insertion between commas too. */
export function leftSubject(
  tokens: readonly Token[],
  verb: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Subject | undefined {
  let best: Subject | undefined;
  for (const mention of mentions) {
    if (mention.from >= verb) break;
    if (mention.to > verb || verb - mention.to > FARTHEST) continue;
    const score = scoreOf(tokens, verb, mention, mentions, lexicon);
    if (!best || score >= best.score) best = { mention, score };
  }
  if (best && isWhole(best.mention)) return best;
  const opener = openerBehindQuote(tokens, verb, mentions);
  return opener && opener !== best?.mention ? { mention: opener, score: NAMED_FIRST } : best;
}

const isWhole = ({ kind, words, role }: Mention): boolean => kind === 'person' && (words.length > 1 || role !== '');

const NAMED_FIRST = 4.2;
/** With the mark of a subject, in the clause of the verb or before other words. */
const MARKED = 5;
const MARKED_BEFORE = 3.7;

/** "“…,” lead author Ann Ford, an engineer at the institute in Hull, Maine, and the university in York, | said": whoever is named right behind the words, with what is told of them before the verb. */
function openerBehindQuote(tokens: readonly Token[], verb: number, mentions: readonly Mention[]): Mention | undefined {
  const quote = tokens.findLastIndex(({ kind }, k) => k < verb && kind === 'quote');
  const first = quote < 0 ? undefined : mentions.find(({ from }) => from > quote);
  if (first?.kind !== 'person' || first.words.length < 2 || tokens[first.to]?.text !== ',') return undefined;
  if (!tokens.slice(quote + 1, first.from).every((token) => has(token, Is.article) || token.text === ','))
    return undefined;
  const between = tokens.slice(first.to, verb);
  return between.some((token) => has(token, Is.speech | Is.that) || /^[;.]$/u.test(token.text)) ? undefined : first;
}

function scoreOf(
  tokens: readonly Token[],
  verb: number,
  mention: Mention,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): number {
  let gapFrom = Math.min(mention.reach, verb);
  // Turkish: "Ayşe Koç | ise, “…”"
  while (lexicon.grammar.verbLast && gapFrom < verb && has(tokens[gapFrom], Is.adverb)) gapFrom += 1;
  const gap = verb - gapFrom;
  const comma = tokens[gapFrom]?.text === ',' && gap > 0;
  const body = mention.kind === 'organisation';
  const attached = gap === 0 && isAttached(tokens[verb], lexicon);
  const starts = isInitial(tokens, mention, mentions);
  if (starts && mention.kind === 'person' && hasClauseBehind(tokens, gapFrom, verb, lexicon)) return HEAD_OF_CLAUSE;
  // "हरीश पंत ने “…” … सुबोध रावत | ने | पलटवार करते हुए कहा": the marked one of this clause
  if (lexicon.subjectMarks.has(tokens[mention.to]?.lower ?? ''))
    return isAmong(tokens, gapFrom, verb, ({ kind }) => kind === 'quote') ? MARKED_BEFORE : MARKED;
  let score = 2.2 - 0.04 * gap;
  if (isQuiet(tokens, gapFrom, verb, Is.adverb) || isWhen(tokens, gapFrom, verb)) score = 5;
  else if (isBetweenStops(tokens, mention.to, verb)) score = 4;
  // "attorney, Alan Garten, said": the comma closes the apposition
  else if (comma && mention.role && isApposed(tokens, mention) && isQuiet(tokens, gapFrom + 1, verb, Is.adverb))
    score = 4.5;
  else if (tokens[gapFrom]?.text === '(' && isAmong(tokens, gapFrom, verb, ({ text }) => text === ')')) score = 4;
  // "Trump attacked Ryan, saying"
  else if (gap === 1 && comma) score = body || !starts ? 1.5 : 3.5;
  // Turkish: the speaker, a comma, the words, the verb
  if (comma && tokens[gapFrom + 1]?.kind === 'quote') score = Math.max(score, 4.5);
  else if (score < 4 && isAmong(tokens, gapFrom, verb, ({ kind }) => kind === 'quote')) score -= 1;
  if (starts) {
    score += 1;
    if (lexicon.grammar.verbLast && !mention.possessive) score = Math.max(score, 3.6);
    // "Fars TV eulogized the man, | calling …"
    else if (
      (!body || (isAttached(tokens[verb], lexicon) && !isFirstOfTwo(tokens, mention))) &&
      score < 3 &&
      (isCoordinated(tokens, verb) || isApposition(tokens, gapFrom, verb))
    )
      score = 3;
  }
  // "The company in its reply | wrote: “…”": the only one before a verb that leads to the words
  const end = verb + (tokens[verb]?.width ?? 1);
  const leads = tokens[end]?.text === ':' && tokens[end + 1]?.kind === 'quote';
  if (starts && leads && isAlone(mention, mentions, verb))
    score = Math.max(score, body ? LEADS_TO_WORDS + 0.4 : LEADS_TO_WORDS);
  if (attached && isAbsolute(tokens, mention.from, lexicon)) return score;
  // "told supporters | saying": the subject stands before the verb
  if (attached && !starts && mention.kind === 'description') score -= 3;
  // "with spokesman Ann Ford saying"
  // "احتجاج میں | شریک زبیدہ": where the verb is last and the office too, small words stand behind their nouns
  const behind = lexicon.grammar.uncased && lexicon.grammar.verbLast && !lexicon.grammar.headFirst;
  if (mention.kind !== 'pronoun' && !behind && hangsOnPreposition(tokens, mention.from))
    score -= gap || !mention.role ? 3 : 1.5;
  if (mention.possessive) score -= 3;
  // "melalui akun | Instagram | menulis"
  if (body && isNoun(tokens[mention.from - 1]) && hangsOnPreposition(tokens, mention.from - 1)) score -= 3;
  if (body && score !== 3) score -= 0.4;
  if (mention.kind === 'thing') score -= 3;
  if (mention.place && score < 5) score -= 2;
  // "serwisie społecznościowym Truth Social": the name only says which
  const vague =
    body || (lexicon.grammar.dropsPronouns && mention.kind === 'person' && !mention.role && !mention.certain);
  // Turkish: "depremi yaşayan | Fatih Erbaş", a clause before the name
  const clause = lexicon.grammar.verbLast && /[ae]n$/u.test(tokens[mention.from - 1]?.lower ?? '');
  if (vague && !starts && !clause && isPlainWord(tokens[mention.from - 1])) score -= body ? 2 : 3;
  return score;
}

/** "Halden News | and former anchor Ann Ford": not the only subject, or none at all. */
const isFirstOfTwo = (tokens: readonly Token[], { reach }: Mention): boolean => has(tokens[reach], Is.conjunction);

const LEADS_TO_WORDS = 3;

const isAlone = (mention: Mention, mentions: readonly Mention[], verb: number): boolean =>
  mentions.every((other) => other === mention || other.from > verb);

/** Whoever stands in the clause, right before the verb too, is none of the sentence's. */
const HEAD_OF_CLAUSE = 5.5;

/** "Siti Aminah | yang mewakili keluarga korban | mengatakan", "The man | who shot Ford | said": the clause has no commas, and says nothing itself. */
const hasClauseBehind = (tokens: readonly Token[], from: number, verb: number, { opensClause }: Lexicon): boolean =>
  verb - from > 1 &&
  opensClause.has(tokens[from]?.lower ?? '') &&
  !isAmong(tokens, from, verb, (token) => token.kind !== 'word' || has(token, Is.speech));

/** Is this a participle, which always follows its subject? */
export const isAttached = (token: Token | undefined, { words }: Lexicon): boolean =>
  words.participle !== undefined && token?.kind === 'word' && token.lower.endsWith(words.participle);

function isAbsolute(tokens: readonly Token[], from: number, { absolutes }: Lexicon): boolean {
  return absolutes.size > 0 && absolutes.has(tokens[beforeArticles(tokens, from)]?.lower ?? '');
}

/** "Ford | on Wednesday | said" */
const isWhen = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 2 &&
  isAmong(tokens, from, to, (token) => has(token, Is.calendar)) &&
  isQuiet(tokens, from, to, Is.adverb | Is.calendar | Is.preposition);

function isAmong(tokens: readonly Token[], from: number, to: number, test: (token: Token) => boolean): boolean {
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (token && test(token)) return true;
  }
  return false;
}

/** "Ford, the chairman, | said", "Vega –en una entrevista– | dijo" */
function isBetweenStops(tokens: readonly Token[], from: number, verb: number): boolean {
  const open = tokens[from]?.text ?? '';
  if (open !== ',' && !DASH.test(open)) return false;
  const to = startOfVerb(tokens, from, verb);
  const close = tokens[to - 1]?.text ?? '';
  return to - from > 2 && (open === ',' ? close === open : DASH.test(close));
}

const DASH = /^[–—-]$/;

/** "for his part, | is labelling": auxiliaries and adverbs belong to the verb. */
function startOfVerb(tokens: readonly Token[], from: number, verb: number): number {
  let k = verb;
  while (k > from && has(tokens[k - 1], Is.adverb)) k -= 1;
  return k;
}

/** "Nate Silver, the pollster who … | tweeted": the comma behind the apposition is left out. */
const isApposition = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  tokens[from]?.text === ',' &&
  has(tokens[from + 1], Is.article) &&
  !isAmong(tokens, from + 1, to, (token) => token.kind !== 'word' || has(token, Is.speech));

const isApposed = (tokens: readonly Token[], mention: Mention): boolean =>
  tokens.slice(mention.from, mention.reach).some((token) => token.text === ',');

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !(token.bits & ~Is.label);

const isPlainWord = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital && token.bits === 0;

/** Who is named, or one word for what they are: "Boden's | campaign"; but in "Boden's | niece, Mary Prince," the name says who. */
const isOneOf = (tokens: readonly Token[], { kind, from, to }: Mention): boolean =>
  kind === 'person' || (to - from === 1 && tokens[to]?.text !== ',');

/** "the | free-market" */
const MOST_ADJECTIVES = 2;

function isInitial(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  let from = mention.from;
  // "The | free-market Institute for Economic Matters"
  while (mention.kind === 'organisation' && mention.from - from < MOST_ADJECTIVES && isPlainWord(tokens[from - 1]))
    from -= 1;
  if (!has(tokens[from - 1], Is.article)) from = mention.from;
  const before = tokens[from - 1];
  if (before?.kind !== 'word') return true;
  // "Late Friday, Boden's | attorney Abe Lovell": whose attorney he is
  const owner = mention.role && isOneOf(tokens, mention) ? mentions.find(({ to }) => to === mention.from) : undefined;
  if (owner?.possessive && owner.from > 0) return isInitial(tokens, owner, mentions);
  if (!(before.bits & (Is.adverb | Is.conjunction | Is.article))) return false;
  // "Jordan, the chairman, said": an apposition begins nothing
  if (
    mentions.some((other) => other.kind === 'person' && tokens[other.to]?.text === ',' && other.to === mention.from - 2)
  )
    return false;
  // behind an auxiliary that follows the quotation: "…", hatte Keller erklärt
  return from <= 2 || tokens[from - 2]?.kind !== 'word';
}

/** "…, and called", "…, calling": the verb shares the subject of what stands before. */
export function isCoordinated(tokens: readonly Token[], verb: number): boolean {
  let k = verb - 1;
  while (tokens[k]?.kind === 'word' && has(tokens[k], Is.adverb) && !has(tokens[k], Is.conjunction)) k -= 1;
  return tokens[k]?.text === ',' || has(tokens[k], Is.conjunction);
}
