import type { ClutterKind } from '../article';
import type { Unit } from './unit';

/** One kind of clutter. `judge` names its evidence, or undefined when the unit is not of this kind. */
export interface Kind {
  kind: ClutterKind;
  judge(unit: Unit): string | undefined;
}
