/** What one credit line says. */
export interface Credit {
  /** The line without brackets around it. */
  words: string;
  agency: string;
  editor: string;
  authors: readonly string[];
  photographers: readonly string[];
  translators: readonly string[];
  /** BCP 47 of the language it was translated from; "" when the line does not say. */
  originalLang: string;
}

/** A line that credits nobody yet. */
export const emptyCredit = (words: string): Credit => ({
  words,
  agency: '',
  editor: '',
  authors: [],
  photographers: [],
  translators: [],
  originalLang: '',
});
