import { said } from './evidence';
import type { Kind } from './kind';
import { beginsWith } from './words';

const LONGEST = 700;
const LONGEST_SENTENCE = 250;

/** Says that the rest is for subscribers. */
export const paywall: Kind = {
  kind: 'paywall',
  longest: LONGEST,
  needs: said('paywall'),
  judge(unit) {
    if (unit.linksTo('article') > 1) return false;
    // A paragraph that leads to another site speaks of what is sold there.
    if (unit.isParagraph && (unit.chars > LONGEST_SENTENCE || unit.linksTo('outside'))) return false;
    // Among paragraphs it is a box with a button; where the text ends a sentence that begins so or leads on, or when it says so twice: whoever writes may subscribe to a view.
    const needs = (
      unit.isParagraph
        ? unit.isEnding && (unit.links.length || beginsWith('paywall', unit.text))
        : unit.isEnding || unit.hasAction
    )
      ? 1
      : 2;
    return unit.timesSaid('paywall') >= needs;
  },
};
