import type { ClutterKind } from '../article';
import type { ClutterMatch } from './clutter';
import type { Kind } from './kind';
import { isAddress } from './links';
import type { Box } from './page';
import { endsSentence } from './prose';
import { type Context, Unit } from './unit';

/** From the outside in: asks the kinds about each box, and about what is in it where no kind wants it whole. */
export function sweep(kinds: readonly Kind[], context: Context): ClutterMatch[] {
  const matches: ClutterMatch[] = [];
  const { flow, page } = context;
  const headline = page.headline;

  const judge = (unit: Unit): [ClutterKind, string] | undefined => {
    for (const { kind, judge } of kinds) {
      const reason = judge(unit);
      if (reason) return [kind, reason];
    }
    return undefined;
  };

  // A part of the flow is judged piece by piece, never as a whole.
  const wholeProse = flow.prose.slice(flow.first, flow.last + 1).reduce((sum, size) => sum + size, 0);
  const holdsArticle = (unit: Unit): boolean =>
    unit.flowProse > wholeProse * 0.2 || (headline !== undefined && unit.element.contains(headline));

  const add = (unit: Unit, kind: ClutterKind, reason: string) => {
    matches.push(matchOf(unit, kind, reason));
  };

  const visit = (box: Box) => {
    let index = box.from;
    const units: Unit[] = [];
    for (const item of box.items) {
      if (item.isLine) units.push(new Unit(item, index++, context));
      else {
        index = item.to;
        if (!item.isProtected) units.push(new Unit(item, index, context));
      }
    }
    for (let at = 0; at < units.length; at++) {
      const unit = units[at];
      if (!unit) continue;
      if (unit.box && holdsArticle(unit)) {
        visit(unit.box);
        continue;
      }
      const found = unit.nodes && box.items.length === 1 ? undefined : judge(unit);
      if (found) {
        add(unit, ...found);
        continue;
      }
      if (isLoneLabel(unit)) {
        const taken = takeBelow(units, at, (below) => !holdsArticle(below) && judge(below) !== undefined);
        if (taken) {
          add(unit, 'related', 'label above links');
          for (let each = at + 1; each <= taken; each++) {
            const below = units[each];
            if (below && (below.chars || below.pictures)) add(below, 'related', 'links below a label');
          }
          at = taken;
          continue;
        }
      }
      if (unit.box) visit(unit.box);
    }
  };
  visit(page.root);
  return matches;
}

const isLoneLabel = (unit: Unit): boolean =>
  (unit.label?.kind === 'related' || unit.label?.kind === 'lists') && !unit.label.rest && unit.chars < 60;

/** The last of the units below a lone label that belong to it; undefined when none does. */
function takeBelow(units: Unit[], label: number, isClutter: (unit: Unit) => boolean): number | undefined {
  let last: number | undefined;
  for (let at = label + 1; at < units.length; at++) {
    const unit = units[at];
    if (!unit) break;
    if (!unit.chars && !unit.pictures) continue;
    const isLinks =
      !unit.flowProse &&
      !unit.links.some(({ text }) => isAddress(text)) &&
      unit.links.length > 0 &&
      unit.linkShare > 0.6 &&
      !(unit.linkShare < 0.95 && endsSentence(unit.text));
    if (!isLinks && !(unit.links.length && isClutter(unit))) {
      break;
    }
    last = at;
  }
  return last;
}

function matchOf(unit: Unit, kind: ClutterKind, reason: string): ClutterMatch {
  const { element, nodes } = unit;
  if (!nodes) return { element, kind, reason };
  return { element, kind, reason, nodes };
}
