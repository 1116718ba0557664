/**
 * The words of one language that quotations and their speakers are known by. Each language file exports one of these as `quotes`.
 *
 * Every field is one list of lower-case words or phrases with a comma and a blank between them. `sag*` stands for every word that begins so
 * (up to six letters more), `*minister` for every word that ends so.
 */
export interface QuoteVocabulary {
  /** Verbs of speech as they stand beside their speaker, with their auxiliaries where those are needed: "said", "a déclaré". */
  says?: string;
  /** How nouns, adverbs and adjectives of a stem of `says` end, which are no verbs: "declar*" is not "declaración". */
  noVerbEndings?: string;
  /** Weaker verbs whose subject's words may follow in marks: "called", "praised". Also what makes somebody the one who is talked of. */
  reports?: string;
  /** Verbs that speak only together with what closes their clause, both with a blank between: German "gab bekannt" in "gab gestern …, bekannt". */
  splits?: string;
  /** Verbs whose object is the one who spoke: German "zitiert". */
  cites?: string;
  /** Auxiliaries of the passive: German "wird". */
  passiveAuxiliaries?: string;
  /** Auxiliaries that stand where the verb would, the verb itself closing the clause: German "hatte … betont". */
  auxiliaries?: string;
  /** Words of speech that count only directly before their speaker: Indonesian "kata", German "so", Dutch "aldus". */
  saysBefore?: string;
  /** Verbs of speech with the speaker inside as a pronoun: "katanya". */
  saysWithPronoun?: string;
  /** Forms of the verb that mark reported speech: the German subjunctive. */
  reported?: string;
  /** Prepositions that name a source: "according to". */
  accordingTo?: string;
  /** The same, standing after the source: German "zufolge", Turkish "göre". */
  accordingToAfter?: string;
  /** Pronouns of a person spoken of, as subject. */
  pronouns?: string;
  /** Those of them, and what people and texts are called, that mean no single person: several, a body, a thing. */
  plurals?: string;
  /** Pronouns in small letters that mean a woman or several people, which the verb tells by its ending: German "sie" (sagt, sagen). */
  womanOrSeveral?: string;
  /** Auxiliaries in the singular beside an infinitive, which ends like a plural: "will" (sie sagen). */
  singularAuxiliaries?: string;
  /** Pronouns, titles and offices that tell that somebody is a man: "he", "mr". */
  masculine?: string;
  /** The same of a woman. */
  feminine?: string;
  /** "I", "we", "our", …: somebody speaks of himself. */
  firstPerson?: string;
  /** Words of judgement and demand: "must", "never", "best". */
  judges?: string;
  /** What people are: offices, professions, "official", "source", "resident". */
  roles?: string;
  /** Those of them that only one holds: "president". Each stands in `roles` too. */
  chiefs?: string;
  /** Words before a name that are no part of it: "Mr", "Dr", "Tan Sri". */
  titles?: string;
  /** Titles that are printed as part of the name: police and army ranks. Each stands in `titles` too. */
  ranks?: string;
  /** Given names so common that a name is known to begin with them. */
  givenNames?: string;
  /** Heads of the names of bodies: "ministry", "council", "PT". */
  organisations?: string;
  /** Places that often stand inside offices and institutions. */
  places?: string;
  /** What opens the clause of what is said: "that". */
  that?: string;
  /** What opens a sentence that tells who said the one before: "Das sagte …", "Demikian …". */
  opensSource?: string;
  articles?: string;
  /** Those of them that stand before no subject: German "den", "dem", "des". */
  oblique?: string;
  /** Those of them that tie a noun to the one before as its owner: German "der", "des". */
  genitives?: string;
  /** Those of them that mean nobody spoken of before: "a". */
  indefinites?: string;
  /** Prepositions that tie a complement to an office, or a body to a person: "minister | of finance", "juru bicara | untuk …". */
  ties?: string;
  /** Words that make a description point back: Indonesian "… itu". */
  pointsBack?: string;
  prepositions?: string;
  /** Those of them that stand before a place. */
  locatives?: string;
  conjunctions?: string;
  /** Other words that are no names though a sentence may begin with them, and that may stand between a subject and its verb. */
  adverbs?: string;
  /** Days, months and other capitalised words that never name anybody. */
  calendar?: string;
  /** Words before a quoted run that make it a name: "motto", "film", "newspaper". */
  labels?: string;
  /** Parts of a law, with a number beside them: "article". What they say is nobody's words. */
  provisions?: string;
  /** Written with a full stop that ends no sentence. */
  abbreviations?: string;
  /** The office stands before its complement ("Menteri Luar Negeri", "ministro da Economia") rather than after ("Economy Minister"). */
  headFirst?: true;
  /** The office stands behind the name without a comma: Hungarian "Nagy Péter | polgármester". */
  officeBehindName?: true;
  /** A verb stands before its subject only directly after a quotation (English). */
  invertsOnlyAfterQuotation?: true;
  /** How participles end, which follow their subject and never stand before it: "noting". */
  participle?: string;
  /** Prepositions behind which a participle has a subject of its own: "with Ford saying". */
  absolutes?: string;
  /** Relative pronouns of people as subjects: a verb behind one has no other subject than the noun before it. */
  relatives?: string;
  /** What opens a clause behind who it tells of, without a comma: "Sari | yang menunggu di posko | mengatakan". */
  opensClause?: string;
  /** Verbs that stand between commas before their speaker inside what is said: "…, said Ford, …". */
  inserts?: string;
  /** How verbs end that have their subject in them, so that one alone behind the words tells that he spoke: "kilah|nya", "arremat|ou". */
  subjectEndings?: string;
  /** Labels behind which stands what somebody calls another: "described him as". */
  naming?: string;
  /** Verbs in the passive that tell nothing of who speaks but for an agent behind the words: Indonesian "disebut … oleh". */
  passives?: string;
  /** Prepositions of the one who does what a passive tells: "labelled … by Ford". */
  agents?: string;
  /** Offices that are somebody's, whose name stands behind them before the comma and the holder's: Indonesian "kuasa hukum | Rina, Budi, …". Each stands in `roles` too. */
  relations?: string;
  /** Offices that every place has its own of, so that the place may stand right behind them: Indonesian "lurah | Sumber". Each stands in `roles` too. */
  localOffices?: string;
  /** Places that offices are of with no word between, though somebody else may be named so; `*pur` for all that end so. */
  regions?: string;
  /** What words are written on, which nobody says then: "sign", "banner"; in their cases where nouns have some. */
  signs?: string;
  /** Words that lead to another name of the one just named: Indonesian "atau", "alias". */
  alternatives?: string;
  /** Pronouns of people whom nobody names: "some", "others". */
  several?: string;
  /** Offices that are called by one word, each with that word first: "menhan menteri pertahanan". */
  shortOffices?: string;
  /** Offices that are names too where they stand behind a name: Indonesian "Lukman | Hakim". */
  surnames?: string;
  /** Offices, parties and peoples that mean the one spoken of last where an article stands before them: "el mandatario", "der SPD-Politiker". */
  anaphors?: string;
  /** People are called by their given names afterwards. */
  calledByGivenName?: true;
  /** How nouns end that say what somebody does, where no article leads to them: Russian "хир|ург". */
  agentEndings?: string;
  /** How the genitive of a noun ends, which stands between an office and a name. */
  genitiveEndings?: string;
  /**
   * How cases end that are written in one with the name of who speaks, each with what of it is the name's where that is not nothing: Kazakh
   * "Нұрланов|тың" (айтуынша), Basque "Pradales|ek", "Agirr|ek" with "rrek rre".
   */
  caseEndings?: string;
  /**
   * How a man's names end behind `accordingTo`, each with what the nominative has there, `-` for nothing, `!` where that can't be told: Russian
   * "Иван|а Дорох|ова" with "а -, ова ов".
   */
  menAsSource?: string;
  /** The same of a woman; a surname without any of these endings stays as it is. */
  womenAsSource?: string;
  /** What a body's last word may have behind it: Turkish "Bakanlığı|nın". */
  bodyEndings?: string;
  /** How verbs of speech end in the passive, whose subject only a body can be: Turkish "denil|di". */
  passiveEndings?: string;
  /** Names are inflected. */
  inflected?: true;
  /** The subject of a verb is left out where it is known. */
  dropsPronouns?: true;
  /** The reporter breaks in without closing the marks: « …, dit Favre, … ». */
  breaksIn?: true;
  /** What is written in one before a name, though the name keeps its capital: Zulu "u|Dlamini". */
  prefixes?: string;
  /** Small words lose their vowel before the next: "l'avocat", "d'État". */
  elides?: true;
  /** The verb stands at the end, the subject at the beginning. */
  verbLast?: true;
  /** Written without capitals, with blanks. */
  uncased?: true;
  /** The verb stands before its subject as a rule (Arabic). */
  verbFirst?: true;
  /** Written without blanks or capitals, so that words can't be cut: speakers are found by the marks and verbs around a quotation. */
  unspaced?: true;
  /** Particles behind the subject: Japanese "は", Korean "은". */
  subjectMarks?: string;
  /** How the subject of a verb of speech ends where that is written in one with it, the surest first; what stands before "|" stays: Nepali "ओली" + "ले". */
  subjectSuffixes?: string;
  /** Verbs whose subject has none of these endings, or not always: Gujarati "કહે છે", in the present. */
  bareSubjects?: string;
  /** How a source ends before `accordingToAfter`: Nepali "ओली" + "का". */
  sourceSuffixes?: string;
  /** What follows the closing mark of words that somebody says: Japanese "と", Korean "라고". */
  quoteMarks?: string;
  /** The verb is the second thing of its sentence, so that directly behind "and" its subject is the one before (German, Dutch). */
  verbSecond?: true;
  /** Days and months have capitals. */
  capitalCalendar?: true;
  /** "Of" behind an office, where no article is in it: "de". */
  of?: string;
  /** "Of the" in one word: "del". */
  ofThe?: string;
  /** "The", or "to the" in one word, of whom something is said to: "sagte | der (Zeitung)", "al". */
  toWhom?: string;
  /** What is printed again and again, before its name: "the journal | Nature". */
  periodicals?: string;
  /** Verbs that begin what is said of a thing: "is", "foi". Without "a", "e", which are other words too. */
  predicateVerbs?: string;
  /** Verbs and words at the end of a clause that tells what somebody is: "who | is (a sailor)", "som". */
  copulas?: string;
  /** What ties an office to the name before it with no comma between: Indonesian "selaku", "yang juga". */
  servesAs?: string;
  /** Words by which such a clause tells what somebody was: "formerly". */
  formerly?: string;
  /** Words that lead from an office to the name behind it: "pedagang | bernama". */
  called?: string;
  /** "Years" of an age: "de 47 anos". */
  years?: string;
  /** Bodies of which there is one where they are spoken of, so that no name of theirs follows: "la Regione". Each stands in `organisations` too. */
  bodiesWithoutName?: string;
  /** People whose something bodies are called, with a capital: "the People's Courier", "the Children's Hospital". */
  bodyOwners?: string;
  /** Words that end as `subjectEndings` do and are no verbs, `ter*` for all that begin so. */
  noVerbs?: string;
  /** How nouns end that mean things, several at a time, where nouns have capitals: "Erleuchtungen". */
  abstractEndings?: string;
  /** How nouns end that say what a woman does, behind one of `womensArticles` and a name before them or not: "(die) Cellistin". */
  womenEndings?: string;
  /** Those of them that need no article before. */
  surelyWomenEndings?: string;
  /** How nouns end that say what a man does, behind one of `mensArticles`: "(der) Cellist". */
  menEndings?: string;
  womensArticles?: string;
  mensArticles?: string;
  /** How nouns begin that say what somebody does, with four letters more: Indonesian "peng|gagas". None of them ends as `noDoerEndings` do. */
  doerBeginnings?: string;
  /** How such nouns end: "viro|log". */
  doerEndings?: string;
  noDoerEndings?: string;
  /** Words that begin or end so and are none: "pemerintah", "kantor". */
  noDoers?: string;
  /** Every noun has a capital. */
  capitalNouns?: true;
}
