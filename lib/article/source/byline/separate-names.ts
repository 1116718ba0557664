import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { isOutletName } from '../names/outlet';
import { lowered, type Words } from '../words';
import { fullName } from './stacked-byline';

const MOST_NAMES = 5;

/** "<b>Inês Carvalhal</b> <b>Bruno Teles</b>", "<a>Inês Carvalhal</a> - <a>Bruno Teles</a>": full names that nothing but their elements and a dash part; none where something else stands in the line. */
export function namesInElements(line: Line, words: Words): readonly string[] {
  const nodes = line.nodes.filter(({ nodeValue }) => !/^[–—-]?$/.test(fold(nodeValue ?? '')));
  if (nodes.length < 2 || nodes.length > MOST_NAMES) return [];
  const names = nodes.map(({ nodeValue }) => fullName({ nodes: [], text: fold(nodeValue ?? '') }, words));
  const isEach = names.every(
    (name, index) => name && !isOutletName(name) && lowered(name) === lowered(fold(nodes[index]?.nodeValue ?? '')),
  );
  return isEach && new Set(nodes.map(({ parentElement }) => parentElement)).size === nodes.length ? names : [];
}
