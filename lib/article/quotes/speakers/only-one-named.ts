import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import type { Person } from '../people/person';
import { isOf } from '../people/small-owner';
import { isWhere } from '../people/where';
import { beforeArticles, hangsOnPreposition } from '../sentences/small-words';
import { has } from '../sentences/tokens';
import { fits } from './gender';
import { mentionsBefore, paragraphBefore } from './paragraph';
import { personOf, type Reading } from './reading';
import type { Speaker } from './speaker';
import { isSignature } from './topic';

/** How sure the only one is whom a pronoun can mean. */
const ONLY_ONE = 0.85;

/** Given names of women in most languages of Europe. */
const OF_WOMEN = /\p{Ll}{2}a$/u;

/**
 * Whom a pronoun means where nobody spoke before whom it can mean: "Lehrer Jan Holm moderiert. „…“, erklärt er." The only one who is named before it in
 * its paragraph, or, where that names nobody, in the one before; nobody where two may be meant.
 * @param index of the sentence
 * @param at index of the verb there
 * @param last who spoke in a paragraph before and may be meant as well; then nobody is meant of whom only something is told ("the plan of Jan Holm")
 */
export function onlyOneNamed(
  reading: Reading,
  pronoun: string,
  index: number,
  at: number,
  last: Speaker | undefined,
): Speaker | undefined {
  const { sentences } = reading;
  const here = mentionsBefore(sentences, index, at);
  if (here.some(isSomebody)) {
    const only = onlyOf(reading, pronoun, here);
    const isTold = (mention: Mention) =>
      reading.cast.of(mention) === only?.person && !isOwner(mention, reading.lexicon);
    return !last || here.some(isTold) ? only : undefined;
  }
  const before = paragraphBefore(sentences, index).flatMap(({ mentions }) => mentions);
  return last ? undefined : onlyOf(reading, pronoun, before);
}

function onlyOf(reading: Reading, pronoun: string, mentions: readonly Mention[]): Speaker | undefined {
  const { heard, lexicon } = reading;
  let only: { mention: Mention; person: Person } | undefined;
  for (const mention of mentions) {
    if (!isSomebody(mention)) continue;
    if ((only && isApposed(only.mention, mention)) || isBeside(mention, lexicon)) continue;
    const person = personOf(reading, mention);
    if (person && !fits(reading, pronoun, { mention, person })) continue;
    if (person?.organisation || isAside(mention)) continue;
    if (!person || (only && only.person !== person)) return undefined;
    only = { mention, person };
  }
  if (!only) return undefined;
  const { person } = only;
  // a house is called by a part of its name as well: "Compaq Computer", "Compaq"
  const known = heard.has(person) || person.role !== '' || person.told || isGivenName(person.words[0] ?? '');
  const woman = person.words.length > 1 && OF_WOMEN.test(person.words[0] ?? '');
  return known && !(woman && lexicon.masculine.has(pronoun)) ? { ...only, confidence: ONLY_ONE } : undefined;
}

/** "sein | Vater", "a través d'una | intèrpret": of whom only something is told beside another. */
const isBeside = ({ kind, indefinite, sentence: { tokens }, from }: Mention, { owners }: Lexicon): boolean =>
  kind === 'description' &&
  (owners.has(tokens[from - 1]?.lower ?? '') || (indefinite && hangsOnPreposition(tokens, from)));

/** "desde | Uruguay", "contra | Russell": one word behind a preposition, and nothing tells that it is somebody. */
const isAside = ({ sentence: { tokens }, from, words, role, certain }: Mention): boolean =>
  words.length === 1 && !role && !certain && hangsOnPreposition(tokens, from);

/** "Jan Holm, 44, ledig, | Lehrer für Sport": what somebody is, among other things said of him between commas. */
function isApposed(whole: Mention, { sentence, kind, from }: Mention): boolean {
  if (kind !== 'description' || whole.sentence !== sentence || sentence.tokens[from - 1]?.text !== ',') return false;
  const between = sentence.tokens.slice(whole.reach, from);
  return (
    between[0]?.text === ',' &&
    between.length <= LONGEST_APPOSITION &&
    between.every(
      ({ kind: sort, text, bits, capital }) =>
        (sort === 'word' && !bits && !capital) || text === ',' || /^\d+$/u.test(text),
    )
  );
}

const LONGEST_APPOSITION = 8;

/** "the plan of | Jan Holm", "Jan Holm's | plan" */
function isOwner({ sentence: { tokens }, from, possessive }: Mention, lexicon: Lexicon): boolean {
  const before = tokens[beforeArticles(tokens, from)];
  if (possessive || !before || has(before, Is.accordingTo)) return possessive;
  return isOf(before, lexicon) || (lexicon.genitives.has(before.lower) && has(before, Is.preposition));
}

/** May "he" mean this one? */
const isSomebody = (mention: Mention): boolean =>
  (mention.kind === 'person' || mention.kind === 'description') &&
  !mention.plural &&
  !mention.collective &&
  !isSignature(mention.sentence) &&
  !isWhere(mention);
