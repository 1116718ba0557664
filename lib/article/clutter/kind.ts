import type { ClutterKind } from '../article';
import type { Unit } from './unit';

/** One kind of clutter. */
export interface Kind {
  kind: ClutterKind;
  /** The longest text of such a piece, in UTF-16 code units: a longer unit is not judged. */
  longest: number;
  /** No running text may be in it: a unit with prose is not judged. */
  isProseless?: true;
  /** Bits of evidence (`evidence.ts`): a unit without any of them is not judged. */
  needs: number;
  /** Which kind it is, where `kind` does not say it. */
  reason?: string;
  judge(unit: Unit): boolean;
}
