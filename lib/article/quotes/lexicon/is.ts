/** What a word can be, as bits: one word is often several things ("kata" is a noun and a verb of speech). */

export const says = 1;
export const reports = 1 << 1;
export const saysBefore = 1 << 2;
export const saysWithPronoun = 1 << 3;
export const accordingTo = 1 << 4;
export const accordingToAfter = 1 << 5;
export const pronoun = 1 << 6;
export const role = 1 << 7;
export const title = 1 << 8;
export const organisation = 1 << 9;
export const place = 1 << 10;
export const article = 1 << 11;
export const preposition = 1 << 12;
export const conjunction = 1 << 13;
export const adverb = 1 << 14;
export const calendar = 1 << 15;
export const label = 1 << 16;
export const abbreviation = 1 << 17;
export const firstPerson = 1 << 18;
export const judges = 1 << 19;
export const ties = 1 << 20;
export const pointsBack = 1 << 21;
export const that = 1 << 22;
export const opensSource = 1 << 23;
export const locative = 1 << 24;
export const rank = 1 << 25;
export const provision = 1 << 26;
export const reported = 1 << 27;
export const indefinite = 1 << 28;
export const givenName = 1 << 29;

/**
 * A browser keeps whole numbers of 30 bits as they are and makes objects of others: what a pronoun or an office is besides stands behind these,
 * and beside them where a word is read.
 */
export const ALL = (1 << 30) - 1;
export const plural = 1 << 30;
export const chief = 1 << 31;

/** Reports speech. */
export const speech = says | saysBefore | saysWithPronoun | reports;
/** Belongs to the sentence, not to a name. */
export const functionWord = article | preposition | conjunction | adverb | pronoun;
/** Says what somebody is, serves or is from, beside the name or in its place. */
export const nominal = role | organisation | place;
