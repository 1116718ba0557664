import { ADDRESS, LINK, said } from './evidence';
import type { Kind } from './kind';
import { isAddress } from './links';
import { endsSentence } from './prose';
import type { Unit } from './unit';
import { beginsWith } from './words';

const CHANNEL =
  /news\.google\.com\/(?:publications|s\/)|whatsapp\.com\/channel|chat\.whatsapp\.com\/|profile\.google\.com|google\.com\/preferences\/source/i;
const GROUP = /(?:^|[/.])(?:t\.me|telegram\.me|chat\.whatsapp\.com|line\.me|lin\.ee)\//i;
const STORE = /play\.google\.com\/store|apps\.apple\.com|itunes\.apple\.com|appgallery\.huawei/i;
const PLACES = /google|whats ?app|telegram|facebook|instagram|twitter|youtube|tiktok|threads|微信|微博|카카오/i;
/** To the newsroom, by the name of its box, or with words that the page puts into the reader's mouth. */
const TO_DESK = /^mailto:[^@?]*(?:news|redak|letters|@.*[?&]body=)/i;
const LONGEST_NAME = 12;
const LONGEST = 480;
const LONGEST_CALL = 110;
const LONGEST_APP_BOX = 200;

/** Lines that ask to follow the publisher elsewhere or to install its app. */
export const follow: Kind = {
  kind: 'follow',
  longest: LONGEST,
  holdsProse: true,
  needs: LINK | ADDRESS | said('follow'),
  judge(unit) {
    if (unit.fields) return undefined;
    if (
      (unit.evidence & ADDRESS && CHANNEL.test(unit.text)) ||
      (unit.links.some(({ href }) => CHANNEL.test(href)) && !isTold(unit))
    )
      return 'link to a channel';
    const accounts = unit.count('account');
    const isOutside = unit.zone !== 'between';
    if (
      unit.chars <= LONGEST_APP_BOX &&
      isOutside &&
      unit.links.some(({ href }) => STORE.test(href)) &&
      !unit.count('article')
    )
      return 'links to an app';
    if (unit.isEnding && unit.chars <= LONGEST_CALL * 2 && unit.links.some(({ href }) => TO_DESK.test(href)))
      return 'asks to write';
    if (unit.isParagraph && !(accounts && (calls(unit, accounts) || asks(unit)))) return undefined;
    const isNear = accounts > 0 || unit.buttons > 0;
    const isNamed = (unit.pictures > 0 || isOutside) && !unit.flowProse && PLACES.test(unit.text);
    if (
      (isNear || isNamed) &&
      unit.said.length <= 4 &&
      (unit.isParagraph || !unit.count('article')) &&
      unit.says('follow') &&
      !unit.holds('blockquote')
    )
      return 'asks to follow';
    return isOutside && !unit.prose && accounts >= 2 && accounts === unit.links.length && unit.linkShare > 0.6
      ? 'links to accounts'
      : undefined;
  },
};

/** One account in the middle of a text may be somebody else's. */
const calls = (unit: Unit, accounts: number): boolean =>
  (accounts > 1 || unit.isEnding) && beginsWith('follow', unit.text);

/** A sentence among others that tells what stood in a channel. */
const isTold = (unit: Unit): boolean =>
  unit.isParagraph && !unit.isEnding && endsSentence(unit.text) && unit.linkShare < 0.5 && !unit.says('follow');

/** A paragraph that asks to join: the last one, one that calls, one that prints the group's address, or one that leads to several networks. */
const asks = (unit: Unit): boolean => {
  if (!unit.says('follow')) return false;
  const groups = unit.links.filter(({ href }) => GROUP.test(href));
  const networks = unit.links.filter(({ text }) => text.length <= LONGEST_NAME && PLACES.test(text)).length;
  return (
    networks >= 2 ||
    (groups.length > 0 && (unit.isEnding || unit.text.endsWith('!') || groups.some(({ text }) => isAddress(text))))
  );
};

/** A line that asks to follow, or names where, above the button for it; a heading of the article's has a size of its own. */
export const isCallAbove = (above: Unit, button: Unit): boolean =>
  (button.count('account') > 0 || !button.count('share')) &&
  !above.prose &&
  above.said.length === 1 &&
  above.chars <= LONGEST_CALL &&
  (above.says('follow') || (PLACES.test(above.text) && button.links.some(({ href }) => CHANNEL.test(href)))) &&
  !/^h\d$/.test(above.tag) &&
  !endsSentence(above.text);
