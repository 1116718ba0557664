import { isWrapper } from '../hidden-mark';
import { isElement, isText } from '../nodes';
import { isHeadingOf, isLoneLabel } from './above';
import { takeBelow } from './below-label';
import { holdsByline } from './byline';
import { isLinkedCaption } from './card';
import type { ClutterMatch } from './clutter';
import type { Context } from './context';
import { BUTTON } from './evidence';
import { proseOf } from './flow';
import { isCallAbove } from './follow';
import type { Kind } from './kind';
import type { Box, Content } from './page';
import { isBareFigure } from './player';
import { related } from './related';
import { sayingOf } from './saying';
import { isOfSite } from './site-frame';
import { Unit } from './unit';
import { COMMENTS } from './widgets';

/** More of the article's prose than this is never taken as a whole; one paragraph with a link may be a large part of a short article. */
const PART_OF_ARTICLE = 0.2;
const PART_OF_SHORT_ARTICLE = 0.5;
const LONG_PROSE = 280;
/** Nor more than this share of all that the page says without links: lines that are no prose are an article too. */
const PART_OF_PAGE = 0.5;
/** What often stands in one box with the names and the date below a headline. */
const BESIDE_BYLINE = /share|follow|player|comments|paywall/;

/** From the outside in: asks the kinds about each box, and about what is in it where no kind wants it whole. */
export function sweep(kinds: readonly Kind[], context: Context): ClutterMatch[] {
  const matches: ClutterMatch[] = [];
  const { flow, page } = context;
  const { headline, root } = page;
  const articleProse = proseOf(flow, flow.first, flow.last + 1);

  const judge = (unit: Unit): Kind | undefined => {
    // A picture with its caption is the article's.
    if (isPlainProse(unit) || isCaptioned(unit)) return undefined;
    const { evidence, chars, prose } = unit;
    return kinds.find(
      (each) =>
        (each.needs & evidence) !== 0 && chars <= each.longest && !(prose && each.isProseless) && each.judge(unit),
    );
  };

  const holdsArticle = (unit: Unit): boolean =>
    unit.flowProse >
      articleProse * (unit.to - unit.from === 1 && unit.linkChars ? PART_OF_SHORT_ARTICLE : PART_OF_ARTICLE) ||
    (unit.from <= headline && headline < unit.to) ||
    unit.chars - unit.linkChars > (root.chars - root.linkChars) * PART_OF_PAGE ||
    (unit.tag === 'h1' && unit.linkShare < 0.9);

  /** One of several boxes of the same names that the article's text is in, one of them with nothing but text: what calls in it is in its lines. */
  const isPartOfText = ({ box, from, to }: Unit): boolean => {
    if (!box || box.name === 'p' || to - from < 2) return false;
    const texts = page.lines.slice(flow.first, flow.last + 1).filter((line) => flow.prose[line.from]);
    const isOwn = (line: Content): boolean => line.from >= from && line.to <= to;
    if (texts.filter(isOwn).length < (box.names ? 1 : 2)) return false;
    return texts.some((line) => {
      let other: Box | undefined = line.box;
      while (other && (other.name !== box.name || other.names !== box.names)) other = other.parent;
      return other && !isOwn(other) && new Unit(other, context).evidence < BUTTON;
    });
  };

  /** Beside a call and parted from it by a break alone, a sentence of the text that says no word of any kind: each line is judged by itself. */
  const holdsSentence = ({ box, fields }: Unit): boolean =>
    !fields &&
    box?.items.some((item) => item.isLine && !item.linkChars && flow.prose[item.from] && !sayingOf(item).evidence) ===
      true;

  /** @returns whether all that it holds is clutter */
  const visit = (box: Box): boolean => {
    const [only] = box.items;
    // A line that is all of its box has been judged with the box, and only one with a link has a tail.
    if (box.items.length === 1 && only?.isLine && !only.links.length) return false;
    let isEmptied = true;
    const units = unitsOf(box, context);
    for (let at = 0; at < units.length; at++) {
      const unit = units[at];
      if (!unit) continue;
      const isOpen = context.open.has(unit.nodes?.at(-1) ?? unit.element);
      if (isOpen || (unit.box && holdsArticle(unit))) {
        if (unit.box) visit(unit.box);
        isEmptied = false;
        continue;
      }
      let found = unit.nodes && units.length === 1 ? undefined : judge(unit);
      if (found && found.kind !== 'related' && isPartOfText(unit)) found = undefined;
      if (found && holdsSentence(unit)) found = undefined;
      if (found && BESIDE_BYLINE.test(found.kind) && holdsByline(unit)) found = undefined;
      if (found && unit.box && charsNotRead(unit.box, found) * 2 > unit.chars) found = undefined;
      if (found?.kind !== 'share' && isOfSite(unit, found !== undefined)) {
        isEmptied = false;
        continue;
      }
      if (found) {
        const above = units[at - 1];
        const { kind } = found;
        const isHeading =
          kind === 'related' || kind === 'tags'
            ? isHeadingOf
            : kind === 'follow' || kind === 'share'
              ? isCallAbove
              : undefined;
        if (above && isHeading?.(above, unit, kind) && !matches.some(({ element }) => element === above.element))
          matches.push(matchOf(above, found));
        matches.push(matchOf(unit, found));
        continue;
      }
      const above = units[at - 1];
      const last = isLoneLabel(unit) ? takeBelow(units, at, judge, holdsArticle) : undefined;
      if (last) {
        for (const each of units.slice(at, last + 1)) if (each.chars) matches.push(matchOf(each, related));
        at = last;
        continue;
      }
      const { length } = matches;
      if (!unit.box || !visit(unit.box)) isEmptied = false;
      // Below the text what headed a row of cards goes with the last of them.
      else if (above && unit.isEnding && unit.links.length > 1 && isHeadingOf(above, unit, 'related'))
        matches.splice(length, 0, matchOf(above, related));
    }
    return isEmptied;
  };
  visit(page.root);
  return matches;
}

/** How much in a box the readers wrote, and beside icons that share also how much is the site's menu: it is no line of the box and would go with what is. */
const charsNotRead = (box: Box, kind: Kind): number =>
  box.items.reduce((sum, item) => {
    if (item.isLine) return sum;
    if (!item.isProtected) return sum + charsNotRead(item, kind);
    if (kind.kind === 'share') return Number.POSITIVE_INFINITY;
    return item.widgets & COMMENTS ? sum + item.element.textContent.length : sum;
  }, 0);

function unitsOf(box: Box, context: Context): Unit[] {
  const units: Unit[] = [];
  for (const item of box.items) if (item.isLine || !item.isProtected) units.push(new Unit(item, context));
  return units;
}

/** A long paragraph without links: most of an article, and no kind's. */
const isPlainProse = (unit: Unit): boolean => unit.to - unit.from === 1 && unit.prose > LONG_PROSE && !unit.linkChars;

/** A picture with its caption; a caption that is nothing but a link to another article is a card's headline, and a button alone stands where something waits. */
const isCaptioned = (unit: Unit): boolean =>
  unit.isWithin(CAPTIONED) &&
  !isLinkedCaption(unit) &&
  !(unit.says('player') && unit.holds('audio')) &&
  (unit.pictures > 0 || unit.frames > 0 || !(unit.buttons || isBareFigure(unit))) &&
  (unit.tag === 'figcaption' || unit.prose > 0 || unit.holds('figcaption'));

const CAPTIONED = /^fig/;

function matchOf(unit: Unit, { kind, reason = kind }: Kind): ClutterMatch {
  const { element, nodes } = unit;
  if (!nodes) return { element, kind, reason };
  const only = nodes.filter((node) => !isText(node) || /\S/.test(node.data));
  const [first] = only;
  if (only.length === 1 && first && isElement(first) && !isWrapper(first)) return { element: first, kind, reason };
  return { element, kind, reason, nodes };
}
