import type { Lexicon } from './lexicon';

/** "Ford's", "the Joneses'": wherever names are written in a text. */
const POSSESSIVE = /['’‘]s?$/u;
/** "Özhaseki'nin", "Trump'i": languages that write their cases behind a foreign name or any. */
const OF_CASES = /['’‘](?:s|n?[ıiuü]n|[yn]?[aeıiuü]|n?[dt][ae]n?|y?l[ae]|l[ae]r|s[ıiuü])?$/u;

/** What a case leaves behind an apostrophe. Where nouns have no cases "Syafi'i" and "Rafi'i" are whole names. */
const endingOf = ({ grammar }: Lexicon): RegExp => (grammar.inflected || grammar.verbLast ? OF_CASES : POSSESSIVE);

const APOSTROPHE = /['’‘]/;

/** A name without the case that its last word ends in; as it is where it ends in none. */
export const withoutCase = (text: string, lexicon: Lexicon): string =>
  APOSTROPHE.test(text) ? text.replace(endingOf(lexicon), '') : text;

/** So many letters of a name are left at least. */
const SHORTEST = 3;

/** "Асхат Ораловтың", "Anna Etxeberriak": the name of who speaks without the case that is written in one with it. */
export function withoutWrittenCase(name: string, { caseEndings }: Lexicon): string {
  const last = caseEndings.length ? (name.split(/\s/u).at(-1) ?? '') : '';
  if (!/\p{Ll}$/u.test(last)) return name;
  for (const { ending, kept } of caseEndings)
    if (last.endsWith(ending) && last.length - ending.length + kept.length >= SHORTEST)
      return name.slice(0, -ending.length) + kept;
  return name;
}
