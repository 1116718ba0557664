import * as Is from '../lexicon/is';
import { beforeArticles } from '../sentences/small-words';
import { has } from '../sentences/tokens';
import type { Mention } from './mention';
import type { Person } from './person';

const OFTEN = 4;
const AGAIN = 2;

/**
 * "The Prime Minister" again and again, and nobody named so: the one whom the article speaks of most, if he has no other office. "Her run for governor", "as the first
 * governor" tell of nobody who is one.
 */
export function noteMainFigure(
  mentions: readonly Mention[],
  people: readonly Person[],
  known: (Person | undefined)[],
  capitalNouns: boolean,
): void {
  let first: Person | undefined;
  let second = 0;
  for (const person of people) {
    if (person.role || person.organisation) continue;
    if (person.mentions > (first?.mentions ?? 0)) {
      second = first?.mentions ?? 0;
      first = person;
    } else second = Math.max(second, person.mentions);
  }
  // where nouns have capitals, one word is mostly nobody
  if (capitalNouns && first?.words.length === 1 && !first.told) return;
  if (!first || first.mentions < OFTEN || first.mentions < 1.5 * second) return;
  const open = mentions.filter(
    (mention) =>
      mention.kind === 'description' &&
      mention.chief &&
      !mention.indefinite &&
      !known[mention.number] &&
      (capitalNouns || !isBehindPreposition(mention)),
  );
  const heads = new Map<string, Mention[]>();
  for (const mention of open) heads.set(mention.head, [...(heads.get(mention.head) ?? []), mention]);
  const [offices] = [...heads.values()].sort((a, b) => b.length - a.length);
  if (!offices || offices.length < AGAIN || people.some((person) => person.head === offices[0]?.head)) return;
  for (const mention of offices) {
    known[mention.number] = first;
    if (mention.role.length > first.role.length) first.role = mention.role;
    first.head = mention.head;
  }
}

const isBehindPreposition = ({ sentence: { tokens }, from }: Mention): boolean =>
  has(tokens[beforeArticles(tokens, from)], Is.preposition);
