import { isBreakingNews, isCard, isLinkedCaption, isLoneHeadline } from './card';
import { LINK, labelled } from './evidence';
import type { Kind } from './kind';
import {
  isCallToLink,
  isInBrackets,
  isLabelAbove,
  isLabelledLine,
  isLabelOfNothing,
  isOwnHeadline,
  isUnknownLabel,
} from './labelled-links';
import { isKnownWidget, isLinkList, isTableOfFacts } from './link-list';

/** Leads to other articles. */
export const related: Kind = {
  kind: 'related',
  longest: Number.POSITIVE_INFINITY,
  needs: LINK | labelled('related'),
  judge(unit) {
    if (!unit.chars || unit.fields > 2) return false;
    const isFound =
      (unit.isAmong && unit.box !== undefined && isLinkedCaption(unit)) ||
      isLabelledLine(unit) ||
      isLabelAbove(unit) ||
      isLinkList(unit) ||
      isKnownWidget(unit) ||
      isLoneHeadline(unit) ||
      isBreakingNews(unit) ||
      isCard(unit) ||
      isUnknownLabel(unit) ||
      isCallToLink(unit) ||
      isInBrackets(unit) ||
      isLabelOfNothing(unit) ||
      isOwnHeadline(unit);
    return isFound && !isTableOfFacts(unit);
  },
};
