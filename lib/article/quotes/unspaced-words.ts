/** What a language without blanks is read by: its words, the longest first where they are looked for in order. */
export interface Words {
  says: readonly string[];
  roles: readonly string[];
  titles: readonly string[];
  /** Ends a noun as one does that says what somebody does? */
  isAgent(noun: string): boolean;
  cuts: readonly string[];
  pronouns: ReadonlySet<string>;
  subjectMarks: readonly string[];
  quoteMarks: readonly string[];
  sources: readonly string[];
  signs: readonly string[];
}

export interface Named {
  /** As written: "문정복 최고위원". */
  phrase: string;
  name: string;
  role: string;
}
