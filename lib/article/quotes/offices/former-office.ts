import type { Lexicon } from '../lexicon/lexicon';
import { changed, type Mention } from '../people/mention';
import type { Token } from '../sentences/tokens';

/** "former President Carl Moss", "były prezydent", "Oud-president": is the office that this mention tells of one that its holder has left? */
export function isFormerOffice({ sentence: { tokens }, from, to, role }: Mention, lexicon: Lexicon): boolean {
  if (!role || !lexicon.words.former) return false;
  if (formerBefore(tokens, from, lexicon) < from) return true;
  for (let k = from; k < to; k += 1) {
    const token = tokens[k];
    if (token?.kind !== 'word') continue;
    const hyphen = token.lower.indexOf('-');
    if (lexicon.isFormer(token.lower) || (hyphen > 0 && lexicon.isFormer(token.lower.slice(0, hyphen)))) return true;
  }
  return false;
}

/** Where the word that tells it begins, right before the office: "były | minister", "före detta | ministern"; `from` where none does. */
function formerBefore(tokens: readonly Token[], from: number, { isFormer }: Lexicon): number {
  const [before, last] = [tokens[from - 2], tokens[from - 1]];
  if (last?.kind !== 'word') return from;
  if (isFormer(last.lower)) return from - 1;
  return before?.kind === 'word' && isFormer(`${before.lower} ${last.lower}`) ? from - 2 : from;
}

/** "były | minister Piotr Nowak", "l'ancien | ministre": an office that was left is printed as one. */
export function withFormer(mention: Mention, text: string, lexicon: Lexicon): Mention {
  const { sentence, from, role, kind, phrase } = mention;
  if (!role || !lexicon.words.former || (kind !== 'person' && kind !== 'description')) return mention;
  const { tokens } = sentence;
  const start = formerBefore(tokens, from, lexicon);
  const at = tokens[from]?.start ?? 0;
  if (start === from || !text.startsWith(role, at)) return mention;
  const before = text.slice(tokens[start]?.start ?? at, at);
  return changed(mention, { role: before + role, phrase: kind === 'description' ? before + phrase : phrase });
}
