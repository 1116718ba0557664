import { isGivenName } from './given-names';
import { FUNCTION, Is, type Lexicon, SPEECH } from './lexicon';
import { type Mention, pronounAt, sliceOf } from './mention';
import type { Sentence, Token } from './tokens';

const LONGEST = 8;
/** A body of two words, and a name. */
const SHORTEST_SERVICE = 4;
const BOUNDARY = FUNCTION | SPEECH | Is.that | Is.calendar | Is.accordingTo | Is.accordingToAfter;

/**
 * Scripts without capitals (Arabic, Hebrew, Hindi, …): a name can't be told from a word, but whoever stands beside a verb of speech, up to
 * the next small word or stop, is the one who speaks.
 */
export function uncasedMentions(sentence: Sentence, text: string, lexicon: Lexicon): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  const add = (from: number, to: number) => {
    if (to > from && !found.some((other) => other.from < to && from < other.to))
      found.push(chunk(sentence, text, from, to));
  };
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    if (token.bits & Is.pronoun) found.push(pronounAt(sentence, i, i + 1));
    if (token.bits & Is.accordingTo) add(...rightOf(tokens, i + token.width));
    if (token.bits & Is.accordingToAfter) add(leftOf(tokens, i), i);
    if (!(token.bits & SPEECH)) return;
    let end = i;
    while (end > 0 && has(tokens[end - 1], Is.adverb)) end -= 1;
    if (lexicon.words.verbLast && tokens[end - 1]?.kind === 'quote') end -= 1;
    const marked = subjectMarkBefore(tokens, end, lexicon);
    const start = leftOf(tokens, marked ?? end);
    if (marked !== undefined && start < marked) {
      add(start, marked);
      return;
    }
    // the name, a comma, the office, a comma, the verb
    if (start === end && tokens[end - 1]?.kind === 'stop' && !lexicon.words.verbFirst) add(...rightOf(tokens, 0));
    if (start < end && !lexicon.words.verbFirst) add(start, end);
    else add(...rightOf(tokens, i + token.width));
  });
  return found.sort((a, b) => a.from - b.from);
}

/** Hindi "राहुल गांधी | ने | ट्वीट कर कहा": the index of what marks the subject of this clause. */
function subjectMarkBefore(tokens: readonly Token[], end: number, { words }: Lexicon): number | undefined {
  const marks = words.subjectMarks?.split(', ');
  if (!marks) return undefined;
  for (let k = end - 1; k >= 0 && tokens[k]?.kind === 'word'; k -= 1)
    if (marks.includes(tokens[k]?.lower ?? '')) return k;
  return undefined;
}

const has = (token: Token | undefined, bits: number): boolean => ((token?.bits ?? 0) & bits) !== 0;
const isPart = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (has(token, Is.role | Is.organisation) || !has(token, BOUNDARY));

function rightOf(tokens: readonly Token[], start: number): [number, number] {
  let end = start;
  while (end - start < LONGEST && isPart(tokens[end])) end += 1;
  return [start, serviceEnd(tokens, start, end)];
}

/** "العقيد | في شرطة المدينة | سيلينا نويز": where an office alone serves in a body, the name follows. */
function serviceEnd(tokens: readonly Token[], start: number, end: number): number {
  const served = tokens.slice(start, end);
  if (!served.length || !served.every((token) => has(token, Is.role)) || !has(tokens[end], Is.preposition)) return end;
  if (!has(tokens[end + 1], Is.organisation)) return end;
  let to = end + 1;
  while (to - start < LONGEST && isPart(tokens[to])) to += 1;
  return to - end - 1 >= SHORTEST_SERVICE && tokens[to]?.kind !== 'word' ? to : end;
}

function leftOf(tokens: readonly Token[], end: number): number {
  let start = end;
  while (end - start < LONGEST && isPart(tokens[start - 1])) start -= 1;
  return start;
}

/** "عباس عراقچی، | وزیر امور خارجه ایران، گفت": the office between the comma behind a name and the next stop or verb. */
function apposedOffice(tokens: readonly Token[], comma: number): { head: number; to: number } | undefined {
  if (!/^[,،]$/u.test(tokens[comma]?.text ?? '')) return undefined;
  let to = comma + 1;
  while (to - comma <= LONGEST && isPart(tokens[to])) to += 1;
  const head = tokens.findIndex((token, k) => k > comma && k < to && has(token, Is.role));
  const closed = tokens[to]?.kind === 'stop' || has(tokens[to], SPEECH | Is.that);
  return closed && (head === comma + 1 || (head >= 0 && head === to - 1)) ? { head, to } : undefined;
}

const BOUND = /^(?:أبو|أبي|أبا|بن|ابن|بنت|عبد|آل|בן|בר|אבו)$/u;

/** The last two words, and what these are bound to: "أحمد أبو زيدان". */
function nameStartBefore(tokens: readonly Token[], to: number): number {
  let from = to - 2;
  while (BOUND.test(tokens[from]?.lower ?? '')) from -= 1;
  return from;
}

/** Parts an office from the name behind it, or before it where the office comes last. */
function chunk(sentence: Sentence, text: string, from: number, to: number): Mention {
  const { tokens } = sentence;
  const role = tokens.findIndex((token, k) => k >= from && k < to && has(token, Is.role));
  const body = tokens.slice(from, to).some((token) => has(token, Is.organisation));
  let nameFrom = from;
  let nameTo = to;
  if (role > from && role === to - 1) nameTo = role;
  else if (role >= 0) nameFrom = to - role - 1 > 2 ? Math.max(role + 1, nameStartBefore(tokens, to)) : role + 1;
  // "ראש הממשלה | בנימין נתניהו בפתח הישיבה": small words may be written in one with the next
  const given = tokens.findIndex(({ lower }, k) => k > role && k < to - 1 && isGivenName(lower));
  if (role >= 0 && given > role && to - given > 2) {
    nameFrom = given;
    nameTo = given + (BOUND.test(tokens[given + 1]?.lower ?? '') ? 3 : 2);
  }
  const described = role >= 0 && nameFrom >= nameTo;
  const apposed = role < 0 && !body ? apposedOffice(tokens, to) : undefined;
  const phrase = sliceOf(text, tokens, from, to);
  const named = !described && nameTo - nameFrom <= 4;
  return {
    ...pronounAt(sentence, from, to),
    kind: named ? (body && role < 0 ? 'organisation' : 'person') : 'description',
    name: named ? sliceOf(text, tokens, nameFrom, nameTo) : '',
    words: named ? tokens.slice(nameFrom, nameTo).map((token) => token.lower) : [],
    ...(apposed && { reach: apposed.to }),
    role: apposed
      ? sliceOf(text, tokens, to + 1, apposed.to)
      : role < 0
        ? ''
        : described
          ? phrase
          : nameFrom > from
            ? sliceOf(text, tokens, from, nameFrom)
            : sliceOf(text, tokens, nameTo, to),
    head: tokens[apposed?.head ?? role]?.lower ?? '',
    phrase,
  };
}
