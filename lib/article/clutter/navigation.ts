import { LINK, said } from './evidence';
import type { Kind } from './kind';
import { IS_UNSPACED } from './plain';
import type { Unit } from './unit';
import { named } from './widgets';
import { beginsWith } from './words';

const LONGEST = 400;
const LONGEST_LINK = 60;
const PAGE = /[?&](?:page|hal)=\w/;
const SHORTEST_JUMP = 8;

/** Leads to another page, the next article or the top. */
export const navigation: Kind = {
  kind: 'nav',
  longest: LONGEST,
  needs: LINK | said('nav') | named('top'),
  judge(unit) {
    if (unit.fields) return false;
    const { links } = unit;
    // What the next page begins with may stand between its heading and the link.
    if (
      unit.box &&
      !unit.isParagraph &&
      !unit.linksTo('outside') &&
      links.length &&
      links.every(({ href }) => PAGE.test(href)) &&
      beginsWith('nav', unit.text)
    )
      return true;
    if (unit.prose) return false;
    const isShort = unit.chars <= LONGEST_LINK && !unit.holds('picture');
    return (
      (unit.isWidget('top') && isShort) ||
      (links.length > 0 &&
        (unit.isWidget('pager') ||
          links.every(({ element }) => /\b(?:prev|next)\b/.test(element.getAttribute('rel') ?? '')))) ||
      (isShort && isJump(unit)) ||
      (isShort &&
        unit.linkShare >= 0.8 &&
        links.length + unit.buttons <= 3 &&
        // "Show more" alone may open the rest of the text.
        (links.length > 0 ||
          unit.buttons > 1 ||
          !unit.isAmong ||
          !(IS_UNSPACED.test(unit.text) || / /.test(unit.text))) &&
        unit.says('nav') &&
        !unit.linksTo('outside') &&
        !/\p{L}{3}.*\d|[.!?]\s/u.test(unit.text))
    );
  },
};

/** What shows more of the text instead of going there. */
const OPENS = '[role], [aria-expanded], [data-toggle], [data-bs-toggle]';

/** A line among paragraphs that is all one link to another place on this page; a number is a footnote, an item one of a table of contents. */
const isJump = (unit: Unit): boolean =>
  unit.zone === 'between' &&
  unit.linksTo('here') === 1 &&
  unit.chars >= SHORTEST_JUMP &&
  unit.linkShare > 0.95 &&
  unit.links.every(({ element, href }) => /#\w/.test(href) && !element.matches(OPENS)) &&
  !/\d/.test(unit.text) &&
  !/^(?:li|td|dt|dd|h\d)$/.test(unit.tag);
