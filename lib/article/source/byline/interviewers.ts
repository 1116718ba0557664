import { type Credit, emptyCredit } from '../credits/credit';
import { isUncased } from '../lines/uncased';
import type { Name } from '../names/name';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';

const LONGEST = 120;
/** " and ", ", ". */
const BETWEEN = 5;

/**
 * "Die Fragen stellte Jutta Brandmeier.", "Interview: Anna Berg", "Беседовал Иван Петров": who asked, below the text. Above it the same words may stand before whoever
 * answers.
 */
export function readInterviewers(line: string, words: Words): Credit | undefined {
  const text = line.replace(/^[（(](.*)[)）]$/u, '$1');
  const length = text.length > LONGEST ? 0 : words.atStart('interviewers', lowered(text));
  const value = length ? text.slice(length).replace(/(?<=\p{Ll}|\p{Lo}|\p{M})\.$/u, '') : '';
  const said = value.replace(/^\s*[:：／=＝・]?\s*/u, '');
  if (!said || said === value) return undefined;
  const names = namesIn(said, words);
  const isWhole = ({ name, kind }: Name): boolean => kind === 'person' && (/\s/.test(name) || isUncased(name));
  const covered = names.reduce((sum, { name }) => sum + name.length + BETWEEN, 0);
  return names.length > 0 && names.every(isWhole) && covered >= said.length
    ? { ...emptyCredit(text), authors: names.map(({ name }) => name) }
    : undefined;
}

/** Whether a line names who asked: of those who sign with initials somebody else wrote it. */
export const isOfInterviewer = (line: string, words: Words): boolean =>
  words.atStart('interviewers', lowered(line).replace(/^\P{L}+/u, '')) > 0;
