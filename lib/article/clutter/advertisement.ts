import { labelled } from './evidence';
import { isHeading } from './heading';
import type { Kind } from './kind';
import { labelAt } from './labels';
import type { LabelMatch } from './page';
import { endsSentence } from './prose';
import { named } from './widgets';

const LONGEST = 90;

/** Alone, before another such label, or "Iklan di bawah ini …": the rest of a phrase of several words. */
const isWhole = ({ label, rest, separated }: LabelMatch): boolean =>
  !rest ||
  labelAt(rest)?.kind === 'ad' ||
  (label.includes(' ') && !separated && rest.length <= 45 && !endsSentence(rest));

/** Slots of advertisements, empty or not, and the words that mark them or say that the text goes on below; outside the text also the headlines to other houses there. */
export const advertisement: Kind = {
  kind: 'ad',
  longest: LONGEST * 6,
  isProseless: true,
  needs: labelled('ad') | named('ad'),
  judge(unit) {
    if (unit.fields) return false;
    const { label, firstLine } = unit;
    const isLabelled = label?.kind === 'ad' && isWhole(label) && !(label.rest && isHeading(firstLine));
    if (unit.said.length === 1 && isLabelled && unit.chars <= LONGEST) return true;
    const isOutside = unit.zone !== 'between';
    const leadsOut = isOutside && unit.linkShare > 0.5 && unit.linksTo('outside') === unit.links.length;
    if ((leadsOut || unit.chars <= LONGEST) && unit.isWidget('ad')) return true;
    return isLabelled && (leadsOut || isOutside === unit.linksTo('article') > 0);
  },
};
