const ARABIC = /\p{Script=Arabic}/u;

/** The comma between words of a page as their script writes it, with its blank. */
export const commaOf = (words: string): string => (ARABIC.test(words) ? '، ' : ', ');

/** Names of a page one after the other. Empty ones are left out. */
export const listed = (names: readonly string[]): string => names.filter(Boolean).join(commaOf(names.join('')));
