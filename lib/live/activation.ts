import type { ClutterKind } from '../article/article';

/** Kinds that a reader may have asked for by a click: comments, a form, a player, the share menu. */
const ASKED_FOR: ReadonlySet<ClutterKind> = new Set(['comments', 'newsletter', 'player', 'share', 'follow', 'nav']);

/** How long after a click what appears is taken for its effect, in milliseconds. */
const EFFECT = 2_000;

/** Knows whether the reader has just pressed something on the page, by pointer or keyboard. What a script of the page pretends does not count. */
export class Activation {
  #last = Number.NEGATIVE_INFINITY;

  constructor(document: Document) {
    const pressed = ({ isTrusted }: Event): void => {
      if (isTrusted) this.#last = performance.now();
    };
    document.addEventListener('click', pressed, { capture: true, passive: true });
  }

  /** Whether a piece of this kind that has just come is what the reader opened. */
  opened(kind: ClutterKind): boolean {
    return ASKED_FOR.has(kind) && performance.now() - this.#last < EFFECT;
  }
}
