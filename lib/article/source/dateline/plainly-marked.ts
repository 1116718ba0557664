import { readPrintedDate } from '../dates/printed-date';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { lowered, type Words } from '../words';
import { isPlace } from './place-name';

/** Such a name alone says where an event is as often: beside the day, in an element that is called nothing else. */
const PLAIN_MARKER =
  /^(?:[\w-]+[_-])?(?:location|place|city|lugar|lloc|luogo|lieu|ort|plats|sted|paikka|miejsce|lokasi)$/i;
/** What else stands in a piece of a byline. */
export const OTHER_PIECES = [
  'updated',
  'published',
  'jobs',
  'desks',
  'genres',
  'kickers',
  'by',
  'editor',
  'photo',
] as const;

/** "<span class="location">Dunwick</span> <time>5 May 2031</time>": the first of the line's elements, which leads nowhere, or the one before an element for the time. */
export function plainlyMarked({ nodes, text }: Line, words: Words): string {
  const pieces = nodes.filter(({ nodeValue }) => fold(nodeValue ?? '') !== '');
  const index = pieces.findIndex(({ parentElement }) => parentElement?.nodeName === 'TIME');
  const [node, next] = pieces.slice(Math.max(0, index - 1));
  const holder = node?.parentElement;
  const place = fold(node?.nodeValue ?? '').replace(/\s?[|·•,:–—-]$/u, '');
  if (!holder || !next || place.length < 3 || !PLAIN_MARKER.test(holder.getAttribute('class')?.trim() ?? '')) return '';
  if (holder.contains(next) || holder.closest('a, button') || !place.split(/,\s*/).every(isPlace)) return '';
  const isOther = OTHER_PIECES.some((list) => words.atStart(list, lowered(place)) > 0);
  return !isOther && (index > 0 || readPrintedDate(text.slice(place.length), words)) ? place : '';
}
