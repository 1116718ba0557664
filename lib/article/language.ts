/** How a language is recognised in running text. Each language file exports one of these as `detection`. */
export interface LanguageEvidence {
  /** BCP 47. */
  tag: string;
  /**
   * Short words that are frequent in any text of this language and rare in its neighbours, each once, separated by spaces. Where words are written
   * without spaces, frequent characters. All in one script.
   */
  functionWords: string;
}

/** Every language's words, by the path of its file. */
const languages = import.meta.glob<LanguageEvidence>('./languages/*.ts', { eager: true, import: 'detection' });

/** The names of all languages' files. */
export const LANGUAGE_FILES: ReadonlySet<string> = new Set(
  Object.keys(languages).map((path) => path.replace(/^.*\/|\.ts$/gu, '')),
);

/** Scripts that tell languages apart, in the order they are asked for. Kana comes before Han, because Japanese has both. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Devanagari',
  'Hiragana',
  'Han',
  'Hangul',
  'Thai',
  'Greek',
  'Hebrew',
  'Bengali',
  'Tamil',
  'Telugu',
  'Myanmar',
  'Khmer',
  'Georgian',
  'Armenian',
  'Ethiopic',
].map((name) => new RegExp(`\\p{Script=${name}}+`, 'gu'));
const KANA_SIGN = /\p{Script=Hiragana}/u;

const UNSPACED =
  /[\p{Script=Thai}\p{Script=Hiragana}\p{Script=Han}\p{Script=Hangul}\p{Script=Myanmar}\p{Script=Khmer}]/u;

/** More is not read: the first paragraphs say enough. */
const LONGEST = 6000;
/** Japanese text is at least this much kana. */
const KANA = 0.1;
/** Fewer function words than this say nothing. */
const LEAST_HITS = 3;
const LEAST_SHARE = 0.04;
/** The declared language is believed when the text speaks nearly as much for it. */
const NEARLY = 0.85;

const KANA_SCRIPT = SCRIPTS.findIndex((script) => script.source.includes('Hiragana'));

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

/**
 * The language of a text: its script decides, and where several languages share one, their function words.
 * @param text some paragraphs of running text
 * @param declared what the page says of itself (`<html lang>`); a hint, often wrong
 * @returns BCP 47, "" when unknown
 */
export function detectLanguage(text: string, declared: string): string {
  const sample = text.slice(0, LONGEST).toLowerCase();
  const script = SCRIPTS[scriptOf(sample)];
  const able = script ? Object.values(languages).filter(({ functionWords }) => functionWords.search(script) >= 0) : [];
  const [only] = able;
  if (!only) return declared;
  if (able.length === 1) return agreed(only.tag, declared);
  const units = UNSPACED.test(sample) ? [...sample] : (sample.match(/[\p{L}\p{M}]+/gu) ?? []);
  const times = new Map<string, number>();
  for (const unit of units) times.set(unit, (times.get(unit) ?? 0) + 1);
  const scores = able.map(({ tag, functionWords }) => {
    let hits = 0;
    for (const word of functionWords.split(' ')) hits += times.get(word) ?? 0;
    return { tag, hits };
  });
  const best = scores.reduce((most, each) => (each.hits > most.hits ? each : most));
  const own = scores.filter(({ tag }) => primary(tag) === primary(declared) || names(declared, tag));
  if (best.hits < LEAST_HITS || best.hits < units.length * LEAST_SHARE) return declared;
  const believed = own.find(({ hits }) => hits >= best.hits * NEARLY);
  return agreed(believed && primary(best.tag) !== primary(believed.tag) ? believed.tag : best.tag, declared);
}

/** Norwegian has two written standards. */
const names = (declared: string, tag: string): boolean => tag === 'no' && /^n[bno]\b/i.test(declared);

/** The page's own tag where it names the same language more exactly ("en-GB"). */
function agreed(found: string, declared: string): string {
  const isSame = primary(found) === primary(declared) && primary(found) !== 'zh';
  return isSame && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(declared) ? declared : found;
}
