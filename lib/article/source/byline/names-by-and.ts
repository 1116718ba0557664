import { lowered, type Words } from '../words';

/** "Mads Brøgger og Line Holm": what "and" parts, once. */
export function partedByAnd(text: string, words: Words): string[] {
  const at = words.within('and', lowered(text));
  const behind = at > 0 ? text.slice(at) : '';
  const and = words.atStart('and', lowered(behind));
  return and ? [text.slice(0, at).trim(), behind.slice(and).trim()] : [text];
}

/** "Mads Brøgger, Line Holm og Otto Lund": what commas part too. */
export const partedByAndAndCommas = (text: string, words: Words): string[] =>
  partedByAnd(text, words).flatMap((part) => part.split(/,\s+/));
