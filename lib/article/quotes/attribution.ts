import type { Cast, Person } from './cast';
import { Is, type Lexicon } from './lexicon';
import type { Mention } from './mention';
import type { Span } from './pairing';
import { isNested, type Speech, speechIn, topicOf } from './speech';
import type { Sentence, Token } from './tokens';

/** Who a quotation is given to, and how sure that is. */
export interface Attribution {
  /** As written nearest the quotation; "" for nobody. */
  speaker: string;
  /** The fullest form of that name. */
  speakerFull: string;
  role: string;
  /** 0 to 1. */
  confidence: number;
  /** Somebody speaks in the very sentence, or in the one that leads to it. */
  spoken: boolean;
}

interface Speaker {
  mention: Mention | undefined;
  person: Person | undefined;
  /** 0 to 1. */
  confidence: number;
}

interface Given extends Speaker {
  spoken: boolean;
}

const NOBODY: Given = { mention: undefined, person: undefined, confidence: 0, spoken: false };

/** How far a speaker is believed whom the sentence itself doesn't name. */
const PRONOUN = 0.95;
const SAME_TURN = 0.95;
const SAME_PARAGRAPH = 0.85;
const NEXT_PARAGRAPH = 0.75;
const TOPIC = 0.85;

/** Gives each quoted run its speaker, reading the article from the top so that "he" and "katanya" mean the one who spoke last. */
export function attribute(
  sentences: readonly Sentence[],
  mentionsOf: (sentence: Sentence) => readonly Mention[],
  cast: Cast,
  lexicon: Lexicon,
): Map<Span, Attribution> {
  const result = new Map<Span, Given>();
  const speechesOf = sentences.map((sentence) => speechIn(sentence, mentionsOf(sentence), lexicon));
  /** Who spoke last, a person; bodies have no "he". */
  let current: Speaker | undefined;
  let quotedBefore: Speaker | undefined;
  sentences.forEach((sentence, index) => {
    const mentions = mentionsOf(sentence);
    const all = speechesOf[index] ?? [];
    const speeches = all.filter(
      (speech, k) => !all.slice(0, k).some((outer) => !outer.weak && isNested(sentence, outer, speech)),
    );
    const resolve = (speech: Speech): Speaker | undefined => {
      const { speaker, confidence } = speech;
      if (speaker?.plural) return undefined;
      if (speaker && speaker.kind !== 'pronoun' && !(speaker.back && current))
        return { mention: speaker, person: cast.of(speaker), confidence };
      return current && { ...current, confidence: Math.min(current.confidence, confidence) * PRONOUN };
    };
    const follows = sentences[index - 1]?.paragraph === sentence.paragraph;
    if (!follows) quotedBefore = undefined;
    let quoted: Speaker | undefined;
    sentence.tokens.forEach((token, at) => {
      if (!token.span) return;
      const attribution = attributionAt(at);
      result.set(token.span, attribution);
      if (attribution.mention) quoted = attribution;
    });
    for (const speech of speeches) {
      const { speaker } = speech;
      if (!speaker || speaker.kind === 'pronoun' || (speaker.back && current)) continue;
      const person = cast.of(speaker);
      if (!mayBePronoun(speaker, person) && !(quoted?.mention === speaker && speaker.kind === 'description')) continue;
      const confidence =
        person && person === current?.person ? Math.max(current.confidence, speech.confidence) : speech.confidence;
      current = { mention: speaker, person, confidence };
    }
    if (!speeches.some((speech) => speech.speaker && speech.speaker.kind !== 'pronoun')) {
      const topic = topicOf(sentence, mentions);
      const person = topic && cast.of(topic);
      if (topic?.kind === 'person' && mayBePronoun(topic, person))
        current = { mention: topic, person, confidence: TOPIC };
    }
    quotedBefore = quoted;

    function attributionAt(at: number): Given {
      const found = speechFor(sentence, at, speeches);
      if (found) {
        const speaker = resolve(found.speech);
        return {
          ...NOBODY,
          ...speaker,
          confidence: (speaker?.confidence ?? 0) * found.factor,
          spoken: !found.speech.weak || found.close,
        };
      }
      const colon = colonSpeaker(sentence, at, mentions);
      if (colon) {
        const speaker =
          colon.kind === 'pronoun' ? current : { mention: colon, person: cast.of(colon), confidence: 0.85 };
        return {
          ...NOBODY,
          ...speaker,
          confidence: (speaker?.confidence ?? 0) * (colon.kind === 'pronoun' ? PRONOUN : 1),
          spoken: true,
        };
      }
      const opens = sentence.tokens.slice(0, at).every((token) => token.kind === 'stop');
      if (!opens) return NOBODY;
      const told = toldAfterwards(index);
      if (told) return told;
      // "We tried," said Lund. "It failed."
      if (quotedBefore) return { ...quotedBefore, confidence: quotedBefore.confidence * SAME_TURN, spoken: true };
      if (current)
        return {
          ...current,
          confidence: current.confidence * (follows ? SAME_PARAGRAPH : NEXT_PARAGRAPH),
          spoken: false,
        };
      return NOBODY;
    }

    /** "…" Das sagte Keller am Montag. */
    function toldAfterwards(here: number): Given | undefined {
      const next = sentences[here + 1];
      if (next?.paragraph !== sentence.paragraph || !((next.tokens[0]?.bits ?? 0) & Is.opensSource)) return undefined;
      const speech = speechesOf[here + 1]?.find((other) => other.speaker);
      const mention = speech?.speaker;
      if (!speech || !mention || mention.kind === 'pronoun') return undefined;
      return { mention, person: cast.of(mention), confidence: 0.85, spoken: true };
    }
  });
  shareRuns(result);
  return new Map([...result].map(([span, given]) => [span, asPrinted(given)]));
}

function asPrinted({ mention, person, confidence, spoken }: Given): Attribution {
  const speaker = mention ? mention.name || mention.phrase : '';
  return {
    speaker,
    speakerFull: person?.name ?? speaker,
    role: person?.role ?? (mention?.name ? mention.role : ''),
    confidence,
    spoken,
  };
}

/** Can "he" mean this one? Somebody who is surely a person: with an office, a title, a full name. */
function mayBePronoun(mention: Mention, person: Person | undefined): boolean {
  if (!person || person.organisation) return false;
  return person.words.length > 1 || person.role !== '' || mention.certain || person.told;
}

/** A run over several paragraphs has one speaker: the surest of its parts. */
function shareRuns(attributions: Map<Span, Given>): void {
  let run: Span[] = [];
  for (const span of attributions.keys()) {
    if (!span.continued) run = [];
    run.push(span);
    if (span.continues || run.length < 2) continue;
    const best = run
      .map((part) => attributions.get(part) ?? NOBODY)
      .reduce((a, b) => (b.confidence > a.confidence ? b : a));
    for (const part of run) attributions.set(part, best);
  }
}

/** The speech a quoted run belongs to, and how far the place weakens it. */
function speechFor(
  { tokens }: Sentence,
  at: number,
  speeches: readonly Speech[],
): { speech: Speech; factor: number; close: boolean } | undefined {
  // directly behind: "…," said Lund
  const isBehind = ({ at: verb, from }: Speech) =>
    verb > at && tokens.slice(at + 1, from > at ? from : verb).every((token) => token.kind === 'stop');
  const after = speeches.find(isBehind);
  if (after) return { speech: after, factor: 1, close: true };
  const before = speeches.findLast((speech) => speech.end <= at);
  const later = speeches.find((speech) => speech.at > at);
  if (before) {
    const between = tokens.slice(before.end, at);
    const closed = before.inverted && between.some((token) => token.kind === 'quote');
    if (!(later && closed))
      return { speech: before, factor: between.length <= 2 ? 1 : 0.95, close: between.length <= 3 };
  }
  if (later)
    return { speech: later, factor: endsIn(tokens.slice(at + 1, later.from), ',') ? 0.93 : 0.85, close: false };
  return before && { speech: before, factor: 0.8, close: false };
}

const endsIn = (tokens: readonly Token[], text: string): boolean => tokens.at(-1)?.text === text;

/** Keller: "No." */
function colonSpeaker({ tokens }: Sentence, at: number, mentions: readonly Mention[]): Mention | undefined {
  if (tokens[at - 1]?.text !== ':') return undefined;
  const near = mentions.findLast((mention) => mention.reach <= at - 1 && mention.reach >= at - 2);
  return (
    near ?? mentions.find((mention) => mention.from <= 1 && !((tokens[mention.from - 1]?.bits ?? 0) & Is.preposition))
  );
}
