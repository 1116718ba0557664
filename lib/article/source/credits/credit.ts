/** What one credit line says. */
export interface Credit {
  /** The line without brackets around it. */
  words: string;
  /** Whether it says who made the text or whose it is. */
  kind: 'credit' | 'copyright';
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
  kind: 'credit',
  agency: '',
  editor: '',
  authors: [],
  photographers: [],
  translators: [],
  originalLang: '',
});
