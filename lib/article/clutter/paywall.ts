import type { Kind } from './kind';
import { says } from './labels';

const LONGEST = 700;

/** Says that the rest is for subscribers. */
export const paywall: Kind = {
  kind: 'paywall',
  judge(unit) {
    if (unit.isParagraph) return undefined;
    if (!unit.chars || unit.chars > LONGEST || (unit.zone === 'between' && !unit.links.length && !unit.buttons))
      return undefined;
    return says('paywall', unit.text) ? 'asks to subscribe' : undefined;
  },
};
