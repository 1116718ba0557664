import { findClutter } from '../../../lib/article/clutter';
import { PageCleaner } from '../../../lib/live/page-cleaner';

// Where the reader's line stands is not asked here: a layout for each piece of each page would take many minutes.
Reflect.deleteProperty(Document.prototype, 'caretPositionFromPoint');

/** What stands in a page: its bytes, and each node with its parent. */
const record = (): { bytes: string; nodes: Node[]; parents: (Node | null)[] } => {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(document);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return { bytes: document.documentElement.outerHTML, nodes, parents: nodes.map((node) => node.parentNode) };
};

const differs = (before: ReturnType<typeof record>): boolean => {
  const now = record();
  return (
    now.bytes !== before.bytes ||
    now.nodes.length !== before.nodes.length ||
    now.nodes.some((node, index) => node !== before.nodes[index] || node.parentNode !== before.parents[index])
  );
};

/**
 * Cleans the page and undoes that in three ways.
 * @returns how much was hidden, and each way after which the page was another than before
 */
export function tryUndo(): { pieces: number; wrong: string[] } {
  const before = record();
  const wrong: string[] = [];
  const find = (page: Document) => findClutter(page);

  const whole = new PageCleaner({ document, find });
  whole.clean();
  const pieces = whole.hiddenCount;
  whole.setClean(false);
  if (differs(before)) wrong.push('switched off');
  whole.setClean(true);
  whole.undoAll();
  if (differs(before)) wrong.push('all undone');

  const single = new PageCleaner({ document, find });
  single.clean();
  single.clean();
  if (single.hiddenCount !== pieces) wrong.push('cleaned twice');
  // The order is scrambled, and the same in every run.
  const ids = single.status().pieces.map(({ id }) => id);
  ids.sort((a, b) => ((a * 7919) % 101) - ((b * 7919) % 101));
  for (const id of ids) single.undo(id);
  if (differs(before)) wrong.push('undone one by one');

  const left = new PageCleaner({ document, find });
  left.clean();
  new PageCleaner({ document, find });
  if (differs(before)) wrong.push('leftovers taken over');
  return { pieces, wrong };
}
