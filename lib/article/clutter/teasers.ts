import { isLinkedLine } from './linked-line';
import type { Line } from './page';
import { isProse, sizeOf } from './prose';

/** A longer text is told, not announced. */
export const LONGEST_TEASER = 400;
const LEAST_TEASERS = 3;

/** How much running text a line is, in Latin letters; 0 for everything else. */
export const proseSize = ({ text, linkChars }: Line): number =>
  isProse(text, linkChars) ? Math.max(0, sizeOf(text) - linkChars) : 0;

/**
 * Whether some lines are a list of other pages: three texts or more that each stand next behind a linked headline, and as much in them as in all others. Lists
 * of headlines alone are beside every article.
 */
export function areMostlyTeasers(lines: readonly Line[]): boolean {
  let teasers = 0;
  let more = 0;
  let isAnnounced = false;
  for (const line of lines) {
    const size = proseSize(line);
    if (isLinkedLine(line)) isAnnounced = true;
    else if (size) {
      const isTeaser = isAnnounced && size <= LONGEST_TEASER;
      if (isTeaser) teasers++;
      more += isTeaser ? size : -size;
      isAnnounced = false;
    }
  }
  return teasers >= LEAST_TEASERS && more >= 0;
}
