import type { Kind } from './kind';
import { says } from './labels';

const LONGEST = 800;

/** Asks for money. */
export const donation: Kind = {
  kind: 'other',
  judge(unit) {
    if (unit.isParagraph || !unit.box || !unit.chars || unit.chars > LONGEST) return undefined;
    if (!unit.hasAction || unit.count('article') > 1) return undefined;
    return says('donation', unit.text) ? 'asks for a donation' : undefined;
  },
};
