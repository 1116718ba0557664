import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { has, type Token } from '../sentences/tokens';
import { genderOfArticle } from './called-person';
import { fits } from './gender';
import { isNamed, mentionsBefore, paragraphStart } from './paragraph';
import { personOf, type Reading } from './reading';
import type { Speaker } from './speaker';
import { topicOf } from './topic';

/** How sure it is that "he" means the one who is called by an office alone. */
const HOLDER = 0.85;

/**
 * "Der Bürgermeister verteidigt das. „…“, sagt er.": whom a sentence of the paragraph has as its subject by an office alone, where nobody is named in the
 * paragraph before the words. Then "he", and a subject that is left out, is hardly the one who spoke paragraphs before.
 * @param index of the sentence in which somebody speaks
 * @param at index of the verb there
 */
export function holderBefore(reading: Reading, pronoun: string, index: number, at: number): Speaker | undefined {
  const { sentences, lexicon } = reading;
  if (mentionsBefore(sentences, index, at).some(isNamed)) return undefined;
  const subjects = sentences.slice(paragraphStart(sentences, index), index).map((one) => topicOf(one, one.mentions));
  const mention = subjects.findLast((subject) => subject && isHolder(subject, pronoun, lexicon));
  const person = mention && personOf(reading, mention);
  if (!mention || person?.organisation || !fits(reading, pronoun, { mention, person })) return undefined;
  return { mention, person, confidence: HOLDER };
}

/** "rzecznik | Zakładu Komunikacji": languages without articles name whose office it is where only one can be meant. */
const isOwned = (behind: readonly Token[]): boolean => behind.some(({ capital }) => capital);

/** "der Bürgermeister", but no team and no report, and nobody whose article says that "sie" is another. */
function isHolder(mention: Mention, pronoun: string, { articlesOfOne, masculine, feminine }: Lexicon): boolean {
  const { kind, indefinite, collective, back, from, to } = mention;
  const { tokens } = mention.sentence;
  if (kind !== 'description' || indefinite || collective || back) return false;
  const head = tokens[from];
  const isBody = (token: Token): boolean => has(token, Is.organisation | Is.article) || token.plural;
  if (head && !articlesOfOne.size ? isBody(head) : tokens.slice(from, to).some(isBody)) return false;
  if (!articlesOfOne.size) return isOwned(tokens.slice(from + 1, to));
  const gender = genderOfArticle(mention, articlesOfOne);
  return (
    gender !== undefined && !(gender === 'm' && feminine.has(pronoun)) && !(gender === 'f' && masculine.has(pronoun))
  );
}
