import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { changed, type Mention, pronounAt } from './mention';
import { isAged } from './points-back';

const LONGEST = 5;
const BOUNDARY = Is.speech | Is.preposition | Is.conjunction | Is.pronoun | Is.that | Is.calendar | Is.adverb;

/** Sources no list of professions knows: "the announcer", "eine Anwohnerin", "le rapport". An article opens them, a small word ends them. */

/** `oblique`: articles that open no such phrase; behind a preposition none is. */
type Words = Pick<Lexicon, 'oblique' | 'years' | 'obliqueEnding'>;

/** The phrase that ends before `end`. */
export function phraseBefore(sentence: Sentence, end: number, words: Words): Mention | undefined {
  const { tokens } = sentence;
  let stop = end;
  while (
    stop > 0 &&
    tokens[stop - 1]?.kind === 'word' &&
    has(tokens[stop - 1], Is.adverb) &&
    !has(tokens[stop - 1], Is.article)
  )
    stop -= 1;
  let start = stop;
  while (stop - start <= LONGEST && isPart(tokens[start - 1])) start -= 1;
  return phrase(sentence, start, stop, words) ?? bareBody(sentence, stop - 1);
}

/** The phrase that begins at `start`. */
export function phraseBehind(sentence: Sentence, start: number, words: Words): Mention | undefined {
  let stop = start;
  while (stop - start <= LONGEST && isPart(sentence.tokens[stop])) stop += 1;
  return (
    phrase(sentence, start, stop, words) ??
    bareBody(sentence, start) ??
    (has(sentence.tokens[start], Is.article) ? bareBody(sentence, start + 1) : undefined)
  );
}

/** "according to | the church organist, “…”": nothing but an article and what it belongs to before the words. */
export function phraseBeforeWords(sentence: Sentence, start: number): Mention | undefined {
  const { tokens } = sentence;
  if (!has(tokens[start], Is.article)) return undefined;
  let stop = start + 1;
  while (stop - start <= LONGEST && isPart(tokens[stop]) && !tokens[stop]?.capital) stop += 1;
  const comma = tokens[stop]?.text === ',' ? stop + 1 : stop;
  if (stop === start + 1 || tokens[comma]?.kind !== 'quote') return undefined;
  return described(sentence, start + 1, stop, { collective: tokens[stop - 1]?.plural === true, back: false });
}

/** "siger | politiet", "enligt | kommunen": a body in small letters, whose article is its ending, or in a language that has none. */
function bareBody(sentence: Sentence, at: number): Mention | undefined {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || token.capital || !has(token, Is.organisation) || has(token, BOUNDARY | Is.role))
    return undefined;
  // "the principals’ | association"
  if (!isUnpreceded(sentence.tokens, at) || /^['’]$/u.test(sentence.tokens[at - 1]?.text ?? '')) return undefined;
  return described(sentence, at, at + 1, { collective: true, back: false });
}

const isPart = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (has(token, Is.article) || !has(token, BOUNDARY)) && !/^\p{N}/u.test(token.text);

function phrase(sentence: Sentence, from: number, to: number, words: Words): Mention | undefined {
  const { tokens } = sentence;
  let start = from;
  // the last article opens it
  for (let k = from; k < to; k += 1) if (has(tokens[k], Is.article)) start = k;
  if (!has(tokens[start], Is.article) || start + 1 >= to || !isUnpreceded(tokens, start)) return undefined;
  if (words.oblique.has(tokens[start]?.lower ?? '')) return undefined;
  // "mondta a | gyűlésen"
  if (words.obliqueEnding?.test(tokens[start + 1]?.lower ?? '')) return undefined;
  return described(sentence, start + 1, to, {
    collective: [tokens[start + 1], tokens[to - 1]].some((word) => word?.plural),
    // "a diarista de 47 anos" was named before
    back: !has(tokens[start], Is.indefinite) && isAged(tokens, to, words),
  });
}

/** Somebody, or something, by the words from one token to before another. */
export function described(
  sentence: Sentence,
  from: number,
  to: number,
  { collective, back }: { collective: boolean; back: boolean },
): Mention {
  const words = sentence.tokens.slice(from, to);
  const text = words.map((word) => word.text).join(' ');
  return changed(pronounAt(sentence, from, to), {
    kind: 'description',
    plural: false,
    collective,
    phrase: text,
    role: text,
    head: words.at(-1)?.lower ?? '',
    indefinite: true,
    back,
  });
}

/** A subject begins the sentence, or a clause; "according to" leads to one too. */
function isUnpreceded(tokens: readonly Token[], start: number): boolean {
  let opening = start - 1;
  if (has(tokens[opening], Is.article) && !has(tokens[opening], Is.speech)) opening -= 1;
  const before = tokens[opening];
  return (
    before?.kind !== 'word' ||
    has(before, Is.speech | Is.that | Is.accordingTo) ||
    (opening === start - 1 && isVerbTail(tokens, opening))
  );
}

/** "fait | savoir": the last word of a verb that began before it. */
const isVerbTail = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.bits === 0 &&
  [1, 2].some((back) => has(tokens[at - back], Is.speech) && (tokens[at - back]?.width ?? 1) === back + 1);
