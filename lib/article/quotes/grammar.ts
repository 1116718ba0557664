/** What one language does otherwise than most: the order of its sentence, what it leaves out, how it is written. */
export interface Grammar {
  /** The office stands before its complement ("Menteri Luar Negeri", "ministro da Economia") rather than after ("Economy Minister"). */
  headFirst?: true;
  /** The office stands behind the name without a comma: Hungarian "Nagy Péter | polgármester". */
  officeBehindName?: true;
  /** People are called by their given names afterwards. */
  calledByGivenName?: true;
  /** The verb stands before its subject as a rule (Arabic). */
  verbFirst?: true;
  /** The verb is the second thing of its sentence, so that directly behind "and" its subject is the one before (German, Dutch). */
  verbSecond?: true;
  /** The verb stands at the end, the subject at the beginning. */
  verbLast?: true;
  /** A verb stands before its subject only directly after a quotation (English). */
  invertsOnlyAfterQuotation?: true;
  /** The reporter breaks in without closing the marks: « …, dit Favre, … ». */
  breaksIn?: true;
  /** The subject of a verb is left out where it is known. */
  dropsPronouns?: true;
  /** Names are inflected. */
  inflected?: true;
  /** Small words lose their vowel before the next: "l'avocat", "d'État". */
  elides?: true;
  /** Every noun has a capital. */
  capitalNouns?: true;
  /** Days and months have capitals. */
  capitalCalendar?: true;
  /** Written without capitals, with blanks. */
  uncased?: true;
  /** Written without blanks or capitals, so that words can't be cut: speakers are found by the marks and verbs around a quotation. */
  unspaced?: true;
}
