import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { beginsWithVerb, isClause, isMostlyCapitals, isTitleCase, startsSmall } from '../sentences/capitals';
import { countWords } from '../sentences/direct';
import { isSingle, isTitleMark } from '../sentences/marks';
import type { Span } from '../sentences/pairing';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { type Attribution, isGiven } from '../speakers/attribution';
import { isFirst } from '../speakers/speech-for';
import { isCalled, isNaming } from '../speech/naming';
import { isListedTitle, isStoppedTitle } from './inner-stop';
import { isSingleWordSaid } from './one-word';
import { isLawText } from './provision';
import { isJoinedSubject, isMarkedSubject, isNamedThing, isPlaceOfSaying, isSource } from './thing-in-marks';

/** What else of the article decides. */
interface Around {
  lexicon: Lexicon;
  mentions: readonly Mention[];
  /** The marks most quotations of the article stand in. */
  marks: 'single' | 'double';
  /** Is something said, in the same paragraph or the one before, and is it known by whom? */
  told: boolean;
  /** Do these words stand in another paragraph too? Then this one is a heading. */
  isRepeated(text: string, paragraph: number): boolean;
}

/** A name in marks is no longer. */
const LONGEST_NAME = 5;
/** Words in small letters that are no name's whoever says them. */
const SMALL_ENOUGH = 6;
/** A web address or a user's name. */
const ADDRESS = /^\s*(?=\S+\s*$)(?:[@#]\S+|\S+\.\p{L}{2,6}(?:\/\S*)?)\s*$/u;
const CAPITAL = /^\P{L}*\p{Lu}/u;
const STOPPED = /[.,!?…;]["'”’]?\s*$/u;

/** Are these words somebody's words, or a title, a name, a term, a nickname, a heading between marks? */
export function isQuotation(
  { tokens, paragraph }: Sentence,
  at: number,
  span: Span,
  attribution: Attribution | undefined,
  { lexicon, mentions, marks, told, isRepeated }: Around,
): boolean {
  const text = tokens[at]?.text ?? '';
  const words = countWords(text);
  if (!words || isTitleMark(span.open) || ADDRESS.test(text)) return false;
  if (span.continued || span.continues) return true;
  // the name of who speaks
  if (mentions.some((mention) => mention.from === at)) return false;
  if (isLawText(tokens, at, mentions, attribution)) return false;
  const before = tokens[at - 1];
  const stopped = STOPPED.test(text) && !isListedTitle(tokens, at, lexicon) && !isStoppedTitle(tokens, at, lexicon);
  const spoken = attribution?.spoken ?? false;
  // terms and laws stand in single marks where words stand in double ones
  const minor = isSingle(span.open) && marks === 'double';
  const leads = isFirst(tokens, at);
  const named =
    words <= 6 &&
    !stopped &&
    isTitleCase(text, lexicon) &&
    !(leads && isSaidBehind(tokens, at, words, lexicon)) &&
    !(isGiven(attribution) && words >= 2 && isDescription(tokens, at, lexicon));
  if (words <= LONGEST_NAME && !stopped && isTranslation(tokens, at)) return false;
  if (before?.kind === 'word' && before.bits & Is.label)
    return (
      (words >= 8 && isClause(text, lexicon)) ||
      (spoken &&
        (isNaming(tokens, at, mentions, lexicon) ||
          (words >= 5 && (stopped || !CAPITAL.test(text)) && !isTitleCase(text, lexicon)) ||
          (words >= 3 && beginsWithVerb(text, lexicon))))
    );
  if (words <= LONGEST_NAME && !stopped && isNameHere(tokens, at, lexicon)) return false;
  if (named && lexicon.agents.has(before?.lower ?? '')) return false;
  if (
    words <= LONGEST_NAME &&
    !stopped &&
    (isSource(tokens, at, mentions) ||
      isPlaceOfSaying(tokens, at, lexicon) ||
      isMarkedSubject(tokens, at, words) ||
      (leads && isJoinedSubject(tokens, at)))
  )
    return false;
  // nothing but the quotation: a sentence, or a heading
  const whole = leads && at >= tokens.length - 2;
  if (whole && minor && words <= 6) return false;
  if (whole && words <= 8 && isRepeated(text, paragraph)) return false;
  if (whole && !stopped) return words > (spoken ? 3 : 6);
  const small = startsSmall(text, lexicon);
  if (!small && isNamedThing(tokens, at, mentions, lexicon) && words < 6) return false;
  if (small && !minor && (isGiven(attribution) || words >= SMALL_ENOUGH || has(before, Is.reported))) return true;
  if (spoken && !(minor && !isGiven(attribution))) {
    if (words >= 2) return !named || isNaming(tokens, at, mentions, lexicon);
    // a word that nobody is known to say is a term, unless something leads to it
    const led = isGiven(attribution) || leads || before?.text === ':' || has(before, Is.speech);
    return (
      ((led || isNaming(tokens, at, mentions, lexicon)) && isSingleWordSaid(tokens, at, stopped, lexicon)) ||
      isCalled(tokens, at, lexicon)
    );
  }
  if (leads) return words >= 4 || stopped;
  if (before?.text === ':')
    return stopped || isWholeBehindColon(tokens, at, attribution) ? words >= 3 : words >= 8 && !named;
  if (minor || named) return false;
  const clause = words >= 3 && isClause(text, lexicon);
  if (words >= 8 || (clause && isGiven(attribution))) return !isMostlyCapitals(text, lexicon);
  return (
    (told && clause && words >= 4 && !isMostlyCapitals(text, lexicon) && !isOfNoun(tokens, at)) ||
    (words >= 2 && isTold(tokens, at, words >= 4 ? Is.speech : Is.says))
  );
}

/**
 * "कंपनी “नई राह” ने", "“स्वच्छ चौक” योजना", "’صاف پانی‘ کے نام سے", "a „Ház a szélben” című film": in scripts without capitals, and where the verb stands last,
 * what stands beside tells a name.
 */
function isNameHere(tokens: readonly Token[], at: number, { genitives, grammar, labelsBehind }: Lexicon): boolean {
  // "”Talo tuulessa” | -niminen elokuva"
  const next = tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1];
  if (next?.kind !== 'word') return false;
  if (labelsBehind.has(next.lower)) return true;
  if (!grammar.uncased && !grammar.verbLast) return false;
  if (grammar.uncased && has(tokens[at - 1], Is.organisation)) return true;
  return has(genitives.has(next.lower) ? tokens[at + 2] : next, Is.label);
}

/** E ancora: «Serve più cattiveria». Where the stop stands outside the marks, they hold a sentence, if it is known whose. */
const isWholeBehindColon = (tokens: readonly Token[], at: number, attribution: Attribution | undefined): boolean =>
  isGiven(attribution) &&
  CAPITAL.test(tokens[at]?.text ?? '') &&
  /^[.!?…]$/u.test(tokens[at + 1]?.text ?? '') &&
  !tokens.slice(0, at).some((token) => token.bits & Is.label);

/** Er sagte, es sei ein „Kampf um Selbstbehauptung“: where nouns have capitals, behind "a" stands no name but what somebody calls a thing. */
const isDescription = (tokens: readonly Token[], at: number, { grammar }: Lexicon): boolean =>
  grammar.capitalNouns &&
  has(tokens[at - 1], Is.indefinite) &&
  has(tokens[at - 1], Is.article) &&
  !/^-/u.test(tokens[at + 1]?.text ?? '') &&
  tokens.some((token) => has(token, Is.speech));

/** "La loi « sur l’usage des terres » date de 1990", "el delito de «pertenencia a banda armada»": the name of what the noun before says. */
const isOfNoun = (tokens: readonly Token[], at: number): boolean =>
  (at === 2 && has(tokens[0], Is.article)) || (has(tokens[at - 1], Is.ties) && !has(tokens[at - 1], Is.locative));

/** „Hero” („Przypadkowy bohater”, 1992): what the words before mean. */
const isTranslation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '(' && tokens[at - 2]?.kind === 'quote';

const DASH = /^[–—-]$/u;

/** „Vielfalt ist Programm“, erklärte Keller; “Jugamos mal”, reconoció Vega: capitals of nouns and of one word make no title of what is said. */
function isSaidBehind(tokens: readonly Token[], at: number, words: number, lexicon: Lexicon): boolean {
  const long = lexicon.grammar.capitalNouns ? words >= 2 : /\s\p{Ll}/u.test(tokens[at]?.text ?? '');
  const stop = tokens[at + 1]?.text ?? '';
  const comma = stop === ',';
  if (!long || !(comma || DASH.test(stop))) return false;
  let verb = comma && DASH.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
  // «Vinceremo noi», ha | detto l'avvocato
  while (verb < at + 4 && has(tokens[verb], Is.adverb) && !has(tokens[verb], Is.speech)) verb += 1;
  return has(tokens[verb], Is.speech);
}

/** A verb of speech before it though its subject is unknown, or the mood of reported speech. */
function isTold(tokens: readonly Token[], at: number, verbs: number): boolean {
  return tokens.some((token, k) => (k < at && (token.bits & verbs) !== 0) || (token.bits & Is.reported) !== 0);
}
