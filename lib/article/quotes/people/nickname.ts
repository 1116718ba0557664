import * as Is from '../lexicon/is';
import { has, type Token } from '../sentences/tokens';
import { changed, type Mention, sliceOf } from './mention';

/** One to three words with capitals, and no stop that ends a sentence. */
const NICKNAME = /^\p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*){0,2}$/u;

/** "Ernesto “Ka Erning” Balagtas", "William “Bill” Hartley": a name between marks in the midst of one parts nobody in two. */
export function withNicknames(mentions: readonly Mention[], text: string): readonly Mention[] {
  let whole: Mention[] | undefined;
  for (const [index, mention] of mentions.entries()) {
    const before = whole ? whole.at(-1) : mentions[index - 1];
    if (before && isParted(before, mention)) {
      whole ??= mentions.slice(0, index);
      whole.splice(-1, 1, joined(before, mention, text));
    } else whole?.push(mention);
  }
  return whole ?? mentions;
}

function isParted(before: Mention, { kind, from, role, possessive, sentence: { tokens } }: Mention): boolean {
  const marked = tokens[from - 1];
  if (before.kind !== 'person' || kind !== 'person' || role || possessive || before.to !== from - 1) return false;
  return marked?.kind === 'quote' && NICKNAME.test(marked.text) && isPlain(tokens[from]) && isPlain(tokens[from - 2]);
}

const isPlain = (token: Token | undefined): boolean => token?.capital === true && !has(token, Is.nominal | Is.title);

const joined = (before: Mention, mention: Mention, text: string): Mention =>
  changed(before, {
    to: mention.to,
    reach: mention.reach,
    name: sliceOf(text, mention.sentence.tokens, before.to - before.words.length, mention.to),
    words: [...before.words, ...mention.words],
    phrase: sliceOf(text, mention.sentence.tokens, before.from, mention.to),
    certain: before.certain || mention.certain,
    possessive: mention.possessive,
  });
