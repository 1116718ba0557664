import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import type { Words } from '../words';
import { isAgency } from './agencies';
import { areNobodys } from './nobodys-letters';

const INITIALS = /^\p{Ll}{2,4}$/u;
/** So many lines below the text are looked at. */
const LINES = 3;

/**
 * "cpm" alone right below the text, which the page's data have in the author's place: somebody of the desk signed. Without the data such a word may be any, and without the line somebody's name for
 * the system.
 * @param foot the lines below the text and the last ones in it
 */
export function readLoneInitials(foot: readonly Line[], authors: readonly Witness[], words: Words): Witness[] {
  const isSigned = (text: string): boolean => INITIALS.test(text) && !isAgency(text) && !areNobodys(text, words);
  const line = foot.slice(0, LINES).find(({ text }) => isSigned(text));
  const isTold = line !== undefined && authors.some(({ field, value }) => field === 'authors' && value === line.text);
  return isTold ? [printed('editor', line.text, line.text, 'credit')] : [];
}
