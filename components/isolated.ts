/** A text from a page, for a sentence of ours: its direction, and what it does to that of its neighbours, ends with it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
