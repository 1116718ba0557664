import { isAlone } from './alone';
import { callsFor, LETTERS } from './call';
import { FIELD, said } from './evidence';
import type { Kind } from './kind';
import { endsSentence } from './prose';
import type { Unit } from './unit';
import { named } from './widgets';

const LONGEST = 700;
const LONGEST_TEXT = 350;
const LONGEST_CALL = 200;
/** With more of them it is the site's foot, where a newsletter is one entry. */
const MOST_LINKS = 12;

/** A form in which a reader writes more than an address is for comments or letters, and may stand in one box with the text. */
const asksForAddress = (unit: Unit): boolean =>
  !unit.holds('textarea') &&
  unit.holds(
    'input[type="email"], input[name*="mail" i]:not([type="hidden"]), input[placeholder*="mail" i], input[placeholder*="@"]',
  );

/** Forms and boxes that ask for an e-mail address. */
export const newsletter: Kind = {
  kind: 'newsletter',
  longest: LONGEST,
  needs: FIELD | said('newsletter') | named('newsletter'),
  judge(unit) {
    if (isCallAtEnd(unit) || isCallWithin(unit) || callsFor('newsletter', unit)) return true;
    if (!unit.box || !unit.chars) return false;
    if (
      unit.isWidget('newsletter') &&
      unit.links.length &&
      !unit.linksTo('outside') &&
      (!unit.prose || unit.chars <= LONGEST_CALL)
    )
      return true;
    if (unit.isParagraph || unit.links.length > MOST_LINKS) return false;
    if (unit.fields && unit.prose <= LONGEST_TEXT && asksForAddress(unit)) return true;
    return (
      unit.linksTo('article') < 2 &&
      (unit.hasAction || unit.frames > 0 || pleadsTwice(unit)) &&
      (unit.zone === 'around' || !isList(unit)) &&
      (unit.isWidget('newsletter') || unit.says('newsletter'))
    );
  },
};

/** Outside of the text a heading that says it, or two words for it, in a short box that has no other of its make beside it. */
const pleadsTwice = (unit: Unit): boolean =>
  unit.zone !== 'between' &&
  unit.chars <= LONGEST_CALL &&
  unit.said.length > 1 &&
  !endsSentence(unit.firstLine?.text ?? '') &&
  unit.timesSaid('newsletter') + unit.timesSaid('newsletter', unit.said.slice(0, 1)) > 1 &&
  isAlone(unit);

const LISTS = /^(?:ul|ol|li|dl|table)$/;
const isList = (unit: Unit): boolean => unit.isWithin(LISTS);

/** The last words of an article: no sentence, with a link. */
const isCallAtEnd = (unit: Unit): boolean =>
  unit.isEnding &&
  !isList(unit) &&
  unit.said.length === 1 &&
  unit.links.length > unit.linksTo('mail') + unit.linksTo('account') &&
  unit.chars <= LONGEST_CALL &&
  !endsSentence(unit.text) &&
  unit.says('newsletter');

/** A paragraph that asks twice and links to a newsletter by its address, and to no article. */
const isCallWithin = (unit: Unit): boolean =>
  unit.to - unit.from === 1 &&
  !unit.linksTo('article') &&
  unit.timesSaid('newsletter') > 1 &&
  unit.links.some(({ href }) => LETTERS.test(href));
