import { isElement } from '../nodes';
import { wrapRun } from './line-breaks';
import { BLOCK } from './names';

/**
 * Takes tables away that only lay out: no row has more than one cell with something in it, and nothing heads them. What is in the cells stays.
 * @param body in plain reading form; changed
 */
export function unwrapLayoutTables(body: Element): void {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    if (table.querySelector('th, caption, table')) continue;
    const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].filter(isFilled));
    if (rows.some((cells) => cells.length > 1)) continue;
    const cells = rows.flat();
    for (const cell of cells) wrapInline(cell);
    table.replaceWith(...cells.flatMap(({ childNodes }) => [...childNodes]));
  }
}

const isFilled = (cell: Element): boolean => /\S/.test(cell.textContent ?? '') || cell.querySelector('img') !== null;

/** Words beside paragraphs become some too. */
function wrapInline(cell: Element): void {
  let run: ChildNode[] = [];
  for (const node of [...cell.childNodes]) {
    if (!(isElement(node) && BLOCK.has(node.localName))) {
      run.push(node);
      continue;
    }
    wrapRun(run);
    run = [];
  }
  wrapRun(run);
}
