import { BOX, BUTTON, FIELD, LINK, labelled } from './evidence';
import type { Box, LabelMatch, Line, Link } from './page';
import { sayingOf } from './saying';

/** A longer unit is of no kind that is known by words. */
const LONGEST_WITH_WORDS = 800;

/** What is asked of a unit. */
export interface Judged {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly label: LabelMatch | undefined;
  readonly chars: number;
  readonly buttons: number;
  readonly fields: number;
}

/** All that may speak for clutter in a unit, a bit each. */
export function evidenceIn(unit: Judged): number {
  let found = 0;
  for (const { widgets } of unit.boxes) found |= BOX | widgets;
  if (unit.links.length) found |= LINK;
  if (unit.buttons) found |= BUTTON;
  if (unit.fields) found |= FIELD;
  if (unit.chars <= LONGEST_WITH_WORDS) for (const line of unit.lines) found |= sayingOf(line).evidence;
  else if (unit.label) found |= labelled(unit.label.kind);
  return found;
}
