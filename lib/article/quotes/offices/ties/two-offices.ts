import * as Is from '../../lexicon/is';
import { changed, sliceOf } from '../../people/mention';
import { has, type Token } from '../../sentences/tokens';
import { longerOffice } from './longer-office';
import type { Pair, Tie } from './tie';

const isJoined = ({ between, last }: Pair): boolean =>
  between.length === 1 && has(between[0], Is.conjunction) && last.kind === 'description';

/** "El convencional UDI | e integrante de la Comisión, Marcos Celis": two offices before the comma. */
export const officeAndOffice: Tie = (pair) => {
  const { mention, next, tokens, lexicon } = pair;
  const second = mention.kind === 'description' && !tokens[mention.from]?.capital;
  return isJoined(pair) && second && lexicon.grammar.headFirst && next?.text === ',' ? [longerOffice(pair)] : undefined;
};

const isOfWoman = (office: string): boolean => office.endsWith('in');

/** "Acme founder | and chief executive Ann Ford": one office without an article is nobody's but the holder's; with one it may be another's. */
const isBare = ({ last: { from, to, collective, indefinite }, tokens }: Pair): boolean =>
  !collective && !indefinite && !has(tokens[from - 1], Is.article) && !isBesideAnother(tokens.slice(from, to));

/** "Standing alongside | labor leader and activist Ann Ford": what another does beside her opens the sentence. */
function isBesideAnother(office: readonly Token[]): boolean {
  const role = office.findIndex((token) => has(token, Is.role));
  return office.slice(0, Math.max(role, 0)).some((token) => has(token, Is.preposition));
}

/** "el fundador | y director Luis Prado": where an office before a name has an article, the second without one is the same holder's. */
const isRomanceOne = ({ last: { from, collective, indefinite }, tokens, lexicon: { grammar } }: Pair): boolean =>
  !grammar.calledByGivenName && !grammar.inflected && !collective && !indefinite && has(tokens[from - 1], Is.article);

/** "Beraterin | und Autorin Anna Weber": two offices of a woman, or of a man, before the name. */
export const officeAndHolder: Tie = (pair) => {
  const { last, mention, tokens, text, lexicon } = pair;
  if (!isJoined(pair) || mention.kind !== 'person' || mention.role === '') return undefined;
  const { capitalNouns, headFirst } = lexicon.grammar;
  const held = capitalNouns
    ? isOfWoman(last.head) === isOfWoman(mention.head)
    : headFirst
      ? isRomanceOne(pair)
      : isBare(pair);
  if (!held) return undefined;
  const end = (tokens[mention.from]?.start ?? 0) + mention.role.length;
  return [
    changed(mention, {
      from: last.from,
      role: text.slice(tokens[last.from]?.start ?? 0, end),
      phrase: sliceOf(text, tokens, last.from, mention.to),
    }),
  ];
};
