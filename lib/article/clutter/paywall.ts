import { callsFor } from './call';
import { said } from './evidence';
import type { Kind } from './kind';
import { sayingOf } from './saying';
import type { Unit } from './unit';
import { WORD_KINDS } from './words';

const LONGEST = 700;
const LONGEST_SENTENCE = 250;

const PAYWALL = WORD_KINDS.indexOf('paywall');

/** A list of what subscribers get below a line that says so twice: beside a short article it is long. */
export const isSubscribersList = (unit: Unit): boolean => {
  const [label] = unit.said;
  return unit.chars <= LONGEST && label !== undefined && (sayingOf(label).words[PAYWALL] ?? 0) > 1 && unit.holds('li');
};

/** Says that the rest is for subscribers. */
export const paywall: Kind = {
  kind: 'paywall',
  longest: LONGEST,
  holdsProse: true,
  needs: said('paywall'),
  judge(unit) {
    if (unit.linksTo('article') > 1) return false;
    // A paragraph that leads to another site speaks of what is sold there.
    if (unit.isParagraph && (unit.chars > LONGEST_SENTENCE || unit.linksTo('outside'))) return false;
    if (callsFor('paywall', unit)) return true;
    // Among paragraphs it is a box with a button; a bare sentence where the text ends, or when it says so twice.
    const needs = !unit.isEnding && (unit.isParagraph || !unit.hasAction) ? 2 : 1;
    return unit.timesSaid('paywall') >= needs;
  },
};
