import { agencyName, isAgency } from './agencies';
import type { BodyLines } from './body-lines';
import { printed, type Witness } from './evidence';
import type { Line } from './lines';
import { fold } from './plain-text';

const LINES = 2;
/** Behind a full stop: an agency's short name behind its long one, "Agence France-Presse (AFP)", stands inside the sentence. */
const CLOSING = /[.!?…。][”"’'»]?\s*[([（]([^()[\]（）]{2,40})[)\]）]\s*\*{0,3}$/u;

/**
 * "… kata Budi. (antara/kabar)", "…と話した。（山川花子）": the agency in the brackets that close the last paragraph, or who wrote it, where the head has the same
 * name in an element of its own. They stay where they are printed.
 * @param head the lines between the headline and the text
 */
export function readClosingBracket({ backward }: BodyLines, head: readonly Line[]): Witness[] {
  let left = LINES;
  for (const { text } of backward) {
    if (left <= 0) break;
    left -= 1;
    const inside = CLOSING.exec(text)?.[1];
    if (!inside) continue;
    const parts = inside.split(/\s*[/,–・、-]\s*/);
    // As the agency writes itself: "aa" are an editor's initials.
    const agency = parts.find(isAgency);
    if (agency) return [printed('agency', agencyName(agency), inside, 'credit')];
    if (parts.every((part) => head.some(({ nodes }) => nodes.some(({ nodeValue }) => fold(nodeValue ?? '') === part))))
      return parts.map((part) => printed('authors', part, inside, 'credit'));
  }
  return [];
}
