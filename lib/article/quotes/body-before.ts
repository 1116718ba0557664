import * as Is from './is';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { described } from './noun-phrase';
import type { Reading } from './reading';
import { isOf } from './small-owner';
import { hangsOnPreposition } from './small-words';
import { isSurelyPerson } from './surely-person';
import { has, type Sentence, type Token } from './tokens';

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
    if (bodies.length) return oneOf(bodies, kind, reading.lexicon);
    if (sentences[k]?.quotes.length) return undefined;
  }
  const first = sentences[index]?.first ? index - 1 : -1;
  return sentences[first]?.paragraph === paragraph - 1
    ? oneOf(bodiesIn(reading, first), kind, reading.lexicon)
    : undefined;
}

/** Of several the one that is called so by its name. */
function oneOf(bodies: readonly Mention[], kind: string, lexicon: Lexicon): Mention | undefined {
  const [only, ...others] = bodies;
  const alike = others.length && kind ? bodies.filter((body) => isCalled(body, kind)) : [];
  const one = others.length ? (alike.length === 1 ? alike[0] : undefined) : only;
  return one && whole(one, lexicon);
}

const isCalled = ({ sentence: { tokens }, from, to }: Mention, kind: string): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => kind.startsWith(lower.slice(0, LEAST_ALIKE)) && lower.length >= LEAST_ALIKE);

/** Letters that two forms of a noun share: "Institut", "instituttet". */
const LEAST_ALIKE = 5;

/** The one that speaks there, or all of which it tells. */
function bodiesIn(reading: Reading, index: number): Mention[] {
  const { sentences, lexicon } = reading;
  const sentence = sentences[index];
  if (!sentence) return [];
  const named = sentence.mentions.filter((mention) => isBody(mention, reading));
  for (const { speaker, source, weak } of reading.speechesIn(index)) {
    if (!speaker || weak || !isBody(speaker, reading) || (source && lexicon.grammar.inflected)) continue;
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
  return [...(small ? [small] : []), ...named.filter((mention) => !isInside(mention))];
}

/** A body with a name, or one that there is only one of; none that is itself called by its kind. */
function isBody(mention: Mention, { cast, lexicon }: Reading): boolean {
  const { kind, place, possessive, name, words, sentence, from, to, phrase } = mention;
  if (possessive || isKind(mention, lexicon)) return false;
  const tokens = sentence.tokens.slice(from, to);
  if (kind === 'organisation') return !place || tokens.some((token) => has(token, Is.organisation));
  // "The Coast Guard"
  const isNamed =
    tokens.length > 1 && tokens.every(({ capital }) => capital) && has(sentence.tokens[from - 1], Is.article);
  if (kind === 'description')
    return (mention.collective || (isNamed && !mention.chief)) && phrase !== '' && !lexicon.isWriting(mention.head);
  const person = kind === 'person' || kind === 'thing' ? cast.of(mention) : undefined;
  if (!person || name === '') return false;
  if (tokens.some((token) => has(token, Is.organisation)) && mention.role === '') return true;
  // "Boeing", "Northern Water": nobody who surely is a person
  return kind === 'person' && words.length > 1 && !isSurelyPerson(mention, person, lexicon);
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
  return bodyKinds.has(words.at(-1)?.lower ?? '') || (words.length === 1 && bodyKinds.has(words[0]?.lower ?? ''));
}

const opens = ({ tokens }: Sentence, from: number): boolean =>
  !hangsOnPreposition(tokens, from) &&
  tokens.slice(0, from).every((token) => token.text === ',' || has(token, Is.functionWord));

/** With what hangs on it without a stop: "Agència Catalana | de l'Aigua". */
function whole(mention: Mention, lexicon: Lexicon): Mention {
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
  if (noun?.kind !== 'word' || (at > 0 && noun.capital)) return undefined;
  let from = at;
  while (
    from > 0 &&
    isPlain(tokens[from - 1]) &&
    (!grammar.headFirst || openingAdjective?.test(tokens[from - 1]?.lower ?? ''))
  )
    from -= 1;
  // "Igår stängde | polisen": where an article would open what belongs to the noun
  const isOne = grammar.headFirst || !lexicon.words.articles || has(tokens[from - 1], Is.article);
  if (!isOne) while (from < at && !tokens.slice(from, at).every(({ capital }) => capital)) from += 1;
  if (!opens(sentence, from) || (from === at && lexicon.bodyKinds.has(noun.lower))) return undefined;
  // "The | council" is one of many, where nothing tells which
  let to = at + 1;
  if (grammar.headFirst) to = complementEnd(tokens, to, lexicon);
  return asPrinted(sentence, from, to);
}

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
  return isVerbLike(tokens[end]?.lower ?? '') || has(tokens[end], Is.adverb) ? end : at;
}

const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !has(token, Is.functionWord | Is.speech | Is.role | Is.calendar | Is.that);
