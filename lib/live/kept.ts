import type { ClutterKind } from '../article/article';
import { partsOf, type Target } from './hide';
import { holds } from './nodes';

/** What the reader brought back: it stays for as long as the page is open, also where the page draws it anew. */
export class Kept {
  readonly #nodes = new Set<Node>();
  readonly #words = new Set<string>();

  add(target: Target, kind: ClutterKind, text: string): void {
    for (const node of partsOf(target)) this.#nodes.add(node);
    if (text !== '') this.#words.add(signature(kind, text));
  }

  /** The reader wants it hidden again. */
  forget(target: Target, kind: ClutterKind, text: string): void {
    for (const node of partsOf(target)) this.#nodes.delete(node);
    this.#words.delete(signature(kind, text));
  }

  /** Whether hiding this would hide something that the reader brought back. */
  has(target: Target, kind: ClutterKind, text: string): boolean {
    if (text !== '' && this.#words.has(signature(kind, text))) return true;
    const parts = partsOf(target);
    for (const node of this.#nodes) {
      if (!node.isConnected) this.#nodes.delete(node);
      else if (parts.some((part) => holds(part, node) || holds(node, part))) return true;
    }
    return false;
  }

  /** The page has become another one: the same words there are another piece. */
  forgetWords(): void {
    this.#words.clear();
  }
}

const signature = (kind: ClutterKind, text: string): string => `${kind} ${text}`;
