import type { ClutterMatch } from '../article/clutter';
import { openNodes } from '../article/clutter/open-nodes';
import { Exemptions } from './exemptions';
import { leaveHiddenFocus } from './focus';
import { type Hidden, hide, partsOf, type Target } from './hide';
import { clearLeftovers } from './leftovers';
import { isHidden } from './nodes';
import { hasWrapper, type PagePiece, PagePieces } from './page-pieces';
import type { PageStatus } from './piece';
import { pieceText } from './piece-text';
import { keepReadingLine } from './reading-line';
import { isLayer, stands } from './still-clutter';
import { undecided } from './undecided';

export interface PageCleanerOptions {
  document: Document;
  /** What is clutter on the page as it stands. */
  find: (document: Document) => readonly ClutterMatch[];
  /** Called after each change of what is hidden. */
  onChange?: () => void;
}

/**
 * Cleans one live page and gives it back: the pieces, what the reader brought back, and whether cleaning is on. There is one of these a page; whoever
 * comes second (a click on a page that was cleaned by itself, the popup opened again) goes on with it.
 */
export class PageCleaner {
  readonly #document: Document;
  readonly #find: (document: Document) => readonly ClutterMatch[];
  readonly #onChange: () => void;
  readonly #pieces = new PagePieces();
  readonly #exemptions: Exemptions;
  /** The last thing delivered, until it can be told what it is. */
  #waiting: Hidden | null = null;
  /** At the top of the page there is no line to hold on to, and asking where it stands would cost a layout in each frame of loading. */
  #mayBeScrolled: boolean;
  #isOn = true;
  /** Whether the page is cleaned by itself because the reader always cleans its site. */
  isAutomatic = false;

  constructor({ document, find, onChange = () => {} }: PageCleanerOptions) {
    this.#document = document;
    this.#find = find;
    this.#onChange = onChange;
    clearLeftovers(document);
    this.#exemptions = new Exemptions(document);
    this.#mayBeScrolled = document.readyState !== 'loading';
    const scrolled = (): void => {
      this.#mayBeScrolled = true;
    };
    document.addEventListener('scroll', scrolled, { capture: true, once: true, passive: true });
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** How many pieces are hidden now. */
  get hiddenCount(): number {
    return this.#pieces.all.filter(({ hidden }) => hidden).length;
  }

  status(): PageStatus {
    return { clean: this.#isOn, automatic: this.isAutomatic, pieces: this.#pieces.told() };
  }

  /** Hides what is clutter now and was not yet, and brings back what no longer is. May be called as often as wanted; does nothing while cleaning is off. Says whether anything changed. */
  clean(): boolean {
    if (!this.#isOn) return false;
    this.#waiting?.show();
    this.#waiting = null;
    clearLeftovers(this.#document, this.#pieces.marked);
    this.#bringBack(
      this.#pieces.all.filter((piece) => hasWrapper(piece) && pieceText(partsOf(piece)) !== piece.text),
      (piece) => this.#pieces.drop(piece),
    );
    const matches = this.#find(this.#document);
    const open = openNodes(this.#document);
    const found = new Set<Node>(matches.flatMap(partsOf));
    const gone = this.#pieces.all.filter((piece) => piece.hidden && (!stands(piece, found) || isLayer(piece)));
    // Before anything is hidden: what stood in one of them may go by itself now.
    this.#bringBack(gone, (piece) => this.#release(piece));
    const fresh = matches.filter((match) => !this.#exemptions.covers(match, open));
    this.#pieces.forgetGone();
    if (fresh.length > 0)
      this.#change(fresh, () => {
        for (const match of fresh) this.#pieces.add(match);
        this.#pieces.sort();
      });
    this.#pieces.reviewGaps();
    this.#letWait();
    return gone.length + fresh.length > 0;
  }

  /** What was found where a piece is; undefined for an unknown id. */
  matchOf(id: number): ClutterMatch | undefined {
    return this.#pieces.withId(id);
  }

  /** The id of the piece that is this element. */
  pieceAt(element: Element): number | undefined {
    return this.#pieces.all.find((piece) => piece.element === element && !piece.nodes)?.id;
  }

  /** Brings one piece back, for good. An unknown id changes nothing. */
  undo(id: number): void {
    const piece = this.#pieces.withId(id);
    if (piece) this.#keep([piece]);
  }

  /** Hides a piece again that the reader brought back. An unknown id changes nothing. */
  hideAgain(id: number): void {
    const piece = this.#pieces.withId(id);
    if (!piece?.isKept) return;
    this.#exemptions.unkeep(piece);
    if (this.#isOn) this.#change([piece], () => this.#pieces.hide(piece));
  }

  /** Brings every piece back, for good. Cleaning stays on: a piece that the page adds later is hidden. */
  undoAll(): void {
    this.#keep(this.#pieces.all);
  }

  /** Off: the page is as it was. On again: everything is hidden again except what the reader brought back. */
  setClean(on: boolean): void {
    if (on === this.#isOn) return;
    this.#isOn = on;
    if (on) {
      this.#change(this.#pieces.all, () => {
        for (const piece of this.#pieces.all) if (!piece.isKept) this.#pieces.hide(piece);
      });
      this.clean();
    } else {
      this.#waiting?.show();
      this.#change([], () => {
        for (const piece of this.#pieces.all) this.#pieces.show(piece);
      });
    }
  }

  /** The page has another address without having been loaded: what the reader brought back stays only where it still stands. */
  restart(): void {
    this.#exemptions.forgetWords();
    this.clean();
  }

  /**
   * Reads the page as it would be without our wrappers around bare text. Nothing is painted in between.
   * @param read must not wait for anything
   */
  withoutWrappers<T>(read: () => T): T {
    const wrapped = this.#pieces.all.filter(hasWrapper);
    for (const piece of wrapped) this.#pieces.show(piece);
    try {
      return read();
    } finally {
      for (const piece of wrapped) this.#pieces.hide(piece);
    }
  }

  #keep(pieces: readonly PagePiece[]): void {
    this.#change([], () => {
      for (const piece of pieces) {
        this.#exemptions.keep(piece);
        this.#pieces.show(piece);
      }
    });
  }

  #letWait(): void {
    const element = this.#pieces.all.length > 0 ? undecided(this.#document) : null;
    if (element && !isHidden(element)) this.#waiting = hide({ element }, 'other');
  }

  #bringBack(pieces: readonly PagePiece[], bringBack: (piece: PagePiece) => void): void {
    if (pieces.length > 0) this.#change([], () => pieces.forEach(bringBack));
  }

  #release(piece: PagePiece): void {
    this.#pieces.drop(piece);
    this.#exemptions.noteRelease(piece);
  }

  #change(goes: readonly Target[], change: () => void): void {
    const parts = goes.flatMap(partsOf);
    const changeAll = (): void => {
      change();
      this.#pieces.reviewGaps();
    };
    if (this.#mayBeScrolled) keepReadingLine(this.#document, parts, changeAll);
    else changeAll();
    leaveHiddenFocus(this.#document);
    this.#onChange();
  }
}
