import { isHeadline } from './headline';
import type { Kind } from './kind';
import { isAddress } from './links';
import { endsSentence, isClosed } from './prose';
import type { Unit } from './unit';

/** The last of the units below a lone label that belong to it; undefined when none does. */
export function takeBelow(
  units: Unit[],
  label: number,
  judge: (unit: Unit) => Kind | undefined,
  holdsArticle: (unit: Unit) => boolean,
): number | undefined {
  let last: number | undefined;
  for (let at = label + 1; at < units.length; at++) {
    const unit = units[at];
    if (!unit) break;
    if (!unit.chars && !unit.pictures) continue;
    if (holdsArticle(unit)) break;
    if (!isLinks(unit) && !(unit.links.length && judge(unit))) {
      if (last === undefined && isPlainHeadline(unit, units[label])) last = at;
      break;
    }
    last = at;
  }
  return last;
}

const isLinks = (unit: Unit): boolean =>
  !unit.flowProse &&
  unit.links.length > 0 &&
  unit.linkShare > 0.6 &&
  !unit.links.some(({ text }) => isAddress(text)) &&
  !(unit.linkShare < 0.95 && endsSentence(unit.text));

const LONGEST_HEADLINE = 150;

/** What a site says without a link below "Read also:", set as that is; a book has a year. */
const isPlainHeadline = (unit: Unit, label: Unit | undefined): boolean =>
  label?.tag === unit.tag &&
  /[:：]$/.test(label.text) &&
  unit.said.length === 1 &&
  !unit.links.length &&
  unit.chars <= LONGEST_HEADLINE &&
  isHeadline(unit.text) &&
  !isClosed(unit.text) &&
  !unit.holds('strong, b') &&
  !/:$|\d{4}/.test(unit.text);
