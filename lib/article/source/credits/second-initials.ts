import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { lowered, type Words } from '../words';
import { isAgency } from './agencies';
import { mayBeInitialsOf } from './house-initials';
import { areNobodys } from './nobodys-letters';

/** Behind a sentence, in brackets or all of the line: "50 mg/dl" and "he/she" end one. */
const PAIR = /(?:^|\(|[.!?…]["»”]?\s)(\p{L}{2,5})\s?\/\s?(\p{L}{2,5})\/?\)?$/u;
const LONGEST = 60;

/** "jlv/mram", "gdr/ mmu/", "(AB/TL)" at the end, where the first are the initials of who wrote it: the others edited it. */
export function readSecondInitials(lines: readonly Line[], authors: readonly string[], words: Words): Witness[] {
  for (const { text } of lines) {
    const [said = '', writer = '', editor = ''] = PAIR.exec(text.slice(-LONGEST)) ?? [];
    if (!said || [writer, editor].some((letters) => isAgency(letters) || areNobodys(lowered(letters), words))) continue;
    const isCased = (letters: string): boolean =>
      letters === letters.toLowerCase() || letters === letters.toUpperCase();
    const isWriter = authors.some((name) => mayBeInitialsOf(writer, name));
    if (isCased(writer + editor) && isWriter && !authors.some((name) => mayBeInitialsOf(editor, name)))
      return [printed('editor', editor, said.trim(), 'credit')];
  }
  return [];
}
