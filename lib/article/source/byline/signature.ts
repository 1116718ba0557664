import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { namesIn } from '../names/names';
import type { Words } from '../words';
import { namesInElements } from './separate-names';

const EMPHASIS = /^(?:B|STRONG|EM|I)$/;

const MOST_LINES_ABOVE = 4;
const SHORTEST_PARAGRAPH = 100;

/**
 * Names that stand alone, emphasised, right above the first paragraph of the text: some houses sign there and give only the house in their data. The
 * weakest evidence of all.
 * @param head the lines between the headline and the text
 */
export function readSignature(head: readonly Line[], words: Words): Witness[] {
  const first = head.findIndex(({ text }) => text.length > SHORTEST_PARAGRAPH);
  for (const line of head.slice(Math.max(0, first - MOST_LINES_ABOVE), Math.max(0, first))) {
    if (line.text.length > 60 || !isEmphasised(line)) continue;
    const separate = namesInElements(line, words);
    if (separate.length) return separate.map((name) => printed('authors', name, line.text, 'first line'));
    const names = namesIn(line.text, words);
    const length = names.reduce((sum, { name }) => sum + name.length, 0);
    const isAll = length * 1.2 + 6 >= line.text.length;
    if (names.length && isAll && names.every(({ name, kind }) => kind === 'person' && /\s/.test(name))) {
      return names.map(({ name }) => printed('authors', name, line.text, 'first line'));
    }
  }
  return [];
}

const isEmphasised = ({ nodes }: Line): boolean =>
  nodes.every((node) => !node.nodeValue?.trim() || EMPHASIS.test(node.parentElement?.nodeName ?? ''));
