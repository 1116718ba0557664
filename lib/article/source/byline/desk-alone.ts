import { precedes } from '../../nodes';
import { isAgency } from '../credits/agencies';
import { isDayAndHour } from '../dates/day-and-hour';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { lowered, type Words } from '../words';
import { beginsWithDate } from './bare-byline';
import { fullName } from './stacked-byline';

const LONGEST = 60;

/**
 * "Nyhetsredaktionen", "Отдел хоккея", "Tim Redaksi, Harbour Media": a desk alone in a line beside the date and below the headline. What is a kind of text as well ("Editorial") or an account says
 * nothing.
 */
export function readDeskAlone(
  head: readonly Line[],
  { headline, words, isOwn }: { headline: Element | null; words: Words; isOwn: (name: string) => boolean },
): Witness[] {
  for (const [index, line] of head.entries()) {
    const [node] = line.nodes;
    if (line.text.length > LONGEST || !node || !headline || !precedes(headline, node)) continue;
    const [desk = '', house = '', ...more] = line.text.split(/,\s+/);
    const isOther = more.length > 0 || (house !== '' && !isOwn(house));
    if (isOther || words.has('genres', lowered(desk)) || !isDesk(desk, words, isOwn)) continue;
    const isDated = [-2, -1, 1, 2].some((step) => {
      const beside = head[index + step]?.text ?? '';
      return beginsWithDate(beside, words) || isDayAndHour(beside, words);
    });
    const isBelowName = fullName(head[index - 1], words) !== '' || fullName(head[index + 1], words) !== '';
    if (isDated && !isBelowName) return [printed('authors', desk, line.text, 'bare byline')];
  }
  return [];
}

/** "Nyhetsredaktionen", "Отдел хоккея", "Unit Digital Harbour Post": a desk, of which a word in small letters says which, or before the house's name. */
function isDesk(text: string, words: Words, isOwn: (name: string) => boolean): boolean {
  const lower = lowered(text);
  const length = words.atStart('desks', lower);
  const rest = text.slice(length).trim();
  return (
    length >= SHORTEST - (rest ? 1 : 0) && !isAgency(text) && (rest === '' || isOwn(rest) || /^\p{Ll}{4,}$/u.test(rest))
  );
}

/** "red", "staff", "team" are words besides. */
const SHORTEST = 6;
