import type { Attribution } from './attribution';
import * as Is from './is';
import { FUNCTION, type Lexicon, SPEECH } from './lexicon';
import { isSingle, isTitleMark } from './marks';
import type { Mention } from './mention';
import type { Span } from './pairing';
import { isLawText } from './provision';
import type { Sentence, Token } from './tokens';

/** What else of the article decides. */
interface Around {
  lexicon: Lexicon;
  mentions: readonly Mention[];
  /** The marks most quotations of the article stand in. */
  marks: 'single' | 'double';
  /** Do these words stand in another paragraph too? Then this one is a heading. */
  isRepeated(text: string, paragraph: number): boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** More are not counted: nothing asks for more. */
const MANY = 9;

function countWords(text: string): number {
  WORD.lastIndex = 0;
  let words = 0;
  while (words < MANY && WORD.test(text)) words += 1;
  return words;
}
/** A web address or a user's name. */
const ADDRESS = /^\s*(?:[@#]\S+|\S+\.\p{L}{2,4}(?:\/\S*)?)\s*$/u;
const STOPPED = /[.,!?…;]["'”’]?\s*$/u;

/** Are these words somebody's words, or a title, a name, a term, a nickname, a heading between marks? */
export function isQuotation(
  { tokens, paragraph }: Sentence,
  at: number,
  span: Span,
  attribution: Attribution | undefined,
  { lexicon, mentions, marks, isRepeated }: Around,
): boolean {
  const text = tokens[at]?.text ?? '';
  const words = countWords(text);
  if (!words || isTitleMark(span.open) || ADDRESS.test(text)) return false;
  if (span.continued || span.continues) return true;
  // the name of who speaks
  if (mentions.some((mention) => mention.from === at)) return false;
  if (isLawText(tokens, at, mentions, attribution)) return false;
  const before = tokens[at - 1];
  const stopped = STOPPED.test(text);
  const spoken = attribution?.spoken ?? false;
  // terms and laws stand in single marks where words stand in double ones
  const minor = isSingle(span.open) && marks === 'double';
  const leads = tokens.slice(0, at).every((token) => token.kind === 'stop');
  const named =
    words <= 6 && !stopped && isTitleCase(text, lexicon) && !(leads && isSaidBehind(tokens, at, words, lexicon));
  if (before?.kind === 'word' && before.bits & Is.label)
    return spoken && (isNaming(tokens, at, mentions, lexicon) || (words >= 5 && !isTitleCase(text, lexicon)));
  if (named && lexicon.words.agents?.split(', ').includes(before?.lower ?? '')) return false;
  if (words <= LONGEST_NAME && !stopped && (isSource(tokens, at) || (leads && isJoinedSubject(tokens, at))))
    return false;
  // nothing but the quotation: a sentence, or a heading
  const whole = leads && at >= tokens.length - 2;
  if (whole && minor && words <= 6) return false;
  if (whole && words <= 8 && isRepeated(text, paragraph)) return false;
  if (whole && !stopped) return words > (spoken ? 3 : 6);
  const small = startsSmall(text, lexicon);
  if (!small && isNamedThing(tokens, at, mentions, lexicon) && words < 6) return false;
  if (small && !minor && (attribution?.speaker || words >= SMALL_ENOUGH)) return true;
  if (spoken && !(minor && !attribution?.speaker))
    return words >= 2
      ? !named || isNaming(tokens, at, mentions, lexicon)
      : isSingleWordSaid(tokens, at, stopped, lexicon) || isCalled(tokens, at, lexicon);
  if (leads) return words >= 4 || stopped;
  if (before?.text === ':')
    return stopped || isWholeBehindColon(tokens, at, attribution) ? words >= 3 : words >= 8 && !named;
  if (minor || named) return false;
  return words >= 8 || (words >= 4 && attribution?.speaker && isClause(text, lexicon))
    ? !isMostlyCapitals(text, lexicon)
    : words >= 2 && isTold(tokens, at, words >= 4 ? SPEECH : Is.says);
}

/** E ancora: «Serve più cattiveria». Where the stop stands outside the marks, they hold a sentence, if it is known whose. */
const isWholeBehindColon = (tokens: readonly Token[], at: number, attribution: Attribution | undefined): boolean =>
  Boolean(attribution?.speaker) &&
  /^\P{L}*\p{Lu}/u.test(tokens[at]?.text ?? '') &&
  /^[.!?…]$/u.test(tokens[at + 1]?.text ?? '') &&
  !tokens.slice(0, at).some((token) => token.bits & Is.label);

/** How far the object of "called" may keep it from the words: "called the winner of the year “…”". */
const OBJECT = 7;

/** "described him as", "whom Ford called", "called the winner": what somebody calls another is said, be it a name. */
function isNaming(tokens: readonly Token[], at: number, mentions: readonly Mention[], { words }: Lexicon): boolean {
  const byAgent = words.agents?.split(', ').includes(tokens[at + 1]?.lower ?? '') ?? false;
  if (byAgent && words.passives?.split(', ').includes(tokens[at - 1]?.lower ?? '')) return true;
  const naming = words.naming?.split(', ') ?? [];
  let k = at - 1;
  while (k >= Math.max(0, at - OBJECT) && tokens[k]?.kind === 'word' && !naming.includes(tokens[k]?.lower ?? ''))
    k -= 1;
  const verb = tokens[k];
  if (verb?.kind !== 'word' || !naming.includes(verb.lower)) return false;
  if (!(verb.bits & Is.says)) return k === at - 1;
  const quiet = Is.adverb | Is.calendar | Is.preposition;
  return (
    byAgent ||
    mentions.some(
      (mention) => mention.reach <= k && tokens.slice(mention.reach, k).every((token) => (token.bits & quiet) !== 0),
    )
  );
}

/** "als „Märtyrer“": where nouns have capitals, one alone that somebody is called. */
function isCalled(tokens: readonly Token[], at: number, { words }: Lexicon): boolean {
  let k = at - 1;
  while ((tokens[k]?.bits ?? 0) & Is.article) k -= 1;
  return words.capitalNouns === true && (words.naming?.split(', ').includes(tokens[k]?.lower ?? '') ?? false);
}

/** „Vielfalt ist Programm“, erklärte Keller; “Jugamos mal”, reconoció Vega: capitals of nouns and of one word make no title of what is said. */
const isSaidBehind = (tokens: readonly Token[], at: number, words: number, lexicon: Lexicon): boolean =>
  (lexicon.words.capitalNouns === true ? words >= 3 : /\s\p{Ll}/u.test(tokens[at]?.text ?? '')) &&
  tokens[at + 1]?.text === ',' &&
  ((tokens[/^[–—-]$/u.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2]?.bits ?? 0) & SPEECH) !== 0;

/** Words of a sentence, not the name of a thing: they begin small, and small words hold them together. */
function isClause(text: string, lexicon: Lexicon): boolean {
  if (!/^\P{L}*\p{Ll}/u.test(text)) return false;
  return (text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []).some((word) => (lexicon.bitsOf(word) & FUNCTION) !== 0);
}

/** "Fernsehsender „Silverbird“": where nouns have capitals, one directly before the marks says what has this name. */
function isNamedThing(tokens: readonly Token[], at: number, mentions: readonly Mention[], lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (!lexicon.words.capitalNouns || before?.kind !== 'word' || !before.capital || at < 2) return false;
  // "warf der Regierung „Versagen“ vor"
  const ending = tokens[at + 1]?.lower ?? '';
  if (tokens.some((token, k) => k < at && lexicon.splits.get(token.lower)?.has(ending))) return false;
  return !mentions.some((mention) => mention.kind === 'person' && mention.to === at);
}

const LONGEST_NAME = 5;

/** „Ärzte ohne Grenzen“ und das Rote Kreuz …: the name of the first of two. */
const isJoinedSubject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'word' && ((tokens[at + 1]?.bits ?? 0) & Is.conjunction) !== 0;

/** Words in small letters that are no name's whoever says them. */
const SMALL_ENOUGH = 6;

/** "nannte die Zahlen „aus der Luft gegriffen“": where nouns have capitals, so have names; "iPod" and "mg" only look small. */
function startsSmall(text: string, lexicon: Lexicon): boolean {
  return lexicon.words.capitalNouns === true && /^\P{L}*\p{Ll}{3,}(?!\p{Lu})/u.test(text);
}

/** "…", schrieb der „Bote“ · laut „Bote“ · dem „Boten“ zufolge: the medium's name. */
function isSource(tokens: readonly Token[], at: number): boolean {
  if (/^\P{L}*\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
  if ((tokens[at + 1]?.bits ?? 0) & Is.accordingToAfter) return true;
  let k = at - 1;
  while ((tokens[k]?.bits ?? 0) & Is.article) k -= 1;
  const bits = tokens[k]?.bits ?? 0;
  if (bits & Is.accordingTo && !(bits & (SPEECH | Is.ties))) return true;
  const told = tokens.slice(Math.max(0, k - 2), k).some((token) => token.kind === 'quote');
  return (bits & SPEECH) !== 0 && k < at - 1 && told;
}

/** One word alone is mostly emphasis: it must be no name, and stand near the verb. */
function isSingleWordSaid(tokens: readonly Token[], at: number, stopped: boolean, lexicon: Lexicon): boolean {
  if (stopped || /^\P{Lu}/u.test(tokens[at]?.text ?? '') || isAnswer(tokens, at)) return true;
  // Turkish: the verb stands directly behind what is said
  if (lexicon.words.verbLast && (tokens[at + 1]?.bits ?? 0) & Is.says) return true;
  return (
    lexicon.words.capitalNouns === true && tokens.slice(Math.max(0, at - 4), at).some((token) => token.bits & Is.says)
  );
}

/** "No", said Ford: a sentence of one word, with the verb directly behind it. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  if (!tokens.slice(0, at).every((token) => token.kind === 'stop')) return false;
  let k = at + 1;
  while (tokens[k]?.kind === 'stop' && /^[,–—-]$/u.test(tokens[k]?.text ?? '')) k += 1;
  while (k < at + 4 && (tokens[k]?.bits ?? 0) & Is.adverb && !((tokens[k]?.bits ?? 0) & SPEECH)) k += 1;
  return ((tokens[k]?.bits ?? 0) & SPEECH) !== 0;
}

/** A verb of speech before it though its subject is unknown, or the mood of reported speech. */
function isTold(tokens: readonly Token[], at: number, verbs: number): boolean {
  return tokens.some((token, k) => (k < at && (token.bits & verbs) !== 0) || (token.bits & Is.reported) !== 0);
}

/** Every longer word has a capital: a title. */
function isTitleCase(text: string, lexicon: Lexicon): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  // "l'Ouest"
  const judged = words.map((word) => word.replace(/^\p{Ll}{1,2}['’]/u, '')).filter((word) => word.length > 3);
  // "New Day"
  const long = judged.length || words.length < 2 || /[!?]/u.test(text) ? judged : words;
  const first = words[0] ?? '';
  // "zu alt für Lastwagen"
  if (lexicon.words.capitalNouns && (words.length < 2 || (lexicon.bitsOf(first) & FUNCTION) !== 0)) return false;
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** The name of a law or an office, however long. */
function isMostlyCapitals(text: string, lexicon: Lexicon): boolean {
  const long = (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).filter((word) => word.length > 3);
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * (lexicon.words.capitalNouns ? 0.75 : 0.5);
}

/** A sentence or a whole clause, rather than some words in the reporter's own sentence. */
export function isDirect({ tokens }: Sentence, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const before = tokens[at - 1];
  if (countWords(text) < 3) return false;
  // called the bill “a reckless spending spree.”: the stop is the reporter's
  if (/^\p{Ll}/u.test(text) && before?.kind === 'word' && !(before.bits & (Is.says | Is.that))) return false;
  return /[.,!?…]\s*$/u.test(text) || !before || before.kind === 'stop' || (before.bits & SPEECH) !== 0;
}
