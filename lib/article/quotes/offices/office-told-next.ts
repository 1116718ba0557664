import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Cast } from '../people/cast';
import type { Person } from '../people/person';
import { has, type Sentence } from '../sentences/tokens';

/**
 * "Das überzeugt Karen Dahl nicht. Sie ist | Vorsitzende des Vereins …": what the next sentence tells of the only one whom the sentence before names, who has
 * no office yet.
 */
export function noteOfficesTold(sentences: readonly Sentence[], cast: Cast, lexicon: Lexicon): void {
  const { being, masculine, feminine } = lexicon;
  if (!being.size) return;
  for (const [index, { tokens, mentions, paragraph }] of sentences.entries()) {
    const before = sentences[index - 1];
    if (before?.paragraph !== paragraph || !has(tokens[0], Is.pronoun) || !being.has(tokens[1]?.lower ?? '')) continue;
    const [pronoun, office] = mentions;
    const word = tokens[0]?.lower ?? '';
    if (pronoun?.kind !== 'pronoun' || pronoun.plural || !(masculine.has(word) || feminine.has(word))) continue;
    if (office?.kind !== 'description' || office.collective || office.possessive) continue;
    if (!tokens.slice(2, office.from).every((token) => has(token, Is.article))) continue;
    const person = onlyPerson(before, cast);
    if (!person || person.role) continue;
    person.role = office.role;
    person.head = office.head;
  }
}

function onlyPerson({ mentions }: Sentence, cast: Cast): Person | undefined {
  const named = new Set<Person>();
  for (const mention of mentions) {
    const person = mention.kind === 'person' ? cast.of(mention) : undefined;
    if (person && !person.organisation) named.add(person);
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}
