import type { Kind } from './kind';

const WORDS =
  /notifi[ck]|cookie|kuki|çerez|evästeet|vafrakök|slapuk|piškot|kolačić|sīkdat|küpsis|informasjonskapsler|クッキー|쿠키|كوكيز|คุกกี้|कुकी/i;
const LONGEST = 1500;

/** Bars that speak of cookies, consent or notifications. */
export const notice: Kind = {
  kind: 'other',
  longest: LONGEST,
  holdsProse: true,
  judge(unit) {
    if (!unit.box || unit.flowProse || (!unit.buttons && !unit.links.length)) return undefined;
    return unit.isWidget('notice') || (unit.buttons && WORDS.test(unit.text)) ? 'notice' : undefined;
  },
};
