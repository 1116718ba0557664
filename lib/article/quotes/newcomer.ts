import { isGivenName } from './given-names';
import * as Is from './is';
import type { Mention } from './mention';
import type { Reading } from './reading';
import { beforeArticles } from './small-words';
import { isSurelyPerson } from './surely-person';
import { has, type Sentence, type Token } from './tokens';
import { isSignature } from './topic';
import { isWhere } from './where';

/**
 * The only one whom a sentence tells of, though not at its beginning, who may be whom it is about: "lo abordó ayer | el presidente Ríos", "fue abordado |
 * por el presidente Ríos". Somebody named for the first time is, as an object too ("Das überzeugt | Jan Holm nicht"), and behind a preposition with what
 * they are ("Widerspruch kam von | Jan Holm, Landwirt"). Who speaks next without a name is more likely this one than whoever spoke before.
 */
export function newcomerOf({ cast, lexicon, met }: Reading, sentence: Sentence): Mention | undefined {
  const { tokens, mentions } = sentence;
  const { grammar, agents } = lexicon;
  const [only, ...others] = mentions.filter((mention) => mention.kind === 'person' && !isWhere(mention));
  if (!only || others.length || only.possessive || isSignature(sentence)) return undefined;
  const at = beforeArticles(tokens, only.from);
  const before = tokens[at];
  const person = cast.of(only);
  if (
    !grammar.calledByGivenName &&
    person &&
    !person.organisation &&
    !met.has(person) &&
    (only.words.length > 1 || isGivenName(only.words[0] ?? ''))
  ) {
    // "She met | Piet Vos": it is about her
    const isAnother = ({ plural, kind, from, collective }: Mention): boolean =>
      !plural &&
      (kind === 'pronoun'
        ? from < only.from
        : kind === 'description' && !collective && !isBeside(tokens, only.reach, from));
    const isTold = only.role !== '' || only.certain;
    const bound = Is.ties | Is.accordingTo | Is.conjunction | (isTold ? 0 : Is.preposition);
    if (
      !has(before, bound) &&
      !mentions.some(isAnother) &&
      // "рецепт | Анны Голубевой"
      (!grammar.inflected || isTold || isGivenName(only.words[0] ?? '')) &&
      isSurelyPerson(only, person, lexicon)
    )
      return only;
  }
  // "jest | ekonomistka Danuta Wilk": Polish has no articles
  if (
    !grammar.dropsPronouns ||
    !only.role ||
    before?.kind !== 'word' ||
    (lexicon.words.articles && at === only.from - 1)
  )
    return undefined;
  const acts = !has(before, Is.preposition | Is.ties | Is.conjunction | Is.accordingTo) && !before.capital;
  return acts || agents.has(before.lower) ? only : undefined;
}

/** "Anna Lis, | była nauczycielka": nothing but a comma and adjectives between a name and what somebody is. */
const isBeside = (tokens: readonly Token[], name: number, office: number): boolean =>
  tokens[name]?.text === ',' &&
  tokens.slice(name + 1, office).every((token) => token.kind === 'word' && !has(token, Is.functionWord & ~Is.article));
