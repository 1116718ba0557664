import type { Kind } from './kind';

const CHANNEL =
  /news\.google\.com\/(?:publications|s\/)|whatsapp\.com\/channel|profile\.google\.com|google\.com\/preferences\/source/i;
const STORE = /play\.google\.com\/store|apps\.apple\.com|itunes\.apple\.com/i;
const PLACES = /google|whats ?app|telegram|facebook|instagram|twitter|youtube|tiktok|\bx\b|line|threads/i;
const LONGEST = 320;

/** Lines that ask to follow the publisher elsewhere. */
export const follow: Kind = {
  kind: 'follow',
  judge(unit) {
    if (unit.chars > LONGEST || !unit.chars) return undefined;
    if (unit.links.some(({ href }) => CHANNEL.test(href))) return 'link to a channel';
    if (unit.prose && unit.zone === 'between' && unit.label?.kind !== 'follow') return undefined;
    const accounts = unit.count('account');
    if (
      unit.label?.kind === 'follow' &&
      (accounts || (PLACES.test(unit.text) && !unit.prose) || (!unit.label.rest && unit.zone !== 'between'))
    )
      return 'asks to follow';
    if (unit.prose || !unit.links.length) return undefined;
    if (unit.links.every(({ href }) => STORE.test(href)) && unit.zone !== 'between') return 'links to an app';
    if (unit.zone !== 'between' && accounts >= 2 && accounts === unit.links.length && unit.linkShare > 0.6)
      return 'links to accounts';
    return undefined;
  },
};
