import { printed, type Witness } from './evidence';
import { lines } from './lines';
import { namesIn } from './names';
import type { Words } from './words';

const EMPHASIS = /^(?:B|STRONG|EM|I)$/;

/**
 * Names that stand alone, emphasised, in the first line of the text: some houses sign there and give only the house in their data. The weakest
 * evidence of all.
 */
export function readSignature(body: Element, words: Words): Witness[] {
  if (!body.firstChild) return [];
  const [first, second] = lines(body.firstChild, body, { direction: 'forward', limit: 60 });
  if (!first || !second || second.text.length < 80 || first.text.length > 60) return [];
  const isEmphasised = first.nodes.every(
    (node) => !node.nodeValue?.trim() || EMPHASIS.test(node.parentElement?.nodeName ?? ''),
  );
  if (!isEmphasised) return [];
  const names = namesIn(first.text, words);
  const length = names.reduce((sum, { name }) => sum + name.length, 0);
  if (!names.length || length * 1.2 + 6 < first.text.length) return [];
  if (names.some(({ name, kind }) => kind !== 'person' || !/\s/.test(name))) return [];
  return names.map(({ name }) => printed('authors', name, first.text, 'first line'));
}
