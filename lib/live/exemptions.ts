import type { ClutterMatch } from '../article/clutter';
import { Activation } from './activation';
import { isBeingWritten } from './focus';
import { isBareSpan, partsOf } from './hide';
import { Kept } from './kept';
import { isInModal } from './modal';
import { isElement, isHidden, isInvisible } from './nodes';
import { isConnected, type PagePiece } from './page-pieces';
import { pieceText } from './piece-text';

/** A piece that was hidden and found to be none this often stays: nothing may come and go before the reader's eyes. */
const MOST_RELEASES = 2;

/** Knows what of the clutter on a page is not hidden: what the reader brought back, opened or writes into, what came and went, and what nobody would see go. */
export class Exemptions {
  readonly #document: Document;
  readonly #kept = new Kept();
  readonly #activation: Activation;
  readonly #releases = new WeakMap<Node, number>();

  constructor(document: Document) {
    this.#document = document;
    this.#activation = new Activation(document);
  }

  /** @param open nodes that the parser may still be filling */
  covers(match: ClutterMatch, open: ReadonlySet<Node>): boolean {
    const { element, kind } = match;
    if (element.localName === 'body' || element.localName === 'html') return true;
    const parts = partsOf(match);
    if (parts.every((part) => isInvisible(part) || isHidden(part))) return true;
    if (parts.some((part) => (this.#releases.get(part) ?? 0) >= MOST_RELEASES)) return true;
    // The parser goes on writing where it is: nothing is wrapped around that.
    const wraps = parts.some((part) => !isInvisible(part) && (!isElement(part) || isBareSpan(part)));
    if (wraps && parts.some((part) => open.has(part))) return true;
    if (parts.some((part) => isBeingWritten(this.#document, part))) return true;
    const text = pieceText(parts);
    if (this.#kept.has(match, kind, text) || parts.some(isInModal)) return true;
    const isOpened = this.#activation.opened(kind);
    if (isOpened) this.#kept.add(match, kind, text);
    return isOpened;
  }

  /** The reader brought it back. */
  keep(piece: PagePiece): void {
    piece.isKept = true;
    this.#kept.add(piece, piece.kind, piece.text);
  }

  /** The reader wants it hidden again. */
  unkeep(piece: PagePiece): void {
    piece.isKept = false;
    this.#kept.forget(piece, piece.kind, piece.text);
  }

  /** It was hidden and is no clutter any more. */
  noteRelease(piece: PagePiece): void {
    if (this.#document.readyState === 'loading' || !isConnected(piece)) return;
    for (const part of partsOf(piece)) this.#releases.set(part, (this.#releases.get(part) ?? 0) + 1);
  }

  /** The page has become another one: the same words there are another piece. */
  forgetWords(): void {
    this.#kept.forgetWords();
  }
}
