import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token, WordToken } from './tokens';

/**
 * Makes one word of a number and the stop that makes it an ordinal, where nouns have capitals: "der Präsident der 27. Weltklimakonferenz", "am 5. Oktober".
 * Elsewhere the small letter behind it tells that no sentence ends there.
 * @param tokens of a paragraph; changed
 */
export function joinOrdinals(tokens: Token[], { grammar }: Lexicon): void {
  if (!grammar.capitalNouns) return;
  for (let i = tokens.length - 2; i > 0; i -= 1) {
    const [number, stop] = [tokens[i - 1], tokens[i]];
    if (stop?.text !== '.' || number?.end !== stop.start || !/^\d{1,3}$/.test(number.text)) continue;
    if (!has(tokens[i - 2], Is.article) && !has(tokens[i + 1], Is.calendar)) continue;
    tokens.splice(i - 1, 2, new WordToken(number.word, `${number.text}.`, number.start, stop.end, undefined));
  }
}
