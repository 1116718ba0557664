/** The words of one language that tell that somebody speaks. Lists as `QuoteVocabulary` explains them. */
export interface SpeechWords {
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
  /** Verbs in the passive that tell nothing of who speaks but for an agent behind or before the words: Indonesian "disebut … oleh", Dutch "door … genoemd". */
  passives?: string;
  /** How verbs of speech end in the passive, whose subject only a body can be: Turkish "denil|di". */
  passiveEndings?: string;
  /** Auxiliaries of the passive: German "wird". */
  passiveAuxiliaries?: string;
  /** Prepositions of the one who does what a passive tells: "labelled … by Ford". */
  agents?: string;
  /** Auxiliaries that stand where the verb would, the verb itself closing the clause: German "hatte … betont". */
  auxiliaries?: string;
  /** How verbs end where several speak: German "sag|en". */
  severalEndings?: string;
  /** Auxiliaries in the singular beside an infinitive, which ends like a plural: "will" (sie sagen). */
  singularAuxiliaries?: string;
  /** Words of speech that count only directly before their speaker: Indonesian "kata", German "so", Dutch "aldus". */
  saysBefore?: string;
  /** Verbs that tell that words were heard, and not from whom: Spanish "se oyó". */
  heard?: string;
  /** Verbs that tell that words stand in a text: Italian "si legge", Polish "czytamy". */
  stands?: string;
  /** Nouns for texts that somebody publishes or sends: "communiqué", "*mitteilung". */
  writings?: string;
  /** Verbs by which somebody publishes or sends one: "issued", "veröffentlichte". */
  issues?: string;
  /** What opens a sentence about who has said the words before it: "with these words". */
  withTheseWords?: string;
  /** Those writings in which somebody speaks for himself: "statement", "communiqué", no report. */
  statements?: string;
  /** Words that are verbs of speech only directly before a comma or a colon and the words: Bengali "বলে". */
  saysBeforeWords?: string;
  /** Verbs of speech with the speaker inside as a pronoun: "katanya". */
  saysWithPronoun?: string;
  /** How verbs end that have their subject in them, so that one alone behind the words tells that he spoke: "kilah|nya", "arremat|ou". */
  subjectEndings?: string;
  /** Words that end as `subjectEndings` do and are no verbs, `ter*` for all that begin so. */
  noVerbs?: string;
  /** Forms of the verb that mark reported speech: the German subjunctive. */
  reported?: string;
  /** How participles end, which follow their subject and never stand before it: "noting". */
  participle?: string;
  /** Prepositions behind which a participle has a subject of its own: "with Ford saying". */
  absolutes?: string;
  /** Verbs that stand between commas before their speaker inside what is said: "…, said Ford, …". */
  inserts?: string;
  /** Verbs whose subject has none of these endings, or not always: Gujarati "કહે છે", in the present. */
  bareSubjects?: string;
  /** How verbs of speech end where several speak, or nobody in particular: Russian "сообщи|ли", Spanish "señala|n". */
  saysForBody?: string;
  /** Prepositions between such a verb and the body for which they speak: Russian "сообщили | в | прокуратуре". */
  fromBody?: string;
  /** How nouns for bodies end behind one of these, and how where they are subjects: "туре тура". */
  bodyInCase?: string;
  /** Nouns for what somebody says: "answer", "advice". */
  utterances?: string;
  /** Nouns that name a source behind a preposition and its genitive: "in Ford's words". */
  inWords?: string;
  /** Prepositions that name a source: "according to". */
  accordingTo?: string;
  /** The same, standing after the source: German "zufolge", Turkish "göre". */
  accordingToAfter?: string;
  /** What opens the clause of what is said: "that". */
  that?: string;
  /** What opens a sentence that tells who said the one before: "Das sagte …", "Demikian …". */
  opensSource?: string;
  /** What follows the closing mark of words that somebody says: Japanese "と", Korean "라고". */
  quoteMarks?: string;
  /** Prepositions that lead to whom or what words are about: "on", "über". */
  about?: string;
  /** Labels behind which stands what somebody calls another: "described him as". */
  naming?: string;
  /** "I", "we", "our", …: somebody speaks of himself. "I" stands first. */
  firstPerson?: string;
  /** The forms of "I" that no body says, where there are more than the first of `firstPerson`, without apostrophes: "je", "j". */
  selves?: string;
  /** Words of judgement and demand: "must", "never", "best". */
  judges?: string;
}
