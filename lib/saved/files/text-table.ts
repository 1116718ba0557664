/** Widest table whose columns stand beside each other, in columns of a terminal; a wider one would be broken by every window. */
const WIDEST = 78;

/** HTML's own limit for `colspan`. */
const MOST_COLUMNS = 1000;

interface Row {
  cells: string[];
  isHead: boolean;
}

/**
 * A table for plain text: its columns below each other where they fit into a line, else row by row, each cell behind the name of its column.
 * @param textOf gives a cell's text
 */
export function tableAsText(table: Element, textOf: (cell: Element) => string): string {
  const rows = rowsOf(table, textOf).filter(({ cells }) => cells.some(Boolean));
  const widths: number[] = [];
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  const isWide = widths.reduce((sum, width) => sum + width + 3, -3) > WIDEST;
  const hasLines = rows.some(({ cells }) => cells.some((cell) => cell.includes('\n')));
  if (isWide || hasLines) return rowByRow(rows);
  const lines = rows.map(({ cells }) =>
    widths
      .map((width, column) => (cells[column] ?? '').concat(' '.repeat(width - widthOf(cells[column] ?? ''))))
      .join(' | ')
      .trimEnd(),
  );
  if (rows[0]?.isHead && rows.length > 1) lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('-+-'));
  return lines.join('\n');
}

function rowByRow(rows: readonly Row[]): string {
  const head = rows[0]?.isHead && rows.length > 1 ? rows[0].cells : [];
  return rows
    .slice(head.length > 0 ? 1 : 0)
    .map(({ cells }) =>
      cells
        .map((cell, column) => [head[column] ?? '', cell.replace(/\n+/g, ' / ')])
        .filter(([, cell]) => cell !== '')
        .map(([name, cell]) => (name ? `${name}: ${cell}` : cell))
        .join('\n'),
    )
    .join('\n\n');
}

/** The rows with a cell for each column: one that spans several stands in the first of them. */
function rowsOf(table: Element, textOf: (cell: Element) => string): Row[] {
  const rows: Row[] = [];
  /** How many rows more each column is taken by a cell from above. */
  const taken: number[] = [];
  for (const row of table.querySelectorAll('tr')) {
    if (row.closest('table') !== table) continue;
    const cells: string[] = [];
    const own = [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');
    const skip = () => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const cell of own) {
      skip();
      const [columns, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let column = 0; column < columns && (column === 0 || cells.length < MOST_COLUMNS); column++) {
        taken[cells.length] = down - 1;
        cells.push(column === 0 ? textOf(cell) : '');
      }
    }
    skip();
    rows.push({ cells, isHead: own.length > 0 && own.every((cell) => cell.localName === 'th') });
  }
  return rows;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const said = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(said) && said > 0 ? Math.min(said, MOST_COLUMNS) : 1;
}

/** Letters that take two columns of a terminal: those of Chinese, Japanese and Korean, their signs, and pictures. */
const WIDE =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation})/u;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of letters.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}
