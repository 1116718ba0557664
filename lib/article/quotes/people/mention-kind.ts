import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Sentence, type Token } from '../sentences/tokens';
import type { Mention, Parts } from './mention';
import { isAcronym, type Usage } from './names';

/** How bodies are called in English in the press of every language: "the Nele Brandt Agency". No surnames. */
const BODY =
  /(?:^|\s)(?:Agency|Airlines|Airways|Associates|Communications|Corp\.?|Corporation|Entertainment|Foundation|GmbH|Group|Holdings?|Inc\.?|Industries|Ltd\.?|Motors|Partners|Pharmaceuticals|Pictures|Productions|Records|Studios|Systems|Technologies|Trust)$/;

/** Does a name end as those of bodies do? */
export const isBodyName = (name: string): boolean => BODY.test(name);

/** "al diario | Pedro Alcaraz, vecino de la zona": somebody tells it to a newspaper. */
const isApposed = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === ',' &&
  (has(tokens[to + 1], Is.role) || (has(tokens[to + 1], Is.article) && has(tokens[to + 2], Is.role)));

/** What is spoken of there. */
export function kindOf(
  { tokens }: Sentence,
  { from, to, nameAt, roleAt }: Parts,
  words: readonly Token[],
  titled: boolean,
  lexicon: Lexicon,
  usage: Usage,
): Mention['kind'] {
  if (roleAt >= 0) return nameAt < 0 ? 'description' : 'person';
  const first = words[0];
  if (words.length > 1 && isBodyName(words.at(-1)?.text ?? '')) return 'organisation';
  if (!first || (!titled && tokens.slice(from, to).some((token) => token.bits & Is.organisation)))
    return 'organisation';
  if (titled) return 'person';
  // "the journal | Nature Medicine"
  if (words.length > 1 && lexicon.periodicals.has(tokens[from - 1]?.lower ?? '') && !isApposed(tokens, to))
    return 'organisation';
  if (words.length === 1 && first.bits & Is.place) return 'organisation';
  if (isAcronym(first) && (words.length === 1 || /^[^.]{3,}$/u.test(first.text))) return 'organisation';
  if (lexicon.grammar.capitalNouns) {
    // "Kreative Erleuchtungen"
    if (words.some(({ text }) => lexicon.abstractEnding?.test(text))) return 'thing';
    const known = words.length > 1 || (usage.surnames.has(first.bare) && !has(tokens[from - 1], Is.article));
    return known ? 'person' : 'thing';
  }
  // "Pemberlakuan PSBB": a word that the article writes small elsewhere begins no name
  return words.length > 1 && usage.small.has(first.lower) && !has(first, Is.functionWord) ? 'organisation' : 'person';
}
