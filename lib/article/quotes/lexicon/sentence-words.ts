/** The words of one language that a sentence is built with, and those that tell that what is beside them is nobody. Lists as `QuoteVocabulary` explains them. */
export interface SentenceWords {
  articles?: string;
  /** Those of them that stand before no subject: German "den", "dem", "des". */
  oblique?: string;
  /** Those of them before one man, or one woman, in another case than the nominative: German "des", "beim"; "der", "zur". */
  obliqueOfMen?: string;
  obliqueOfWomen?: string;
  /** Those of them that change the end of the noun behind them: German "des". */
  inflecting?: string;
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
  /** "Of" behind an office, where no article is in it: "de". */
  of?: string;
  /** "Of the" in one word: "del". */
  ofThe?: string;
  /** "The", or "to the" in one word, of whom something is said to: "sagte | der (Zeitung)", "al". */
  toWhom?: string;
  conjunctions?: string;
  /** Relative pronouns of people as subjects: a verb behind one has no other subject than the noun before it. */
  relatives?: string;
  /** What opens a clause behind who it tells of, without a comma: "Sari | yang menunggu di posko | mengatakan". */
  opensClause?: string;
  /** Verbs that begin what is said of a thing: "is", "foi". Without "a", "e", which are other words too. */
  predicateVerbs?: string;
  /** Verbs and words at the end of a clause that tells what somebody is: "who | is (a sailor)", "som". */
  copulas?: string;
  /** Those by which a whole sentence tells what somebody is now: "Ruth Ames | is | the warden". */
  being?: string;
  /** Other words that are no names though a sentence may begin with them, and that may stand between a subject and its verb. */
  adverbs?: string;
  /** Days, months and other capitalised words that never name anybody. */
  calendar?: string;
  /** Words before a quoted run that make it a name: "motto", "film", "newspaper". */
  labels?: string;
  /** Words right behind a quoted run that make it a name, where labels stand before: Hungarian "című", Finnish "-niminen". */
  labelsBehind?: string;
  /** What is printed again and again, before its name: "the journal | Nature". */
  periodicals?: string;
  /** What words are written on, which nobody says then: "sign", "banner"; in their cases where nouns have some. */
  signs?: string;
  /** Parts of a law, with a number beside them: "article". What they say is nobody's words. */
  provisions?: string;
  /** Written with a full stop that ends no sentence. */
  abbreviations?: string;
}
