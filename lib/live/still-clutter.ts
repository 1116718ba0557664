import { partsOf } from './hide';
import { isInModal } from './modal';
import { isInvisible } from './nodes';
import { hasWrapper, isConnected, isInside, type PagePiece } from './page-pieces';

/** Kinds that may lie over the page and wait for an answer. */
const LAYERS = /^(?:other|newsletter|paywall)$/;

/** Whether something hidden has become a layer over a page that can't be used without its answer. */
export const isLayer = (piece: PagePiece): boolean => LAYERS.test(piece.kind) && partsOf(piece).some(isInModal);

/** Whether something hidden is still to be hidden. Wrapped text stands as it is: the finder no longer sees it as it was. */
export function stands(piece: PagePiece, found: ReadonlySet<Node>): boolean {
  if (!isConnected(piece)) return false;
  return hasWrapper(piece) || partsOf(piece).every((part) => isInvisible(part) || isInside(part, found));
}
