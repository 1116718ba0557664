/** What one language does otherwise than most: the order of its sentence, what it leaves out, how it is written. */
export interface Grammar {
  /** The office stands before its complement ("Menteri Luar Negeri", "ministro da Economia") rather than after ("Economy Minister"). */
  headFirst: boolean;
  /** The office stands behind the name without a comma: Hungarian "Nagy Péter | polgármester". */
  officeBehindName: boolean;
  /** People are called by their given names afterwards. */
  calledByGivenName: boolean;
  /** The verb stands before its subject as a rule (Arabic). */
  verbFirst: boolean;
  /** The verb is the second thing of its sentence, so that directly behind "and" its subject is the one before (German, Dutch). */
  verbSecond: boolean;
  /** The verb stands at the end, the subject at the beginning. */
  verbLast: boolean;
  /** A verb stands before its subject only directly after a quotation (English). */
  invertsOnlyAfterQuotation: boolean;
  /** The reporter breaks in without closing the marks: « …, dit Favre, … ». */
  breaksIn: boolean;
  /** The subject of a verb is left out where it is known. */
  dropsPronouns: boolean;
  /** Names are inflected. */
  inflected: boolean;
  /** Small words lose their vowel before the next: "l'avocat", "d'État". */
  elides: boolean;
  /** The definite article is the end of its noun: Swedish "mannen". */
  articleBehind: boolean;
  /** Every noun has a capital. */
  capitalNouns: boolean;
  /** Days and months have capitals. */
  capitalCalendar: boolean;
  /** Written without capitals, with blanks. */
  uncased: boolean;
  /** A full stop leads to the words as a colon does elsewhere, for sentences end with another mark: Armenian "ասաց. «…»". */
  pointLeads: boolean;
  /** Written without blanks or capitals, so that words can't be cut: speakers are found by the marks and verbs around a quotation. */
  unspaced: boolean;
}

/** The grammar that a vocabulary tells of. Each language's has the same fields in the same order, so that what reads them all day need not look where they are. */
export const grammarOf = (words: Partial<Grammar>): Grammar => ({
  headFirst: words.headFirst === true,
  officeBehindName: words.officeBehindName === true,
  calledByGivenName: words.calledByGivenName === true,
  verbFirst: words.verbFirst === true,
  verbSecond: words.verbSecond === true,
  verbLast: words.verbLast === true,
  invertsOnlyAfterQuotation: words.invertsOnlyAfterQuotation === true,
  breaksIn: words.breaksIn === true,
  dropsPronouns: words.dropsPronouns === true,
  inflected: words.inflected === true,
  elides: words.elides === true,
  articleBehind: words.articleBehind === true,
  capitalNouns: words.capitalNouns === true,
  capitalCalendar: words.capitalCalendar === true,
  uncased: words.uncased === true,
  pointLeads: words.pointLeads === true,
  unspaced: words.unspaced === true,
});
