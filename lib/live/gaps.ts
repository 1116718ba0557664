import type { ClutterKind } from '../article/article';
import { hide } from './hide';
import { isHidden, isInvisible, isMarked } from './nodes';

/** Rooms of the page that may be filled again, and table cells, whose absence would shift a row. */
const STAYS = new Set('html body main article header footer nav td th form dialog slot'.split(' '));

/**
 * Boxes that hold nothing but hidden pieces and would leave an empty frame, hidden for as long as that is so.
 */
export class Gaps {
  readonly #closed = new Map<Element, () => void>();

  get closed(): Iterable<Element> {
    return this.#closed.keys();
  }

  /** Hides the boxes around a hidden piece that have nothing else to show. */
  closeAround(marked: readonly Element[], kind: ClutterKind): void {
    for (const element of marked) {
      let box = element.parentElement;
      while (box && !isHidden(box) && mayClose(box) && showsNothing(box)) {
        const { show } = hide({ element: box }, kind);
        this.#closed.set(box, show);
        box = box.parentElement;
      }
    }
  }

  /** Brings back the boxes that have something to show again. */
  review(): void {
    for (const [box, show] of this.#closed) {
      if (showsNothing(box)) continue;
      show();
      this.#closed.delete(box);
    }
  }
}

const mayClose = (box: Element): boolean =>
  !STAYS.has(box.localName) && !box.localName.includes('-') && !box.shadowRoot;

/** A box without any child is no gap of ours: the page may be about to fill it. */
const showsNothing = (box: Element): boolean => {
  let hidden = 0;
  for (const child of box.childNodes) {
    if (isMarked(child)) hidden += 1;
    else if (!isInvisible(child)) return false;
  }
  return hidden > 0;
};
