import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { ageEnd } from '../people/age-end';
import { changed, type Mention, sliceOf } from '../people/mention';
import { isNameWord } from '../people/names';
import { complementEnd, runEnd } from '../people/runs';
import { isOf } from '../people/small-owner';
import { officeBehindComma, officeOfOpening, officeOpening } from '../people/unknown-apposition';
import { has, type Token } from '../sentences/tokens';
import { apposedBefore, apposedOffice } from './apposed-office';

const MOST_WORDS = 3;
/** The noun, and what it is of in the genitive: "завідувачка | музею". */
const MOST_WITHOUT_ARTICLE = 2;
const LONGEST_COMPLEMENT = 12;
const SHORTEST = 5;
/** "emocionado", "cansato", "visibly", "visiblemente": how somebody says it, not what he is. */
const MANNER = /(?:ly|ment[eo]?|[aiu]d[oa]s?|[aiu]t[oa]|ée?|ando|endo|ende)$/u;

/**
 * Gives people an office that no list has, from its place alone: "dijo el centrocampista | Hugo Salas", "varnar virologen | Eva Lund",
 * "Ann Ford, a paediatrician at St Mary's, said", "Elena Prats, glacióloga de la Universidad".
 */
export function nameUnknownOffices(mentions: readonly Mention[], text: string, lexicon: Lexicon): readonly Mention[] {
  if (lexicon.grammar.capitalNouns) return mentions;
  const offices = mentions.map((mention) => officeOf(mention, lexicon));
  if (!offices.some((office) => office)) return mentions;
  const isSwallowed = (mention: Mention, index: number): boolean =>
    offices.some((office, k) => office && k !== index && mention.from >= office.from && mention.to <= office.to);
  return mentions.flatMap((mention, index) => {
    if (isSwallowed(mention, index)) return [];
    const office = offices[index];
    return office ? [withOffice(mention, office, text, lexicon)] : [mention];
  });
}

interface Office {
  from: number;
  to: number;
  /** Where the name begins that the office leads to; the mention is cut to it. */
  nameAt?: number;
}

function officeOf(mention: Mention, lexicon: Lexicon): Office | undefined {
  if (mention.kind !== 'person' || mention.role || mention.possessive) return undefined;
  if (lexicon.whose.has(mention.sentence.tokens[mention.to + 1]?.lower ?? '')) return undefined;
  const apposed = apposedOffice(mention, lexicon) ?? apposedBefore(mention, lexicon);
  if (apposed) return apposed;
  const { tokens } = mention.sentence;
  const told = lexicon.grammar.calledByGivenName && has(tokens[mention.from - 1], Is.speech);
  if (mention.words.length < 2 && !told && ageEnd(tokens, mention.to, lexicon) === mention.to) return undefined;
  const near =
    initial(mention) ??
    before(mention, lexicon) ??
    beforeOwner(mention, lexicon) ??
    beforeComma(mention, lexicon) ??
    beforeCommaDirectly(mention, lexicon) ??
    behind(mention, lexicon) ??
    behindDirectly(mention, lexicon);
  if (near || !lexicon.grammar.headFirst) return near;
  const age = ageEnd(tokens, mention.to, lexicon);
  return (
    officeBehindComma(mention, age, lexicon) ??
    officeOpening(mention, age, lexicon) ??
    officeOfOpening(mention, lexicon)
  );
}

function withOffice(mention: Mention, { from, to, nameAt }: Office, text: string, lexicon: Lexicon): Mention {
  const { tokens } = mention.sentence;
  const first = to <= (nameAt ?? mention.from) ? from : mention.from;
  const cut = nameAt !== undefined && {
    name: sliceOf(text, tokens, nameAt, mention.to),
    words: tokens.slice(nameAt, mention.to).map(({ bare }) => bare),
  };
  return changed(mention, {
    ...cut,
    from: first,
    reach: first === from ? mention.reach : Math.max(mention.reach, to),
    role: sliceOf(text, tokens, from, titledEnd(mention, to, lexicon)),
    head: (lexicon.grammar.headFirst ? tokens[from] : tokens[to - 1])?.lower ?? '',
    phrase: sliceOf(text, tokens, first, mention.to),
  });
}

/** "state | Rep. | Ann Ford": with the titles that tell what somebody is, right before the name. */
function titledEnd({ sentence: { tokens }, from, to, words }: Mention, end: number, { officeTitles }: Lexicon): number {
  let at = end;
  while (end === from && at < to - words.length && officeTitles.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** "Ветеран | Тарас Лисогор": the first word of a sentence, which is no part of the name. */
function initial({ sentence: { tokens }, from }: Mention): Office | undefined {
  const first = tokens[from - 1];
  const opens = from === 1 || (tokens[from - 2]?.kind === 'stop' && /^[.:!?–—]$/u.test(tokens[from - 2]?.text ?? ''));
  const office =
    opens && first?.kind === 'word' && first.capital && first.bits === 0 && isGivenName(tokens[from]?.lower ?? '');
  return office ? { from: from - 1, to: from } : undefined;
}

/** Small words between a verb of speech or the beginning of the sentence, an article, and a whole name. */
function before(
  { sentence: { tokens }, from, to }: Mention,
  { grammar, subjectNoun, obliqueEnding }: Lexicon,
): Office | undefined {
  let start = from;
  while (from - start < MOST_WORDS && isUnknown(tokens[start - 1])) start -= 1;
  if (start === from || !isNoun(tokens[grammar.headFirst ? start : from - 1])) return undefined;
  // "said | Perth baker | Moira Shand": with the place, which has no article
  const place = grammar.invertsOnlyAfterQuotation && from - start === 1 && isNameWord(tokens[start - 1]);
  if (place && has(tokens[start - 2], Is.speech) && isAfterWords(tokens, start - 2))
    return { from: start - 1, to: from };
  const article = tokens[start - 1];
  const articled = article?.kind === 'word' && has(article, Is.article) && !has(article, Is.indefinite);
  const lead = articled ? start - 2 : start - 1;
  // Romance languages put an article there; what has none tells how it was said
  const romance = grammar.headFirst && !grammar.calledByGivenName;
  const alone = from - start <= MOST_WITHOUT_ARTICLE && subjectNoun?.test(tokens[start]?.lower ?? '');
  if (!articled && (romance || grammar.inflected) && !alone) return undefined;
  // "mondta | lapunknak | Bertalan Gergő"
  if (obliqueEnding?.test(tokens[from - 1]?.lower ?? '')) return undefined;
  if (lead < 0) return articled && has(tokens[to], Is.speech) ? { from: start, to: from } : undefined;
  const told =
    (has(tokens[lead], Is.speech) && isAfterWords(tokens, lead)) || (articled && has(tokens[lead], Is.accordingTo));
  return told || (articled && isPostponed(tokens, lead)) ? { from: start, to: from } : undefined;
}

/** "a meteorologista do Inmet | Andrea Ramos": behind an article, where a common given name tells where the name begins. */
function beforeOwner({ sentence: { tokens }, from, to }: Mention, { grammar }: Lexicon): Office | undefined {
  if (!grammar.headFirst || grammar.calledByGivenName || !tokens[from - 1] || !has(tokens[from - 1], Is.ties))
    return undefined;
  const at = tokens.findIndex((token, k) => k > from && k < to - 1 && isGivenName(token.lower));
  let start = from - 1;
  while (from - 1 - start < MOST_WORDS && isUnknown(tokens[start - 1])) start -= 1;
  const article = tokens[start - 1];
  if (at < 0 || start === from - 1 || !isNoun(tokens[start]) || !article || !has(article, Is.article)) return undefined;
  if (has(article, Is.preposition)) return undefined;
  return { from: start, to: at, nameAt: at };
}

/** « … », a déclaré le | chargé de mission du Kremlin, | Dmitri Orlov: between the article behind a verb and the comma before a whole name. */
function beforeComma({ sentence: { tokens }, from, to }: Mention, { grammar }: Lexicon): Office | undefined {
  if (!grammar.headFirst || grammar.calledByGivenName || tokens[from - 1]?.text !== ',') return undefined;
  if (tokens[to]?.kind === 'word' && !has(tokens[to], Is.functionWord)) return undefined;
  let article = from - 2;
  while (
    article > from - 2 - LONGEST_COMPLEMENT &&
    tokens[article]?.kind === 'word' &&
    !has(tokens[article - 1], Is.speech)
  )
    article -= 1;
  if (!has(tokens[article], Is.article) || has(tokens[article], Is.preposition)) return undefined;
  const told = has(tokens[article - 1], Is.speech) && isAfterWords(tokens, article - 1);
  return told && isUnknown(tokens[article + 1]) ? { from: article + 1, to: from - 1 } : undefined;
}

/** "…,” kata | penenun, | Maria Bere, 54.": the same in languages that need no article. */
function beforeCommaDirectly({ sentence: { tokens }, from, to }: Mention, { grammar }: Lexicon): Office | undefined {
  if (!grammar.headFirst || tokens[from - 1]?.text !== ',') return undefined;
  if (tokens[to]?.kind === 'word') return undefined;
  let start = from - 1;
  while (from - 1 - start < MOST_WORDS && isUnknown(tokens[start - 1])) start -= 1;
  if (start === from - 1 || !has(tokens[start - 1], Is.saysBefore) || !isAfterWords(tokens, start - 1))
    return undefined;
  return { from: start, to: from - 1 };
}

/** "Nuryani, | penghuni Desa Sukamaju, | mengatakan": Indonesian says of what without a word between; no verb begins so. */
function behindDirectly({ sentence: { tokens }, to }: Mention, { grammar }: Lexicon): Office | undefined {
  if (!grammar.calledByGivenName || !grammar.headFirst || tokens[to]?.text !== ',') return undefined;
  let end = to + 1;
  while (end - to <= MOST_WORDS && isUnknown(tokens[end])) end += 1;
  if (end === to + 1 || INDONESIAN_VERB.test(tokens[to + 1]?.lower ?? '')) return undefined;
  const whole = runEnd(tokens, end);
  const closed = tokens[whole]?.text === ',' || tokens[whole]?.text === '.' || tokens[whole] === undefined;
  return whole > end && closed ? { from: to + 1, to: whole } : undefined;
}

const INDONESIAN_VERB = /^(?:me|di|ber|ter|ke|se|yang)/u;

/** "reconoció a los micrófonos de la cadena | el centrocampista Hugo Salas": nothing that the article hangs on, and a verb behind the words. */
function isPostponed(tokens: readonly Token[], lead: number): boolean {
  if (tokens[lead]?.kind !== 'word' || has(tokens[lead], Is.preposition | Is.ties)) return false;
  let verb = lead;
  while (verb > lead - LONGEST_COMPLEMENT && tokens[verb]?.kind === 'word' && !has(tokens[verb], Is.speech)) verb -= 1;
  return has(tokens[verb], Is.speech) && isAfterWords(tokens, verb);
}

/** What stands between the name and a comma: behind an article, or with what it is of. */
function behind({ sentence: { tokens }, to: nameEnd }: Mention, lexicon: Lexicon): Office | undefined {
  const { grammar } = lexicon;
  const to = ageEnd(tokens, nameEnd, lexicon);
  if (tokens[to]?.text !== ',') return undefined;
  const articled = has(tokens[to + 1], Is.article) && !has(tokens[to + 1], Is.pronoun);
  const start = articled ? to + 2 : to + 1;
  let end = start;
  while (end - start < MOST_WORDS && isUnknown(tokens[end])) end += 1;
  // "kura paroko": a short word and a longer one
  const noun = grammar.headFirst && isShort(tokens[start]) && end - start > 1 ? start + 1 : start;
  if (end === start || !isNoun(tokens[grammar.headFirst ? noun : end - 1])) return undefined;
  const whole = complementEnd(tokens, end);
  if (whole - end > LONGEST_COMPLEMENT) return undefined;
  const tie = tokens[end];
  const owned = whole > end && tie !== undefined && isOf(tie, lexicon);
  if (!articled && !(grammar.headFirst && (owned || to > nameEnd))) return undefined;
  const next = tokens[whole];
  // "a third-generation logger | and president of the union"
  if (next && has(next, Is.conjunction) && articled && has(tokens[whole + 1], Is.role))
    return { from: start, to: whole };
  const closed = next === undefined || /^[,.(:–—]$/u.test(next.text);
  // ", a retired deckhand | who served with her"
  return closed || (articled && lexicon.relatives.has(next.lower)) ? { from: start, to: whole } : undefined;
}

function isAfterWords(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 3), verb).some((token) => token.kind === 'quote');
}

const isUnknown = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !has(token, Is.functionWord | Is.speech | Is.that | Is.calendar | Is.role | Is.title | Is.accordingTo) &&
  /^\p{L}/u.test(token.text);

const isShort = (token: Token | undefined): boolean => (token?.text.length ?? SHORTEST) < SHORTEST;

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length >= SHORTEST && !MANNER.test(token.lower);
