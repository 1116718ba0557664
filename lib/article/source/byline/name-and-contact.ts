import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { lowered, type Words } from '../words';
import type { Marks } from './byline-marks';
import { fullName } from './stacked-byline';

const LONGEST = 90;

/**
 * "<span>Karin Lind</span><span>Mejla skribenten</span>": a full name in an element of its own before nothing but ways to reach who wrote it, or, where the markup says that it is a byline, whose text
 * it is: "<a class="author">Rasa Jurga</a><span>Šaltinis: Uostas</span>".
 */
export function readNameAndContact({ nodes, text }: Line, words: Words, marks: Marks): Witness[] {
  if (text.length > LONGEST) return [];
  const [name = '', ...others] = nodes.map(({ nodeValue }) => fold(nodeValue ?? '')).filter(Boolean);
  const isContact = (piece: string): boolean => words.has('contacts', lowered(piece).replace(/'/g, '’'));
  const isOrigin = (piece: string): boolean => {
    const label = words.atStart('origin', lowered(piece));
    return label > 0 && /^\s?[:：]\s?\S/.test(piece.slice(label)) && marks.isByline(nodes[0]);
  };
  return others.length > 0 &&
    others.every((piece) => isContact(piece) || isOrigin(piece)) &&
    fullName({ nodes, text: name }, words) === name
    ? [printed('authors', name, text, 'byline')]
    : [];
}
