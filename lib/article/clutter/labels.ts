import { languages } from './languages';

type LabelKind = 'related' | 'share' | 'ad' | 'tags';
type WordKind = 'follow' | 'player' | 'comments' | 'nav' | 'newsletter' | 'paywall' | 'donation';

const LABEL_KINDS: readonly LabelKind[] = ['ad', 'related', 'share', 'tags'];

/** A label found at the start of a text. */
export interface LabelMatch {
  kind: LabelKind;
  /** As printed. */
  label: string;
  /** What follows it, without colons, dashes and arrows; "" when the label stands alone. */
  rest: string;
  /** Whether a colon, dash or arrow stands between label and rest. */
  separated: boolean;
}

const KEY_LENGTH = 2;

let labels: Map<string, [string, LabelKind][]> | undefined;
const patterns = new Map<WordKind, RegExp>();

const words = (kind: LabelKind | WordKind): string[] =>
  Object.values(languages).flatMap((vocabulary) => vocabulary[kind]?.split('|') ?? []);

function indexOfLabels(): Map<string, [string, LabelKind][]> {
  const index = new Map<string, [string, LabelKind][]>();
  for (const kind of LABEL_KINDS) {
    for (const label of words(kind)) {
      const key = label.slice(0, KEY_LENGTH);
      const known = index.get(key);
      if (known) known.push([label, kind]);
      else index.set(key, [[label, kind]]);
    }
  }
  for (const known of index.values()) known.sort(([a], [b]) => b.length - a.length);
  return index;
}

/** Scripts that put no spaces between words: a word may begin and end anywhere in them. */
const UNSPACED = '\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF';
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`);
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const SEPARATOR = /^\s*(?:[:：|»›>→▶►•·・…】\])-]|[–—]|\.\.\.)+\s*/;
const ARABIC_VOWELS = /[\u064B-\u0652\u0640]/g;

/** Compatibility forms, odd spaces, shapes of apostrophes and the marks before the first word no longer differ. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\uFE0F/g, '')
    .replace(ARABIC_VOWELS, '')
    .replace(/İ/g, 'I')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();

/** The longest known label that a text begins with. */
export function labelAt(text: string): LabelMatch | undefined {
  const printed = plain(text);
  const lower = printed.toLowerCase();
  labels ??= indexOfLabels();
  for (const [label, kind] of labels.get(lower.slice(0, KEY_LENGTH)) ?? []) {
    if (!lower.startsWith(label)) continue;
    const after = printed.slice(label.length);
    const next = after.charAt(0);
    if (LETTER.test(next) && !IS_UNSPACED.test(next)) continue;
    const mark = SEPARATOR.exec(after);
    const rest = (mark ? after.slice(mark[0].length) : after).trim();
    return { kind, label: printed.slice(0, label.length), rest, separated: mark !== null };
  }
  return undefined;
}

/** How many times a text says one of the words of a kind, anywhere. */
export function timesSaid(kind: WordKind, text: string): number {
  let pattern = patterns.get(kind);
  if (!pattern) {
    const all = words(kind).map((word) => word.replace(/[.*+?^${}()[\]\\]/g, '\\$&'));
    pattern = new RegExp(`(?<![\\p{L}--[${UNSPACED}]])(?:${all.join('|')})`, 'gv');
    patterns.set(kind, pattern);
  }
  return plain(text).toLowerCase().match(pattern)?.length ?? 0;
}

/** Whether a text says one of the words of a kind anywhere. */
export const says = (kind: WordKind, text: string): boolean => timesSaid(kind, text) > 0;
