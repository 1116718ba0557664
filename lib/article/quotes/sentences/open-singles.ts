import { marksOf } from './marks';
import { singleClose } from './pairing';

/** A mark that is an apostrophe as well, before a word at the beginning of a paragraph. */
const SINGLE_FIRST = /^\s*([‘‚'])(?=[\p{L}\p{N}…“"])/u;

/**
 * "‘My Lords. | ‘My Government will … | ‘I pray for you.’": the paragraphs of a speech in single marks that open it anew and don't close it. A single mark that
 * nothing closes is an apostrophe, but not where each paragraph opens so up to one that closes.
 */
export function openSingles(paragraphs: readonly string[]): ReadonlySet<number> {
  const open = new Set<number>();
  let run: number[] = [];
  let mark = '';
  for (const [index, text] of paragraphs.entries()) {
    const first = SINGLE_FIRST.exec(text)?.[1] ?? '';
    if (first !== mark) run = [];
    mark = first;
    if (!first) continue;
    if (isOpen(text)) run.push(index);
    else {
      for (const paragraph of run) open.add(paragraph);
      run = [];
    }
  }
  return open;
}

/** Does nothing close the single mark that a paragraph begins with, or only what is an apostrophe as well: "the workers’ rights"? */
function isOpen(text: string): boolean {
  const marks = marksOf(text);
  const close = marks[singleClose(text, marks, 0)];
  return (
    !close || /^[sSxXzZ]\s\p{Ll}/u.test(text.slice(close.at - 1, close.at + close.length + 2).replace(/[’']/u, ''))
  );
}
