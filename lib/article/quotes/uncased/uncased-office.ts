import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { sliceOf } from '../people/mention';
import type { Person } from '../people/person';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { isNounBeforeName, isPart } from './uncased-part';

/** Words of an office before a name. */
const LONGEST_OFFICE = 4;

/**
 * Scripts without capitals: who speaks is known from beside the verb alone, so that what somebody is may stand where nobody speaks: "গত মাসে | মাঝি | কাদের মোল্লা তাদের উদ্ধার
 * করেন", "رفع | الصياد | سالم العمري شباكه". Gives it to those who have no office.
 * @param text of a paragraph
 */
export function nameOfficesElsewhere(
  people: readonly Person[],
  sentences: readonly Sentence[],
  text: (paragraph: number) => string,
  lexicon: Lexicon,
): void {
  const nameless = people.filter(({ role, organisation, words }) => !role && !organisation && words.length > 1);
  if (!nameless.length) return;
  for (const { tokens, paragraph } of sentences)
    for (let at = 1; at < tokens.length; at += 1)
      for (const person of nameless) {
        if (person.role || !isNamedAt(tokens, at, person)) continue;
        const from = officeStart(tokens, at, person.words.length, lexicon);
        if (from === at) continue;
        person.role = sliceOf(text(paragraph), tokens, from, at);
        person.head = tokens[at - 1]?.lower ?? '';
      }
}

/**
 * "مدیرکل صمت استان | از پرداخت وام خبر داد. نادر فرهمند …": a sentence that begins with an office and names nobody, and one behind it that begins with a name
 * of no office. Gives it to that one.
 */
export function nameOfficesBefore(
  people: readonly Person[],
  sentences: readonly Sentence[],
  text: (paragraph: number) => string,
  { grammar, objectMarks }: Lexicon,
): void {
  if (!grammar.verbLast || !grammar.headFirst) return;
  for (const [index, { tokens, paragraph }] of sentences.entries()) {
    const before = sentences[index - 1];
    if (before?.paragraph !== paragraph || before.mentions.some(({ name, from, role }) => name && from > 0 && !role))
      continue;
    const person = people.find(
      (other) => !other.role && !other.organisation && other.words.length > 1 && isNamedAt(tokens, 0, other),
    );
    if (!person) continue;
    const from = before.tokens.findIndex((token) => has(token, Is.role));
    if (
      from < 0 ||
      !before.tokens.slice(0, from).every((token) => token.kind === 'stop' || has(token, Is.adverb | Is.preposition))
    )
      continue;
    let to = from;
    while (to - from <= LONGEST_BEFORE && isPart(before.tokens[to])) to += 1;
    if (
      to - from < 2 ||
      !has(before.tokens[to], Is.preposition | Is.adverb | Is.conjunction) ||
      objectMarks.has(before.tokens[to]?.lower ?? '')
    )
      continue;
    person.role = sliceOf(text(paragraph), before.tokens, from, to);
    person.head = before.tokens[from]?.lower ?? '';
  }
}

const LONGEST_BEFORE = 7;

const isNamedAt = (tokens: readonly Token[], at: number, { words }: Person): boolean =>
  words.every((word, k) => tokens[at + k]?.lower === word);

/** Where the office begins that ends right before a name; `at` for none. */
export function officeStart(tokens: readonly Token[], at: number, size: number, { grammar }: Lexicon): number {
  const last = tokens[at - 1];
  if (!has(last, Is.role)) return isNounBeforeName(tokens, at - 1, at + size, grammar.verbFirst) ? at - 1 : at;
  if (has(last, Is.speech)) return at;
  let from = at - 1;
  // "উপজেলা নির্বাহী | কর্মকর্তা": where an office stands behind what it is of
  while (
    !grammar.headFirst &&
    at - from < LONGEST_OFFICE &&
    isPart(tokens[from - 1]) &&
    has(tokens[from - 1], Is.nominal)
  )
    from -= 1;
  return from;
}
