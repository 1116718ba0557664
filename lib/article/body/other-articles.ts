import type { Removed } from '../article';
import { likenessTo } from './likeness';
import { textOf } from './text';

/** A headline as the page prints it is hardly another than the title. */
const SAME = 0.8;

/**
 * What an article has above its text and a part of one has not: when it came, who wrote it. Known by names alone, for all that the source is told by is too much
 * for a script in a page; "update" and "candidate" are no dates.
 */
const WHEN_OR_WHO =
  'time, [rel~="author"], [itemprop~="datePublished"], [class*="byline" i], [class*="author" i], [class*="publish" i], [class*="date" i]:not([class*="update" i], [class*="candidate" i])';

/** With less text it is the head of an article, in UTF-16 code units. */
const SHORTEST = 500;

/** Deeper than this a headline stands in no article. */
const DEEPEST = 30;

/**
 * Takes other articles out of a copy of the page that stand above or below this one as whole as it does, as where a site goes on with the next one when the reader
 * comes to the end: headlines of the same make, in branches of the same make that tell both who wrote them or when.
 * @param title the headline of the article that is read
 */
export function dropOtherArticles(body: Element, title: string): Removed[] {
  const headings = [...body.querySelectorAll('h1, h2')];
  const likenessToTitle = likenessTo(title);
  const isOwn = (heading: Element): boolean => likenessToTitle(textOf(heading)) > SAME;
  const own = headings.find(isOwn);
  if (!own) return [];
  const removed: Removed[] = [];
  for (const heading of headings) {
    const branch = branchOfOther(own, heading);
    if (!branch || isOwn(heading)) continue;
    removed.push({ kind: 'related', reason: 'another article', text: textOf(branch) });
    branch.remove();
  }
  return removed;
}

/** What holds another headline of the same make, beside what holds this one and made like it; undefined where they are parts of one article. */
export function branchOfOther(own: Element, other: Element): Element | undefined {
  if (other.localName !== own.localName || other.className !== own.className) return undefined;
  let [one, two] = [own, other];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const [above, beside] = [one.parentElement, two.parentElement];
    if (!above || !beside) return undefined;
    if (above === beside) return isArticleLike(one, two) && isArticleLike(two, one) ? two : undefined;
    if (above.localName !== beside.localName) return undefined;
    [one, two] = [above, beside];
  }
  return undefined;
}

const isArticleLike = (branch: Element, other: Element): boolean =>
  (branch.localName === 'article' || makeOf(branch) === makeOf(other)) &&
  branch.querySelector(WHEN_OR_WHO) !== null &&
  (branch.textContent?.length ?? 0) >= SHORTEST;

const makeOf = ({ className }: Element): string => className.replace(/\d+/g, '#');
