import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../sentences/tokens';
import type { Speech } from '../speech/speech-act';

/**
 * "sagten sie", "dass sie sagen": is a pronoun that means a woman or several people plural, as the verb says? Not beside an auxiliary in the singular, behind which the verb is an
 * infinitive: "will sie sagen".
 * @param tokens of the sentence in which somebody speaks
 */
export function meansSeveral(
  tokens: readonly Token[],
  { speaker, at }: Speech,
  { womanOrSeveral, severalEnding, singularAuxiliaries }: Lexicon,
): boolean {
  if (speaker?.kind !== 'pronoun' || !womanOrSeveral.has(tokens[speaker.from]?.text ?? '')) return false;
  const isSingular = (k: number): boolean => singularAuxiliaries.has(tokens[k]?.lower ?? '');
  return (
    severalEnding?.test(tokens[at]?.lower ?? '') === true &&
    ![speaker.from - 1, speaker.to, at - 1, at + 1].some(isSingular)
  );
}

/** "Die | Veranstalter | sagten": the article of a woman is that of several, too, and the verb says which. */
export const isSaidBySeveral = (
  tokens: readonly Token[],
  { at }: Speech,
  { severalEnding, singularAuxiliaries }: Lexicon,
): boolean =>
  severalEnding?.test(tokens[at]?.lower ?? '') === true && !tokens.some(({ lower }) => singularAuxiliaries.has(lower));
