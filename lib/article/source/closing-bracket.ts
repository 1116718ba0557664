import { agencyName, isAgency } from './agencies';
import type { BodyLines } from './body-lines';
import { printed, type Witness } from './evidence';

const LINES = 2;
/** Behind a full stop: an agency's short name behind its long one, "Agence France-Presse (AFP)", stands inside the sentence. */
const CLOSING = /[.!?…。][”"’'»]?\s*[([（]([^()[\]（）]{2,40})[)\]）]\s*\*{0,3}$/u;

/** "… kata Budi. (antara/kabar)": the agency in the brackets that close the last paragraph. They stay where they are printed. */
export function readClosingBracket({ backward }: BodyLines): Witness[] {
  let left = LINES;
  for (const { text } of backward) {
    if (left <= 0) break;
    left -= 1;
    const inside = CLOSING.exec(text)?.[1];
    const agency = inside?.split(/\s*[/,–-]\s*/).find((part) => isAgency(part) || isAgency(part.toUpperCase()));
    if (inside && agency)
      return [printed('agency', agencyName(isAgency(agency) ? agency : agency.toUpperCase()), inside, 'credit')];
  }
  return [];
}
