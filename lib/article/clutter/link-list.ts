import { isHeading } from './heading';
import { isHeadline } from './headline';
import { hasWords, isLinkedLine } from './linked-line';
import type { Line } from './page';
import { endsSentence, sizeOf } from './prose';
import type { Unit } from './unit';

const LONGEST_LIST = 2000;
/** A sentence or two below a headline. */
const LONGEST_TEASER = 200;

/** Links to other articles and little else. */
export function isLinkList(unit: Unit): boolean {
  const { firstLine, links, zone } = unit;
  const isBelow = unit.from > unit.context.flow.last;
  // Beside the text, with a heading of its own, or in a box that is set aside with words that lead nowhere: "Most read" above the one that is.
  const isHeaded = isBelow && (isHeading(firstLine) || (unit.tag === 'aside' && !firstLine?.links[0]));
  const others = isBelow && links[1] && areHeadlines(unit) ? links.length : unit.linksTo('article');
  // A list of the newest has this article too.
  const hasOwn = links.some((link) => unit.leadsTo(link) === 'here' && !link.href.includes('#'));
  const articles = others + (others && hasOwn ? 1 : 0);
  if (
    articles < (isHeaded ? 1 : 2) ||
    articles < links.length * 0.4 ||
    (unit.said.length === 1 && endsSentence(unit.text))
  )
    return false;
  // Names: of authors, of the way to here, of what a recipe needs. Many of them may be of a list of pages all the same, and so may some below the text.
  const areNames = !links.some(({ text }) => hasWords(text));
  if (areNames && (unit.linkShare < 0.75 || (links.length < 6 && !isBelow))) return false;
  const headlines = unit.said.filter(isLinkedLine).length;
  const told = unit.said.filter(({ linkChars }) => !linkChars);
  if (zone === 'between') {
    if (
      headlines === links.length &&
      told.length <= headlines &&
      told.every(({ text }) => text.length <= LONGEST_TEASER)
    )
      return true;
    if (unit.prose || unit.chars > LONGEST_LIST) return false;
    const lines = unit.said.filter(({ linkChars }) => linkChars > 1);
    if (unit.linkShare < 0.85 && !isLabelledList(unit, lines)) return false;
    return lines.every(({ text }) => !endsSentence(text));
  }
  if (zone === 'before' && articles < 3) return false;
  if (unit.linkShare > 0.5) return true;
  return headlines >= (isHeaded ? 2 : 3) && told.filter(({ text }) => sizeOf(text) > 60).length <= headlines;
}

/** Nothing leads anywhere but headlines, and these to pages of the site: below the text an article is known without its address, which may be a key, "/a1". */
const areHeadlines = (unit: Unit): boolean =>
  !unit.buttons &&
  unit.linksTo('article') + unit.linksTo('section') === unit.links.length &&
  unit.links.every(({ text }) => !text || (isHeadline(text) && hasWords(text, 3)));

/** Every line ends with a link after a few words, "Politics: headline", or has a link of as many words as a headline. A price stands behind a name. */
const isLabelledList = (unit: Unit, lines: Line[]): boolean =>
  unit.linkShare > 0.5 &&
  lines.length >= unit.said.length * 0.8 &&
  lines.every(
    ({ text, linkChars, links }) =>
      linkChars > text.length * 0.45 &&
      links.some((link) => text.endsWith(link.text.trim()) || (isHeadline(link.text) && hasWords(link.text))),
  );

/** A box with the names of a known widget, and links. */
export function isKnownWidget(unit: Unit): boolean {
  if (!unit.links.length || unit.prose > unit.chars * 0.5 || !unit.isWidget('related')) return false;
  return unit.linkShare > 0.4 || unit.linksTo('article') > 1;
}

/** A table with heads of its columns and as many words that lead nowhere: results, prices, standings, each under a linked name. */
export const isTableOfFacts = (unit: Unit): boolean =>
  (unit.element.closest('table') ?? unit.element).querySelector('th') !== null &&
  unit.said.filter(({ linkChars }, at) => at && !linkChars).length * 2 >= unit.said.length;
