import { said } from './evidence';
import type { Kind } from './kind';
import { endsSentence } from './prose';

const LONGEST = 120;
/** A sentence with a commentator's name behind it. */
const SIGNED = /[.!?。！？].*[)）]$/;

/** What invites to comment; the comments themselves are never judged. */
export const comments: Kind = {
  kind: 'comments',
  longest: LONGEST,
  holdsProse: false,
  needs: said('comments'),
  judge(unit) {
    if (unit.count('article') > 1) return undefined;
    const controls = unit.links.length + unit.buttons > 0 && unit.linkShare > 0.6;
    if (
      !controls &&
      (unit.zone === 'between' ||
        unit.zone === 'before' ||
        unit.chars > LONGEST / 3 ||
        endsSentence(unit.text) ||
        SIGNED.test(unit.text))
    )
      return undefined;
    // "First published in The Conversation." The invitation is no sentence that leads elsewhere.
    if (unit.count('outside') && (unit.chars > LONGEST / 2 || endsSentence(unit.text))) return undefined;
    if (unit.count('article') && unit.chars > LONGEST / 2) return undefined;
    return 'asks to comment';
  },
};
