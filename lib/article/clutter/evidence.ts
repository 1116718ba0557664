import { LABEL_KINDS } from './labels';
import type { LabelKind } from './page';
import { WORD_KINDS, type WordKind } from './words';

/**
 * What may speak for clutter, one bit each. A kind says which it needs: about a unit without any of these it is not asked. The lowest bits are
 * those of names (`widgets.ts`).
 */
export const BOX = 1 << 11;
export const LINK = 1 << 12;
export const BUTTON = 1 << 13;
export const FIELD = 1 << 14;
/** An address that is printed. */
export const ADDRESS = 1 << 15;
export const PLACEHOLDER = 1 << 16;
/** A word of a kind in a line. */
export const said = (kind: WordKind): number => (1 << 17) << WORD_KINDS.indexOf(kind);
/** A label of a kind at the start of a line. */
export const labelled = (kind: LabelKind): number => (1 << 25) << LABEL_KINDS.indexOf(kind);
