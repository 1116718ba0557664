import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { lowered, type Words } from '../words';
import { fullName } from './stacked-byline';

const MOST_NAMES = 5;

/** "<b>Inês Carvalhal</b> <b>Bruno Teles</b>": full names that nothing but their elements part; none where something else stands in the line. */
export function namesInElements(line: Line, words: Words): readonly string[] {
  const nodes = line.nodes.filter(({ nodeValue }) => fold(nodeValue ?? ''));
  if (nodes.length < 2 || nodes.length > MOST_NAMES) return [];
  const names = nodes.map(({ nodeValue }) => fullName({ nodes: [], text: fold(nodeValue ?? '') }, words));
  const isEach = names.every((name, index) => name && lowered(name) === lowered(fold(nodes[index]?.nodeValue ?? '')));
  return isEach && new Set(nodes.map(({ parentElement }) => parentElement)).size === nodes.length ? names : [];
}
