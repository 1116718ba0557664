import type { ClutterKind } from '../article/article';
import { isInModal } from './modal';

/** Kinds that a reader may have asked for by a click: comments, a form, a player, the share menu. */
const ASKED_FOR: ReadonlySet<ClutterKind> = new Set(['comments', 'newsletter', 'player', 'share', 'follow', 'nav']);

/** How long after a click what appears is taken for its effect, in milliseconds. */
const EFFECT = 2_000;

/**
 * Knows whether the reader has just pressed something on the page, by pointer or keyboard. What a script of the page pretends does not count, nor what was
 * pressed on a layer over the page or led to another page.
 */
export class Activation {
  readonly #document: Document;
  #last = Number.NEGATIVE_INFINITY;
  #path: string | undefined;

  constructor(document: Document) {
    this.#document = document;
    const pressed = ({ isTrusted, target }: Event): void => {
      if (!isTrusted || (target instanceof Node && isInModal(target))) return;
      this.#last = performance.now();
      this.#path = document.location?.pathname;
    };
    document.addEventListener('click', pressed, { capture: true, passive: true });
  }

  /** Whether a piece of this kind that has just come is what the reader opened. */
  opened(kind: ClutterKind): boolean {
    return (
      ASKED_FOR.has(kind) && performance.now() - this.#last < EFFECT && this.#path === this.#document.location?.pathname
    );
  }
}
