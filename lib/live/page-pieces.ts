import type { ClutterMatch } from '../article/clutter';
import { isWrapper } from '../article/hidden-mark';
import { Gaps } from './gaps';
import { type Hidden, hide, partsOf, type Target } from './hide';
import { upFrom } from './nodes';
import type { Piece } from './piece';
import { pieceText } from './piece-text';

/** One piece of a page with the nodes it is made of. */
export interface PagePiece extends ClutterMatch {
  id: number;
  text: string;
  /** Null while it is shown. */
  hidden: Hidden | null;
  /** The reader brought it back. */
  isKept: boolean;
}

/** The pieces of one page, each hidden or shown, with the gaps that the hidden ones leave. Why one is hidden is not known here. */
export class PagePieces {
  readonly #gaps = new Gaps();
  #all: PagePiece[] = [];
  #lastId = 0;

  get all(): readonly PagePiece[] {
    return this.#all;
  }

  withId(id: number): PagePiece | undefined {
    return this.#all.find((each) => each.id === id);
  }

  /** All that bears a mark. */
  get marked(): ReadonlySet<Element> {
    return new Set([...this.#all.flatMap(({ hidden }) => hidden?.marked ?? []), ...this.#gaps.closed]);
  }

  /** As the popup hears of them. */
  told(): Piece[] {
    return this.#all.map(({ id, kind, reason, text, hidden }) => ({ id, kind, reason, text, hidden: hidden !== null }));
  }

  /** Hides a new piece. What lies inside is part of it from now on, unless the reader brought it back. */
  add(match: ClutterMatch): void {
    const text = pieceText(partsOf(match));
    const parts = new Set(partsOf(match));
    this.#all = this.#all.filter((piece) => {
      const isPart = !piece.isKept && !hasWrapper(piece) && partsOf(piece).every((part) => isInside(part, parts));
      if (!isPart) return true;
      this.show(piece);
      return false;
    });
    this.#lastId += 1;
    const piece: PagePiece = { ...match, id: this.#lastId, text, hidden: null, isKept: false };
    this.#all.push(piece);
    this.hide(piece);
  }

  hide(piece: PagePiece): void {
    if (piece.hidden) return;
    piece.hidden = hide(piece, piece.kind);
    this.#gaps.closeAround(piece.hidden.marked, piece.kind);
  }

  show(piece: PagePiece): void {
    piece.hidden?.show();
    piece.hidden = null;
  }

  /** Shows a piece and forgets it. */
  drop(piece: PagePiece): void {
    this.show(piece);
    this.#all = this.#all.filter((each) => each !== piece);
  }

  /** Forgets what is shown and no longer on the page. */
  forgetGone(): void {
    this.#all = this.#all.filter((piece) => piece.hidden || isConnected(piece));
  }

  reviewGaps(): void {
    this.#gaps.review();
  }

  /** Into the order of the page. */
  sort(): void {
    this.#all.sort((a, b) => {
      const [first = a.element] = partsOf(a);
      const place = first.compareDocumentPosition(partsOf(b)[0] ?? b.element);
      return place & 4 ? -1 : place & 2 ? 1 : a.id - b.id;
    });
  }
}

/** Whether bare text of a piece is wrapped. */
export const hasWrapper = ({ hidden }: PagePiece): boolean => hidden?.marked.some(isWrapper) === true;

/** Whether a node is one of these or stands inside one. */
export const isInside = (node: Node, nodes: ReadonlySet<Node>): boolean => upFrom(node).some((each) => nodes.has(each));

/** Whether something of a piece still stands in the page. */
export const isConnected = ({ element, nodes }: Target): boolean =>
  nodes ? nodes.some((node) => node.isConnected) : element.isConnected;
