import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Mention } from '../people/mention';
import { hangsOnPreposition } from '../sentences/small-words';
import { has } from '../sentences/tokens';
import { fits } from './gender';
import { isNamed, mentionsBefore, paragraphBefore, paragraphStart } from './paragraph';
import type { Reading } from './reading';
import type { Speaker } from './speaker';

/** What speaks against the one whom "he" meant before. Each asks whether the article turned to another since; `index` is that of the sentence, `at` the word before which somebody counts. */

/** All whom these name are others, and somebody is. */
const namesOthers = ({ cast }: Reading, { person }: Speaker, mentions: readonly Mention[]): boolean => {
  const named = mentions.filter(isNamed);
  return named.length > 0 && named.every((mention) => cast.of(mention) !== person);
};

/**
 * Somebody spoke in a paragraph before, and in this one nobody but another is named: "he" may be either. Where the paragraph begins with "he", it goes on
 * about that one. A subject that is left out is who spoke where the others only hang on something: "Se reunió con | Luis Prado".
 * @param isSaid "he" is there
 */
export function isSupplanted(reading: Reading, last: Speaker, index: number, at: number, isSaid: boolean): boolean {
  const { sentences, lexicon } = reading;
  // "katanya": an office and a name are in the paragraph of nearly everybody who is told of there
  if ((lexicon.grammar.calledByGivenName && lexicon.words.saysWithPronoun) || !last.mention) return false;
  if (last.mention.sentence.paragraph >= (sentences[index]?.paragraph ?? 0)) return false;
  if (isSaid && isForgotten(reading, last, paragraphStart(sentences, index) - 1, FAR_FROM_HIM)) return true;
  // who has no name is left out right at its beginning only
  if (!last.person && !isSaid && paragraphStart(sentences, index) < index) return true;
  const mentions = mentionsBefore(sentences, index, at);
  if (beginsWithHim(reading, last, mentions)) return false;
  return (
    namesOthers(reading, last, mentions) &&
    mentions.some(
      (other) =>
        isNamed(other) && (isSaid ? !isAside(reading, other, index) : mayAct(other) && isSomebody(reading, other)),
    )
  );
}

/** "He met Piet Vos.", "In 2013, in Mexico, he met Piet Vos." */
export function beginsWithHim(reading: Reading, last: Speaker, mentions: readonly Mention[]): boolean {
  const first = mentions.find(
    (mention) => mention.kind === 'pronoun' || mention.kind === 'description' || isNamed(mention),
  );
  return first?.kind === 'pronoun' && !first.plural && fits(reading, first.phrase.toLowerCase(), last);
}

/** "Luis Prado", but not "the plan of Luis Prado", unless with that the paragraph begins: "En la huerta de | Luis Prado los surcos están secos". */
const mayAct = ({ possessive, place, sentence: { tokens, first }, from }: Mention): boolean =>
  (!possessive && !place && !hangsOnPreposition(tokens, from)) ||
  (first && from <= LONGEST_OPENING && has(tokens[0], Is.preposition));

/** Not "Teheran": one word that nothing tells to be somebody. */
function isSomebody({ cast, heard }: Reading, mention: Mention): boolean {
  const person = cast.of(mention);
  if (!person) return false;
  const { words, role, told } = person;
  return words.length > 1 || role !== '' || told || heard.has(person) || isGivenName(words[0] ?? '');
}

const LONGEST_OPENING = 4;

/** "Finding vapour on | Europa, he said, …", "In a | Tumblr post she called it …": one word behind a preposition that nothing tells to be somebody. */
const isAside = (reading: Reading, other: Mention, index: number): boolean =>
  other.sentence === reading.sentences[index] &&
  hangsOnPreposition(other.sentence.tokens, other.from) &&
  !isSomebody(reading, other);

/** The paragraph before words that stand alone has no others, and names somebody, but not who spoke last. */
export function isAboutAnother(reading: Reading, last: Speaker, index: number): boolean {
  const told = paragraphBefore(reading.sentences, index);
  const mentions = told.flatMap((sentence) => sentence.mentions);
  return (
    told.every(({ quotes }) => !quotes.length) &&
    namesOthers(reading, last, mentions) &&
    !beginsWithHim(reading, last, mentions)
  );
}

/** Somebody was told of paragraphs before, and has said nothing: hardly whose words these are. */
export const isFaded = ({ sentences, heard }: Reading, { mention, person }: Speaker, index: number): boolean =>
  person !== undefined &&
  !heard.has(person) &&
  (sentences[index]?.paragraph ?? 0) - (mention?.sentence.paragraph ?? 0) > FAR;

/** How many paragraphs lie between at most. */
const FAR = 1;

/** "He" is nobody of whom so many paragraphs have told nothing. */
const FAR_FROM_HIM = 8;

/**
 * Words stand in a paragraph that begins without them, and neither there nor in the one before is anything said of who spoke last, or by that one.
 * @param far how many paragraphs before are asked; in many, "he" may be anybody
 */
export function isForgotten(reading: Reading, last: Speaker, index: number, far = FAR): boolean {
  const { sentences, words } = reading;
  const earliest = (sentences[index]?.paragraph ?? 0) - far;
  if ((words?.paragraph ?? -1) >= earliest) return false;
  const isMeant = (mention: Mention): boolean =>
    mention === last.mention ||
    (mention.kind === 'pronoun'
      ? far === FAR && !mention.plural && fits(reading, mention.phrase.toLowerCase(), last)
      : last.person !== undefined && reading.cast.of(mention) === last.person);
  for (let k = index; (sentences[k]?.paragraph ?? -1) >= earliest; k -= 1)
    if (sentences[k]?.mentions.some(isMeant)) return false;
  return true;
}
