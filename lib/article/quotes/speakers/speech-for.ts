import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { beforeArticles, hangsOnPreposition } from '../sentences/small-words';
import { has, type Sentence, type Token } from '../sentences/tokens';
import type { Speech } from '../speech/speech-act';

export interface FoundSpeech {
  speech: Speech;
  /** How far the place weakens it. */
  factor: number;
  /** It stands beside the quotation. */
  close: boolean;
}

/** The speech a quoted run belongs to. */
export function speechFor(
  { tokens }: Sentence,
  at: number,
  speeches: readonly Speech[],
  verbSecond: boolean,
): FoundSpeech | undefined {
  // directly behind: "…," said Lund
  const after = speeches.find(
    (speech) =>
      speech.at > at &&
      // "…, Keller nannte": where the verb is the second thing, a subject before it begins another clause
      !(verbSecond && speech.speaker && !speech.inverted && !speech.source && !isFirst(tokens, at)) &&
      tokens
        .slice(at + 1, speech.from > at ? speech.from : speech.at)
        .every((token) => token.kind === 'stop' || has(token, Is.adverb | Is.article)),
  );
  // whom Keller called "…," Ford wanted …; but "plans 'a risk', says Ford"
  const leading = speeches.find((speech) => speech.end === at && !speech.inverted && speech.speaker);
  const stronger = leading?.weak && after?.speaker && after.inverted && !after.weak;
  if (leading && !stronger) return { speech: leading, factor: 1, close: true };
  const before = speeches.findLast((speech) => speech.end <= at);
  // Vance wrote, "…," according to the complaint
  if (before && isSpoken(before) && after && isUnnamedSource(after))
    return { speech: before, factor: 0.95, close: false };
  // spricht Scholz vom »…«, fordern Aktivisten
  if (before?.inverted && before.speaker && before.end === at - 1 && has(tokens[at - 1], Is.preposition))
    return { speech: before, factor: 1, close: true };
  if (after && (after.speaker || after.inside)) return { speech: after, factor: 1, close: true };
  const later = speeches.find((speech) => speech.at > at);
  const closing = closingSpeech(tokens, at, speeches, after, before);
  if (closing) return { speech: closing, factor: 1, close: true };
  if (before) {
    const between = tokens.slice(before.end, at);
    const closed = before.inverted && between.some((token) => token.kind === 'quote');
    // Peabody said: "…," adding that …
    if (!((after ?? later) && closed))
      return {
        speech: before,
        factor: between.length <= 2 ? 1 : 0.95,
        close: between.length <= 3,
      };
  }
  if (after) return { speech: after, factor: 1, close: true };
  // Turkish: the speaker, the words, the verb
  const near = later && (later.at - at <= 2 || (later.at - at <= 4 && tokens.slice(at + 1, later.at).every(isSmall)));
  if (near && later.speaker && later.speaker.to <= at && !later.inverted)
    return { speech: later, factor: 0.95, close: false };
  if (later) return { speech: later, factor: tokens[later.from - 1]?.text === ',' ? 0.93 : 0.85, close: false };
  return before && { speech: before, factor: 0.8, close: false };
}

/**
 * "… the little one" announced in May, | said Derek Dale: a participle of speech stands behind the words, and who says them behind a comma. "…", | wie er dem Boten sagte: nothing
 * but "as" between the comma and who.
 */
function closingSpeech(
  tokens: readonly Token[],
  at: number,
  speeches: readonly Speech[],
  after: Speech | undefined,
  before: Speech | undefined,
): Speech | undefined {
  if (before) return undefined;
  const isBehindComma = (k: number): boolean => tokens[k - 1]?.text === ',';
  // "…", טען, והזהיר …: a verb with nothing behind it is no participle, but says itself who speaks
  if (after && !after.speaker && !isBehindComma(after.end + 1))
    return speeches.find(
      ({ at: verb, from, speaker, weak }) =>
        verb > after.at && !weak && speaker?.kind === 'person' && isBehindComma(from),
    );
  const [as, who] = tokens.slice(at + 2, at + 4);
  return isBehindComma(at + 2) &&
    as?.kind === 'word' &&
    !as.capital &&
    !has(as, Is.pronoun | Is.speech | Is.role) &&
    who
    ? speeches.find(
        ({ from, inverted, speaker, weak }) => from === at + 3 && !inverted && !weak && speaker?.kind === 'pronoun',
      )
    : undefined;
}

/** In a script without capitals, a word that is no other's verb. */
const isSmall = ({ kind, bits, text }: Token): boolean =>
  kind === 'word' && !(bits & Is.speech) && !/^[\p{Lu}\p{Ll}]/u.test(text);

const isSpoken = ({ speaker, inverted, weak }: Speech): boolean =>
  speaker?.kind === 'person' && (speaker.words.length > 1 || speaker.role !== '') && !inverted && !weak;

/** A paper, or people whom nobody names: they only tell who spoke. */
const isUnnamedSource = ({ source, speaker }: Speech): boolean =>
  source && speaker?.kind === 'description' && speaker.collective;

/** "argumentował jeden z posłów": somebody speaks who was not read, and it is not the one before. */
export const isSomebodyElse = ({ at, inverted, speaker }: Speech, tokens: readonly Token[]): boolean =>
  !speaker && inverted && has(tokens[at + (tokens[at]?.width ?? 1)], Is.indefinite);

/** Whether no word of the sentence stands before. */
export const isFirst = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).every((token) => token.kind === 'stop');

/** Do words follow a comma or a dash behind the quotation, or that it was heard from nobody who is named? */
export function isUnread(tokens: readonly Token[], at: number, { heard }: Lexicon): boolean {
  let verb = at + 1;
  while (tokens[verb]?.kind === 'stop' && verb < at + 3) verb += 1;
  const [first, second] = [tokens[verb]?.lower ?? '', tokens[verb + 1]?.lower ?? ''];
  if (heard.has(first) || heard.has(`${first} ${second}`)) return true;
  const comma = /^[,–—]$/u.test(tokens[at + 1]?.text ?? '') || /,\s*$/u.test(tokens[at]?.text ?? '');
  return comma && tokens.slice(at + 1, at + 4).some((token) => token.kind === 'word');
}

/** Nothing but small words before a colon: "E ancora: «…»"; or what else is spoken of: "E sul futuro: «…»". */
export function goesOn(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(0, at - 1);
  if (tokens[at - 1]?.text !== ':' || !words.length || !words.every(({ kind }) => kind === 'word')) return false;
  const about = has(words[0], Is.conjunction) && has(words[1], Is.preposition);
  if (about && words.length <= LONGEST_TOPIC && words.slice(1).every(({ capital }) => !capital)) return true;
  return at <= 4 && words.every((token) => has(token, Is.adverb | Is.conjunction | Is.preposition | Is.says));
}

const LONGEST_TOPIC = 6;

/** Keller: "No." */
export function colonSpeaker({ tokens }: Sentence, at: number, mentions: readonly Mention[]): Mention | undefined {
  if (tokens[at - 1]?.text !== ':') return undefined;
  const able = mentions.filter((mention) => mention.kind !== 'thing' && mention.reach < at);
  const near = able.findLast(
    (mention) =>
      mention.reach >= at - 2 && (mention.kind !== 'description' || mention.from <= 2) && !isOwner(tokens, mention),
  );
  const first = able.find((mention) => mention.from <= 1 && !has(tokens[mention.from - 1], Is.preposition));
  // "El entrenador Luis Cano elogió a | Pablo Gil: “…”"
  return near && first && hangsOnPreposition(tokens, near.from) ? first : (near ?? first);
}

/** "Das Fazit zu | Holm: „…“", "Sobre | Luis Prado: «…»": whom the words are about, not whose they are. */
export const isWhatWordsAreAbout = ({ tokens }: Sentence, { from }: Mention, { about }: Lexicon): boolean =>
  from > 0 && about.has(tokens[beforeArticles(tokens, from)]?.lower ?? '');

/**
 * "Von Hilfen hält | sie | wenig: „…“", "| Bodrogi | azt ígéri, a kocsi jár majd: „…”": the only one whom a sentence that leads to words names, as what does
 * something.
 */
export function onlyBeforeColon(
  { tokens }: Sentence,
  at: number,
  { grammar }: Lexicon,
  mentions: readonly Mention[],
): Mention | undefined {
  if (tokens[at - 1]?.text !== ':') return undefined;
  // "Anne Favre est quant à | elle | plus nuancée": she is meant herself
  const [only, ...others] = mentions.filter(
    ({ kind, from }, k) =>
      from < at &&
      kind !== 'thing' &&
      kind !== 'organisation' &&
      // "Worte Arnolds, als | er | kam": where words that open a clause are listed as prepositions, a clause may begin there
      !(kind === 'pronoun' && k > 0 && !grammar.capitalNouns && hangsOnPreposition(tokens, from)),
  );
  if (!only || others.length || only.possessive || only.plural || only.collective) return undefined;
  return (only.kind === 'person' || only.kind === 'pronoun') && !hangsOnPreposition(tokens, only.from)
    ? only
    : undefined;
}

/** "na pytania | DGP:": a body behind a noun is whose it is. */
const isOwner = (tokens: readonly Token[], { kind, from, role }: Mention): boolean => {
  const before = tokens[from - 1];
  return kind === 'organisation' && !role && before?.kind === 'word' && !before.capital && before.bits === 0;
};
