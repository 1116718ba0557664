import type { Kind } from './kind';
import { says } from './labels';

const LONGEST = 800;

/** Asks for money. */
export const donation: Kind = {
  kind: 'other',
  judge(unit) {
    if (unit.isParagraph) return undefined;
    if (!unit.chars || unit.chars > LONGEST || (!unit.links.length && !unit.buttons)) return undefined;
    if (unit.zone === 'between' && !unit.box) return undefined;
    return says('donation', unit.text) ? 'asks for a donation' : undefined;
  },
};
