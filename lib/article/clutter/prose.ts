import { IS_UNSPACED } from './plain';

/** What speaks for running text: sentences with their punctuation, long lines, quotations. */

const CLOSED = /[.。．।৷۔။։።។៕၊!?！？؟…]["'“”’«»›)\]」』）\s]*(?:\[\d+\])?$/u;
const SENTENCE_END = /(?:[^.]\.|[。．।৷۔။։።។៕])["'“”’«»›)\]」』）\s]*$/u;
/** What stands around a full stop at the end, closing marks and the number of a note, is never longer. */
const LONGEST_END = 24;
const WIDE = new RegExp(IS_UNSPACED, 'g');

/** Length of a text in Latin letters: a character of a script without spaces between words, or of Korean, says as much as about two of them. */
export function sizeOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Ends as a sentence ends: with a full stop, also inside closing quotation marks. Headlines end without, or with "?", "!" or "…". */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-LONGEST_END));

/** Ends with any punctuation that closes a sentence. */
export const isClosed = (text: string): boolean => CLOSED.test(text.slice(-LONGEST_END));

/** Ends with a colon. */
export const ANNOUNCES = /[:：៖፡፦՝]$/;

const SHORT_SENTENCE = 45;
const LONG_TEXT = 110;

/**
 * Whether a line reads as a paragraph of running text.
 * @param linkChars how many of its characters are in links
 */
export function isProse(text: string, linkChars: number): boolean {
  const size = sizeOf(text);
  if (size < SHORT_SENTENCE || linkChars > text.length * 0.6) return false;
  return isClosed(text) ? true : size >= LONG_TEXT;
}
