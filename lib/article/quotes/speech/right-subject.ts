import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { isAcronym, isParticle } from '../people/names';
import { hangsOnPreposition, isQuiet } from '../sentences/small-words';
import { has, type Token } from '../sentences/tokens';

/**
 * The subject behind a verb, with nothing but small words between.
 * @param quoted the verb stands directly behind a quotation, so that adjectives may stand between too: "said retired surgeon Ann Ford"
 */
export function rightSubject(
  tokens: readonly Token[],
  verbEnd: number,
  mentions: readonly Mention[],
  quoted: boolean,
): Mention | undefined {
  const end = quoted ? behindInsertion(tokens, verbEnd) : verbEnd;
  const nearest = mentions.find((other) => other.from >= end && !(quoted && other.possessive && other.to - end <= 2));
  const mention =
    nearest && (behindAgency(tokens, nearest, mentions) ?? behindPlace(tokens, nearest, mentions) ?? nearest);
  if (!mention || mention.from - end > (quoted ? 5 : 3) || mention.possessive) return undefined;
  // "mówi „Gazecie” | Jan Nowak": a newspaper that somebody speaks to
  const told = mention === nearest ? end : nearest.to;
  const medium = tokens[told]?.kind === 'quote' && (quoted || isMedium(tokens[told]));
  const marked = medium ? told + (tokens[told + 1]?.text === '-' ? 2 : 1) : told;
  const between = tokens.slice(marked, mention.from);
  if (mention.kind === 'thing' && !quoted && !isInserted(tokens, verbEnd, mention)) return undefined;
  if (isPartitive(between)) return mention;
  // "disampaikan oleh | Budi": the verb's own preposition
  if (mention.from > verbEnd && hangsOnPreposition(tokens, mention.from)) return undefined;
  // "…," noting that he …: what is said has a subject of its own
  if (mention.kind === 'pronoun' && between.some((token) => token.bits & Is.that)) return undefined;
  if (isQuiet(tokens, marked, mention.from, Is.article | Is.adverb | Is.title) || isDescribed(between)) return mention;
  const plain = between.every(
    (token) =>
      token.kind === 'word' && !(token.bits & (Is.speech | Is.preposition | Is.conjunction | Is.pronoun | Is.calendar)),
  );
  return quoted && plain ? mention : undefined;
}

/**
 * "acuerdo con Senegal y Malí, «…», dice | Keller": directly behind a verb that follows the words, and so the one who says them, whoever stands before.
 * @param end index behind the verb
 * @param left whoever stands before it
 */
export function isBeside(
  tokens: readonly Token[],
  end: number,
  right: Mention | undefined,
  left: Mention | undefined,
  { grammar }: Lexicon,
): boolean {
  if (!right) return false;
  if (grammar.verbSecond) return right.from === end && right.kind !== 'pronoun';
  if (grammar.verbLast || grammar.invertsOnlyAfterQuotation || VAGUE.has(right.kind)) return false;
  // "Jan Nowak, „…“, powiedział | Annie Kowal": to whom it is said
  if (grammar.inflected && left && left.from <= 1) return false;
  return tokens.slice(end, right.from).every((token) => has(token, Is.article) || isParticle(token));
}

const VAGUE: ReadonlySet<string> = new Set(['pronoun', 'thing']);

/** "Das Ziel, sagt | Balaous, | müsse …": a word between the commas of an inserted verb is somebody, and no thing. */
const isInserted = (tokens: readonly Token[], verbEnd: number, { from, to }: Mention): boolean =>
  from === verbEnd && to === from + 1 && tokens[verbEnd - 2]?.text === ',' && tokens[to]?.text === ',';

/** "řekl ČTK | hejtman Josef Novák": the agency that somebody of an office tells it, or a source without a name. */
export function behindAgency(
  tokens: readonly Token[],
  nearest: Mention,
  mentions: readonly Mention[],
): Mention | undefined {
  const agency = tokens[nearest.from];
  if (nearest.kind !== 'organisation' || nearest.to - nearest.from !== 1 || !agency || !isAcronym(agency))
    return undefined;
  return mentions.find(
    (other) =>
      other.from === nearest.to && (other.kind === 'person' || other.kind === 'description') && other.role !== '',
  );
}

/** "как рассказал | «Вестям» | хирург": a capitalised word or two. */
const isMedium = (token: Token | undefined): boolean => /^\p{Lu}\S*(?: \S+)?$/u.test(token?.text ?? '');

const MOST_OF_CLAUSE = 3;

/** "kertoo | Pieksänlahden | kunnassa asuva | Tuula Mäkelä.": one word with a capital, more in small letters, and a whole name that ends the sentence: where somebody lives. */
function behindPlace(tokens: readonly Token[], place: Mention, mentions: readonly Mention[]): Mention | undefined {
  if (place.kind !== 'person' || place.words.length > 1 || place.role || place.certain) return undefined;
  const whole = mentions.find(({ from }) => from >= place.to);
  if (whole?.kind !== 'person' || whole.words.length < 2 || whole.possessive) return undefined;
  const between = tokens.slice(place.to, whole.from);
  const plain = between.every((token) => token.kind === 'word' && !token.capital && token.bits === 0);
  const size = between.length;
  return plain && size > 0 && size <= MOST_OF_CLAUSE && tokens[whole.reach]?.kind !== 'word' ? whole : undefined;
}

const LONGEST_INSERTION = 3;

/** "diz, emocionada, | a aposentada Ana Prado", "garantiu, em Bruxelas, | o ministro": small words, or a place, between commas behind the verb. */
function behindInsertion(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ',') return end;
  const place = has(tokens[end + 1], Is.locative);
  let close = end + 1;
  while (close - end <= LONGEST_INSERTION && tokens[close]?.kind === 'word' && (place || !tokens[close]?.capital))
    close += 1;
  return close > end + 1 && tokens[close]?.text === ',' ? close + 1 : end;
}

/** "one of those | advisers", "jeden z | posłów" */
const isPartitive = ([first, tie, ...rest]: readonly Token[]): boolean =>
  has(first, Is.indefinite) && has(tie, Is.ties) && isQuiet(rest, 0, rest.length, Is.article);

/** "gab | das russische | Außenministerium": an article and adjectives. */
const isDescribed = (between: readonly Token[]): boolean =>
  has(between[0], Is.article) &&
  between.slice(1).every((token) => token.kind === 'word' && !token.bits && !token.capital);
