import { callsFor } from './call';
import { said } from './evidence';
import type { Kind } from './kind';
import { isClosed } from './prose';
import { sayingOf } from './saying';
import type { Unit } from './unit';

const LONGEST = 800;

/** A heading, a label or what is pressed says so. In sentences the press tells what people give to others. */
const pleads = (unit: Unit): boolean =>
  unit.said.some(
    (line) =>
      (sayingOf(line).evidence & said('donation')) !== 0 &&
      (line.linkChars > line.text.length / 2 || !isClosed(line.text)),
  );

/** Asks for money. */
export const donation: Kind = {
  kind: 'other',
  reason: 'donation',
  longest: LONGEST,
  holdsProse: true,
  needs: said('donation'),
  judge(unit) {
    if (callsFor('donation', unit)) return true;
    if (unit.isParagraph || !unit.box) return false;
    return unit.hasAction && unit.linksTo('article') < 2 && pleads(unit);
  },
};
