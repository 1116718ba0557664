/** What the picker says, in the reader's language. */
export interface PickerWords {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  hint: string;
  larger: string;
  smaller: string;
  hide: string;
  cancel: string;
  /** The chosen part holds the article or can't be known again. */
  stays: string;
  hidden: string;
  /** It is hidden on this page alone. */
  notStored: string;
  undo: string;
  done: string;
}
