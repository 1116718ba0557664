import { likenessTo } from './body/likeness';
import { branchOfOther } from './body/other-articles';
import { textOf } from './body/text';
import { ALIKE, hasMoved, headlinesOf, type Opened } from './stale-head';

interface Reader extends Opened {
  /** Whether the reader has come to this heading. Without it nobody reads. */
  isReached: ((heading: Element) => boolean) | undefined;
}

/**
 * The headline of the article that is read now, where it is another than the page was opened with: a site that puts its next article below the first when the
 * reader comes to its end, and changes the address alone.
 */
export function articleReached(page: Document, { isReached, ...opened }: Reader): Element | undefined {
  if (!isReached || !hasMoved(opened)) return undefined;
  const likenesses = headlinesOf(page, opened.witness).map(likenessTo);
  const headings = [...page.querySelectorAll('h1, h2')];
  const own = headings.find((heading) => likenesses.some((likeness) => likeness(textOf(heading)) >= ALIKE));
  if (!own) return undefined;
  const last = headings.filter((each) => each === own || branchOfOther(own, each)).findLast(isReached);
  return last === own ? undefined : last;
}
