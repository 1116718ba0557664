import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';

/** "former President Carl Moss", "były prezydent", "Oud-president": is the office that this mention tells of one that its holder has left? */
export function isFormerOffice({ sentence: { tokens }, from, to, role }: Mention, lexicon: Lexicon): boolean {
  if (!role || !lexicon.words.former) return false;
  for (let k = Math.max(0, from - 1); k < to; k += 1) {
    const token = tokens[k];
    if (token?.kind !== 'word') continue;
    const hyphen = token.lower.indexOf('-');
    if (lexicon.isFormer(token.lower) || (hyphen > 0 && lexicon.isFormer(token.lower.slice(0, hyphen)))) return true;
  }
  return false;
}
