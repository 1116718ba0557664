import { vocabularyOf } from '../languages';
import type { QuoteVocabulary } from '../vocabulary';
import { type Grammar, grammarOf } from './grammar';
import * as Is from './is';
import { type Meanings, meaningsOf } from './meanings';
import { type SourceCases, sourceCasesIn } from './source-cases';
import { type Suffix, suffixesIn } from './suffix';
import type { Word } from './word';
import {
  agentsIn,
  calledIn,
  caseEndingsIn,
  closersIn,
  doersIn,
  endingIn,
  entriesOf,
  matcherOf,
  prefixIn,
  setOf,
  splitOnce,
  verbsLike,
} from './word-lists';

/** The vocabulary of a language made ready for looking words up: its lists as `QuoteVocabulary` explains them, each split once (`word-lists.ts`). */
export interface Lexicon extends Meanings {
  name: string;
  words: QuoteVocabulary;
  grammar: Grammar;
  /** The words read so far, by how they are written. */
  read: Map<string, Word>;
  /** What a lower-case word tells of the quotation it stands in: who speaks means himself, or judges. */
  tells(word: string): number;
  /** What closes the clause of a verb that speaks only with it, by the verb. */
  splits: ReadonlyMap<string, ReadonlySet<string>>;
  heard: ReadonlySet<string>;
  stands: ReadonlySet<string>;
  /** The first words of these. */
  opensStands: ReadonlySet<string>;
  isWriting(word: string): boolean;
  issues: ReadonlySet<string>;
  withTheseWords: ReadonlySet<string>;
  isStatement(word: string): boolean;
  beforeWords: ReadonlySet<string>;
  cites: ReadonlySet<string>;
  /** Words that begin to tell who speaks without being a word of speech: of these, of `stands` and of `inWords` the first. */
  tellsElse: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  opensClause: ReadonlySet<string>;
  inserts: ReadonlySet<string>;
  agents: ReadonlySet<string>;
  passives: ReadonlySet<string>;
  passiveAuxiliaries: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  naming: ReadonlySet<string>;
  /** What right behind a quoted run makes it a name. */
  labelsBehind: ReadonlySet<string>;
  absolutes: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  localOffices: ReadonlySet<string>;
  residences: ReadonlySet<string>;
  signs: ReadonlySet<string>;
  oblique: ReadonlySet<string>;
  obliqueOfMen: ReadonlySet<string>;
  obliqueOfWomen: ReadonlySet<string>;
  inflecting: ReadonlySet<string>;
  genitives: ReadonlySet<string>;
  of: ReadonlySet<string>;
  ofThe: ReadonlySet<string>;
  toWhom: ReadonlySet<string>;
  /** "I": what no body says of itself. */
  selves: ReadonlySet<string>;
  /** "We", "our". */
  ourselves: ReadonlySet<string>;
  periodicals: ReadonlySet<string>;
  predicateVerbs: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  being: ReadonlySet<string>;
  officeTitles: ReadonlySet<string>;
  titlesBehind: ReadonlySet<string>;
  servesAs: ReadonlySet<string>;
  belongs: ReadonlySet<string>;
  whose: ReadonlySet<string>;
  formerly: ReadonlySet<string>;
  years: ReadonlySet<string>;
  bodiesWithoutName: ReadonlySet<string>;
  bodyOwners: ReadonlySet<string>;
  causes: ReadonlySet<string>;
  bodyKinds: ReadonlySet<string>;
  firmKinds: ReadonlySet<string>;
  /** Is a body with this word in its name the state's? */
  isOfState(word: string): boolean;
  alternatives: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  womanOrSeveral: ReadonlySet<string>;
  bodyPronouns: ReadonlySet<string>;
  singularAuxiliaries: ReadonlySet<string>;
  /** How a verb ends where several speak. */
  severalEnding: RegExp | undefined;
  several: ReadonlySet<string>;
  masculine: ReadonlySet<string>;
  feminine: ReadonlySet<string>;
  subjectMarks: ReadonlySet<string>;
  objectMarks: ReadonlySet<string>;
  bareSubjects: ReadonlySet<string>;
  subjectSuffixes: readonly Suffix[];
  /** Those of them that no name has by itself, for verbs whose subject may have none. */
  longSubjectSuffixes: readonly Suffix[];
  sourceSuffixes: readonly Suffix[];
  passiveEndings: readonly string[];
  genitiveEndings: readonly string[];
  headEndings: readonly { ending: string; kept: string }[];
  adjectiveGenitives: readonly string[];
  subjectEndings: readonly string[];
  womensArticles: ReadonlySet<string>;
  mensArticles: ReadonlySet<string>;
  obliqueEnding: RegExp | undefined;
  /** How a noun ends that tells to whom several of it is said. */
  toSeveral: RegExp | undefined;
  /** How a noun ends that is a subject, where nouns have cases and no articles. */
  subjectNoun: RegExp | undefined;
  womenEnding: RegExp | undefined;
  surelyWomenEnding: RegExp | undefined;
  menEnding: RegExp | undefined;
  abstractEnding: RegExp | undefined;
  /** The end of an office's words that only leads to the name. */
  calledEnding: RegExp;
  /** Does a noun in small letters say what somebody does, by its beginning or its end? */
  isDoer(word: string): boolean;
  /** Ends a word as a verb does that has its subject in it, and is none? */
  isNoVerb(word: string): boolean;
  /** Ends a word as the listed verbs of speech do? */
  isVerbLike(word: string): boolean;
  /** Ends a noun as one does that says what somebody does? */
  isAgent(word: string): boolean;
  /** What a body's last word may have behind it. */
  bodyEnding: RegExp | undefined;
  /** How adjectives of a body's name end. */
  bodyAdjective: RegExp | undefined;
  /** How an adjective ends that may begin a sentence before a body. */
  openingAdjective: RegExp | undefined;
  /** What is written in one before a capital. */
  prefix: RegExp | undefined;
  /** How cases end, and what of it is the name's; the longest first. */
  caseEndings: readonly { ending: string; kept: string }[];
  sourceCases: SourceCases;
  /** Does this word, or phrase, mean the one spoken of last? */
  isAnaphor(words: string): boolean;
  /** What a definite article of one person tells: "m", "f" or "-". */
  articlesOfOne: ReadonlyMap<string, string>;
  owners: ReadonlyMap<string, string>;
  utterances: ReadonlySet<string>;
  inWords: ReadonlySet<string>;
  about: ReadonlySet<string>;
  fromBody: ReadonlySet<string>;
  /** How a verb of speech ends where several speak, or nobody in particular. */
  saysForBody: RegExp | undefined;
  /** How a body's noun ends behind `fromBody`, and how where it is the subject; the longest first. */
  bodyInCase: readonly { ending: string; kept: string }[];
  /** Tells this word that an office is left? */
  isFormer(word: string): boolean;
  /** Does what somebody is called tell of one beside the one who spoke last? */
  isBystander(word: string): boolean;
  /** May an office be of this place without a word between? */
  isRegion(word: string): boolean;
  /** The whole words of offices by the short form they are called by. */
  shortOffices: ReadonlyMap<string, string>;
}

const byName = new Map<string, Lexicon>();
const byTag = new Map<string, Lexicon>();

/**
 * The vocabulary of a language made ready for looking words up.
 * @param tag BCP 47
 */
export function lexiconOf(tag: string): Lexicon {
  const known = byTag.get(tag);
  if (known) return known;
  const { name, words } = vocabularyOf(tag);
  const lexicon = byName.get(name) ?? build(name, words);
  byName.set(name, lexicon);
  byTag.set(tag, lexicon);
  return lexicon;
}

function build(name: string, words: QuoteVocabulary): Lexicon {
  const { bitsOf, phrases } = meaningsOf(words);
  const subjectSuffixes = suffixesIn(words.subjectSuffixes);
  const [self, ...others] = entriesOf(words.firstPerson);
  const selves = setOf(words.selves ?? self);
  const opensStands = new Set(entriesOf(words.stands).map((entry) => entry.split(' ')[0] ?? ''));
  return {
    bitsOf,
    phrases,
    tells: meaningsOf(words, Is.firstPerson | Is.judges).bitsOf,
    name,
    words,
    grammar: grammarOf(words),
    read: new Map(),
    splits: closersIn(words.splits),
    heard: setOf(words.heard),
    stands: setOf(words.stands),
    opensStands,
    tellsElse: new Set([...opensStands, ...setOf(words.cites), ...setOf(words.inWords)]),
    isWriting: matcherOf(words.writings),
    issues: setOf(words.issues),
    withTheseWords: setOf(words.withTheseWords),
    isStatement: matcherOf(words.statements),
    beforeWords: setOf(words.saysBeforeWords),
    cites: setOf(words.cites),
    relatives: setOf(words.relatives),
    opensClause: setOf(words.opensClause),
    inserts: setOf(words.inserts),
    agents: setOf(words.agents),
    passives: setOf(words.passives),
    passiveAuxiliaries: setOf(words.passiveAuxiliaries),
    auxiliaries: setOf(words.auxiliaries),
    naming: setOf(words.naming),
    labelsBehind: setOf(words.labelsBehind),
    absolutes: setOf(words.absolutes),
    relations: setOf(words.relations),
    localOffices: setOf(words.localOffices),
    residences: setOf(words.residences),
    signs: setOf(words.signs),
    oblique: setOf(words.oblique),
    obliqueOfMen: setOf(words.obliqueOfMen),
    obliqueOfWomen: setOf(words.obliqueOfWomen),
    inflecting: setOf(words.inflecting),
    genitives: setOf(words.genitives),
    of: setOf(words.of),
    ofThe: setOf(words.ofThe),
    toWhom: setOf(words.toWhom),
    selves,
    ourselves: new Set(others.filter((word) => !selves.has(word))),
    periodicals: setOf(words.periodicals),
    predicateVerbs: setOf(words.predicateVerbs),
    copulas: setOf(words.copulas),
    being: setOf(words.being),
    officeTitles: setOf(words.officeTitles),
    titlesBehind: setOf(words.titlesBehind),
    headEndings: caseEndingsIn(words.headEndings),
    servesAs: setOf(words.servesAs),
    belongs: setOf(words.belongs),
    whose: setOf(words.whose),
    formerly: setOf(words.formerly),
    years: setOf(words.years),
    bodiesWithoutName: setOf(words.bodiesWithoutName),
    bodyOwners: setOf(words.bodyOwners),
    causes: setOf(words.causes),
    bodyKinds: setOf(words.bodyKinds),
    firmKinds: setOf(words.firmKinds),
    isOfState: matcherOf(words.stateBodies),
    alternatives: setOf(words.alternatives),
    womensArticles: setOf(words.womensArticles),
    mensArticles: setOf(words.mensArticles),
    obliqueEnding: endingIn(words.obliqueEndings),
    toSeveral: endingIn(words.datives),
    subjectNoun: endingIn(words.subjectNouns),
    womenEnding: endingIn(words.womenEndings),
    surelyWomenEnding: endingIn(words.surelyWomenEndings),
    menEnding: endingIn(words.menEndings),
    abstractEnding: endingIn(words.abstractEndings),
    calledEnding: calledIn(words.called),
    isDoer: doersIn(words),
    isNoVerb: matcherOf(words.noVerbs),
    surnames: setOf(words.surnames),
    womanOrSeveral: setOf(words.womanOrSeveral),
    bodyPronouns: setOf(words.bodyPronouns),
    singularAuxiliaries: setOf(words.singularAuxiliaries),
    severalEnding: endingIn(words.severalEndings),
    several: setOf(words.several),
    masculine: setOf(words.masculine),
    feminine: setOf(words.feminine),
    subjectMarks: setOf(words.subjectMarks),
    objectMarks: setOf(words.objectMarks),
    bareSubjects: setOf(words.bareSubjects),
    subjectSuffixes,
    longSubjectSuffixes: subjectSuffixes.filter(({ stays, ending }) => !stays && ending.length > 1),
    sourceSuffixes: suffixesIn(words.sourceSuffixes),
    passiveEndings: entriesOf(words.passiveEndings),
    genitiveEndings: entriesOf(words.genitiveEndings),
    adjectiveGenitives: entriesOf(words.adjectiveGenitives),
    subjectEndings: entriesOf(words.subjectEndings),
    isVerbLike: verbsLike(words),
    isAgent: agentsIn(words),
    bodyEnding: endingIn(words.bodyEndings),
    bodyAdjective: endingIn(words.bodyAdjectives),
    openingAdjective: endingIn(words.openingAdjectives),
    prefix: prefixIn(words.prefixes),
    caseEndings: caseEndingsIn(words.caseEndings),
    sourceCases: sourceCasesIn([words.menAsSource, words.womenAsSource]),
    isAnaphor: matcherOf(words.anaphors),
    articlesOfOne: new Map(entriesOf(words.articlesOfOne).map(splitOnce)),
    owners: new Map(entriesOf(words.owners).map(splitOnce)),
    utterances: setOf(words.utterances),
    inWords: setOf(words.inWords),
    about: setOf(words.about),
    fromBody: setOf(words.fromBody),
    saysForBody: endingIn(words.saysForBody),
    bodyInCase: caseEndingsIn(words.bodyInCase),
    isFormer: matcherOf(words.former),
    isBystander: matcherOf(words.bystanders),
    isRegion: matcherOf(words.regions),
    shortOffices: new Map(entriesOf(words.shortOffices).map(splitOnce)),
  };
}
