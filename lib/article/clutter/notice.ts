import type { Kind } from './kind';

/** Where a language has a word of its own for cookies, the names of the bar still tell. */
const WORDS = /notifi[ck]|cookie|kuki|çerez|クッキー|쿠키|كوكيز|คุกกี้|कुकी/i;
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
