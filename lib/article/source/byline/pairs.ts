import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import type { Words } from '../words';
import { fullName, isJob, type Role, roleOf } from './stacked-byline';

const LEAST = 2;
const MOST = 4;

/**
 * "<a>Elif Karadağ</a><span>Muhabir</span><a>Murat Yalçın</a><span>Editör</span>", or each label before its name: names and what each of them did, by turns, each in an element of its
 * own, and nothing else. One such pair may be somebody of whom the article tells.
 */
export function readPairs(line: Line, words: Words): Witness[] {
  const found = pairsIn(line, words);
  return found.length < LEAST ? [] : found;
}

/** "<li><b>Budi Hartono</b> <span>Penulis</span></li><li><b>Sari Wulandari</b> <span>Editor</span></li>": the same in lines one below the other, of people of whom the text does not tell. */
export function readPairsBelow(
  head: readonly Line[],
  { words, text }: { words: Words; text: () => string },
): Witness[] {
  const pairs = head.map((line) => (line.text.length > LONGEST ? [] : pairsIn(line, words)));
  const isOne = (index: number): boolean => pairs[index]?.length === 1;
  const found = pairs.flatMap((pair, index) => (isOne(index) && (isOne(index - 1) || isOne(index + 1)) ? pair : []));
  return found.some(({ value }) => text().includes(value)) ? [] : found;
}

const LONGEST = 80;

function pairsIn({ nodes, text }: Line, words: Words): Witness[] {
  const pieces = nodes.map(({ nodeValue }) => fold(nodeValue ?? '')).filter(Boolean);
  const count = pieces.length / 2;
  if (!Number.isInteger(count) || count === 0 || count > MOST) return [];
  const isNameFirst = fullName({ nodes, text: pieces[0] ?? '' }, words) !== '';
  const found: Witness[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const [one = '', other = ''] = pieces.slice(at, at + 2);
    const [name, label] = isNameFirst ? [one, other] : [other, one];
    const role = roleOf(label, words) ?? (isJob(label, words) ? WRITER : undefined);
    if (!role || fullName({ nodes, text: name }, words) !== name) return [];
    found.push(printed(role[1], name, text, role[2]));
  }
  return found;
}

const WRITER: Role = ['writer', 'authors', 'byline'];
