import type { Kind } from './kind';
import type { Unit } from './unit';
import { beginsWith } from './words';

const CHANNEL =
  /news\.google\.com\/(?:publications|s\/)|whatsapp\.com\/channel|profile\.google\.com|google\.com\/preferences\/source/i;
const GROUP = /(?:^|[/.])(?:t\.me|telegram\.me|chat\.whatsapp\.com|line\.me|lin\.ee)\//i;
const STORE = /play\.google\.com\/store|apps\.apple\.com|itunes\.apple\.com|appgallery\.huawei/i;
const PLACES = /google|whats ?app|telegram|facebook|instagram|twitter|youtube|tiktok|threads|微信|微博/i;
const LONGEST = 320;
const LONGEST_APP_BOX = 200;

/** Lines that ask to follow the publisher elsewhere or to install its app. */
export const follow: Kind = {
  kind: 'follow',
  longest: LONGEST,
  holdsProse: true,
  judge(unit) {
    if (!unit.lines.length || unit.fields) return undefined;
    if (unit.links.some(({ href }) => CHANNEL.test(href)) || CHANNEL.test(unit.text)) return 'link to a channel';
    const accounts = unit.count('account');
    const isOutside = unit.zone !== 'between';
    if (
      unit.chars <= LONGEST_APP_BOX &&
      isOutside &&
      unit.links.some(({ href }) => STORE.test(href)) &&
      !unit.count('article')
    )
      return 'links to an app';
    if (unit.isParagraph && !(accounts && (beginsWith('follow', unit.text) || asksAtEnd(unit)))) return undefined;
    const isNear = accounts > 0 || unit.buttons > 0;
    const isNamed = (unit.pictures > 0 || isOutside) && !unit.flowProse && PLACES.test(unit.text);
    if ((isNear || isNamed) && unit.said.length <= 4 && !unit.count('article') && unit.says('follow'))
      return 'asks to follow';
    return isOutside && !unit.prose && accounts >= 2 && accounts === unit.links.length && unit.linkShare > 0.6
      ? 'links to accounts'
      : undefined;
  },
};

/** The last paragraph asks to join a group. */
const asksAtEnd = (unit: Unit): boolean =>
  unit.isEnding && unit.links.some(({ href }) => GROUP.test(href)) && unit.says('follow');
