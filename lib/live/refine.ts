import type { ClutterMatch } from '../article/clutter';
import { holds } from './nodes';
import { chosenToGo, isChosenToStay, type SiteChoice } from './site-choice';

/** What the finder found, as the reader wants it on this site: without what they keep, with what they hide. Outermost matches only. */
export function refine(
  matches: readonly ClutterMatch[],
  root: ParentNode,
  choices: readonly SiteChoice[],
): readonly ClutterMatch[] {
  if (choices.length === 0) return matches;
  const chosen = chosenToGo(root, choices);
  const outermost = chosen.filter(
    ({ element }) => !chosen.some((each) => each.element !== element && holds(each.element, element)),
  );
  const found = matches.filter(
    (match) =>
      !isChosenToStay(match, root, choices) &&
      !outermost.some(({ element }) => holds(element, match.nodes?.[0] ?? match.element)),
  );
  const others = outermost.filter(
    ({ element }) => !found.some((match) => !match.nodes && holds(match.element, element)),
  );
  return [...found, ...others];
}
