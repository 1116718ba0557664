import * as Is from './is';
import { type Lexicon, SPEECH } from './lexicon';
import { type Mention, pronounAt } from './mention';
import type { Sentence, Token } from './tokens';
import { chunkAt, has, isPart, LONGEST } from './uncased-chunk';

/** A body of two words, and a name. */
const SHORTEST_SERVICE = 4;

/**
 * Scripts without capitals (Arabic, Hebrew, Hindi, …): a name can't be told from a word, but whoever stands beside a verb of speech, up to
 * the next small word or stop, is the one who speaks.
 */
export function uncasedMentions(sentence: Sentence, text: string, lexicon: Lexicon): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  const add = (from: number, to: number) => {
    if (to > from && !found.some((other) => other.from < to && from < other.to))
      found.push(chunkAt(sentence, text, from, to, lexicon));
  };
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    if (token.bits & Is.pronoun) found.push(pronounAt(sentence, i, i + 1));
    if (token.bits & Is.accordingTo) add(...rightOf(tokens, i + token.width));
    if (token.bits & Is.accordingToAfter) {
      const end = withoutAdverbs(tokens, i);
      add(leftOf(tokens, end), end);
    }
    if (!(token.bits & SPEECH)) return;
    let end = withoutAdverbs(tokens, i);
    if (lexicon.words.verbLast && tokens[end - 1]?.kind === 'quote') end -= 1;
    const marked = subjectMarkBefore(tokens, end, lexicon);
    const start = leftOf(tokens, marked ?? end);
    if (marked !== undefined && start < marked) {
      add(start, marked);
      return;
    }
    // the name, a comma, the office, a comma, the verb
    if (start === end && tokens[end - 1]?.kind === 'stop' && !lexicon.words.verbFirst) add(...rightOf(tokens, 0));
    // "مهدی کریمی … | در گفت‌وگو با ایسنا گفت": what a preposition leads is no subject
    if (lexicon.words.verbLast && lexicon.words.headFirst && start < end && has(tokens[start - 1], Is.preposition))
      add(...subjectAhead(tokens, start));
    else if (start < end && !lexicon.words.verbFirst) add(start, end);
    // "… این طرح را «…» خواند": the object stands before the verb, the subject opens the clause
    else if (lexicon.words.verbLast && start === end && end > 0 && has(tokens[end - 1], Is.adverb | Is.preposition))
      add(...subjectAhead(tokens, end));
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

/** "राजेश मीणा | के मुताबिक": the end of what stands before the small words. */
function withoutAdverbs(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end > 0 && has(tokens[end - 1], Is.adverb)) end -= 1;
  return end;
}

/** Behind the last stop or quotation before `at`, and what opens a clause. */
function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind === 'word') start -= 1;
  while (start < at && has(tokens[start], Is.conjunction | Is.adverb) && !has(tokens[start], Is.role)) start += 1;
  return start;
}

/** What opens the clause before `at`, or the sentence where the clause begins with a small word; never what an object's mark follows. */
function subjectAhead(tokens: readonly Token[], at: number): [number, number] {
  const quote = tokens.findLastIndex((token, k) => k < at && token.kind === 'quote');
  for (const start of [clauseStart(tokens, at), quote + 1]) {
    const [from, to] = rightOf(tokens, start);
    if (to > from && to < at && !(tokens[to]?.kind === 'word' && has(tokens[to], Is.adverb))) return [from, to];
  }
  return [at, at];
}

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
  for (;;) {
    while (end - start < LONGEST && isPart(tokens[start - 1])) start -= 1;
    // "ভারপ্রাপ্ত কর্মকর্তা | (ওসি) | মাজহারুল ইসলাম": the short form of the office
    const short = tokens[start - 1]?.text === ')' && tokens[start - 3]?.text === '(' && has(tokens[start - 4], Is.role);
    if (!short) return start;
    start -= 4;
  }
}
