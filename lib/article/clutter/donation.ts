import { callsFor, pleads } from './call';
import { said } from './evidence';
import type { Kind } from './kind';

const LONGEST = 800;

/** Asks for money. */
export const donation: Kind = {
  kind: 'other',
  reason: 'donation',
  longest: LONGEST,
  needs: said('donation'),
  judge(unit) {
    if (callsFor('donation', unit)) return true;
    if (unit.isParagraph || !unit.box) return false;
    return unit.hasAction && unit.linksTo('article') < 2 && pleads('donation', unit);
  },
};
