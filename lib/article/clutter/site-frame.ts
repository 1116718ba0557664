import type { Link } from './page';
import { sizeOf } from './prose';
import type { Unit } from './unit';

const LEAST_LINKS = 6;
const MOSTLY = 0.8;
const LONGEST_ENTRY = 24;
const COPYRIGHT = /©|copyright/i;
/** The mark stands in the last lines of a page; one right below the text is the article's. */
const LAST_LINES = 15;
const LINES_BELOW_TEXT = 5;

const FRONT = /^(?:\w+:\/\/[^/]+)?\/?$/;

/** An entry of a menu says less than a headline. */
const isEntry = ({ text }: Link): boolean => sizeOf(text) <= LONGEST_ENTRY;

/**
 * The site's menu or its foot where no name says so: links of a word or two and little else above the headline, or around the page's last mark of copyright.
 * @param calls whether it is taken for clutter, as a menu with "Subscribe" in it: then a link to the front page is enough
 */
export function isOfSite(unit: Unit, calls: boolean): boolean {
  const { page, flow } = unit.context;
  const isAbove = unit.to <= page.headline && unit.to <= flow.first;
  const isBelow = unit.from > flow.last + LINES_BELOW_TEXT && unit.to > page.lines.length - LAST_LINES;
  const isMenu =
    isAbove &&
    ((calls && unit.links.some(({ href }) => FRONT.test(href))) ||
      (unit.links.length + unit.buttons >= LEAST_LINKS && unit.linkShare > MOSTLY));
  return (
    (isMenu || (isBelow && COPYRIGHT.test(unit.text))) &&
    unit.links.filter(isEntry).length >= unit.links.length * MOSTLY &&
    !unit.linksTo('share')
  );
}
