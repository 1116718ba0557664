import { withoutCase } from './case-ending';
import { withoutAmharicArticle } from './ethiopic-article';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import { isParticleWord } from './particles';
import { withoutSuffix } from './suffix';
import type { Word } from './word';

const WORDLIKE = /[\p{L}\p{N}]/u;
/** "al-Rashid" too. */
const CAPITAL = /^(?:(?:a[dlnrstz]|ash|e[ls])[-‐‑])?[\p{Lu}\p{Lt}]/u;
const ENDS = /[.!?…。！？؟۔।॥።፡։]/u;
/** "London-born", "Oscar-winning" */
const ATTRIBUTIVE =
  /^\p{Lu}.*-(?:born|based|raised|bred|educated|trained|led|owned|run|backed|funded|winning|nominated|listed)$/u;
/** So many ways of writing are remembered. */
const MOST = 50_000;

/** Reads a word, or a mark of punctuation, once for each way it is written. */
export function wordOf(raw: string, lexicon: Lexicon): Word {
  const known = lexicon.read.get(raw);
  if (known) return known;
  if (lexicon.read.size > MOST) lexicon.read.clear();
  const word = read(raw, lexicon);
  lexicon.read.set(raw, word);
  return word;
}

const unread = (kind: 'stop' | 'quote', raw: string, endsSentence: boolean): Word => ({
  kind,
  lower: raw,
  bare: raw,
  bits: 0,
  capital: false,
  plural: false,
  chief: false,
  endsSentence,
  isAttributive: false,
  isParticle: false,
  phrases: undefined,
  closers: undefined,
});

/** "And", "so", in one with the next word. */
const AND = /^(?:[وف]\p{Script=Arabic}{3}|ו\p{Script=Hebrew}{3})/u;
const TELLS = Is.speech | Is.accordingTo;

/** A whole quoted run as a word. */
export const QUOTED = unread('quote', '', true);

/** Nearly every word, of which little has to be asked. */
const SMALL = /^[a-z]+$/;
/** Both together have at least so many letters. */
const SHORTEST_OFFICE = 6;
/** What is written in one with an office: former, deputy, second. */
const BEFORE_OFFICE = /^(?:ex|vice|vize|viz|wice|sub|co|eks|экс|вице|екс|віце)-?(\p{L}{4,})$/u;

function inSmallLetters(raw: string): string {
  const lower = raw.toLowerCase().replace(/[’‘`ʻʼ]/gu, "'");
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** "the | People's | Courier": part of what a body is called. */
const isOfBody = (raw: string, lower: string, { bodyOwners }: Lexicon): boolean =>
  bodyOwners.size > 0 && CAPITAL.test(raw) && bodyOwners.has(lower.replace(/'s?$/u, ''));

function read(raw: string, lexicon: Lexicon): Word {
  const plain = SMALL.test(raw);
  if (!plain && !WORDLIKE.test(raw)) return unread('stop', raw, ENDS.test(raw));
  const lower = plain ? raw : inSmallLetters(raw);
  let bits = lexicon.bitsOf(lower);
  // "FNV-bestuurder", "co-CEO"
  if (!bits && !plain && /-(?:\p{Ll}|\p{Lu}{2,}$)/u.test(raw))
    bits = lexicon.bitsOf(lower.slice(lower.lastIndexOf('-') + 1)) & Is.role;
  // "exdirector", "vicesindaco"
  const office = bits || lower.length < SHORTEST_OFFICE ? undefined : BEFORE_OFFICE.exec(lower)?.[1];
  if (office) bits = lexicon.bitsOf(office) & Is.role;
  // German "Mitbegründer|s", "Historiker|s": the genitive of an office
  if (!bits && !plain && lexicon.grammar.capitalNouns && /.{4}[^s]s$/u.test(lower))
    bits = lexicon.bitsOf(lower.slice(0, -1)) & Is.role;
  // "trat" is no council
  if (bits && lexicon.grammar.capitalNouns && (plain || !/\p{Lu}/u.test(raw))) bits &= ~(Is.role | Is.organisation);
  // "US" is no "us"
  if (bits & Is.place && !plain && /^\p{Lu}{2,}$/u.test(raw)) bits &= ~(Is.functionWord | Is.firstPerson);
  if (!bits && !plain && lower.endsWith("'s")) bits = lexicon.bitsOf(lower.slice(0, -2)) & (Is.nominal | Is.calendar);
  // "וכינתה", "وتوعد": "and" in one with the verb
  if (!bits && lexicon.grammar.uncased && AND.test(lower)) bits = lexicon.bitsOf(lower.slice(1)) & TELLS;
  // Amharic "ከንቲባ|ው"
  const bare = !bits && lexicon.grammar.uncased ? withoutAmharicArticle(lower) : '';
  if (bare) bits = lexicon.bitsOf(bare) & Is.role;
  // Georgian "ფერმერ დავით": an office before a name loses its ending
  if (!bits && lexicon.grammar.uncased && lexicon.caseEndings.some(({ kept }) => kept === 'ი'))
    bits = lexicon.bitsOf(`${lower}ი`) & Is.role;
  // Georgian "მოადგილე|მ", "მინისტრ|მა"
  if (!bits && lexicon.grammar.uncased)
    for (const { ending, kept } of lexicon.caseEndings)
      if (!bits && lower.length > SHORTEST_OFFICE && lower.endsWith(ending))
        bits = lexicon.bitsOf(lower.slice(0, -ending.length) + kept) & Is.nominal;
  for (const suffixes of [lexicon.subjectSuffixes, lexicon.sourceSuffixes])
    if (!bits && suffixes.length) bits = lexicon.bitsOf(withoutSuffix(lower, suffixes)) & (Is.nominal | Is.calendar);
  return {
    kind: 'word',
    lower,
    bare: plain || isOfBody(raw, lower, lexicon) ? lower : withoutCase(lower, lexicon),
    bits: bits & Is.ALL,
    // "I'm" is no name
    capital: !plain && CAPITAL.test(raw) && !(bits & Is.firstPerson && /^I['’]/u.test(raw)),
    plural: (bits & Is.plural) !== 0,
    chief: (bits & Is.chief) !== 0,
    endsSentence: false,
    isAttributive: !plain && ATTRIBUTIVE.test(raw),
    isParticle: isParticleWord(lower),
    phrases: lexicon.phrases.get(lower),
    closers: lexicon.splits.get(lower),
  };
}
