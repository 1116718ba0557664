import { precedes } from '../../nodes';
import { readCreditLine } from '../credits/credit-line';
import { isBelowPicture } from '../credits/of-picture';
import { isNewsPlace } from '../dateline/place-name';
import { isToldAsPlace } from '../dateline/told-place';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { isUncased } from '../lines/uncased';
import { isKnownName } from '../names/known-names';
import { isPressJob } from '../names/press-job';
import { lowered, type Words } from '../words';
import { isNamedNowhereElse } from './nowhere-else';
import { fullName } from './stacked-byline';

const LONGEST = 90;
const MOST_WORDS_IN_NAME = 4;
/** What leads to something else, heads it or lists it. */
const ELSEWHERE = 'a[href], h1, h2, h3, h4, h5, h6, li, blockquote, figure, table, button, nav, aside';

interface Context {
  page: () => string;
  headline: Element | null;
  text: () => string;
  words: Words;
}

/**
 * "Utrikeskorrespondent Karin Lind", "Special correspondent Anna Berg, Nairobi", "Reporter: Anna Berg": what somebody does for the press before one whole name, alone in a line below the
 * headline. The article tells of nobody called so.
 */
export function readNameBehindJob(lines: readonly Line[], { page, headline, text, words }: Context): Witness[] {
  for (const line of lines) {
    const [node] = line.nodes;
    if (!node || !headline || line.text.length > LONGEST || !precedes(headline, node)) continue;
    if (node.parentElement?.closest(ELSEWHERE)) continue;
    // "Reporter: Anna Berg" is a label too.
    if (/[:：]/.test(line.text) && readCreditLine(line.text, words)) continue;
    const { name, place } = namedIn(line.text, { text, words });
    if (!name || isBelowPicture(line, headline, words)) continue;
    const told = text().replace(line.text, ' ');
    if (!isNamedNowhereElse(name, { text: told, page: page(), words })) continue;
    return [
      printed('authors', name, line.text, 'bare byline'),
      ...(place ? [printed('place', place, line.text, 'printed place')] : []),
    ];
  }
  return [];
}

function namedIn(line: string, { text, words }: { text: () => string; words: Words }): { name: string; place: string } {
  const nobody = { name: '', place: '' };
  const [said = '', behind = '', ...more] = line.replace(/\.$/u, '').split(/,\s+|\s[–—|]\s/);
  if (more.length > 0) return nobody;
  const isPlace = (): boolean => isNewsPlace(behind, words) || isToldAsPlace(behind, { text: text(), words });
  if (behind && !isPlace()) return nobody;
  const parts = said.split(' ');
  for (let at = 1; at <= parts.length - 2; at += 1) {
    const job = parts
      .slice(0, at)
      .join(' ')
      .replace(/\s?[:：]$/u, '');
    const name = parts.slice(at).join(' ');
    if (parts.length - at > MOST_WORDS_IN_NAME || words.within('jobs', lowered(name)) >= 0) continue;
    // "With reporting by Associated Press writer Anna Berg": who helped.
    if ((['by', 'contributing', 'material'] as const).some((list) => words.within(list, lowered(job)) >= 0))
      return nobody;
    if (!isPressJob(job, words) || fullName({ text: name, nodes: [] }, words) !== name) continue;
    // Without capitals nothing says where what somebody is ends; in English every word has one: "Editor Choice Awards".
    if (isKnownName(name) || !(isUncased(name) || words.files[0] === 'en')) return { name, place: behind };
  }
  return nobody;
}
