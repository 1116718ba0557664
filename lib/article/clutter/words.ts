import { dictionaryOf, keyAt } from './dictionary';
import { NETWORKS } from './networks';
import { withoutMarks } from './plain';

/** Kinds of clutter that are known by words anywhere in a short text. */
export const WORD_KINDS = [
  'follow',
  'player',
  'comments',
  'nav',
  'newsletter',
  'paywall',
  'donation',
  'network',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

const NOTHING: readonly number[] = WORD_KINDS.map(() => 0);
/** Longer lines are prose. */
export const LONGEST = 300;
const OPENING = 60;
/** A shorter word of a language in Latin letters is a whole one: ordinary words of others begin with it, "seko" and "sekolah", "anmäl" and "anmälan". */
const SHORTEST_BEGINNING = 6;
const LATIN = 0x250;

const knownWords = dictionaryOf(WORD_KINDS, { network: NETWORKS });

/** Letters of any script, without the blocks of punctuation; good enough for where words begin. */
const isLetter = (code: number): boolean =>
  code < 0xc0 ? code >= 0x61 && code <= 0x7a : (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f);

/** Thai to Burmese, Khmer, Chinese, Japanese, Korean: words begin anywhere. */
const isUnspaced = (code: number): boolean =>
  code >= 0xe00 &&
  (code <= 0xeff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff) || code >= 0x3040);

/**
 * How many words of each kind a text says, in the order of WORD_KINDS. Words begin where a word begins, and all but short ones may go on.
 * @param lower the text without marks
 */
export function wordsIn(text: string, lower = withoutMarks(text)): readonly number[] {
  if (text.length > LONGEST) return NOTHING;
  const index = knownWords();
  let counts: number[] | undefined;
  let isInWord = false;
  for (let at = 0; at < lower.length - 1; at++) {
    const code = lower.charCodeAt(at);
    const isPart = isLetter(code);
    const isFree = isUnspaced(code);
    const begins = isPart && (isFree || !isInWord);
    isInWord = isPart && !isFree;
    const known = begins && index.get(keyAt(lower, at));
    if (!known) continue;
    for (const { printed, kind } of known) {
      if (!lower.startsWith(printed, at)) continue;
      if (printed.length < SHORTEST_BEGINNING && code < LATIN && isLetter(lower.charCodeAt(at + printed.length)))
        continue;
      counts ??= [...NOTHING];
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return counts ?? NOTHING;
}

/** Whether a text begins with a whole word of a kind. */
export function beginsWith(wanted: WordKind, text: string): boolean {
  const lower = withoutMarks(text.slice(0, OPENING));
  const number = WORD_KINDS.indexOf(wanted);
  return (
    knownWords()
      .get(keyAt(lower, 0))
      ?.some(({ printed, kind }) => {
        const next = lower.charCodeAt(printed.length);
        return kind === number && lower.startsWith(printed) && (!isLetter(next) || isUnspaced(next));
      }) ?? false
  );
}
