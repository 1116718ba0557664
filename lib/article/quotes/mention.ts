import { withoutCase } from './case-ending';
import * as Is from './is';
import { FUNCTION, type Lexicon, SPEECH } from './lexicon';
import { isAcronym, isInCase, type Usage } from './names';
import type { Sentence, Token } from './tokens';

/** A place in a sentence that speaks of somebody: "Economy Minister Marcelo Ebrard", "Ebrard", "a Tory source", "he". */
export interface Mention {
  /** Its number among all mentions of the article; -1 while it has none. */
  number: number;
  sentence: Sentence;
  /** Tokens of the whole phrase, `to` excluded. */
  from: number;
  to: number;
  /** The end of what hangs on it: "a spokesman | for the ministry", "Lavrov, | the minister". */
  reach: number;
  /** `thing`: where every noun has a capital, one that is not known to be anybody. */
  kind: 'person' | 'organisation' | 'description' | 'pronoun' | 'thing';
  /** The name as written; "" for a description or a pronoun. */
  name: string;
  /** Its words, lower case, without titles. */
  words: string[];
  /** The office or description as written; "" for none. */
  role: string;
  /** Its head, lower case. */
  head: string;
  /** The phrase as written, without article. */
  phrase: string;
  /** Stands in the genitive ("Ford's", "des Ministers") or another case that its ending or article tells: no subject. */
  possessive: boolean;
  /** Points back to somebody just spoken of: "mantan gubernur itu". */
  back: boolean;
  /** "they": nobody in particular. */
  plural: boolean;
  /** Called so are several, a body or a text, no single person: "government leaders", "the committee". */
  collective: boolean;
  /** A place, which speaks only as a government does. */
  place: boolean;
  /** "a", "one of": nobody spoken of before. */
  indefinite: boolean;
  /** Its office is one that only one holds. */
  chief: boolean;
  /** A title stands before the name, or an age behind it: certainly a person. */
  certain: boolean;
}

/** Where a phrase and its parts are, in tokens; -1 for a part it lacks. */
export interface Parts {
  from: number;
  to: number;
  nameAt: number;
  roleAt: number;
  age: boolean;
}

/** The text from token `a` to before token `b`. */
export const sliceOf = (text: string, tokens: readonly Token[], a: number, b: number): string =>
  b > a ? text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0) : '';

/** The index of the article, over adjectives: "den | neuen | Plan". */
function articleBefore(tokens: readonly Token[], from: number): number {
  let k = from - 1;
  while (k > from - 4 && tokens[k]?.kind === 'word' && !tokens[k]?.capital && tokens[k]?.bits === 0) k -= 1;
  return k;
}

const isOblique = (tokens: readonly Token[], from: number, { oblique }: Lexicon): boolean =>
  oblique.size > 0 && oblique.has(tokens[articleBefore(tokens, from)]?.lower ?? '');

const has = (token: Token | undefined, bits: number): boolean => ((token?.bits ?? 0) & bits) !== 0;

/** A body's name without what its last word has behind it: "Bakanlığı|nın". */
function withoutEnding(name: string, last: Token | undefined, { words }: Lexicon): string {
  const endings = has(last, Is.organisation) && words.bodyEndings;
  return endings ? name.replace(new RegExp(`(?:${endings.split(', ').join('|')})$`, 'u'), '') : name;
}

/** "government | leaders", "members of the elite", but not "department information | officer". */
function isCollective(tokens: readonly Token[], roleAt: number, end: number, { words }: Lexicon): boolean {
  const last = words.headFirst ? undefined : tokens[end - 1];
  return tokens[roleAt]?.plural === true && (!has(last, Is.role) || last?.plural === true);
}

/** Words between a description and what makes it point back: "pemain | bernomor punggung 8 | itu". */
const MOST_BEFORE_POINTER = 4;

function pointsBack(tokens: readonly Token[], to: number): boolean {
  let k = to;
  while (k - to < MOST_BEFORE_POINTER && isDetail(tokens, k)) k += 1;
  return has(tokens[k], Is.pointsBack);
}

function isDetail(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.kind !== 'word' || has(token, Is.pointsBack)) return false;
  return !has(token, FUNCTION | SPEECH | Is.that | Is.calendar) || isNumber(tokens[k - 1]);
}

const isNumber = (token: Token | undefined): boolean => /^\p{N}{1,3}$/u.test(token?.text ?? '');

/** "pedagang | bernama": words that only lead to the name; and a stop. */
const NAMING = /(?:\s(?:bernama|berinisial|named|called|namens|nommée?|llamad[oa]|chamad[oa]|di nome))?[,;]?\s*$/u;

const YEARS_OLD = /\d-(?:year-old|jährige[rn]?|jarige)$/u;
export const YEARS = /^(?:a[nñ]os|ans|anni)$/u;

/** An office with one word that nobody is known by, and "itu" behind it. */
const isPointedAt = (tokens: readonly Token[], parts: Parts, words: readonly Token[], usage: Usage): boolean =>
  parts.roleAt >= 0 &&
  parts.nameAt > parts.roleAt &&
  words.length === 1 &&
  !has(tokens[parts.nameAt - 1], Is.title) &&
  has(tokens[parts.to], Is.pointsBack) &&
  !words.some((word) => usage.alone.has(word.bare));

/** "de 47 anos" */
export const isAged = (tokens: readonly Token[], i: number): boolean =>
  isNumber(tokens[i + 1]) && YEARS.test(tokens[i + 2]?.lower ?? '');

/** "el mandatario", "der 58-Jährige", "a diarista | de 47 anos": behind a definite article somebody who was named before. */
function isAnaphoric(tokens: readonly Token[], from: number, to: number, { isAnaphor }: Lexicon): boolean {
  const article = tokens[from - 1];
  if (!has(article, Is.article) || has(article, Is.indefinite)) return false;
  const aged =
    isAged(tokens, to) ||
    (tokens[to]?.text === ',' && isAged(tokens, to + 1)) ||
    tokens.slice(from, to).some((token) => YEARS_OLD.test(token.lower));
  const words = tokens.slice(from, to).map((token) => token.lower);
  return aged || isAnaphor(words.join(' '));
}

/** "Inspektur Jenderal (Pol) | …" */
const isBranch = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(' && has(tokens[end - 4], Is.rank);

const isSmallEnd = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !has(token, Is.role) && /^\p{L}+$/u.test(token.text);

export function mentionOf(sentence: Sentence, text: string, parts: Parts, lexicon: Lexicon, usage: Usage): Mention {
  const { tokens } = sentence;
  const { from, to, nameAt, roleAt, age } = parts;
  const named = nameAt >= 0;
  const titled = named && nameAt > from && has(tokens[nameAt - 1], Is.title);
  let roleEnd = named ? nameAt : to;
  while (roleEnd > from && has(tokens[roleEnd - 1], Is.title) && !has(tokens[roleEnd - 1], Is.role)) roleEnd -= 1;
  // "als Präsidentin der Versammlung tun": no office ends with a small word where nouns are capitalised
  const smallEnds = lexicon.words.capitalNouns && roleAt >= 0;
  while (smallEnds && roleEnd > roleAt + 1 && isSmallEnd(tokens[roleEnd - 1])) roleEnd -= 1;
  let phraseEnd = to;
  while (smallEnds && !named && phraseEnd > roleAt + 1 && isSmallEnd(tokens[phraseEnd - 1])) phraseEnd -= 1;
  let printed = nameAt;
  while (printed > from && (has(tokens[printed - 1], Is.rank) || isBranch(tokens, printed)))
    printed -= has(tokens[printed - 1], Is.rank) ? 1 : 3;
  const words = named ? tokens.slice(nameAt, to).filter((token) => token.kind === 'word') : [];
  const whole = kindOf(sentence, parts, words, titled, lexicon, usage);
  // "Guru Besar Sosiologi | itu": what he is of
  const described = whole === 'person' && isPointedAt(tokens, parts, words, usage);
  const kind = described ? 'description' : whole;
  const unnamed = kind === 'organisation' || kind === 'thing';
  const phrase = withoutCase(sliceOf(text, tokens, from, phraseEnd), lexicon);
  const name = unnamed ? phrase : named ? withoutCase(sliceOf(text, tokens, printed, to), lexicon) : '';
  return {
    number: -1,
    sentence,
    from,
    to,
    reach: to,
    kind,
    name: kind === 'organisation' ? withoutEnding(name, tokens[to - 1], lexicon) : name,
    words: described ? [] : (unnamed ? tokens.slice(from, to) : words).map(({ bare }) => bare),
    role: roleAt >= 0 ? sliceOf(text, tokens, from, described ? to : roleEnd).replace(NAMING, '') : '',
    head: roleAt >= 0 ? sliceOf(text, tokens, roleAt, roleAt + (tokens[roleAt]?.width ?? 1)).toLowerCase() : '',
    phrase,
    possessive: isInCase(tokens[to - 1]) || isOblique(tokens, from, lexicon),
    back: kind === 'description' && (pointsBack(tokens, to) || isAnaphoric(tokens, from, to, lexicon)),
    plural: false,
    collective: roleAt >= 0 && isCollective(tokens, roleAt, roleEnd, lexicon),
    chief: roleAt >= 0 && tokens[roleAt]?.chief === true,
    place: kind === 'organisation' && to - from === 1 && has(tokens[from], Is.place),
    indefinite: has(tokens[from - 1], Is.indefinite) || has(tokens[from], Is.indefinite),
    certain: titled || age,
  };
}

/** What ends so means things, several at a time. */
const ABSTRACTS = /\p{Ll}(?:ungen|heit(?:en)?|keit(?:en)?|schaft(?:en)?|tion(?:en)?|tät(?:en)?|ismus|igenz|erenz)$/u;
/** Nouns before the name of what is printed again and again. */
const PERIODICAL =
  /^(?:journal|magazine|newspaper|tabloid|majalah|koran|tabloid|revista|diario|periódico|jornal|quotidien|quotidiano|rivista|zeitschrift|zeitung|tidningen|avisen|krant)$/u;

function kindOf(
  { tokens }: Sentence,
  { from, to, nameAt, roleAt }: Parts,
  words: readonly Token[],
  titled: boolean,
  lexicon: Lexicon,
  usage: Usage,
): Mention['kind'] {
  if (roleAt >= 0) return nameAt < 0 ? 'description' : 'person';
  const first = words[0];
  if (!first || (!titled && tokens.slice(from, to).some((token) => token.bits & Is.organisation)))
    return 'organisation';
  if (titled) return 'person';
  // "the journal | Nature Medicine"
  if (words.length > 1 && PERIODICAL.test(tokens[from - 1]?.lower ?? '')) return 'organisation';
  if (words.length === 1 && first.bits & Is.place) return 'organisation';
  if (isAcronym(first) && (words.length === 1 || /^[^.]{3,}$/u.test(first.text))) return 'organisation';
  if (lexicon.words.capitalNouns) {
    // "Kreative Erleuchtungen"
    if (words.some(({ text }) => ABSTRACTS.test(text))) return 'thing';
    const known = words.length > 1 || (usage.surnames.has(first.bare) && !has(tokens[from - 1], Is.article));
    return known ? 'person' : 'thing';
  }
  // "Pemberlakuan PSBB": a word that the article writes small elsewhere begins no name
  return words.length > 1 && usage.small.has(first.lower) && !has(first, FUNCTION) ? 'organisation' : 'person';
}

export const pronounAt = (sentence: Sentence, from: number, to: number): Mention => ({
  number: -1,
  sentence,
  from,
  to,
  reach: to,
  kind: 'pronoun',
  name: '',
  words: [],
  role: '',
  head: '',
  phrase: sentence.tokens[from]?.text ?? '',
  possessive: false,
  back: false,
  plural: sentence.tokens[from]?.plural === true,
  collective: false,
  chief: false,
  place: false,
  indefinite: false,
  certain: false,
});
