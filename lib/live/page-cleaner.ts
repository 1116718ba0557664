import type { ClutterKind } from '../article/article';
import type { ClutterMatch } from '../article/clutter';
import { Activation } from './activation';
import { isBeingWritten, leaveHiddenFocus } from './focus';
import { Gaps } from './gaps';
import { type Hidden, hide, isBareSpan, isWrapper, type Target } from './hide';
import { Kept } from './kept';
import { clearLeftovers } from './leftovers';
import { isInModal } from './modal';
import { isElement, isHidden, isInvisible, parentAcross } from './nodes';
import { openNodes } from './open-elements';
import type { PageStatus, Piece } from './piece';
import { pieceText } from './piece-text';
import { keepReadingLine } from './reading-line';
import { undecided } from './undecided';

/** A piece that was hidden and found to be none this often stays: nothing may come and go before the reader's eyes. */
const MOST_RELEASES = 2;

interface Entry extends Target {
  id: number;
  kind: ClutterKind;
  reason: string;
  text: string;
  /** Null while it is shown. */
  hidden: Hidden | null;
  /** The reader brought it back. */
  isKept: boolean;
}

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
  readonly #kept = new Kept();
  readonly #gaps = new Gaps();
  readonly #activation: Activation;
  readonly #releases = new WeakMap<Node, number>();
  #entries: Entry[] = [];
  /** The last thing delivered, until it can be told what it is. */
  #waiting: Hidden | null = null;
  #lastId = 0;
  /** At the top of the page there is no line to hold on to, and asking where it stands would cost a layout in each frame of loading. */
  #mayBeScrolled: boolean;
  #isOn = true;
  #isAutomatic = false;

  constructor({ document, find, onChange = () => {} }: PageCleanerOptions) {
    this.#document = document;
    this.#find = find;
    this.#onChange = onChange;
    clearLeftovers(document);
    this.#activation = new Activation(document);
    this.#mayBeScrolled = document.readyState !== 'loading';
    const scrolled = (): void => {
      this.#mayBeScrolled = true;
    };
    document.addEventListener('scroll', scrolled, { capture: true, once: true, passive: true });
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Whether the page is cleaned by itself because the reader always cleans its site. */
  get isAutomatic(): boolean {
    return this.#isAutomatic;
  }

  set isAutomatic(automatic: boolean) {
    this.#isAutomatic = automatic;
  }

  /** How many pieces are hidden now. */
  get hiddenCount(): number {
    return this.#entries.reduce((count, { hidden }) => count + (hidden ? 1 : 0), 0);
  }

  status(): PageStatus {
    const pieces = this.#entries.map(
      ({ id, kind, reason, text, hidden }): Piece => ({ id, kind, reason, text, hidden: hidden !== null }),
    );
    return { clean: this.#isOn, automatic: this.#isAutomatic, pieces };
  }

  /** Hides what is clutter now and was not yet, and brings back what no longer is. May be called as often as wanted; does nothing while cleaning is off. Says whether anything changed. */
  clean(): boolean {
    if (!this.#isOn) return false;
    this.#waiting?.show();
    this.#waiting = null;
    const matches = this.#find(this.#document);
    const open = openNodes(this.#document);
    const found = new Set<Node>(matches.flatMap(partsOf));
    const gone = this.#entries.filter((entry) => entry.hidden && !this.#stands(entry, found));
    const fresh = matches.filter((match) => this.#isNew(match, open));
    this.#entries = this.#entries.filter((entry) => entry.hidden || isConnected(entry));
    if (gone.length + fresh.length === 0) {
      this.#gaps.review();
      this.#letWait();
      return false;
    }
    this.#change(fresh, () => {
      for (const entry of gone) this.#release(entry);
      for (const match of fresh) this.#add(match);
      this.#sort();
    });
    this.#letWait();
    return true;
  }

  /** What was found where a piece is; undefined for an unknown id. */
  matchOf(id: number): ClutterMatch | undefined {
    const entry = this.#entries.find((each) => each.id === id);
    if (!entry) return undefined;
    const { element, kind, reason, nodes } = entry;
    return { element, kind, reason, ...(nodes && { nodes: [...nodes] }) };
  }

  /** The id of the piece that is this element. */
  pieceAt(element: Element): number | undefined {
    return this.#entries.find((entry) => entry.element === element && !entry.nodes)?.id;
  }

  /** Brings one piece back, for good. An unknown id changes nothing. */
  undo(id: number): void {
    const entry = this.#entries.find((each) => each.id === id);
    if (entry) this.#keep([entry]);
  }

  /** Hides a piece again that the reader brought back. An unknown id changes nothing. */
  hideAgain(id: number): void {
    const entry = this.#entries.find((each) => each.id === id);
    if (!entry?.isKept) return;
    entry.isKept = false;
    this.#kept.forget(entry, entry.kind, entry.text);
    if (this.#isOn) this.#change([entry], () => this.#hide(entry));
  }

  /** Brings every piece back, for good. Cleaning stays on: a piece that the page adds later is hidden. */
  undoAll(): void {
    this.#keep(this.#entries);
  }

  /** Off: the page is as it was. On again: everything is hidden again except what the reader brought back. */
  setClean(on: boolean): void {
    if (on === this.#isOn) return;
    this.#isOn = on;
    if (on) {
      this.#change(this.#entries, () => {
        for (const entry of this.#entries) if (!entry.isKept) this.#hide(entry);
      });
      this.clean();
    } else {
      this.#waiting?.show();
      this.#change([], () => {
        for (const entry of this.#entries) this.#show(entry);
      });
    }
  }

  /** The page has another address without having been loaded: what the reader brought back stays only where it still stands. */
  restart(): void {
    this.#kept.forgetWords();
    this.clean();
  }

  /**
   * Reads the page as it would be without our wrappers around bare text. Nothing is painted in between.
   * @param read must not wait for anything
   */
  withoutWrappers<T>(read: () => T): T {
    const wrapped = this.#entries.filter(({ hidden }) => hidden?.marked.some(isWrapper));
    for (const entry of wrapped) this.#show(entry);
    try {
      return read();
    } finally {
      for (const entry of wrapped) this.#hide(entry);
    }
  }

  #keep(entries: readonly Entry[]): void {
    this.#change([], () => {
      for (const entry of entries) {
        entry.isKept = true;
        this.#kept.add(entry, entry.kind, entry.text);
        this.#show(entry);
      }
    });
  }

  /** Whether something hidden is still to be hidden. Wrapped text stands as it is: the finder no longer sees it as it was. */
  #stands(entry: Entry, found: ReadonlySet<Node>): boolean {
    if (!isConnected(entry)) return false;
    return hasWrapper(entry) || partsOf(entry).every((part) => isInvisible(part) || isInside(part, found));
  }

  #isNew({ element, kind, nodes }: ClutterMatch, open: ReadonlySet<Node>): boolean {
    if (element.localName === 'body' || element.localName === 'html') return false;
    const parts = partsOf({ element, ...(nodes && { nodes }) });
    if (parts.every((part) => isInvisible(part) || isHidden(part))) return false;
    if (parts.some((part) => (this.#releases.get(part) ?? 0) >= MOST_RELEASES)) return false;
    // The parser goes on writing where it is: nothing is wrapped around that.
    const wraps = parts.some((part) => !isInvisible(part) && (!isElement(part) || isBareSpan(part)));
    if (wraps && parts.some((part) => open.has(part))) return false;
    if (parts.some((part) => isBeingWritten(this.#document, part))) return false;
    const target = { element, ...(nodes && { nodes }) };
    const text = pieceText(parts);
    if (this.#kept.has(target, kind, text) || parts.some(isInModal)) return false;
    const isOpened = this.#activation.opened(kind);
    if (isOpened) this.#kept.add(target, kind, text);
    return !isOpened;
  }

  #add({ element, kind, reason, nodes }: ClutterMatch): void {
    const text = pieceText(nodes ?? [element]);
    const parts = new Set<Node>(nodes ?? [element]);
    // What lies inside is part of the larger piece now.
    this.#entries = this.#entries.filter((entry) => {
      const isPart = !entry.isKept && !hasWrapper(entry) && partsOf(entry).every((part) => isInside(part, parts));
      if (!isPart) return true;
      this.#show(entry);
      return false;
    });
    this.#lastId += 1;
    const entry: Entry = {
      id: this.#lastId,
      element,
      kind,
      reason,
      text,
      hidden: null,
      isKept: false,
      ...(nodes && { nodes }),
    };
    this.#entries.push(entry);
    this.#hide(entry);
  }

  #hide(entry: Entry): void {
    if (entry.hidden) return;
    entry.hidden = hide(entry, entry.kind);
    this.#gaps.closeAround(entry.hidden.marked, entry.kind);
  }

  #show(entry: Entry): void {
    entry.hidden?.show();
    entry.hidden = null;
  }

  #letWait(): void {
    const element = this.#entries.length > 0 ? undecided(this.#document) : null;
    if (element && !isHidden(element)) this.#waiting = hide({ element }, 'other');
  }

  #release(entry: Entry): void {
    this.#show(entry);
    this.#entries = this.#entries.filter((each) => each !== entry);
    if (this.#document.readyState === 'loading') return;
    for (const part of partsOf(entry)) this.#releases.set(part, (this.#releases.get(part) ?? 0) + 1);
  }

  #change(goes: readonly Target[], change: () => void): void {
    const parts = goes.flatMap(partsOf);
    const changeAll = (): void => {
      change();
      this.#gaps.review();
    };
    if (this.#mayBeScrolled) keepReadingLine(this.#document, parts, changeAll);
    else changeAll();
    leaveHiddenFocus(this.#document);
    this.#onChange();
  }

  #sort(): void {
    this.#entries.sort((a, b) => {
      const [first = a.element] = partsOf(a);
      const place = first.compareDocumentPosition(partsOf(b)[0] ?? b.element);
      return place & 4 ? -1 : place & 2 ? 1 : a.id - b.id;
    });
  }
}

const partsOf = ({ element, nodes }: Target): readonly Node[] => nodes ?? [element];

/** Whether bare text of an entry is wrapped: the finder no longer sees it as it was. */
const hasWrapper = ({ hidden }: Entry): boolean => hidden?.marked.some(isWrapper) === true;

/** Whether a node is one of these or stands inside one. */
function isInside(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let each: Node | null = node; each; each = parentAcross(each)) if (nodes.has(each)) return true;
  return false;
}

const isConnected = ({ element, nodes }: Target): boolean =>
  nodes ? nodes.some((node) => node.isConnected) : element.isConnected;
