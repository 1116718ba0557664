import * as Is from '../lexicon/is';
import type { Mention } from '../people/mention';
import { hangsOnPreposition } from '../sentences/small-words';
import type { Token } from '../sentences/tokens';
import { type Attribution, isGiven } from '../speakers/attribution';

/** "5", "5a", "12/2004", "XIV", "5'inci" */
const NUMBER = /^(?:\p{N}+\S{0,8}|[IVXLC]+)$/u;
/** Tokens between "Article 5" and the name of the law it is of: "Pasal 5 ayat (2) Undang-Undang Pers". */
const NEAR = 8;

/**
 * Is the quoted run at `at` what a law says: "Article 5 reads: '…'", "Pasal 5 menyebutkan '…'", "§ 12 lautet: „…“"? Those are nobody's words. A part
 * of a law is known by its number; where anybody speaks in the sentence, the run may be what he says of it.
 */
export function isLawText(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  attribution: Attribution | undefined,
): boolean {
  const part = tokens.findIndex((_, k) => k < at && isNumberedPart(tokens, k));
  if (part < 0) return false;
  if (mentions.some((mention) => mention.from < at && isAble(mention) && !isOfThePart(tokens, part, mention)))
    return false;
  const later = mentions.find((mention) => mention.from > at && isAble(mention));
  if (later && attribution?.speaker && [later.name, later.phrase].includes(attribution.speaker)) return false;
  const between = tokens.slice(part, at);
  if (between.some((token) => token.kind === 'quote')) return false;
  if (between.some((token) => token.bits & Is.speech || token.text === ':')) return true;
  return !isGiven(attribution) && !hangsOnPreposition(tokens, part);
}

function isNumberedPart(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.text === '§') return true;
  if (token?.kind !== 'word' || !(token.bits & Is.provision)) return false;
  const [before, behind] = [tokens[k - 1], tokens[k + 1]];
  // "5. madde", "art. 5"
  return (
    NUMBER.test(behind?.text ?? '') ||
    NUMBER.test(behind?.text === '.' ? (tokens[k + 2]?.text ?? '') : '') ||
    /^\p{N}/u.test((before?.text === '.' ? tokens[k - 2] : before)?.text ?? '')
  );
}

const isAble = (mention: Mention): boolean => mention.kind !== 'organisation' && mention.kind !== 'thing';

/** "Article 5 | of the Press Law", "Pasal 5 | Undang-Undang Pers": what stands close behind the part with no verb between is the law. */
function isOfThePart(tokens: readonly Token[], part: number, mention: Mention): boolean {
  if (mention.kind === 'pronoun' || mention.from < part) return false;
  const between = tokens.slice(part + 1, mention.from);
  return between.length <= NEAR && between.every((token) => token.text !== ',' && !(token.bits & Is.speech));
}
