import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { bodyFrom } from '../people/body-in-case';
import type { Mention } from '../people/mention';
import { described } from '../people/noun-phrase';
import { endsInCase } from '../people/runs';
import { isOf } from '../people/small-owner';
import { isSurelyPerson } from '../people/surely-person';
import { beforeArticles, hangsOnPreposition } from '../sentences/small-words';
import { has, type Sentence, type Token } from '../sentences/tokens';
import type { Reading } from './reading';

/** Which body a sentence is about, whatever its verb: so that "the agency" behind it means that one. */

/** Words of a name beside the noun that tells that it is a body: "Republička inspekcija za zaštitu prirode". */
const MOST_BESIDE = 4;
/** How many words stand before a body that opens a sentence: "Тем временем | прокуратура", "In the meantime, | the council". */
const LATEST = 4;

/**
 * The body that the sentence before another tells of, in its paragraph, or, where the paragraph begins with words that somebody says, at the end of the one before.
 * @param index of the sentence in which it is called by its kind
 * @param kind what it is called there, lower case; "" where nobody is named
 */
export function bodyBefore(reading: Reading, index: number, kind: string): Mention | undefined {
  const { sentences } = reading;
  const paragraph = sentences[index]?.paragraph ?? 0;
  for (let k = index - 1; sentences[k]?.paragraph === paragraph; k -= 1) {
    const bodies = bodiesIn(reading, k);
    if (bodies.length)
      return oneOf(kind ? bodies : bodies.filter((body) => isSubject(body, reading, k)), kind, reading.lexicon);
    if (sentences[k]?.quotes.length) return undefined;
  }
  // whose text it is, or who "they" are, is told in the same paragraph
  const first = kind && sentences[index]?.first ? index - 1 : -1;
  return sentences[first]?.paragraph === paragraph - 1
    ? oneOf(bodiesIn(reading, first), kind, reading.lexicon)
    : undefined;
}

/**
 * "L'Agència recorda que el pla segueix vigent. «…», assenyala.": the body that the paragraph begins with, where it has named nobody else, and a subject is left out.
 * @param index of the sentence
 */
export function bodyAlone(reading: Reading, index: number): Mention | undefined {
  const { sentences, lexicon } = reading;
  const before = sentences[index - 1];
  if (!before?.first || before.paragraph !== sentences[index]?.paragraph || before.quotes.length) return undefined;
  if (before.mentions.some(({ kind, place }) => kind === 'pronoun' || (kind === 'person' && !place))) return undefined;
  const [only, ...others] = bodiesIn(reading, index - 1);
  return only && !others.length && opens(before, only.from) ? whole(only, lexicon) : undefined;
}

/** The body that is the subject of a sentence, or speaks in it, whatever else is named there. */
export const bodyAsSubject = (reading: Reading, index: number): Mention | undefined =>
  oneOf(
    bodiesIn(reading, index).filter((body) => isSubject(body, reading, index)),
    '',
    reading.lexicon,
  );

/** It speaks there, or begins the sentence, and is nobody's own: "his campaign". */
const isSubject = (body: Mention, { speechesIn, lexicon }: Reading, index: number): boolean =>
  !lexicon.owners.has(body.sentence.tokens[body.from - 1]?.lower ?? '') &&
  (opens(body.sentence, body.from) || speechesIn(index).some(({ speaker }) => speaker === body));

/** Of several the one that is called so by its name. */
function oneOf(all: readonly Mention[], kind: string, lexicon: Lexicon): Mention | undefined {
  // "the ministry has opened an inquiry. …, | the company | said"
  const bodies = lexicon.firmKinds.has(kind) ? all.filter((body) => !isOfState(body, lexicon)) : all;
  const [only, ...others] = bodies;
  const alike = others.length && kind ? bodies.filter((body) => isCalled(body, kind)) : [];
  const one = others.length ? (alike.length === 1 ? alike[0] : undefined) : only;
  return one && whole(one, lexicon);
}

const isOfState = ({ sentence: { tokens }, from, to }: Mention, lexicon: Lexicon): boolean =>
  tokens.slice(from, to).some(({ lower }) => lexicon.isOfState(lower));

const isCalled = ({ sentence: { tokens }, from, to }: Mention, kind: string): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => kind.startsWith(lower.slice(0, LEAST_ALIKE)) && lower.length >= LEAST_ALIKE);

/** "je", "su" */
const LONGEST_AUXILIARY = 3;
/** Letters that two forms of a noun share: "Institut", "instituttet". */
const LEAST_ALIKE = 5;

/** The one that speaks there, or all of which it tells. */
function bodiesIn(reading: Reading, index: number): Mention[] {
  const { sentences, lexicon } = reading;
  const sentence = sentences[index];
  if (!sentence) return [];
  const named = sentence.mentions.filter((mention) => isBody(mention, reading));
  for (const { speaker, source, weak } of reading.speechesIn(index)) {
    if (
      !speaker ||
      weak ||
      speaker.kind === 'person' ||
      !isBody(speaker, reading) ||
      (source && lexicon.grammar.inflected)
    )
      continue;
    // "The Coast Guard warned | Northern Ferries"
    if (named.every((other) => other === speaker || (other.from < speaker.to && speaker.from < other.to)))
      return [speaker];
  }
  const small = smallBody(sentence, lexicon);
  const opening = small ?? named.find((mention) => mention.from <= LATEST && opens(sentence, mention.from));
  // in another case than the subject's
  if (lexicon.grammar.inflected) return opening ? [opening] : [];
  const isInside = (mention: Mention): boolean =>
    small !== undefined && mention.from < small.to && small.from < mention.to;
  return [
    ...(small ? [small] : []),
    ...named.filter((mention) => !isInside(mention) && !isWhereItStands(mention, lexicon)),
  ];
}

/** "lewat akun | Instagram", "in the | Post": what somebody says something in. */
function isWhereItStands({ sentence: { tokens }, from }: Mention, lexicon: Lexicon): boolean {
  const k = beforeArticles(tokens, from);
  const before = tokens[k];
  if (before?.kind !== 'word' || isOf(before, lexicon) || has(before, Is.accordingTo)) return false;
  return (
    (has(before, Is.preposition) && !has(before, Is.that)) ||
    (isPlain(before) && !before.capital && hangsOnPreposition(tokens, k))
  );
}

/** The body whose noun, or the first word of whose name, stands at `at`, in another case than the subject's. */
export function bodyNamedAt(reading: Reading, sentence: Sentence, at: number): Mention | undefined {
  const { lexicon } = reading;
  const { tokens } = sentence;
  const mention = sentence.mentions.find(({ from, to }) => from <= at && at < to);
  if (!lexicon.bodyInCase.length) {
    const isOne = has(tokens[at], Is.organisation) || mention?.kind === 'organisation';
    if (mention && mention.from === at) return isOne && isBody(mention, reading) ? whole(mention, lexicon) : undefined;
    return isOne ? asPrinted(sentence, at, at + 1) : undefined;
  }
  let noun = at;
  while (noun < at + MOST_BESIDE && isPlain(tokens[noun]) && !has(tokens[noun], Is.organisation)) noun += 1;
  return has(tokens[noun], Is.organisation) ? bodyFrom(sentence, noun, tokens.length, lexicon) : undefined;
}

/** A body with a name, or one that there is only one of; none that is itself called by its kind. */
function isBody(mention: Mention, { cast, lexicon }: Reading): boolean {
  const { kind, place, possessive, name, words, sentence, from, to, phrase } = mention;
  if (possessive || isKind(mention, lexicon)) return false;
  // "TURIN —"
  if (/^[—–]$/u.test(sentence.tokens[to]?.text ?? '') && from === 0) return false;
  const tokens = sentence.tokens.slice(from, to);
  const isOrganisation = tokens.some((token) => has(token, Is.organisation));
  if (tokens.some(({ lower }) => lexicon.isWriting(lower))) return false;
  if (kind === 'organisation') return !place || isOrganisation;
  // "The Coast Guard"
  const isNamed =
    tokens.length > 1 && tokens.every(({ capital }) => capital) && has(sentence.tokens[from - 1], Is.article);
  if (kind === 'description')
    return ((mention.collective && isOrganisation) || (isNamed && !mention.chief)) && phrase !== '';
  const person = kind === 'person' || kind === 'thing' ? cast.of(mention) : undefined;
  if (!person || name === '') return false;
  if (isOrganisation && mention.role === '') return true;
  // "Boeing", "Northern Water": nobody who surely is a person
  return (
    kind === 'person' && words.length > 1 && !isSurelyPerson(mention, person, lexicon) && opens(sentence, mention.from)
  );
}

/** "the agency", "la entidad", "myndigheten": what a body is called that was named before. */
export function isKind(
  { sentence: { tokens }, from, to }: Mention,
  { bodyKinds, grammar: { capitalNouns } }: Lexicon,
): boolean {
  if (has(tokens[from - 1], Is.indefinite)) return false;
  const words = tokens.slice(from, to).filter((token) => !has(token, Is.article | Is.pointsBack | Is.pronoun));
  // "ta | ustanova", "navedena | institucija"
  if (words.length > 2 || words.some(({ capital }) => capital && !capitalNouns)) return false;
  // "the | police | department" is one of its own
  if (words.length === 2 && words.every((token) => has(token, Is.organisation))) return false;
  return bodyKinds.has(words.at(-1)?.lower ?? '') || (words.length === 1 && bodyKinds.has(words[0]?.lower ?? ''));
}

/** Nothing but small words stands before. */
export const opens = ({ tokens }: Sentence, from: number): boolean =>
  !hangsOnPreposition(tokens, from) &&
  tokens.slice(0, from).every((token) => token.text === ',' || has(token, Is.functionWord));

/** With what hangs on it without a stop: "Agència Catalana | de l'Aigua". */
export function whole(mention: Mention, lexicon: Lexicon): Mention {
  const { sentence, from, to, kind } = mention;
  const { tokens } = sentence;
  let end = to;
  while (end - to < MOST_BESIDE * 2) {
    const tie = tokens[end];
    if (tie?.kind !== 'word' || !(isOf(tie, lexicon) || lexicon.of.has(tie.lower) || lexicon.ofThe.has(tie.lower)))
      break;
    let name = end + 1;
    while (has(tokens[name], Is.article)) name += 1;
    if (!tokens[name]?.capital) break;
    while (tokens[name]?.kind === 'word' && tokens[name]?.capital) name += 1;
    end = name;
  }
  if (end === to && kind !== 'description') return mention;
  return asPrinted(sentence, from, end);
}

/** As it stands there, without blanks where there are none. */
function asPrinted(sentence: Sentence, from: number, to: number): Mention {
  const words = sentence.tokens.slice(from, to);
  const text = words
    .map((word, k) => (k > 0 && words[k - 1]?.end !== word.start ? ` ${word.text}` : word.text))
    .join('');
  const body = described(sentence, from, to, { collective: true, back: false });
  body.phrase = text;
  return body;
}

/** "Тем временем | прокуратура начала проверку", "Česká inspekce životního prostředí | zahájila …": a body in small letters near the beginning of its sentence. */
function smallBody(sentence: Sentence, lexicon: Lexicon): Mention | undefined {
  const { tokens } = sentence;
  const { grammar, openingAdjective } = lexicon;
  const at = tokens.findIndex((token, k) => k <= LATEST && has(token, Is.organisation) && !has(token, Is.speech));
  const noun = tokens[at];
  // "the company’s boss"
  if (noun?.kind !== 'word' || (at > 0 && noun.capital) || endsInCase(noun)) return undefined;
  let from = at;
  while (
    from > 0 &&
    isPlain(tokens[from - 1]) &&
    (!grammar.headFirst || openingAdjective?.test(tokens[from - 1]?.lower ?? ''))
  )
    from -= 1;
  // "Igår stängde | polisen": where an article would open what belongs to the noun
  const isOne = grammar.headFirst || !lexicon.words.articles || has(tokens[from - 1], Is.article);
  // "On Saturday, his | campaign"
  if (!isOne && lexicon.grammar.invertsOnlyAfterQuotation && at > 0 && !noun.capital) return undefined;
  if (!isOne) while (from < at && !tokens.slice(from, at).every(({ capital }) => capital)) from += 1;
  // "L'association | Vents du Sud"
  const isNamed = grammar.headFirst && tokens[at + 1]?.capital === true;
  if (from === at && lexicon.bodyKinds.has(noun.lower) && !isNamed) return undefined;
  if (!opens(sentence, from) && !isSubjectByForm(sentence, at, lexicon)) return undefined;
  // "The | council" is one of many, where nothing tells which
  let to = at + 1;
  if (grammar.headFirst) to = complementEnd(tokens, to, lexicon);
  return asPrinted(sentence, from, to);
}

/** "Тем временем | прокуратура": in a language with cases, no form of one that is no subject, and nobody before. */
const isSubjectByForm = ({ tokens, mentions }: Sentence, at: number, { bodyInCase }: Lexicon): boolean =>
  bodyInCase.length > 0 &&
  !bodyInCase.some(({ ending }) => tokens[at]?.lower.endsWith(ending)) &&
  mentions.every(({ from }) => from >= at) &&
  tokens.slice(0, at).every(({ kind, capital }, k) => kind === 'word' && (k === 0 || !capital)) &&
  !has(tokens[at - 1], Is.preposition);

/** "inspekce | životního prostředí | zahájila", "υπουργείο | Υγείας": what it is of, up to the verb. */
function complementEnd(tokens: readonly Token[], at: number, { isVerbLike, grammar }: Lexicon): number {
  let end = at;
  while (tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
  if (end > at || !grammar.inflected) return end;
  while (end - at < MOST_BESIDE) {
    const noun = has(tokens[end], Is.ties) ? end + 1 : end;
    if (!isPlain(tokens[noun]) || (noun === end && isVerbLike(tokens[noun]?.lower ?? ''))) break;
    end = noun + 1;
  }
  // "Državni inspektorat | pokrenuo je"
  const verb = tokens[end]?.lower ?? '';
  return (verb.length > LONGEST_AUXILIARY && isVerbLike(verb)) ||
    (has(tokens[at], Is.ties) && has(tokens[end], Is.adverb))
    ? end
    : at;
}

const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !has(token, Is.functionWord | Is.speech | Is.role | Is.calendar | Is.that);
