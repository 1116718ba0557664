/** Chinese and Japanese are written without blanks. */
const CLOSE = /^(?:ja|zh)\b/;

/** Sentences of ours one after the other, as the interface's language sets them. */
export const sentences = (all: readonly string[], language: string): string =>
  all.join(CLOSE.test(language) ? '' : ' ');

/** What stands between our name for something and what it is called on the page. */
export function colon(language: string): string {
  if (CLOSE.test(language)) return '：';
  return language === 'fr' ? '\u00a0: ' : ': ';
}
