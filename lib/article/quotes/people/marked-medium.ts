import * as Is from '../lexicon/is';
import type { Sentence, Token } from '../sentences/tokens';
import { changed, type Mention, pronounAt } from './mention';

const LONGEST_NAME = 5;
const MOST_LABELS = 2;

/**
 * A newspaper or an agency whose name stands between marks, where only who speaks can stand: «…», пишет «Вестник»; „…“, schreibt die „Rundschau“;
 * «Вестник» пишет: «…».
 * @param at index of the marked run
 */
export function markedMedium(sentence: Sentence, at: number): Mention | undefined {
  const { tokens } = sentence;
  const name = tokens[at]?.kind === 'quote' ? (tokens[at]?.text.trim() ?? '') : '';
  // „Küstenwache“-Schauspielerin Anna Weber
  if (!isName(name) || (tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === tokens[at]?.end)) return undefined;
  const start = labelStart(tokens, at);
  if (!speaksBehind(tokens, start, at) && !speaksBefore(tokens, start, at)) return undefined;
  return changed(pronounAt(sentence, at, at + 1), {
    kind: 'organisation',
    name,
    phrase: name,
    words: [name.toLowerCase()],
  });
}

/** A capital, few words, no sentence. */
const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/[.,!?…;:]\s*$/u.test(text) && text.split(/\s+/u).length <= LONGEST_NAME;

/** The index of the first word that says what has this name: "die | Tageszeitung", "газета". */
function labelStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (at - start < MOST_LABELS && isLabel(tokens[start - 1])) start -= 1;
  if ((tokens[start - 1]?.bits ?? 0) & Is.article) start -= 1;
  return start;
}

const isLabel = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.bits & (Is.label | Is.organisation)) !== 0 && !(token.bits & Is.speech);

/** «…», пишет | «Вестник»: the verb stands between the words and the name, and nobody else follows. */
function speaksBehind(tokens: readonly Token[], start: number, at: number): boolean {
  const verb = start - 1;
  if (!((tokens[verb]?.bits ?? 0) & Is.speech)) return false;
  let k = verb - 1;
  while (k > verb - 4 && tokens[k]?.kind !== 'quote' && (tokens[k]?.kind === 'stop' || isAdverb(tokens[k]))) k -= 1;
  const next = tokens[at + 1];
  return tokens[k]?.kind === 'quote' && (next?.kind !== 'word' || (!next.capital && isSmall(next)));
}

/** «Вестник» | пишет: «…» */
const speaksBefore = (tokens: readonly Token[], start: number, at: number): boolean =>
  start === 0 &&
  ((tokens[at + 1]?.bits ?? 0) & Is.speech) !== 0 &&
  tokens[at + 2]?.text === ':' &&
  tokens[at + 3]?.kind === 'quote';

const isAdverb = (token: Token | undefined): boolean => ((token?.bits ?? 0) & Is.adverb) !== 0;
const isSmall = (token: Token): boolean =>
  (token.bits & (Is.preposition | Is.adverb | Is.conjunction | Is.calendar | Is.that)) !== 0;
