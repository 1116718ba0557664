import { inOneSpelling } from './one-spelling';

/** How a language is recognised in running text. Each language file exports one of these as `detection`. */
export interface LanguageEvidence {
  /** BCP 47. */
  tag: string;
  /**
   * Short words that are frequent in any text of this language and rare in its neighbours, each once, separated by spaces. Where words are written
   * without spaces, frequent characters. All in one script.
   */
  functionWords: string;
  /** Letters that no other language of its script has, where words alone may not tell a short text from its neighbour's: Assamese "ৰ". */
  letters?: string;
}

/** Every language's words, by the path of its file. */
const languages = import.meta.glob<LanguageEvidence>('./languages/*.ts', { eager: true, import: 'detection' });

/** The names of all languages' files. */
export const LANGUAGE_FILES: ReadonlySet<string> = new Set(
  Object.keys(languages).map((path) => path.replace(/^.*\/|\.ts$/gu, '')),
);

/** Scripts that tell languages apart, in the order they are asked for. Kana comes before Han, because Japanese has both. */
const SCRIPT_NAMES = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Devanagari',
  'Hiragana',
  'Han',
  'Hangul',
  'Thai',
  'Lao',
  'Greek',
  'Hebrew',
  'Bengali',
  'Tamil',
  'Telugu',
  'Gujarati',
  'Malayalam',
  'Kannada',
  'Gurmukhi',
  'Sinhala',
  'Oriya',
  'Myanmar',
  'Khmer',
  'Georgian',
  'Armenian',
  'Ethiopic',
] as const;
const SCRIPTS = SCRIPT_NAMES.map((name) => new RegExp(`\\p{Script=${name}}+`, 'gu'));
const KANA_SIGN = /\p{Script=Hiragana}/u;

/** Scripts whose languages are told by their characters, by their indices: words are not parted in them, or are parted with their endings (Korean). */
const UNSPACED: ReadonlySet<number> = new Set(
  (['Thai', 'Lao', 'Hiragana', 'Han', 'Hangul', 'Myanmar', 'Khmer'] as const).map((name) => SCRIPT_NAMES.indexOf(name)),
);

/** More is not read: the first paragraphs say enough. */
const LONGEST = 6000;
/** So much says enough where it speaks clearly for the language that the page declares. */
const BEGINNING = 1000;
/** Japanese text is at least this much kana. */
const KANA = 0.1;
/** Fewer function words than this say nothing. */
const LEAST_HITS = 3;
const LEAST_SHARE = 0.04;
/** So many of them, where no other language has half as many, leave no doubt. */
const CLEAR_HITS = 12;
const CLEAR_LEAD = 2;
/** The declared language is believed when the text speaks nearly as much for it. */
const NEARLY = 0.85;

const LATIN = 0;
const KANA_SCRIPT = SCRIPTS.findIndex((script) => script.source.includes('Hiragana'));

/** A character that is neither Latin nor punctuation that all share. */
const BEYOND_LATIN = /[^\0-\u024f\u2010-\u2027€]/;
/** The words of lower-case text without such a character, which are found much faster than those of any text. */
const LATIN_WORD = /[a-zªµºß-öø-ɏ]+/g;
const ANY_WORD = /[\p{L}\p{M}]+/gu;

/** Index of the script that a text is written in; -1 where it has no letters. */
const scriptOf = (text: string): number => {
  const count = (script: RegExp): number => text.length - text.replace(script, '').length;
  const hasKana = KANA_SIGN.test(text);
  const counts: number[] = [];
  for (const [index, script] of SCRIPTS.entries()) {
    const own = count(script);
    // More than half of everything: no other script can have more.
    if (own > text.length / 2 && !hasKana) return index;
    counts.push(own);
  }
  const all = counts.reduce((sum, each) => sum + each, 0);
  if (all && (counts[KANA_SCRIPT] ?? 0) > all * KANA) return KANA_SCRIPT;
  const most = Math.max(...counts);
  return most ? counts.indexOf(most) : -1;
};

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The languages of one script. */
interface Neighbours {
  tags: string[];
  /** Which of them have this function word, by their indices. */
  having: Map<string, number[]>;
  /** The letters that each alone has. */
  letters: (RegExp | undefined)[];
}

const neighbours = new Map<number, Neighbours>();

function neighboursIn(script: number): Neighbours {
  const known = neighbours.get(script);
  if (known) return known;
  const found: Neighbours = { tags: [], having: new Map(), letters: [] };
  for (const { tag, functionWords, letters } of Object.values(languages)) {
    if (functionWords.search(SCRIPTS[script] ?? '') < 0) continue;
    const index = found.tags.push(tag) - 1;
    found.letters.push(letters ? new RegExp(`[${letters}]`, 'gu') : undefined);
    for (const word of functionWords.split(' ')) found.having.set(word, [...(found.having.get(word) ?? []), index]);
  }
  neighbours.set(script, found);
  return found;
}

/**
 * The language of a text: its script decides, and where several languages share one, their function words.
 * @param text some paragraphs of running text
 * @param declared what the page says of itself (`<html lang>`); a hint, often wrong
 * @returns BCP 47, "" when unknown
 */
export function detectLanguage(text: string, declared: string): string {
  const beginning = judge(text.slice(0, BEGINNING), declared);
  return beginning.isClear || text.length <= BEGINNING ? beginning.tag : judge(text.slice(0, LONGEST), declared).tag;
}

/** What a sample speaks for, and whether it is what the page declares and more of the text would hardly say anything else. */
function judge(text: string, declared: string): { tag: string; isClear: boolean } {
  const lower = text.toLowerCase();
  const latin = !BEYOND_LATIN.test(lower);
  const sample = latin ? lower : inOneSpelling(lower);
  const script = latin ? LATIN : scriptOf(sample);
  if (script < 0) return { tag: declared, isClear: false };
  const { tags, having, letters } = neighboursIn(script);
  const [only] = tags;
  if (!only) return { tag: declared, isClear: false };
  const isDeclared = (tag: string): boolean => primary(tag) === primary(declared) || names(declared, tag);
  if (tags.length === 1) return { tag: agreed(only, declared), isClear: isDeclared(only) };
  const units = UNSPACED.has(script) ? [...sample] : (sample.match(latin ? LATIN_WORD : ANY_WORD) ?? []);
  const hits = tags.map(() => 0);
  for (const unit of units) {
    const speaksFor = having.get(unit);
    if (speaksFor) for (const index of speaksFor) hits[index] = (hits[index] ?? 0) + 1;
  }
  const most = Math.max(...hits);
  const best = tags[hits.indexOf(most)] ?? '';
  if (most < LEAST_HITS || most < units.length * LEAST_SHARE) {
    const own = letters.map((each) => (each ? (sample.match(each)?.length ?? 0) : 0));
    const known = Math.max(...own) > 0 ? tags[own.indexOf(Math.max(...own))] : undefined;
    return { tag: known ? agreed(known, declared) : declared, isClear: false };
  }
  const believed = tags.find((tag, index) => (hits[index] ?? 0) >= most * NEARLY && isDeclared(tag));
  const tag = believed && primary(best) !== primary(believed) ? believed : best;
  const isAlone = hits.filter((each) => each * CLEAR_LEAD > most).length === 1;
  return { tag: agreed(tag, declared), isClear: isAlone && most >= CLEAR_HITS && isDeclared(best) };
}

/** Norwegian has two written standards. */
const names = (declared: string, tag: string): boolean => tag === 'no' && /^n[bno]\b/i.test(declared);

/** The page's own tag where it names the same language more exactly ("en-GB"). */
function agreed(found: string, declared: string): string {
  const isSame = primary(found) === primary(declared) && primary(found) !== 'zh';
  return isSame && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(declared) ? declared : found;
}
