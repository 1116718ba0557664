import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { nameOf } from '../names/name';
import type { Words } from '../words';
import { isAgency } from './agencies';

const SIGNED = /(?:^|[.!?…]["»”]?\s)(\p{Lu}\p{Ll}+ \p{Lu}{4,}(?:-\p{Lu}{3,})?)\.?$/u;
const LONGEST = 60;

/** "… складов. Светлана КОРЕПАНОВА.": who wrote it at the very end of the text, the surname in capitals, and named nowhere else in it. */
export function readSurnameInCapitals(lines: readonly Line[], text: string, words: Words): Witness[] {
  for (const line of lines) {
    const [, name = ''] = SIGNED.exec(line.text.slice(-LONGEST)) ?? [];
    const [given = '', surname = ''] = name.split(' ');
    // "Theo TTXVN": an agency, with what leads to it.
    const isPerson = name !== '' && !isAgency(surname) && nameOf(name, words)?.kind === 'person';
    if (isPerson && text.split(given).length === 2 && text.split(surname).length === 2)
      return [printed('authors', name, name, 'bare byline')];
  }
  return [];
}
