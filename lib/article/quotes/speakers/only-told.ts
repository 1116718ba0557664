import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Mention } from '../people/mention';
import type { Person } from '../people/person';
import { isSurelyPerson } from '../people/surely-person';
import { beforeArticles, hangsOnPreposition } from '../sentences/small-words';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { isNamed } from './paragraph';
import type { Reading } from './reading';
import type { Speaker } from './speaker';
import { isSignature, TOPIC } from './topic';

/**
 * The only one whom a sentence names, though not at its beginning, who may be whom it is about. Who speaks next without a name is more likely this one than
 * whoever spoke before.
 */
export function onlyTold(reading: Reading, sentence: Sentence): Speaker | undefined {
  const { cast } = reading;
  const people = sentence.mentions.filter(isNamed);
  const [mention] = people;
  const person = mention && cast.of(mention);
  if (!mention || !person || isSignature(sentence)) return undefined;
  if (people.some((other) => other.possessive || cast.of(other) !== person)) return undefined;
  const isAbout = isNew(reading, mention, person) || actsByOffice(reading, mention) || isAlone(reading, people, person);
  return isAbout ? { mention, person, confidence: TOPIC } : undefined;
}

/**
 * Somebody named for the first time is whom the sentence is about as an object too ("Das überzeugt | Jan Holm nicht"), and behind a preposition with what
 * they are ("Widerspruch kam von | Jan Holm, Landwirt").
 */
function isNew({ lexicon, met }: Reading, only: Mention, person: Person): boolean {
  const { grammar } = lexicon;
  const { tokens, mentions } = only.sentence;
  const [given = ''] = only.words;
  if (grammar.calledByGivenName || person.organisation || met.has(person)) return false;
  if (only.words.length < 2 && !isGivenName(given)) return false;
  // "She met | Piet Vos": it is about her
  const isAnother = ({ plural, kind, from, collective }: Mention): boolean =>
    !plural &&
    (kind === 'pronoun'
      ? from < only.from
      : kind === 'description' && !collective && !isBeside(tokens, only.reach, from));
  const isTold = only.role !== '' || only.certain;
  const bound = Is.ties | Is.accordingTo | Is.conjunction | (isTold ? 0 : Is.preposition);
  return (
    !has(tokens[beforeArticles(tokens, only.from)], bound) &&
    !mentions.some(isAnother) &&
    // "рецепт | Анны Голубевой"
    (!grammar.inflected || isTold || isGivenName(given)) &&
    isSurelyPerson(only, person, lexicon)
  );
}

/** "Anna Lis, | była nauczycielka": nothing but a comma and adjectives between a name and what somebody is. */
const isBeside = (tokens: readonly Token[], name: number, office: number): boolean =>
  tokens[name]?.text === ',' &&
  tokens.slice(name + 1, office).every((token) => token.kind === 'word' && !has(token, Is.functionWord & ~Is.article));

/** "lo abordó ayer | el presidente Ríos", "fue abordado | por el presidente Ríos": where subjects are left out, an office behind its verb. */
function actsByOffice({ lexicon }: Reading, { sentence: { tokens }, from, role }: Mention): boolean {
  const at = beforeArticles(tokens, from);
  const before = tokens[at];
  if (!lexicon.grammar.dropsPronouns || !role || before?.kind !== 'word') return false;
  // "jest | ekonomistka Danuta Wilk": Polish has no articles
  if (lexicon.words.articles && at === from - 1) return false;
  const acts = !has(before, Is.preposition | Is.ties | Is.conjunction | Is.accordingTo) && !before.capital;
  return acts || lexicon.agents.has(before.lower);
}

/** "Det køber | Mathilde Krog | ikke": in a sentence without words of anybody, whatever stands before. English has its subject first. */
function isAlone({ heard, last, lexicon }: Reading, people: readonly Mention[], person: Person): boolean {
  const { calledByGivenName, invertsOnlyAfterQuotation, dropsPronouns, capitalNouns } = lexicon.grammar;
  // "Recibió a | Luis Prado": of who received him, where a subject may be left out
  if (calledByGivenName || invertsOnlyAfterQuotation || dropsPronouns || person.organisation || heard.has(person))
    return false;
  const sentence = people[0]?.sentence;
  if (!sentence || sentence.quotes.length || last?.mention?.sentence.paragraph === sentence.paragraph) return false;
  if (sentence.mentions.some(({ kind }) => kind === 'pronoun')) return false;
  if (people.some(({ from }) => hangsOnPreposition(sentence.tokens, from))) return false;
  return person.role !== '' || (!capitalNouns && (person.told || isGivenName(person.words[0] ?? '')));
}
