import { withoutWrittenCase } from './case-ending';
import type { Cast, Person } from './cast';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import { type Mention, YEARS } from './mention';
import type { Span } from './pairing';
import { isNested, speechIn } from './speech';
import type { Speech } from './speech-act';
import { colonSpeaker, goesOn, isSomebodyElse, isUnread, speechFor } from './speech-for';
import type { Sentence, Token } from './tokens';
import { newcomerOf, topicOf } from './topic';
import { whoIsMeant } from './who-is-meant';

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
const NEXT_PARAGRAPH = 0.8;
const TOPIC = 0.85;
const COLON = 0.85;
const NEWCOMER = 0.85;
const SUBJECT = 0.72;
const INSERTED = 0.9;

const OFTEN = 3;

/** Gives each quoted run its speaker (those in `inserted` are named inside the marks), reading the article from the top so that "he" and "katanya" mean the one who spoke last. */
export function attribute(
  sentences: readonly Sentence[],
  inserted: ReadonlyMap<Span, Mention>,
  cast: Cast,
  lexicon: Lexicon,
): Map<Span, Attribution> {
  const given = new Map<Span, Given>();
  const heard: (readonly Speech[])[] = [];
  const hear = (index: number): readonly Speech[] => {
    const sentence = sentences[index];
    if (!sentence) return [];
    heard[index] ??= speechIn(sentence, sentence.mentions, lexicon);
    return heard[index];
  };
  /** Who spoke last, a person; bodies have no "he". */
  let current: Speaker | undefined;
  const mayMean = whoIsMeant(sentences, cast, lexicon);
  let quotedBefore: Speaker | undefined;
  /** Known by one name alone, but they said something: no things. */
  const heardBefore = new Set<Person>();

  // behind the last quotation nobody is asked for; but one may still be told to hold an office
  const last = sentences.findLastIndex((sentence) => sentence.quotes.length || mayPointBack(sentence));
  for (const [index, sentence] of sentences.slice(0, last + 1).entries()) {
    const speeches = withoutNested(sentence, hear(index));
    const follows = sentences[index - 1]?.paragraph === sentence.paragraph;
    if (!follows) quotedBefore = undefined;
    let quoted: Speaker | undefined;
    for (const at of sentence.quotes) {
      const span = sentence.tokens[at]?.span;
      if (!span) continue;
      const within = inserted.get(span);
      const speaker = within
        ? { mention: within, person: cast.of(within), confidence: INSERTED, spoken: true }
        : speakerAt(sentence, index, at, speeches, follows);
      if (within) current = { mention: within, person: cast.of(within), confidence: INSERTED };
      given.set(span, speaker);
      if (speaker.mention) quoted = speaker;
    }
    quotedBefore = quoted;
    for (const speech of speeches) {
      // "Bekas perdana menteri itu": the office of the one just spoken of
      const { speaker } = speech;
      const office = speaker?.back === true && !lexicon.isAnaphor(speaker.phrase.toLowerCase());
      if (office && current?.person && !current.person.role && isLastNamed(current.person, index))
        current.person.role = speaker.role;
      current = lastSpeaker(speech, quoted) ?? current;
      const person = speaker?.kind === 'person' && !speech.weak && cast.of(speaker);
      if (person && !person.organisation) heardBefore.add(person);
    }
    if (!speeches.some(({ speaker }) => speaker && speaker.kind !== 'pronoun'))
      current = topic(sentence) ?? newcomer(sentence) ?? current;
  }
  shareRuns(given);
  return new Map([...given].map(([span, speaker]) => [span, asPrinted(speaker, lexicon)]));

  function mayPointBack(sentence: Sentence): boolean {
    return sentence.mentions.some(({ back }) => back) || sentence.tokens.some(({ lower }) => YEARS.test(lower));
  }

  function speakerAt(
    sentence: Sentence,
    index: number,
    at: number,
    speeches: readonly Speech[],
    follows: boolean,
  ): Given {
    const { tokens } = sentence;
    const found = speechFor(sentence, at, speeches, lexicon.words.verbSecond === true);
    if (found?.speech.weak && !found.close && isOfOtherClause(sentence, found.speech.end, at, found.speech.speaker))
      return NOBODY;
    // « … » Et d'ajouter : « … »
    if (current && found && !found.speech.speaker && !found.speech.inside && goesOn(tokens, at))
      return weaker(current, PRONOUN, true);
    if (found) {
      const speaker = isSomebodyElse(found.speech, tokens) ? undefined : resolve(found.speech, speeches, index);
      const spoken = !found.speech.weak || found.close;
      return speaker ? { ...speaker, confidence: speaker.confidence * found.factor, spoken } : { ...NOBODY, spoken };
    }
    const colon = colonSpeaker(sentence, at, sentence.mentions);
    if (colon?.kind === 'pronoun') {
      if (current && !mayMean(colon.phrase.toLowerCase(), current, sentence.paragraph)) current = undefined;
      return current ? weaker(current, PRONOUN, true) : { ...NOBODY, spoken: true };
    }
    if (colon) return { mention: colon, person: cast.of(colon), confidence: COLON, spoken: true };
    // E ancora: «…»
    if (current && goesOn(tokens, at)) return weaker(current, PRONOUN, true);
    // German: the subjunctive goes on with what was said before
    if (current && tokens.some((token) => token.bits & Is.reported)) return weaker(current, SAME_PARAGRAPH, false);
    if (!tokens.slice(0, at).every((token) => token.kind === 'stop')) return subjectOf(sentence, at) ?? NOBODY;
    // "…," and then words that were not understood: they may name somebody else
    if (isUnread(tokens, at)) return { ...NOBODY, spoken: true };
    const told = toldAfterwards(index);
    if (told) return told;
    // "We tried," said Lund. "It failed."
    if (quotedBefore) return weaker(quotedBefore, SAME_TURN, true);
    return current ? weaker(current, follows ? SAME_PARAGRAPH : NEXT_PARAGRAPH, false) : NOBODY;
  }

  /** "el mandatario" means the one spoken of last only where nobody else was named since; "… itu" wherever anybody spoke. */
  function meansCurrent(speaker: Mention, index: number): boolean {
    if (!current) return false;
    if (current.person && !mayHold(current.person, speaker)) return false;
    if (!lexicon.isAnaphor(speaker.phrase.toLowerCase())) return true;
    return current.person !== undefined && !cast.of(speaker) && isLastNamed(current.person, index);
  }

  /** "sopir truk itu" is not the police chief who spoke last; "politikus itu" may be the minister. */
  function mayHold({ role, head }: Person, other: Mention): boolean {
    if (role === '' || head === other.head) return true;
    return [head, other.head, other.phrase.toLowerCase()].some(lexicon.isAnaphor);
  }

  /** Nobody else is named in the sentence before: "mantan gubernur itu" may mean them. */
  function isLastNamed(person: Person, index: number): boolean {
    const before = sentences[index - 1];
    const named = before?.mentions.findLast((other) => other.kind === 'person' && !isWhere(other));
    return named === undefined || cast.of(named) === person;
  }

  /** Who speaks: the one named, or whoever "he" and the left-out subject mean. */
  function resolve(speech: Speech, speeches: readonly Speech[], index: number): Speaker | undefined {
    const { speaker, confidence } = speech;
    if (speaker?.plural) return undefined;
    const known = speaker && cast.of(speaker);
    // "pria itu": whoever that is
    if (speaker?.back && !known && !meansCurrent(speaker, index) && lexicon.isAnaphor(speaker.phrase.toLowerCase()))
      return undefined;
    if (speaker && speaker.kind !== 'pronoun' && !(speaker.back && meansCurrent(speaker, index)))
      return { mention: speaker, person: known, confidence };
    // English and German never leave a subject out: it is there, but it was not understood
    if (!speaker && !speech.inside && !lexicon.words.dropsPronouns) return undefined;
    const subject = speaker && topic(speaker.sentence);
    const before = speeches
      .filter((other) => other.at < speech.at)
      .reduce<Speaker | undefined>(
        (last, other) => lastSpeaker(other, undefined) ?? last,
        // "Trump took to Twitter to answer what he called …"
        subject?.mention && speaker && subject.mention.to <= speaker.from ? subject : current,
      );
    if (before && !mayMean(pronounOf(speech, index), before, sentences[index]?.paragraph ?? 0)) {
      current = undefined;
      return undefined;
    }
    return before && { ...before, confidence: Math.min(before.confidence, confidence) * PRONOUN };
  }

  /** In English one capitalised word that the article speaks of again and again is mostly somebody. */
  function isOften({ mentions, organisation }: Person): boolean {
    return lexicon.words.invertsOnlyAfterQuotation === true && !organisation && mentions >= OFTEN;
  }

  /** "he", or what is inside "explique-t-elle". */
  function pronounOf({ speaker, at }: Speech, index: number): string {
    const verb = sentences[index]?.tokens[at]?.lower ?? '';
    return speaker?.phrase.toLowerCase() ?? verb.slice(verb.lastIndexOf('-') + 1);
  }

  /** Whom "he" means behind this speech; undefined when it leaves that as it was. */
  function lastSpeaker(speech: Speech, quoted: Speaker | undefined): Speaker | undefined {
    const speaker = speech.asked ?? speech.speaker;
    if (!speaker || speaker.kind === 'pronoun' || (speaker.back && current)) return undefined;
    const person = cast.of(speaker);
    const known = mayBePronoun(speaker, person);
    // somebody of one name says something: "he" is hardly the one before
    const newcomer = speaker.kind === 'person' && !speech.weak && !person?.organisation;
    if (!known && !newcomer && !(quoted?.mention === speaker && speaker.kind === 'description')) return undefined;
    const before = person && person === current?.person ? current.confidence : 0;
    return {
      mention: speaker,
      person,
      confidence: Math.max(before, known ? speech.confidence : Math.min(speech.confidence, NEWCOMER)),
    };
  }

  function topic(sentence: Sentence): Speaker | undefined {
    const mention = topicOf(sentence, sentence.mentions);
    const person = mention && cast.of(mention);
    return mention?.kind === 'person' &&
      person &&
      (isOften(person) || heardBefore.has(person) || mayBePronoun(mention, person))
      ? { mention, person, confidence: TOPIC }
      : undefined;
  }

  function newcomer(sentence: Sentence): Speaker | undefined {
    const mention = lexicon.words.dropsPronouns && newcomerOf(sentence, sentence.mentions, lexicon);
    return mention ? { mention, person: cast.of(mention), confidence: TOPIC } : undefined;
  }

  /** "Washington thanked Obama for "taking these steps"": no verb of speech, but the sentence has a subject. */
  function subjectOf(sentence: Sentence, at: number): Given | undefined {
    const subject = topic(sentence);
    const other = subject && isOfOtherClause(sentence, subject.mention?.reach ?? 0, at, subject.mention);
    return subject && !other ? { ...subject, confidence: SUBJECT, spoken: false } : undefined;
  }

  /** "When Marsh met Iqbal in Ankara, Iqbal thanked him for "…"": a clause with another subject leads to the words. */
  function isOfOtherClause(sentence: Sentence, from: number, at: number, speaker: Mention | undefined): boolean {
    const { tokens } = sentence;
    const person = speaker && cast.of(speaker);
    return sentence.mentions.some(
      (mention) =>
        mention.kind === 'person' &&
        mention.from >= from &&
        mention.reach < at &&
        opensClause(tokens, mention.from) &&
        tokens[mention.reach]?.kind === 'word' &&
        cast.of(mention) !== person,
    );
  }

  /** "…" Das sagte Keller am Montag. */
  function toldAfterwards(index: number): Given | undefined {
    const next = sentences[index + 1];
    if (next?.paragraph !== sentences[index]?.paragraph || !((next?.tokens[0]?.bits ?? 0) & Is.opensSource))
      return undefined;
    const mention = hear(index + 1).find((other) => other.speaker)?.speaker;
    if (!mention || mention.kind === 'pronoun') return undefined;
    return { mention, person: cast.of(mention), confidence: COLON, spoken: true };
  }
}

const weaker = (speaker: Speaker, factor: number, spoken: boolean): Given => ({
  ...speaker,
  confidence: speaker.confidence * factor,
  spoken,
});

/** "Blinken said that Biden wanted …": only the outer one speaks. */
function withoutNested(sentence: Sentence, all: readonly Speech[]): readonly Speech[] {
  if (all.length < 2) return all;
  return all.filter((speech, k) => !all.slice(0, k).some((outer) => !outer.weak && isNested(sentence, outer, speech)));
}

function asPrinted({ mention, person, confidence, spoken }: Given, lexicon: Lexicon): Attribution {
  const plain = (name: string): string => (mention?.name ? withoutWrittenCase(name, lexicon) : name);
  const speaker = plain(mention ? mention.name || mention.phrase : '');
  const role = person?.role ?? (mention?.name ? mention.role : '');
  return { speaker, speakerFull: plain(person?.name ?? speaker), role, confidence, spoken };
}

/** Can "he" mean this one? Somebody who is surely a person: with an office, a title, a full name. */
function mayBePronoun(mention: Mention, person: Person | undefined): boolean {
  if (!person || person.organisation || mention.kind === 'thing') return false;
  return person.words.length > 1 || person.role !== '' || mention.certain || person.told;
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

/** ", Iqbal thanked", ", wonach Keller": a comma before, or one with a small word that no list knows. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.text === ',') return true;
  return before?.kind === 'word' && !before.capital && !before.bits && tokens[from - 2]?.text === ',';
}

/** "em Braga": one word behind a preposition of place. */
const isWhere = ({ sentence, from, words, role }: Mention): boolean =>
  words.length === 1 && role === '' && hasBits(sentence.tokens[from - 1], Is.locative);

const hasBits = (token: Token | undefined, bits: number): boolean => ((token?.bits ?? 0) & bits) !== 0;
