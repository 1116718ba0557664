import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../sentences/tokens';
import type { Mention } from './mention';

/** Names of so many words are whole. */
export const CONFIDENT_LENGTH = 2;

/** Are two words the same, in another case or with other accents? */
export type Same = (a: string, b: string) => boolean;

/** Takes from whole names what the rest of the article shows to be no part of them. Changes the mentions. */
export function shortenNames(full: readonly Mention[], named: readonly Mention[], lexicon: Lexicon, same: Same): void {
  if (lexicon.grammar.inflected) for (const mention of full) dropGenitive(mention, named, same);
  for (const mention of full) {
    dropOpening(mention, full);
    dropClosing(mention, full);
  }
}

/** "zięć Donalda Trumpa Jared Kushner": somebody else's name in the genitive stands between the office and the name. */
function dropGenitive(mention: Mention, named: readonly Mention[], same: Same): void {
  // "segir | Eydís Mary Jónsdóttir": nothing stands before that could be somebody's
  if (!mention.role && !isNounBefore(mention)) return;
  for (let length = mention.words.length - 2; length >= 1; length -= 1) {
    const owner = mention.words.slice(0, length);
    const known = named.some(
      (other) =>
        other.words.length === length &&
        other !== mention &&
        owner.every((word, k) => same(word, other.words[k] ?? '')),
    );
    if (!known) continue;
    mention.words = mention.words.slice(length);
    mention.name = mention.name.split(/\s+/u).slice(length).join(' ');
    return;
  }
}

const isNounBefore = ({ sentence, from }: Mention): boolean => {
  const before = sentence.tokens[from - 1];
  return before?.kind === 'word' && !before.capital && !(before.bits & (Is.speech | Is.functionWord));
};

/** How often a name stands without what opens a sentence before it, until that is no part of it; behind a colon once is enough. */
const TIMES_WITHOUT = 2;

/** "Brave Ann Ford told …", "WARNING: Brave Ann Ford …": what opens a sentence once is no part of a name that stands elsewhere without it. */
function dropOpening(mention: Mention, full: readonly Mention[]): void {
  const before = mention.sentence.tokens[mention.from - 1];
  if (mention.words.length <= CONFIDENT_LENGTH || (before && before.text !== ':')) return;
  const [, second = '', ...others] = mention.name.split(/\s+/u);
  const rest = mention.words.slice(1);
  if (!/^\p{Lu}/u.test(second)) return;
  const times = (name: readonly string[]): number =>
    full.filter(({ words }) => words.length === name.length && words.every((word, k) => word === name[k])).length;
  if (times(mention.words) > 1 || times(rest) < (before ? 1 : TIMES_WITHOUT)) return;
  mention.words = rest;
  mention.name = [second, ...others].join(' ');
}

/** "Ann Ford Goes Home", "Underdog Ann Ford Beats City Hall": in a heading of capitals what the article knows as a whole name is one. */
function dropClosing(mention: Mention, full: readonly Mention[]): void {
  const { words, role, sentence } = mention;
  if (words.length <= CONFIDENT_LENGTH || role || SUFFIX.test(words.at(-1) ?? '')) return;
  const known = full.find(
    (other) =>
      other !== mention &&
      other.words.length === CONFIDENT_LENGTH &&
      startOf(other.words, words) >= 0 &&
      !isHeading(other.sentence.tokens),
  );
  if (!known || !isHeading(sentence.tokens)) return;
  // "… said Maria Anna Lena Ford on Tuesday" has nearly as many capitals
  if (known.words[0] !== words[0] && (sentence.quotes.length || !sentence.tokens.every(isOfHeading))) return;
  mention.words = known.words;
  mention.name = known.name;
}

/** Where a name stands in a longer one: at its beginning, or inside one of more than three words; -1 for nowhere. */
function startOf(name: readonly string[], words: readonly string[]): number {
  const last = words.length > CONFIDENT_LENGTH + 1 ? words.length - name.length : 0;
  for (let start = 0; start <= last; start += 1) if (name.every((word, k) => word === words[start + k])) return start;
  return -1;
}

const SUFFIX = /^(?:jr|sr|ii|iii)$/u;
/** Longer words of a heading, nearly all of which have capitals. */
const LEAST_OF_HEADING = 4;

const isOfHeading = ({ kind, text, capital, bits }: Token): boolean =>
  kind !== 'word' || capital || text.length < LEAST_OF_HEADING || (bits & Is.functionWord) !== 0;

function isHeading(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length >= 4);
  const capitals = long.filter((token) => token.capital);
  return long.length >= LEAST_OF_HEADING && capitals.length > 0.8 * long.length;
}
