import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { type Suffix, without } from '../lexicon/suffix';
import { has, type Token } from '../sentences/tokens';
import { isPart, LONGEST } from './uncased-part';

/** A body of two words, and a name. */
const SHORTEST_SERVICE = 4;

/** Where the clause of the verb at `at` begins: behind the words, a stop and small words. */
export function openingAt(tokens: readonly Token[], at: number): number {
  let start = tokens.findLastIndex((token, k) => k < at && token.kind === 'quote') + 1;
  if (!start) return 0;
  while (start < at && (tokens[start]?.kind === 'stop' || has(tokens[start], Is.adverb))) start += 1;
  return start;
}

/** Of several marked words another one may be the subject: "थापाले सरकारले काम नगरेको | बताए". */
export const UNCLEAR = -1;

/** Hindi "राहुल गांधी | ने | ट्वीट कर कहा", Nepali "केपी ओलीले | काठमाडौंमा भने": the end of the marked subject of this clause. */
export function subjectMarkBefore(
  tokens: readonly Token[],
  end: number,
  { subjectMarks }: Lexicon,
  suffixes: readonly Suffix[],
): number | undefined {
  let start = end;
  while (start > 0 && tokens[start - 1]?.kind === 'word') start -= 1;
  const clause = tokens.slice(start, end);
  const mark = clause.findLastIndex(({ lower }) => subjectMarks.has(lower));
  if (mark >= 0) return start + mark;
  for (const suffix of suffixes) {
    const ends = clause.flatMap((token, k) =>
      (isPart(token) || has(token, Is.pronoun)) && without(token.lower, suffix) !== token.lower ? [start + k + 1] : [],
    );
    const last = ends.at(-1);
    if (last === undefined) continue;
    return ends.length > 1 && last < end ? UNCLEAR : last;
  }
  return undefined;
}

/** "राजेश मीणा | के मुताबिक": the end of what stands before the small words. */
export function withoutAdverbs(tokens: readonly Token[], at: number): number {
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
export function subjectAhead(tokens: readonly Token[], at: number, { objectMarks }: Lexicon): [number, number] {
  const quote = tokens.findLastIndex((token, k) => k < at && token.kind === 'quote');
  for (const start of [clauseStart(tokens, at), quote + 1]) {
    const [from, to] = rightOf(tokens, start);
    if (to > from && to < at && !objectMarks.has(tokens[to]?.lower ?? '')) return [from, to];
  }
  return [at, at];
}

/** From `start` on, as far as a name or an office may go. */
export function rightOf(tokens: readonly Token[], start: number): [number, number] {
  let end = start;
  while (end - start < LONGEST && isPart(tokens[end]) && !(end === start + 1 && isTo(tokens, end))) end += 1;
  return [start, serviceEnd(tokens, start, end)];
}

/** "الزموري | لصدى الوادي": Arabic writes "to" in one with whom somebody tells it; no surname is so long behind a surname with its article. */
const isTo = (tokens: readonly Token[], at: number): boolean =>
  /^ل\p{Script=Arabic}{3,}$/u.test(tokens[at]?.lower ?? '') &&
  /^ال\p{Script=Arabic}{3,}$/u.test(tokens[at - 1]?.lower ?? '') &&
  !has(tokens[at - 1], Is.role | Is.title | Is.organisation);

/** "العقيد | في شرطة المدينة | سيلينا نويز": where an office alone serves in a body, the name follows. */
function serviceEnd(tokens: readonly Token[], start: number, end: number): number {
  const served = tokens.slice(start, end);
  if (!served.length || !served.every((token) => has(token, Is.role)) || !has(tokens[end], Is.preposition)) return end;
  if (!has(tokens[end + 1], Is.organisation)) return end;
  let to = end + 1;
  while (to - start < LONGEST && isPart(tokens[to])) to += 1;
  return to - end - 1 >= SHORTEST_SERVICE && tokens[to]?.kind !== 'word' ? to : end;
}

/** Where what ends at `end` begins, as far as a name or an office may go. */
export function leftOf(tokens: readonly Token[], end: number): number {
  let start = end;
  for (;;) {
    while (end - start < LONGEST && isPart(tokens[start - 1])) start -= 1;
    // "ভারপ্রাপ্ত কর্মকর্তা | (ওসি) | মাজহারুল ইসলাম": the short form of the office
    const short = tokens[start - 1]?.text === ')' && tokens[start - 3]?.text === '(' && has(tokens[start - 4], Is.role);
    if (!short) return start;
    start -= 4;
  }
}
