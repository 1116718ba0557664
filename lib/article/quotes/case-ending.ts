import type { Lexicon } from './lexicon';

/** "Ford's", "the Joneses'": wherever names are written in a text. */
const POSSESSIVE = /['’]s?$/u;
/** "Özhaseki'nin", "Trump'i": languages that write their cases behind a foreign name or any. */
const OF_CASES = /['’](?:s|n?[ıiuü]n|[yn]?[aeıiuü]|n?[dt][ae]n?|y?l[ae]|l[ae]r|s[ıiuü])?$/u;

/** What a case leaves behind an apostrophe. Where nouns have no cases "Syafi'i" and "Rafi'i" are whole names. */
const endingOf = ({ words }: Lexicon): RegExp => (words.inflected || words.verbLast ? OF_CASES : POSSESSIVE);

export const withoutCase = (text: string, lexicon: Lexicon): string =>
  text.includes("'") || text.includes('’') ? text.replace(endingOf(lexicon), '') : text;
