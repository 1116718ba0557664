import { dictionaryOf, keyAt } from './dictionary';
import { NETWORKS } from './networks';
import { goesOn, withoutMarks } from './plain';

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
const LATIN = '\u0250';

const knownWords = dictionaryOf(WORD_KINDS, { network: NETWORKS });

/** Whole words; each sign in Thai to Burmese, Khmer, Chinese, Japanese and Korean, where words begin anywhere. */
const BEGINNING =
  /[a-z\u00C0-\u0DFF\u0F00-\u0FFF\u10A0-\u177F\u1800-\u1FFF\u2C00-\u2FFF]+|[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\uFFFF]/g;

/**
 * How many words of each kind a text says, in the order of WORD_KINDS. Words begin where a word begins, and all but short ones may go on.
 * @param lower the text without marks
 */
export function wordsIn(text: string, lower = withoutMarks(text)): readonly number[] {
  if (text.length > LONGEST) return NOTHING;
  const index = knownWords();
  let counts: number[] | undefined;
  for (const { index: at } of lower.matchAll(BEGINNING)) {
    for (const { printed, kind } of index.get(keyAt(lower, at)) ?? []) {
      if (!lower.startsWith(printed, at)) continue;
      if (printed.length < SHORTEST_BEGINNING && printed < LATIN && goesOn(lower.charAt(at + printed.length))) continue;
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
      ?.some(
        ({ printed, kind }) => kind === number && lower.startsWith(printed) && !goesOn(lower.charAt(printed.length)),
      ) ?? false
  );
}
