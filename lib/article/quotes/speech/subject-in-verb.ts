import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../sentences/tokens';

const SHORTEST = 4;

/** « … », nuance-t-elle; « … », a-t-il nuancé. */
const INVERTED = /^(\p{L}+)-(?:t-)?(?:ils?|elles?|on)$/u;
const AUXILIARY = /^(?:a|ont|avait|avaient)$/u;

/** "«…», frase | de otro": what a noun has behind it as well as a verb. */
const NOUN_GOES_ON = Is.that | Is.ties | Is.article | Is.pronoun;

/**
 * "…," kilahnya. "…", arrematou. A word alone behind the words can only be the verb where the language writes "he" into its ending, or leaves it out
 * and nothing follows; else nothing but when, where and to whom.
 * @param at index of the first word behind the quotation
 */
export function isVerbAlone(
  tokens: readonly Token[],
  at: number,
  { subjectEndings, isNoVerb, isVerbLike, grammar }: Lexicon,
): boolean {
  const token = tokens[at];
  const inverted = token?.kind === 'word' && INVERTED.exec(token.lower)?.[1];
  if (inverted) return !AUXILIARY.test(inverted) || /[éiut]s?$/u.test(tokens[at + 1]?.lower ?? '');
  const closes = grammar.dropsPronouns && /^[.;]$/u.test(tokens[at + 1]?.text ?? '');
  if (
    !(subjectEndings.length || grammar.dropsPronouns) ||
    token?.kind !== 'word' ||
    token.capital ||
    token.text.length < SHORTEST
  )
    return false;
  if (token.bits & (Is.speech | Is.role | Is.organisation | Is.accordingTo | Is.calendar) || isNoVerb(token.lower))
    return false;
  // «…», vaticina.
  if (closes && token.bits === 0) return true;
  const next = tokens[at + 1];
  // «…», rondinava mentre plegava la pancarta
  const finite = grammar.dropsPronouns && token.bits === 0 && isVerbLike(token.lower);
  if (finite && next && next.bits & Is.functionWord && !(next.bits & NOUN_GOES_ON)) return true;
  if (!subjectEndings.some((ending) => token.lower.endsWith(ending))) return false;
  return next?.kind !== 'word' || (next.bits & (Is.functionWord | Is.calendar | Is.that)) !== 0;
}
