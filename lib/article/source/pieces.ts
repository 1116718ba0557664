import { printed, type Witness } from './evidence';
import type { Line } from './lines';
import { isUncased } from './name';
import { namesIn } from './names';
import { fold } from './plain-text';
import { readPrintedDate } from './printed-date';
import { type Role, roleOf } from './stacked-byline';
import { lowered, type Words } from './words';

const MOST = 14;
const BETWEEN = /^[\s,;|/&+·•–—-]+$/;
const HANDLE = /^@[\w.]{2,40}$/;

/**
 * "<span>Editor</span> <a>Sari Wulandari</a>", "<span>Auteurs</span> <a>Jan de Boer</a> <a>Marieke Visser</a>": a label that needs no colon because it has
 * an element of its own, and names that need no commas because each of them has. Any other piece of text makes it another kind of line.
 */
export function readPieces({ nodes, text }: Line, words: Words): Witness[] {
  if (nodes.length < 2 || nodes.length > MOST) return [];
  const [label = '', ...pieces] = nodes.map(({ nodeValue }) => fold(nodeValue ?? '')).filter(Boolean);
  const role = roleOf(label, words) ?? byWord(label, words);
  if (!role) return [];
  const names: string[] = [];
  for (const piece of pieces) {
    if (BETWEEN.test(piece) || HANDLE.test(piece) || words.has('and', lowered(piece))) continue;
    if (readPrintedDate(piece, words)) break;
    const name = personOf(piece, words, /[:：,،]$/.test(label));
    if (!name) return [];
    names.push(name);
  }
  return names.map((name) => printed(role[1], name, text, role[2]));
}

const byWord = (label: string, words: Words): Role | undefined =>
  words.has('by', lowered(label).replace(/\s*[:：]$/, '')) ? ['writer', 'authors', 'byline'] : undefined;

/** A person's full name and nothing else. One word of a script without capitals may be a button, unless a colon stands before it. */
function personOf(piece: string, words: Words, isSure: boolean): string {
  const [only, ...others] = namesIn(piece, words);
  const isAll = only?.kind === 'person' && !others.length && only.name.length + 2 >= piece.length;
  return isAll && (/\s/.test(only.name) || (isSure && isUncased(only.name))) ? only.name : '';
}
