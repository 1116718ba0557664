import { isElement, isText } from '../../nodes';
import { fullName } from '../byline/stacked-byline';
import { monthNumber } from '../dates/month-names';
import { readPrintedDate } from '../dates/printed-date';
import { isWeekday } from '../dates/weekday';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';
import { isCapitals, isNewsPlace, isPlace, usual } from './place-name';
import { hasArticle, isSaidToBeWithin } from './told-place';

/** "Ankara", "Chemnitz.", "BAAR, SWITZERLAND" */
const FORM = /^(\p{Lu}[\p{L}\p{M} ’'/-]{2,30})(?:, (\p{Lu}[\p{L}\p{M} .’'-]{1,24}?))?(\.?)$/u;
/** What stands alone above a text and is no place. */
const OTHERS = [
  'kickers',
  'genres',
  'desks',
  'jobs',
  'offices',
  'by',
  'writer',
  'editor',
  'photo',
  'origin',
  'updated',
  'published',
  'unnamed',
] as const;
const LONGEST = 60;
/** A paragraph is no shorter. */
const PARAGRAPH = 60;
const OPENING = 30;
/** So far behind the place its paragraph begins: blanks and ends of elements lie between. */
const STEPS = 12;

/** The kind of evidence of a place alone, which a section of the site is as well. */
export const PLACE_ALONE = 'place alone';

/**
 * "Ankara" in a line of its own right above a paragraph of the text, and no link: the press writes from it, or the text says "in" it.
 * @param head the lines between the headline and the text
 */
export function readPlaceAboveText(head: readonly Line[], { words, text }: { words: Words; text: string }): Witness[] {
  for (const [index, { text: line, nodes }] of head.entries()) {
    if (line.length > LONGEST) continue;
    const known = isUncased(line) ? line.replace(/\s?[,،:।৷៖]$/u, '') : '';
    if (known && isNewsPlace(known, words) && !nodes[0]?.parentElement?.closest('a, button, nav, h1, h2')) {
      const isDated = (): boolean =>
        readPrintedDate(head[index + 1]?.text.slice(0, OPENING) ?? '', words) !== undefined;
      const isSigned = isBelowName(head[index - 1], words) && isDated();
      if (isSigned || (line.endsWith(':') && isAboveText(nodes.at(-1), text)))
        return [printed('place', known, line, isSigned ? 'printed place' : PLACE_ALONE)];
    }
    const [, city = '', region = '', stop = ''] = FORM.exec(line) ?? [];
    if (!city || nodes[0]?.parentElement?.closest('a, button, nav, h1, h2')) continue;
    const isSure = isNewsPlace(city, words) || isCapitals(city, 3);
    if (!(isSure && isBelowName(head[index - 1], words)) && !isAboveText(nodes.at(-1), text)) continue;
    if (!isPlace(city) || isUncased(city) || !isPlaceName(city, words) || (region && !isPlace(region))) continue;
    const isKnown = isNewsPlace(city, words);
    const told = isCapitals(city, 3) ? usual(city) : city;
    if (!isKnown && (!isSaidToBeWithin(told, { text, words }) || hasArticle(told, text))) continue;
    const kind = stop && isKnown ? 'printed place' : PLACE_ALONE;
    return [printed('place', line.slice(0, line.length - stop.length), line, kind)];
  }
  return [];
}

/** Who signs, or a desk, may stand right above the place, and the day below it. */
const isBelowName = (above: Line | undefined, words: Words): boolean =>
  above !== undefined &&
  above.text.length <= LONGEST &&
  (fullName(above, words) !== '' || words.atEnd('desks', lowered(above.text)) > 0);

const isPlaceName = (city: string, words: Words): boolean => {
  const name = lowered(city);
  return (
    !OTHERS.some((list) => words.has(list, name)) && !isWeekday(name, words) && monthNumber(city, words) === undefined
  );
};

/** Whether the next words on the page begin a paragraph of the text. */
function isAboveText(node: Node | undefined, text: string): boolean {
  let at: Node | null | undefined = node;
  for (let step = 0; at && step < STEPS; step += 1) {
    at = next(at);
    const said = at && isText(at) ? fold(at.data) : '';
    if (said) return text.includes(said.slice(0, OPENING)) && paragraphOf(at).length >= PARAGRAPH;
  }
  return false;
}

const paragraphOf = (node: Node | null | undefined): string => fold(node?.parentElement?.textContent ?? '');

/** The next node of the page. */
function next(node: Node): Node | null {
  if (node.firstChild && !(isElement(node) && /^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.nodeName)))
    return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}
