import type { Person } from './cast';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import type { Reading } from './reading';
import type { Speaker } from './speaker';
import { has, type Token } from './tokens';
import { topicOf } from './topic';
import { isWhere } from './where';

/** How sure it is that "he" means the one who is called by an office alone. */
const HOLDER = 0.85;
/** How many adjectives may stand between the article and the office. */
const MOST_ADJECTIVES = 2;

/**
 * "Der Bürgermeister verteidigt das. „…“, sagt er.": whom a sentence of the paragraph has as its subject by an office alone, where nobody is named in the
 * paragraph before the words. Then "he", and a subject that is left out, is hardly the one who spoke paragraphs before.
 * @param index of the sentence in which somebody speaks
 * @param at index of the verb there
 */
export function holderBefore(reading: Reading, pronoun: string, index: number, at: number): Speaker | undefined {
  const { sentences, cast, stood, lexicon, mayMean } = reading;
  const paragraph = sentences[index]?.paragraph ?? 0;
  let holder: Mention | undefined;
  for (let k = index; sentences[k]?.paragraph === paragraph; k -= 1) {
    const sentence = sentences[k];
    if (!sentence) break;
    const mentions = k < index ? sentence.mentions : sentence.mentions.filter(({ to }) => to <= at);
    const named = mentions.some((mention) => mention.kind === 'person' && !isWhere(mention));
    if (named) return undefined;
    const subject = k < index ? topicOf(sentence, mentions) : undefined;
    if (subject && isHolder(subject, pronoun, lexicon)) holder ??= subject;
  }
  if (!holder) return undefined;
  const person: Person | undefined = cast.of(holder) ?? stood.get(holder);
  if (person?.organisation || !mayMean(pronoun, { mention: holder, person }, paragraph)) return undefined;
  return { mention: holder, person, confidence: HOLDER };
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
  let article = from - 1;
  while (article >= from - MOST_ADJECTIVES && tokens[article]?.kind === 'word' && !tokens[article]?.bits) article -= 1;
  if (!articlesOfOne.size) return isOwned(tokens.slice(from + 1, to));
  const gender = articlesOfOne.get(tokens[article]?.lower ?? '');
  return (
    gender !== undefined && !(gender === 'm' && feminine.has(pronoun)) && !(gender === 'f' && masculine.has(pronoun))
  );
}
