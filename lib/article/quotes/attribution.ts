import type { Cast, Person } from './cast';
import type { Lexicon } from './lexicon';
import { Is } from './lexicon';
import type { Mention } from './mentions';
import type { Span } from './pairing';
import { type Speech, speechIn, topicOf } from './speech';
import type { Sentence } from './tokens';

/** Who a quotation is given to, and how sure that is. */
export interface Attribution {
  mention: Mention | undefined;
  person: Person | undefined;
  /** 0 to 1. */
  confidence: number;
  /** Somebody speaks in the very sentence. */
  spoken: boolean;
}

const NOBODY: Attribution = { mention: undefined, person: undefined, confidence: 0, spoken: false };

interface Speaker {
  mention: Mention | undefined;
  person: Person | undefined;
  confidence: number;
}

/** Gives each quoted run its speaker, reading the article from the top so that "he" and "katanya" mean the one who spoke last. */
export function attribute(
  sentences: readonly Sentence[],
  mentionsOf: (sentence: Sentence) => readonly Mention[],
  cast: Cast,
  lexicon: Lexicon,
): Map<Span, Attribution> {
  const result = new Map<Span, Attribution>();
  let current: Speaker | undefined;
  let previous: { sentence: Sentence; quoted: Speaker | undefined } | undefined;
  sentences.forEach((sentence, index) => {
    const mentions = mentionsOf(sentence);
    const speeches = speechIn(sentence, mentions, lexicon);
    const resolve = (speech: Speech): Speaker | undefined => {
      const { speaker } = speech;
      if (!speaker || speaker.kind === 'pronoun' || (speaker.back && current)) {
        if (!current) return undefined;
        return { ...current, confidence: Math.min(current.confidence, speech.confidence) * 0.95 };
      }
      return { mention: speaker, person: cast.of(speaker), confidence: speech.confidence };
    };
    let quoted: Speaker | undefined;
    const quotes = sentence.tokens.flatMap((token, at) => (token.span ? [{ span: token.span, at }] : []));
    for (const { span, at } of quotes) {
      const speech = speechFor(
        sentence,
        at,
        speeches,
        quotes.map((quote) => quote.at),
      );
      if (speech) {
        const speaker = resolve(speech.speech);
        result.set(span, {
          ...NOBODY,
          ...speaker,
          confidence: (speaker?.confidence ?? 0) * speech.factor,
          spoken: !speech.speech.weak || speech.factor > 0.8,
        });
        if (speaker) quoted = speaker;
        continue;
      }
      const colon = colonSpeaker(sentence, at, mentions);
      if (colon) {
        const speaker =
          colon.kind === 'pronoun'
            ? current && { ...current, confidence: current.confidence * 0.95 }
            : { mention: colon, person: cast.of(colon), confidence: 0.85 };
        result.set(span, { ...NOBODY, ...speaker, spoken: true });
        if (speaker) quoted = speaker;
        continue;
      }
      const follows = previous && previous.sentence.paragraph === sentence.paragraph;
      const first = at === 0 || (at === 1 && sentence.tokens[0]?.kind === 'stop');
      if (first && follows && previous?.quoted) {
        // "We tried," said Lund. "It failed."
        result.set(span, {
          ...NOBODY,
          ...previous.quoted,
          confidence: previous.quoted.confidence * 0.95,
          spoken: true,
        });
        quoted = previous.quoted;
      } else if (first && current) {
        result.set(span, {
          ...NOBODY,
          ...current,
          confidence: current.confidence * (follows ? 0.85 : 0.75),
          spoken: false,
        });
        quoted = { ...current, confidence: current.confidence * (follows ? 0.85 : 0.75) };
      } else result.set(span, NOBODY);
    }
    for (const speech of speeches) {
      const speaker = resolve(speech);
      if (speaker?.mention && speech.speaker && speech.speaker.kind !== 'pronoun' && !(speech.speaker.back && current))
        current = speaker;
    }
    if (!speeches.some((speech) => speech.speaker && speech.speaker.kind !== 'pronoun')) {
      const topic = topicOf(sentence, mentions);
      const person = topic && cast.of(topic);
      if (topic && person && !person.organisation && (person.words.length > 1 || person.role || topic.certain))
        current = { mention: topic, person, confidence: 0.8 };
    }
    previous = { sentence, quoted: quoted ?? (quotes.length ? undefined : undefined) };
    void index;
  });
  return result;
}

/** The speech a quoted run belongs to, and how far the place weakens it. */
function speechFor(
  sentence: Sentence,
  at: number,
  speeches: readonly Speech[],
  quotes: readonly number[],
): { speech: Speech; factor: number } | undefined {
  const { tokens } = sentence;
  // directly behind: "…," said Lund
  const after = speeches.find(
    (speech) => speech.at > at && tokens.slice(at + 1, speech.at).every((token) => token.kind === 'stop'),
  );
  if (after) return { speech: after, factor: 1 };
  const near = speeches.findLast((speech) => speech.end <= at);
  // "Blinken said Biden wanted "…"": the words are those of the one who says
  const before = near?.weak ? (speeches.findLast((speech) => speech.end <= at && !speech.weak) ?? near) : near;
  const between = before ? tokens.slice(before.end, at) : [];
  if (before) {
    const next = speeches.find((speech) => speech.at > at);
    const clause = between.filter((token) => token.kind === 'quote').length;
    // "Ford said the plan was "bad", Keller said": the nearer one behind a comma
    if (!(next && before.inverted && clause > 0)) return { speech: before, factor: between.length <= 2 ? 1 : 0.95 };
  }
  const later = speeches.find((speech) => speech.at > at);
  if (later) {
    const gap = tokens.slice(at + 1, later.at);
    return { speech: later, factor: gap.at(-1)?.text === ',' ? 0.93 : 0.85 };
  }
  void quotes;
  return before ? { speech: before, factor: 0.8 } : undefined;
}

/** "Keller: "No."" */
function colonSpeaker(sentence: Sentence, at: number, mentions: readonly Mention[]): Mention | undefined {
  const before = sentence.tokens[at - 1];
  if (before?.text !== ':') return undefined;
  return (
    mentions.findLast((mention) => mention.reach <= at - 1 && mention.reach >= at - 2) ??
    mentions.find((mention) => mention.from <= 1 && !((sentence.tokens[mention.from - 1]?.bits ?? 0) & Is.preposition))
  );
}
