/** Written without blanks between sentences. */
const CLOSE = /^(?:ja|zh)\b/;

/** Sentences of ours one after the other, as the interface's language sets them. */
export const sentences = (all: readonly string[], language: string): string =>
  all.join(CLOSE.test(language) ? '' : ' ');
