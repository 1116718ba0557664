import { type Role, roleOf } from '../byline/stacked-byline';
import { isAgency } from '../credits/agencies';
import { readPrintedDate } from '../dates/printed-date';
import { printed, type Witness } from '../evidence';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';
import type { Line } from './lines';
import { fold } from './plain-text';
import { isUncased } from './uncased';

const MOST_PIECES = 14;
const BETWEEN = /^[\s,;|/&+·•–—-]+$/;
/** A comma that stands with the words behind it, and not between two elements. */
const BEGINS_BEHIND = /^\s*[,;|/(–—-]/;
/** "(Fotos)" behind the photographer. */
const IN_BRACKETS = /^\(([^()]{2,40})\)/;
/** What may stand behind a name in small letters. */
const GOES_ON = ['jobs', 'updated', 'and', 'offices'] as const;
const HANDLE = /^@[\w.]{2,40}$/;

/**
 * "<span>Editor</span> <a>Sari Wulandari</a>", "<span>Auteurs</span> <a>Jan de Boer</a> <a>Marieke Visser</a>": a label that needs no colon because it has
 * an element of its own, and names that need no commas because each of them has. Any other piece of text makes it another kind of line, unless the names are
 * links: behind them stands where somebody is, whom they work for, or a button.
 */
export function readPieces({ nodes, text }: Line, words: Words): Witness[] {
  if (nodes.length < 2 || nodes.length > MOST_PIECES) return [];
  const [label, ...pieces] = nodes;
  const said = fold(label?.nodeValue ?? '').replace(/^[|·•]\s*/, '');
  const role = roleOf(said, words) ?? byWord(said, words);
  if (!role) return [];
  const isSure = /[:：,،]$/.test(said);
  const names: string[] = [];
  let areLinked = false;
  let named: Node | undefined;
  for (const node of pieces) {
    const piece = fold(node.nodeValue ?? '');
    if (!piece) continue;
    if (BETWEEN.test(piece) || HANDLE.test(piece) || words.has('and', lowered(piece))) continue;
    if (readPrintedDate(piece, words)) break;
    const isLinked = Boolean(node.parentElement?.closest('a'));
    const isBehind =
      (areLinked && !isLinked && BEGINS_BEHIND.test(node.nodeValue ?? '')) || (named && isBehindDash(node, named));
    const name = isBehind ? '' : personOf(piece, words, isSure);
    // "Posted by <span class="fn">Mary Whitfield</span> 2 comments": in markup for cards this is all of the name.
    if (name && !names.length && isFormattedName(node)) return signed([name]);
    // "Follow Mary" behind "Mary Whitfield".
    if (name) named = node;
    if (name) names.push(...(names.some((other) => name.endsWith(` ${other.split(' ')[0]}`)) ? [] : [name]));
    // Behind another label stands somebody else, and "By <a>Old Harbour</a> residents" names nobody.
    else if (areLinked && isProse(piece)) return [];
    else if (!areLinked || /[:：]/.test(piece)) return [];
    else if (words.atStart('photo', lowered(IN_BRACKETS.exec(piece)?.[1] ?? ''))) names.pop();
    else if (!words.atEnd('and', lowered(piece))) return [...signed(names), ...agenciesIn(piece)];
    areLinked ||= isLinked;
  }
  return signed(names);

  function isProse(piece: string): boolean {
    const lower = lowered(piece);
    return /^\p{Ll}{5}/u.test(piece) && !GOES_ON.some((list) => words.atStart(list, lower));
  }

  function signed(by: readonly string[]): Witness[] {
    return role ? by.map((name) => printed(role[1], name, text, role[2])) : [];
  }

  function agenciesIn(piece: string): Witness[] {
    const agency = namesIn(piece, words).find(({ name }) => isAgency(name));
    return agency ? [printed('agency', agency.name, text, 'byline agency')] : [];
  }
}

/** "<b>Anna Berg</b> — São Paulo": behind a dash and a name that has an element of its own stands where somebody is. */
const isBehindDash = ({ nodeValue, parentElement }: Node, name: Node): boolean =>
  /^\s*[–—]\s/.test(nodeValue ?? '') &&
  parentElement !== name.parentElement &&
  parentElement?.contains(name.parentElement) === true;

/** Whether a text is somebody's whole name in the markup that business cards have. */
export const isFormattedName = ({ parentElement }: Node): boolean =>
  parentElement?.closest('.fn')?.closest('.vcard, .h-card') != null;

const byWord = (label: string, words: Words): Role | undefined =>
  words.has('by', lowered(label).replace(/\s*[:：]$/, '')) ? ['writer', 'authors', 'byline'] : undefined;

/** A person's full name and nothing else. One word of a script without capitals may be a button, unless a colon stands before it. */
function personOf(piece: string, words: Words, isSure: boolean): string {
  const [only, ...others] = namesIn(piece, words);
  const isAll = only?.kind === 'person' && !others.length && only.name.length + 2 >= piece.length;
  return isAll && (/\s/.test(only.name) || (isSure && isUncased(only.name))) ? only.name : '';
}
