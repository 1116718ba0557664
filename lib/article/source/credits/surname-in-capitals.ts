import { isNamedNowhereElse } from '../byline/nowhere-else';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { lowered, type Words } from '../words';
import { isAgency } from './agencies';

/** Behind a sentence and in Cyrillic letters: alone in a line, and in others, somebody calls for something, "Click HERE", "Subscribe TODAY". */
const SIGNED =
  /[.!?…]["»”]?\s([\u0410-\u042f\u0404-\u0407][\u0430-\u045f]+ [\u0410-\u042f\u0404-\u0407]{4,}(?:-[\u0410-\u042f]{3,})?)\.?$/u;
const LONGEST = 60;

interface Context {
  text: string;
  page: () => string;
  words: Words;
}

/** "… складов. Светлана КОРЕПАНОВА.": who wrote it at the very end of the text, the surname in capitals, and named nowhere else. */
export function readSurnameInCapitals(lines: readonly Line[], { text, page, words }: Context): Witness[] {
  for (const line of lines) {
    const [, name = ''] = SIGNED.exec(line.text.slice(-LONGEST)) ?? [];
    const [given = '', surname = ''] = name.split(' ');
    // "Theo TTXVN", "Источник РИАМО": an agency, with what leads to it.
    if (!name || isAgency(surname) || words.has('origin', lowered(given))) continue;
    const told = text.replace(name, ' ');
    if (
      !told.includes(given) &&
      !told.includes(surname) &&
      isNamedNowhereElse(name, { text: told, page: page(), words })
    )
      return [printed('authors', name, name, 'bare byline')];
  }
  return [];
}
