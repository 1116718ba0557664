import { lowered, type Words } from '../words';

/** "Mads Brøgger og Line Holm", "Mads Brøgger, Line Holm": what "and" and commas part. */
export function partedByAnd(text: string, words: Words): string[] {
  const at = words.within('and', lowered(text));
  const behind = at > 0 ? text.slice(at) : '';
  const and = words.atStart('and', lowered(behind));
  return (and ? [text.slice(0, at).trim(), behind.slice(and).trim()] : [text]).flatMap((part) => part.split(/,\s+/));
}
