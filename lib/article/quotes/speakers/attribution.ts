import { withoutWrittenCase } from '../lexicon/case-ending';
import type { Lexicon } from '../lexicon/lexicon';
import { sameWordIn } from '../lexicon/same-word';
import type { Cast } from '../people/cast';
import type { Mention } from '../people/mention';
import { isNamedAsSource, nominativeOf, wordOfName } from '../people/nominative';
import type { Span } from '../sentences/pairing';
import type { Sentence } from '../sentences/tokens';
import { isNested } from '../speech/speech';
import { inverted, type Speech } from '../speech/speech-act';
import { aloneInParagraph } from './alone-in-paragraph';
import { bodyGoesOn } from './body-goes-on';
import { bodyMeant } from './body-meant';
import { quotedSpeaker } from './quoted-speaker';
import { noteGiven, noteSentence, noteWords } from './read-on';
import { type Reading, readingOf } from './reading';
import { type Given, NOBODY, type Speaker, SURE, speakerOf, weaker } from './speaker';
import { whoSpeaks } from './who-speaks';
import { isInitials, wholeNameOf } from './whole-body-name';

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
  /** Known only from that nobody else is named near: no sign that these are somebody's words. */
  guessed: boolean;
}

/** Something tells whose words they are. */
export const isGiven = (attribution: Attribution | undefined): boolean =>
  attribution !== undefined && attribution.speaker !== '' && !attribution.guessed;

const INSERTED = 0.9;

/** Gives each quoted run its speaker (those in `inserted` are named inside the marks), reading the article from the top so that "he" and "katanya" mean the one who spoke last. */
export function attribute(
  sentences: readonly Sentence[],
  inserted: ReadonlyMap<Span, Mention>,
  cast: Cast,
  lexicon: Lexicon,
): Map<Span, Attribution> {
  const given = new Map<Span, Given>();
  const reading = readingOf(sentences, cast, lexicon);
  let quotedBefore: Speaker | undefined;
  let byNobody = false;
  let byOthers = false;
  // behind the last quotation nobody is asked for; but one may still be told to hold an office
  const last = sentences.findLastIndex((sentence) => sentence.quotes.length || mayPointBack(sentence, lexicon));
  for (const [index, sentence] of sentences.slice(0, last + 1).entries()) {
    const speeches = withoutNested(sentence, reading.speechesIn(index));
    const follows = sentences[index - 1]?.paragraph === sentence.paragraph;
    if (!follows) {
      quotedBefore = undefined;
      byNobody = false;
      byOthers = false;
    }
    let quoted: Speaker | undefined;
    for (const at of sentence.quotes) {
      const span = sentence.tokens[at]?.span;
      if (!span) continue;
      const within = inserted.get(span);
      const speaker: Given = within
        ? insideSpeaker(reading, within, index)
        : quotedSpeaker(reading, { sentence, index, at, speeches, follows, quotedBefore, byNobody });
      noteGiven(reading, speaker, sentence.paragraph);
      const isUnsure: boolean = speaker.confidence < SURE && !byOthers;
      const alone: Given | false | undefined = isUnsure && aloneInParagraph(reading, index, at, speeches, speaker);
      const one = alone || (bodyGoesOn(reading, speaker, index, at) ?? bodyMeant(reading, speaker, index));
      given.set(span, one);
      if (one.mention) reading.shown.set(index, one);
      noteWords(reading, one, sentence.paragraph, sentence.tokens[at]?.text ?? '');
      byOthers ||= speaker.spoken && isUnsure && !alone;
      if (speaker.mention) quoted = speaker;
      byNobody = speaker.spoken && !one.mention;
    }
    quotedBefore = quoted ?? reading.shown.get(index);
    noteSentence(reading, index, speeches, quoted);
  }
  shareRuns(given);
  const inFull = fullNames(sentences, lexicon);
  return new Map([...given].map(([span, speaker]) => [span, inFull(asPrinted(speaker, lexicon))]));
}

/** "PWSC", which is "Public Works and Supply Canada (PWSC)" elsewhere. Where names have cases, the whole one may stand in any. */
function fullNames(sentences: readonly Sentence[], lexicon: Lexicon): (one: Attribution) => Attribution {
  const known = new Map<string, string>();
  return (one) => {
    const { speakerFull } = one;
    if (lexicon.grammar.inflected || !isInitials(speakerFull)) return one;
    const whole = known.get(speakerFull) ?? wholeNameOf(sentences, speakerFull, lexicon) ?? speakerFull;
    known.set(speakerFull, whole);
    return { ...one, speakerFull: whole };
  };
}

/** « Je soutiens cela, assure | l'élue. » */
function insideSpeaker(reading: Reading, mention: Mention, index: number): Given {
  const named = speakerOf(mention, reading.cast, INSERTED);
  const isUnknown = !named.person && mention.kind === 'description';
  const who = isUnknown ? whoSpeaks(reading, inverted(0, mention, INSERTED), [], index) : NOBODY;
  const one = who.mention ? who : named;
  return weaker(one, 1, true, { pronoun: '', one });
}

const mayPointBack = ({ mentions, tokens }: Sentence, { years }: Lexicon): boolean =>
  mentions.some(({ back }) => back) || tokens.some(({ lower }) => years.has(lower));

/** "Blinken said that Biden wanted …": only the outer one speaks. */
function withoutNested(sentence: Sentence, all: readonly Speech[]): readonly Speech[] {
  if (all.length < 2) return all;
  return all.filter(
    (speech, k) =>
      leadsToWords(sentence, speech) ||
      !all.slice(0, k).some((outer) => !outer.weak && isNested(sentence, outer, speech)),
  );
}

/**
 * "Prosecutors said Vance | wrote “we own the judge”", "According to the Post, a user | wrote: “…”": the words stand right behind the inner one's verb, or its colon.
 */
function leadsToWords({ tokens }: Sentence, { weak, inverted, speaker, end }: Speech): boolean {
  if (weak || !speaker) return false;
  if (speaker.kind === 'person' && !inverted && tokens[end]?.kind === 'quote') return true;
  const behind = Math.max(end, speaker.reach);
  const colon = tokens.findIndex(({ kind }, k) => k >= behind && kind !== 'word');
  const leads = tokens[colon]?.text === ':' && tokens[colon + 1]?.kind === 'quote';
  return leads && colon - behind <= MOST_BEFORE_COLON && speaker.kind !== 'thing';
}

/** "told | her:", "sagte Jana Keller | einmal:" */
const MOST_BEFORE_COLON = 2;

function asPrinted({ mention, person, confidence, spoken, guessed = false }: Given, lexicon: Lexicon): Attribution {
  const inCase = mention?.name && lexicon.sourceCases.length > 0 && isNamedAsSource(mention) ? mention.name : undefined;
  const plain = (name: string): string => {
    if (!mention?.name) return name;
    if (name !== inCase) return withoutWrittenCase(name, lexicon);
    const whole = person?.words.length === 1 ? '' : (person?.name ?? '');
    return whole && !name.includes(' ') ? wordOfName(name, whole, sameWordIn(lexicon)) : nominativeOf(name, lexicon);
  };
  const speaker = plain(mention ? mention.name || mention.phrase : '');
  // Georgian writes the case of who speaks in one with the office too: "მინისტრ|მა"
  const office = person ? person.role || person.title : mention?.collective ? '' : (mention?.role ?? '');
  const role = /\p{Script=Georgian}$/u.test(office) ? plain(office) : office;
  // "Aleksandra Zbroja", who is "Aleksandry Zbroi" elsewhere: who speaks is named in the nominative
  const whole = mention?.name && mention.words.length === person?.words.length && inCase === undefined;
  const full = whole && lexicon.grammar.inflected ? mention.name : (person?.name ?? speaker);
  // "the director": whoever that is was named in a case
  const speakerFull = mention?.name || !person ? plain(full) : withoutWrittenCase(full, lexicon);
  return { speaker, speakerFull, role, confidence, spoken, guessed };
}

/** A run over several paragraphs has one speaker: the surest of its parts. */
function shareRuns(given: Map<Span, Given>): void {
  let run: Span[] = [];
  for (const span of given.keys()) {
    if (!span.continued) run = [];
    run.push(span);
    if (span.continues || run.length < 2) continue;
    const best = run.map((part) => given.get(part) ?? NOBODY).reduce((a, b) => (b.confidence > a.confidence ? b : a));
    for (const part of run) given.set(part, best);
  }
}
