import type { Kind } from './kind';
import { says } from './labels';

const CHANNEL =
  /news\.google\.com\/(?:publications|s\/)|whatsapp\.com\/channel|profile\.google\.com|google\.com\/preferences\/source/i;
const STORE = /play\.google\.com\/store|apps\.apple\.com|itunes\.apple\.com|appgallery\.huawei/i;
const PLACES = /google|whats ?app|telegram|facebook|instagram|twitter|youtube|tiktok|threads|微信|微博/i;
const LONGEST = 320;
const LONGEST_APP_BOX = 200;

/** Lines that ask to follow the publisher elsewhere or to install its app. */
export const follow: Kind = {
  kind: 'follow',
  judge(unit) {
    if (unit.chars > LONGEST || !unit.lines.length || unit.fields) return undefined;
    if (unit.links.some(({ href }) => CHANNEL.test(href))) return 'link to a channel';
    const accounts = unit.count('account');
    const isOutside = unit.zone !== 'between';
    if (
      unit.chars <= LONGEST_APP_BOX &&
      isOutside &&
      unit.links.some(({ href }) => STORE.test(href)) &&
      !unit.count('article')
    )
      return 'links to an app';
    if (unit.isParagraph && !(accounts && startsWithFollow(unit.text))) return undefined;
    if (unit.said.length <= 4 && !unit.count('article') && says('follow', unit.text)) {
      if (accounts || unit.buttons) return 'asks to follow';
      if (PLACES.test(unit.text) && (unit.pictures || isOutside) && !unit.flowProse) return 'asks to follow';
    }
    return isOutside && !unit.prose && accounts >= 2 && accounts === unit.links.length && unit.linkShare > 0.6
      ? 'links to accounts'
      : undefined;
  },
};

const OPENING = 25;
const startsWithFollow = (text: string): boolean => says('follow', text.slice(0, OPENING));
