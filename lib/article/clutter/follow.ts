import { isAlone } from './alone';
import { callsFor, pleads } from './call';
import { ADDRESS, LINK, said } from './evidence';
import type { Kind } from './kind';
import { isLinkedLine } from './linked-line';
import { isAddress } from './links';
import { endsSentence } from './prose';
import type { Unit } from './unit';
import { beginsWith } from './words';

const CHANNEL =
  /news\.google\.com\/(?:publications|s\/)|whatsapp\.com\/channel|chat\.whatsapp\.com\/|google\.com\/preferences\/source|\b(?:(?:page|app)\.link|onelink\.me|adj\.st|adjust\.com)\b/i;
/** A channel or a group that readers join, not what stands in it: "t.me/kabar/12". */
const GROUP = /(?:^|[/.])(?:(?:t(?:elegram)?|zalo)\.me|line\.me|lin\.ee|viber\.com|naver\.com\/press)\/(?!\w+\/\d)/i;
const STORE = /play\.google\.com\/store|apps\.apple\.com|itunes\.apple\.com/i;
/** To the newsroom, by the name of its box, or with words that the page puts into the reader's mouth. */
const NEWSROOM_ADDRESS = /(?:news|reda[ckz]|letters|haber)[^@?\s]*@\w|@.*[?&]body=/i;
/** "Jane Doe covers …" tells of somebody, "E-mail: …" is a fact. */
const NAMES = /^\p{Lu}\S+ (?:\S+ )?\p{Lu}|^\P{Lu}|:/u;
const QUOTED = /["“„«「]/;
const LONGEST = 480;
const LONGEST_CALL = 110;
const LONGEST_APP_BOX = 200;
const LEAST_LINKED = 0.2;

/** Lines that ask to follow the publisher elsewhere or to install its app. */
export const follow: Kind = {
  kind: 'follow',
  longest: LONGEST,
  needs: LINK | ADDRESS | said('follow'),
  judge(unit) {
    if (unit.fields) return false;
    if (
      (unit.evidence & ADDRESS && CHANNEL.test(unit.text) && !isTold(unit)) ||
      unit.links.some(({ href, text }) => CHANNEL.test(href) && (isAddress(text) || !isTold(unit)))
    )
      return true;
    const accounts = unit.linksTo('account');
    const isOutside = unit.zone !== 'between';
    if (unit.chars <= LONGEST_APP_BOX && (isOutside ? leadsToApps(unit) : areBadges(unit))) return true;
    if (callsFor('follow', unit) || leadsToOwn(unit)) return true;
    const isAsked = /[?？؟]/.test(unit.text);
    if ((unit.isEnding || isAsked) && unit.chars <= LONGEST_CALL * 2 && asksToWrite(unit, isAsked)) return true;
    if (unit.isParagraph && !calls(unit, accounts) && !asksToJoin(unit)) return false;
    const isNear = accounts > 0 || (unit.buttons > 0 && !unit.flowProse);
    const isNamed = (unit.pictures > 0 || isOutside) && !unit.flowProse && unit.says('network');
    if (
      (isNear || isNamed) &&
      unit.said.length <= 4 &&
      (unit.isParagraph || !(unit.linksTo('article') || (unit.flowProse && !pleads('follow', unit)))) &&
      unit.says('follow') &&
      // "Follow the money", she wrote there.
      !(QUOTED.test(unit.text) && endsSentence(unit.text)) &&
      !unit.holds('blockquote')
    )
      return true;
    if (!isOutside || unit.prose) return false;
    // A line that is all link and says it, to a network that nobody here knows.
    if (unit.linkShare > 0.9 && unit.linksTo('outside') === unit.links.length && unit.says('follow')) return true;
    return accounts >= 2 && accounts === unit.links.length && unit.linkShare > 0.6;
  },
};

/** Among paragraphs the names of apps that a text tells of may lead to shops: badges have no words. */
const areBadges = (unit: Unit): boolean =>
  unit.box !== undefined &&
  !unit.linkChars &&
  unit.links.length > 0 &&
  unit.links.every(({ href }) => STORE.test(href));

/** A sentence about an app ends with where to get it. */
const leadsToApps = (unit: Unit): boolean =>
  unit.links.some(({ href }) => STORE.test(href)) &&
  !unit.linksTo('article') &&
  !(unit.linkChars > 0 && unit.linkShare < LEAST_LINKED && !unit.says('follow'));

/** To a group, as all that a box says that has none of its kind beside it, or to what is called as the house is: its group, or stores and accounts, several in a line. */
const leadsToOwn = (unit: Unit): boolean =>
  (isLinkedLine(unit) && unit.tag !== 'p' && unit.links.every(({ href }) => GROUP.test(href)) && isAlone(unit)) ||
  (unit.chars <= LONGEST_CALL * 2 &&
    unit.linksTo('account') > 0 &&
    // "as" and "vg" are in any address.
    unit.context.here.house.length > 3 &&
    unit.linksTo('account') + unit.linksTo('outside') === unit.links.length &&
    unit.links.every(({ href }) => (unit.links[1] || GROUP.test(href)) && href.includes(unit.context.here.house)));

/** Behind a question any box at the house's own address is the newsroom's: "Know more? Write to hanna@…". */
const asksToWrite = (unit: Unit, isAsked: boolean): boolean =>
  ((isAsked || (unit.said.length === 1 && !NAMES.test(unit.text))) &&
    unit.text.includes(`@${unit.context.here.house}.`)) ||
  (unit.said.length === 1 && NEWSROOM_ADDRESS.test(unit.text)) ||
  unit.links.some((link) => unit.leadsTo(link) === 'mail' && NEWSROOM_ADDRESS.test(link.href));

/** One account in the middle of a text may be somebody else's. */
const calls = (unit: Unit, accounts: number): boolean =>
  (accounts > 1 || unit.isEnding) && beginsWith('follow', unit.text);

/** A sentence among others that tells what stood in a channel. */
const isTold = (unit: Unit): boolean =>
  unit.isParagraph && !unit.isEnding && endsSentence(unit.text) && unit.linkShare < 0.5 && !unit.says('follow');

/** A paragraph that asks to join a group called as the house is: the last one, one that calls, or one that prints the address. */
const asksToJoin = ({ context: { here }, isEnding, links, text }: Unit): boolean =>
  links.some(
    (link) =>
      GROUP.test(link.href) &&
      link.href.includes(here.house) &&
      (isEnding || text.endsWith('!') || isAddress(link.text)),
  );

/** A line that asks to follow, or names where, above the button for it; a heading of the article's has a size of its own. */
export const isCallAbove = (above: Unit, button: Unit): boolean =>
  !above.prose &&
  above.said.length === 1 &&
  above.chars <= LONGEST_CALL &&
  (above.says('follow') || (above.says('network') && button.links.some(({ href }) => CHANNEL.test(href)))) &&
  !/^h\d$/.test(above.tag) &&
  !endsSentence(above.text);
