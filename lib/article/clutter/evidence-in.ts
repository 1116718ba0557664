import { BOX, BUTTON, FIELD, LINK, labelled } from './evidence';
import { sayingOf } from './saying';
import type { Unit } from './unit';

/** A longer unit is of no kind that is known by words. */
const LONGEST_WITH_WORDS = 800;

/** All that may speak for clutter in a unit, a bit each. */
export function evidenceIn(unit: Unit): number {
  let found = 0;
  for (const { widgets } of unit.boxes) found |= BOX | widgets;
  if (unit.links.length) found |= LINK;
  if (unit.buttons) found |= BUTTON;
  if (unit.fields) found |= FIELD;
  if (unit.chars <= LONGEST_WITH_WORDS) for (const line of unit.lines) found |= sayingOf(line).evidence;
  else if (unit.label) found |= labelled(unit.label.kind);
  return found;
}
