import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from '../sentences/tokens';
import type { Mention } from './mention';

/** Offices that no list has, as whole groups of words that only commas mark off. */

interface Office {
  from: number;
  to: number;
}

const LONGEST = 10;
const SHORTEST_NOUN = 4;
/** How somebody says it: "emocionado", "visibly"; "meluncur", "yang". */
const MANNER = /(?:ly|mente?|[aiu]d[oa]s?|[aiu]t[oa]s?|[aei]ndo|ende|os[oa])$/u;
const MALAYAN_VERB = /^(?:me|di|ber|ter|yang)/u;
const PART = Is.functionWord & ~(Is.preposition | Is.article | Is.adverb);
const NO_PART = Is.speech | Is.that | Is.pronoun | Is.accordingTo | Is.calendar;

/**
 * "“…,” suspira Pere Casals, | forestal jubilat.", "ông Nguyễn Văn Tám, | người lái đò ở ấp 4, | nói", "Bagi Rina, 38, | kakitangan sebuah klinik, …": behind
 * a name and its age, or a name that is told or has its verb behind the second comma, a noun that no list has and all that belongs to it.
 * @param nameEnd index behind the name
 * @param age index of the comma behind the age; `nameEnd` for none
 */
export function officeBehindComma(mention: Mention, age: number, lexicon: Lexicon): Office | undefined {
  const { grammar, opensClause, relatives } = lexicon;
  const { tokens } = mention.sentence;
  const first = tokens[age + 1];
  if (!grammar.headFirst || tokens[age]?.text !== ',' || !isUnknownNoun(first)) return undefined;
  let end = age + 1;
  while (end - age <= LONGEST && isPart(tokens[end]) && !opensClause.has(tokens[end]?.lower ?? '')) {
    if (relatives.has(tokens[end]?.lower ?? '')) break;
    end += 1;
  }
  const next = tokens[end];
  const size = end - age - 1;
  const ends = next === undefined || /^[,.;]$/u.test(next.text) || opensClause.has(next.lower);
  // "Anin, sapaan akrabnya": what is his
  if (!ends || !size || isListed(tokens, end) || tokens[end - 1]?.lower.endsWith('nya')) return undefined;
  const office = { from: age + 1, to: end };
  if (age > mention.to) return office;
  const verbBehind = next?.text === ',' && has(tokens[end + 1], Is.says);
  const told = isTold(tokens, mention.from);
  if (grammar.calledByGivenName) return told || verbBehind ? office : undefined;
  if (!told) return undefined;
  const plain = tokens.slice(age + 1, end).every((token) => token.bits === 0 && !token.capital);
  return !grammar.breaksIn || (size === 2 && plain) ? office : undefined;
}

/** "O xerente do hospital, | Anxo Fraga, | pediu": an article, a noun that no list has and what it is of open the sentence, and a given name begins what stands between commas. */
export function officeOfOpening(
  { sentence: { tokens }, from, to, words }: Mention,
  { grammar }: Lexicon,
): Office | undefined {
  const comma = from - 1;
  if (!grammar.headFirst || tokens[comma]?.text !== ',' || tokens[to]?.text !== ',' || words.length < 2)
    return undefined;
  if (comma < 3 || comma > LONGEST || !has(tokens[0], Is.article) || has(tokens[0], Is.indefinite)) return undefined;
  if (!isUnknownNoun(tokens[1]) || !has(tokens[2], Is.ties) || !isGivenName(tokens[from]?.lower ?? ''))
    return undefined;
  if (isListed(tokens, to)) return undefined;
  return tokens.slice(1, comma).every(isPart) ? { from: 1, to: comma } : undefined;
}

/** "Pangarsa Sanggar Laras Budaya, | Ki Darmo Wiyono, ngandharake": nobody has two names with a comma between, and a verb of speech has one subject. */
export function officeOpening(
  { sentence: { tokens }, from, to, words }: Mention,
  age: number,
  lexicon: Lexicon,
): Office | undefined {
  const { grammar } = lexicon;
  const comma = from - 1;
  const [first] = tokens;
  if (!grammar.headFirst || grammar.breaksIn || tokens[comma]?.text !== ',' || comma < 2 || comma > LONGEST)
    return undefined;
  if (!first?.capital || first.bits !== 0 || isGivenName(first.lower) || MALAYAN_VERB.test(first.lower))
    return undefined;
  const group = tokens.slice(0, comma);
  if (!group.every((token) => token.kind === 'word' && !has(token, NO_PART | PART | Is.role))) return undefined;
  const verb = tokens[age + 1];
  const unread = age > to && verb?.kind === 'word' && !verb.capital && verb.bits === 0;
  const closed = tokens[age]?.text === ',' && (unread || has(verb, Is.says | Is.reports));
  const named = group.slice(1).some(({ capital }) => capital);
  return closed && (age > to || (named && words.length > 1)) ? { from: 0, to: comma } : undefined;
}

const isUnknownNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !(token.bits & ~(Is.label | Is.judges)) &&
  token.text.length >= SHORTEST_NOUN &&
  /^\p{L}+$/u.test(token.text) &&
  !MANNER.test(token.lower) &&
  !MALAYAN_VERB.test(token.lower);

const isPart = (token: Token | undefined): boolean => token?.kind === 'word' && !has(token, NO_PART | PART);

/** "…, Pere Casals, | Rosa Pujol i …" */
const isListed = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === ',' &&
  (tokens[end + 1]?.capital === true || (has(tokens[end + 1], Is.conjunction) && tokens[end + 2]?.capital === true));

/** Behind words and a verb, or a verb and an article or a title. */
function isTold(tokens: readonly Token[], from: number): boolean {
  let verb = from - 1;
  while (has(tokens[verb], Is.title | Is.article) && !has(tokens[verb], Is.speech)) verb -= 1;
  return has(tokens[verb], Is.speech) && tokens.slice(Math.max(0, verb - 3), verb).some(({ kind }) => kind === 'quote');
}
