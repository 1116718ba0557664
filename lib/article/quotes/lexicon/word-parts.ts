/** The beginnings and endings of words by which one language tells what they are, or their part in the sentence. Lists as `QuoteVocabulary` explains them. */
export interface WordParts {
  /** How nouns end that say what somebody does, where no article leads to them: Russian "хир|ург". */
  agentEndings?: string;
  /** Words that end so and are none: "primero", "river". */
  noAgents?: string;
  /** How nouns begin that say what somebody does, with four letters more: Indonesian "peng|gagas". None of them ends as `noDoerEndings` do. */
  doerBeginnings?: string;
  /** How such nouns end: "viro|log". */
  doerEndings?: string;
  noDoerEndings?: string;
  /** Words that begin or end so and are none: "pemerintah", "kantor". */
  noDoers?: string;
  /** How nouns end that say what a woman does, behind one of `womensArticles` and a name before them or not: "(die) Cellistin". */
  womenEndings?: string;
  /** Those of them that need no article before. */
  surelyWomenEndings?: string;
  womensArticles?: string;
  /** How nouns end that say what a man does, behind one of `mensArticles`: "(der) Cellist". */
  menEndings?: string;
  mensArticles?: string;
  /** How nouns end that mean things, several at a time, where nouns have capitals: "Erleuchtungen". */
  abstractEndings?: string;
  /** What a body's last word may have behind it: Turkish "Bakanlığı|nın". */
  bodyEndings?: string;
  /** How adjectives end in what a body is called, where no verb of a sentence does: French "Commission | européenne". */
  bodyAdjectives?: string;
  /** How adjectives end that may begin a sentence before a body in small letters: Polish "Wojewódz|ki sąd". No adverbs end so. */
  openingAdjectives?: string;
  /** What is written in one before a name, though the name keeps its capital: Zulu "u|Dlamini". */
  prefixes?: string;
  /** Particles behind the subject: Japanese "は", Korean "은". */
  subjectMarks?: string;
  /** What follows an object, so that what stands before it is no subject: Persian "را". */
  objectMarks?: string;
  /** How the subject of a verb of speech ends where that is written in one with it, the surest first; what stands before "|" stays: Nepali "ओली" + "ले". */
  subjectSuffixes?: string;
  /** How a source ends before `accordingToAfter`: Nepali "ओली" + "का". */
  sourceSuffixes?: string;
  /** What an office has behind it where it is somebody's or a definite one's, so that both forms are the same office, each with what of it is the office's where that is not nothing: Hungarian "szóvivő|je", Turkish "birli|ği" with "ği k". */
  headEndings?: string;
  /** How nouns end that are no subject, though an article stands before them: Hungarian "(a) gyűlés|en". */
  obliqueEndings?: string;
  /** How nouns end that tell to several people of whom something is said: Russian "(рассказал) журналист|ам". */
  datives?: string;
  /** How nouns end as subjects that say what somebody does, right behind a verb of speech, where nouns have cases: Russian "(рассказал) кочега|р". No adverb or adjective ends so. */
  subjectNouns?: string;
  /** How the genitive of a noun ends, which stands between an office and a name. */
  genitiveEndings?: string;
  /** How adjectives of a body's name end in the genitive, which no surname does: Polish "Komunikacji Miej|skiej". */
  adjectiveGenitives?: string;
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
}
