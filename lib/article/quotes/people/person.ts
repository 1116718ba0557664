/** Somebody the article speaks of, with every spelling of the name. */
export interface Person {
  /** The fullest name as written. */
  name: string;
  words: string[];
  /** The fullest office as written; "" for none. */
  role: string;
  head: string;
  /** A title that tells an office or a profession, as written: "Gov."; "" for none. */
  title: string;
  organisation: boolean;
  /** The office is one that was left. */
  former: boolean;
  /** A title, an age or an office was seen beside the name. */
  told: boolean;
  /** The word of the name that is enough elsewhere, rather the last one: "keller" for Jan Keller; "" for none. */
  short: string;
  mentions: number;
}
