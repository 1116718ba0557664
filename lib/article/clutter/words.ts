import { type ClutterLanguages, languages } from './languages';
import { plain } from './plain';

/** Kinds of clutter that are known by words anywhere in a short text. */
export const WORD_KINDS = ['follow', 'player', 'comments', 'nav', 'newsletter', 'paywall', 'donation'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

const NOTHING: readonly number[] = WORD_KINDS.map(() => 0);
/** Longer lines are prose. */
const LONGEST = 300;
const OPENING = 60;

let indexed: ClutterLanguages | undefined;
let wordIndex = new Map<number, [string, number][]>();

/** The words of the languages that are known now, by their first characters. */
function knownWords(): Map<number, [string, number][]> {
  const known = languages();
  if (known !== indexed) wordIndex = indexOfWords(known);
  indexed = known;
  return wordIndex;
}

/** The first two characters as one number. */
const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function indexOfWords(known: ClutterLanguages): Map<number, [string, number][]> {
  const words = new Map<number, [string, number][]>();
  for (const vocabulary of Object.values(known)) {
    for (const [kind, name] of WORD_KINDS.entries()) {
      for (const printed of vocabulary[name]?.split('|') ?? []) {
        const word = plain(printed);
        if (!word) continue;
        const key = keyAt(word, 0);
        const known = words.get(key);
        if (known) known.push([word, kind]);
        else words.set(key, [[word, kind]]);
      }
    }
  }
  return words;
}

/** Letters of any script, without the blocks of punctuation; good enough for where words begin. */
const isLetter = (code: number): boolean =>
  code < 0xc0
    ? code >= 0x61 && code <= 0x7a
    : (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && code < 0xff00;

/** Thai to Burmese, Khmer, Chinese, Japanese, Korean: words begin anywhere. */
const isUnspaced = (code: number): boolean =>
  code >= 0xe00 &&
  (code <= 0xeff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff) || code >= 0x3040);

/** How many words of each kind a text says, in the order of WORD_KINDS. Words begin where a word begins and may go on. */
export function wordsIn(text: string): readonly number[] {
  if (text.length > LONGEST) return NOTHING;
  const index = knownWords();
  const lower = plain(text).toLowerCase();
  let counts: number[] | undefined;
  let isInWord = false;
  for (let at = 0; at < lower.length - 1; at++) {
    const code = lower.charCodeAt(at);
    const isPart = isLetter(code);
    const begins = isPart && (!isInWord || isUnspaced(code));
    isInWord = isPart;
    if (!begins) continue;
    const known = index.get(keyAt(lower, at));
    if (!known) continue;
    for (const [word, kind] of known) {
      if (!lower.startsWith(word, at)) continue;
      counts ??= [...NOTHING];
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return counts ?? NOTHING;
}

/** Whether a text begins with a whole word of a kind. */
export function beginsWith(kind: WordKind, text: string): boolean {
  const lower = plain(text.slice(0, OPENING)).toLowerCase();
  const wanted = WORD_KINDS.indexOf(kind);
  return (
    knownWords()
      .get(keyAt(lower, 0))
      ?.some(([word, of]) => {
        const next = lower.charCodeAt(word.length);
        return of === wanted && lower.startsWith(word) && (!isLetter(next) || isUnspaced(next));
      }) ?? false
  );
}
