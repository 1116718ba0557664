import { callsFor } from './call';
import { said } from './evidence';
import type { Kind } from './kind';

const LONGEST = 800;

/** Asks for money. */
export const donation: Kind = {
  kind: 'other',
  longest: LONGEST,
  holdsProse: true,
  needs: said('donation'),
  judge(unit) {
    if (callsFor('donation', unit)) return 'asks for a donation';
    if (unit.isParagraph || !unit.box || !unit.chars) return undefined;
    if (!unit.hasAction || unit.count('article') > 1) return undefined;
    return 'asks for a donation';
  },
};
