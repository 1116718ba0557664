import type { Kind } from './kind';
import { says } from './labels';

const WIDGET = /cookie|consent|gdpr|onetrust|didomi|cmp-|push-?notif|onesignal/i;
const LONGEST = 1500;

/** Bars that speak of cookies, consent or notifications. */
export const notice: Kind = {
  kind: 'other',
  judge(unit) {
    if (!unit.box || unit.chars > LONGEST || unit.zone === 'between') return undefined;
    if (WIDGET.test(unit.names) && (unit.buttons || unit.links.length)) return 'notice';
    return unit.buttons && says('notice', unit.text) ? 'notice' : undefined;
  },
};
