import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { lowered, type Words } from '../words';
import { fullName } from './stacked-byline';

const LONGEST = 90;

/** "<span>Karin Lind</span><span>Mejla skribenten</span>": a full name in an element of its own before nothing but ways to reach who wrote it. */
export function readNameAndContact({ nodes, text }: Line, words: Words): Witness[] {
  if (text.length > LONGEST) return [];
  const [name = '', ...others] = nodes.map(({ nodeValue }) => fold(nodeValue ?? '')).filter(Boolean);
  const isContact = (piece: string): boolean => words.has('contacts', lowered(piece).replace(/'/g, '’'));
  return others.length > 0 && others.every(isContact) && fullName({ nodes, text: name }, words) === name
    ? [printed('authors', name, text, 'byline')]
    : [];
}
