import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Mention } from '../people/mention';
import { hangsOnPreposition } from '../sentences/small-words';
import { has, type Sentence } from '../sentences/tokens';
import type { Reading } from './reading';

/**
 * "| Boeing | said it would pay. “…,” the company said.": where a body is called by its kind and none is told of, one word with a capital that nothing tells to
 * be somebody, as what the sentence before is about or as who speaks there; nobody where two are.
 * @param index of the sentence in which it is called by its kind
 */
export function loneNameBefore(reading: Reading, index: number): Mention | undefined {
  const { sentences } = reading;
  const here = sentences[index];
  for (let k = index - 1; k >= 0; k -= 1) {
    const sentence = sentences[k];
    const isNear =
      sentence?.paragraph === here?.paragraph ||
      (here?.first && k === index - 1 && sentence?.paragraph === here.paragraph - 1);
    if (!sentence || !isNear) return undefined;
    const lone = loneNameIn(reading, sentence, k);
    if (lone || bodyNamedIn(sentence)) return lone;
    // more of the same words
    if (sentence.quotes.length && sentence.tokens.some(({ kind }) => kind === 'word')) return undefined;
  }
  return undefined;
}

function loneNameIn(reading: Reading, sentence: Sentence, index: number): Mention | undefined {
  const { lexicon, speechesIn } = reading;
  const names = sentence.mentions.filter((mention) => isLone(mention, reading));
  const speaks = (mention: Mention) => speechesIn(index).some(({ speaker, weak }) => speaker === mention && !weak);
  // where every noun has a capital, the first word of a sentence may be any
  const able = names.filter(
    (mention) => speaks(mention) || (!lexicon.grammar.capitalNouns && isSubject(sentence, mention)),
  );
  return able.length === 1 ? able[0] : undefined;
}

const bodyNamedIn = ({ mentions }: Sentence): boolean =>
  mentions.some(({ kind, place }) => kind === 'organisation' && !place);

/** One word, which is no given name, no place, and nobody of whom more is told elsewhere. */
function isLone(mention: Mention, { cast, genders }: Reading): boolean {
  const { kind, words, role, certain, place, possessive, sentence, from, to } = mention;
  const [word = ''] = words;
  if ((kind !== 'person' && kind !== 'thing') || words.length !== 1 || to - from !== 1) return false;
  if (role || certain || place || possessive || isGivenName(word)) return false;
  const person = cast.of(mention);
  if (!person || person.words.length > 1 || person.role || person.title || person.told || genders.has(person))
    return false;
  return (kind !== 'thing' || !has(sentence.tokens[from - 1], Is.article)) && !has(sentence.tokens[from], Is.nominal);
}

/** It opens the sentence, and a verb follows. */
const isSubject = ({ tokens }: Sentence, { from, reach }: Mention): boolean =>
  !hangsOnPreposition(tokens, from) &&
  tokens.slice(0, from).every((token) => token.text === ',' || has(token, Is.functionWord)) &&
  tokens[reach]?.kind === 'word' &&
  !has(tokens[reach], Is.preposition | Is.conjunction | Is.calendar);
