import { languages } from './languages';
import type { ClutterVocabulary } from './vocabulary';

type LabelKind = 'related' | 'lists' | 'share' | 'ad' | 'follow' | 'tags' | 'player' | 'comments' | 'nav';
type PhraseKind = 'newsletter' | 'paywall' | 'donation' | 'notice';

const LABEL_KINDS: readonly LabelKind[] = [
  'ad',
  'related',
  'lists',
  'share',
  'follow',
  'tags',
  'player',
  'comments',
  'nav',
];
const PHRASE_KINDS: readonly PhraseKind[] = ['newsletter', 'paywall', 'donation', 'notice'];

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

const KEY_LENGTH = 3;

let labels: Map<string, [string, LabelKind][]> | undefined;
let phrases: Map<PhraseKind, RegExp> | undefined;

const words = (list: string | undefined): string[] => (list ? list.split('|') : []);

function vocabularies(): ClutterVocabulary[] {
  return Object.values(languages);
}

function indexOfLabels(): Map<string, [string, LabelKind][]> {
  const index = new Map<string, [string, LabelKind][]>();
  for (const vocabulary of vocabularies()) {
    for (const kind of LABEL_KINDS) {
      for (const label of words(vocabulary[kind])) {
        const key = label.slice(0, KEY_LENGTH);
        const known = index.get(key);
        if (known) known.push([label, kind]);
        else index.set(key, [[label, kind]]);
      }
    }
  }
  for (const known of index.values()) known.sort(([a], [b]) => b.length - a.length);
  return index;
}

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternsOfPhrases(): Map<PhraseKind, RegExp> {
  return new Map(
    PHRASE_KINDS.map((kind) => {
      const all = vocabularies().flatMap((vocabulary) => words(vocabulary[kind]));
      return [kind, new RegExp(`(?<!\\p{L})(?:${all.map(escaped).join('|')})`, 'u')];
    }),
  );
}

/** Compatibility forms, case, odd spaces and the marks before the first word no longer differ. Keeps the length of what it returns. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\uFE0F/g, '')
    .replace(/İ/g, 'I')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no spaces between words: a label may end anywhere in them. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const SEPARATOR = /^\s*(?:[:：|»›>→▶►•·・…】\])-]|[–—]|\.\.\.)+\s*/;

/** The longest known label that a text begins with. */
export function labelAt(text: string): LabelMatch | undefined {
  const printed = plain(text);
  const lower = printed.toLowerCase();
  labels ??= indexOfLabels();
  for (const [label, kind] of labels.get(lower.slice(0, KEY_LENGTH)) ?? []) {
    if (!lower.startsWith(label)) continue;
    const after = printed.slice(label.length);
    const next = after.charAt(0);
    if (LETTER.test(next) && !UNSPACED.test(next)) continue;
    const mark = SEPARATOR.exec(after);
    const rest = (mark ? after.slice(mark[0].length) : after).trim();
    return { kind, label: printed.slice(0, label.length), rest, separated: mark !== null };
  }
  return undefined;
}

/** Whether a text says one of the phrases of a kind anywhere. */
export function says(kind: PhraseKind, text: string): boolean {
  phrases ??= patternsOfPhrases();
  return phrases.get(kind)?.test(plain(text).toLowerCase()) ?? false;
}
