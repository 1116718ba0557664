import { type Credit, emptyCredit } from './credit';
import { namesIn } from './names';
import { lowered, type Words } from './words';

const LONGEST = 120;
const PIECE = /([^()]{4,60}?) \(([^()]{3,14})\)/gu;

/** "Ana Barros (texto) e Rui Lemos (fotos)", "Anna Berg (tekst)": names with what each of them did in brackets, and nothing else. */
export function readBracketedRoles(text: string, words: Words): Credit | undefined {
  if (text.length > LONGEST || !text.endsWith(')')) return undefined;
  const authors: string[] = [];
  const photographers: string[] = [];
  let end = 0;
  for (const [said, before = '', role = ''] of text.matchAll(PIECE)) {
    const lower = lowered(before);
    const and = end > 0 ? words.atStart('and', lower.trimStart()) : 0;
    const value = before
      .trimStart()
      .slice(and)
      .replace(/^[\s,/|]+/u, '');
    const [only, ...others] = namesIn(value, words);
    const isWhole = only?.kind === 'person' && !others.length && only.name === value && /\s/.test(value);
    const done = words.has('writer', lowered(role))
      ? authors
      : words.has('photo', lowered(role))
        ? photographers
        : undefined;
    if (!isWhole || !done) return undefined;
    done.push(value);
    end += said.length;
  }
  return end === text.length && authors.length ? { ...emptyCredit(text), authors, photographers } : undefined;
}
