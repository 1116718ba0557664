import { isAlone } from './alone';
import { leadsToAuthor } from './biography';
import { callsAway, LEADS_NOWHERE } from './call';
import { BUTTON, LINK } from './evidence';
import type { Kind } from './kind';
import { endsSentence, sizeOf } from './prose';
import { sayingOf } from './saying';
import type { Unit } from './unit';

const LONGEST = 200;
const LONGEST_CALL = 40;
/** A verdict, a name or a label says less. */
const SHORTEST = 20;
const SHORTEST_OF_ROW = 12;
const MOST_TOLD = 2;
/** More in one line is a paragraph of a report. */
const LONGEST_TOLD = 140;
/** Around or in it: told, shown or one of a list. */
const TOLD_IN = 'blockquote, figure, table, li, dl, details';
/** What may show something, or open it. */
const SHOWS = `${TOLD_IN}, pre, canvas, video, iframe, svg text, [aria-expanded], [class*="caption" i], div:empty`;
/** Not in an offer: a quotation has marks, and a value its name before a colon. */
const TELLS = /[:："“”„«»「『]/;
/** Nor, among paragraphs: a question is answered, and a fact has figures. */
const TELLS_WITHIN = /[?？؟\d]/;
const LEADS_ON = /^(?:article|section|none)$/;

const MOST_LINES_BELOW = 40;

/** Outside of the box of the text and not far below it, with links to pages of the site: what waits with buttons at the end of a page are the site's messages. */
const isRightBelow = ({ buttons, context, from, links, zone }: Unit): boolean =>
  zone === 'around' &&
  from > context.flow.last &&
  from < context.flow.last + MOST_LINES_BELOW &&
  !buttons &&
  !links.some(({ href }) => LEADS_NOWHERE.test(href));

/** A box among paragraphs or below them that ends with something to press and says little before it: an offer of the house. */
export const offer: Kind = {
  kind: 'other',
  reason: 'offer',
  longest: LONGEST,
  needs: BUTTON | LINK,
  judge(unit) {
    if (isPriced(unit)) return true;
    const isBelow = isRightBelow(unit);
    const isShop = unit.links.length === 1 && leadsToShop(unit);
    if (unit.fields || !(unit.isAmong || isBelow) || (unit.says('nav') && !isShop)) return false;
    if (callsAway(unit) && (unit.isAmong || unit.said.length > 1)) return !shows(unit);
    const { said, links } = unit;
    const told = said.filter(({ text, linkChars }) => linkChars < text.length * 0.9 || text.length > LONGEST_CALL);
    const last = said.at(-1);
    const label = last && sayingOf(last).label;
    return (
      last !== undefined &&
      told.length <= MOST_TOLD &&
      told.some(({ text }) => sizeOf(text) >= (links.length > 1 ? SHORTEST_OF_ROW : SHORTEST)) &&
      !told.includes(last) &&
      /\p{L}/u.test(last.text) &&
      label?.kind !== 'share' &&
      // "Show more" may open the rest of what stands above it.
      !(label && last.buttons) &&
      told.every(
        ({ text, linkChars }) =>
          !linkChars &&
          sizeOf(text) <= LONGEST_TOLD &&
          !TELLS.test(text) &&
          (isBelow || (isShop && unit.isEnding) || !TELLS_WITHIN.test(text)),
      ) &&
      // Two sentences and a link that looks like any other may be the text.
      (isShop || told.length < MOST_TOLD || !told.every(({ text }) => endsSentence(text))) &&
      (isShop || !unit.pictures) &&
      links.every((link) => LEADS_ON.test(unit.leadsTo(link)) && !leadsToAuthor(link)) &&
      isAlone(unit) &&
      !shows(unit)
    );
  },
};

/** To the front of another of the house's sites, "https://shop.example.com", where it sells or begs. */
const SHOP = /^https?:\/\/(?:www\.|m\.)?([^/?#]+)\/?(?:$|[?#])/;
const leadsToShop = ({ context: { here }, links: [link] }: Unit): boolean => {
  const host = SHOP.exec(link?.href ?? '')?.[1];
  return host !== undefined && !here.host.endsWith(host) && here.targetOf(link?.href ?? '') === 'section';
};

/** "$49 at Example, $52 at Other": among paragraphs several links to what other sites sell. */
const PRICE = /\p{Sc}\s?\d|\d\s?\p{Sc}/u;
const isPriced = (unit: Unit): boolean =>
  unit.isAmong &&
  unit.linkShare > 0.9 &&
  unit.links[1] !== undefined &&
  !unit.holds('li') &&
  unit.links.every((link) => PRICE.test(link.text) && unit.leadsTo(link) === 'outside');

/** Asked last, for it looks into the tree. */
const shows = (unit: Unit): boolean => unit.element.closest(TOLD_IN) !== null || unit.holds(SHOWS);
