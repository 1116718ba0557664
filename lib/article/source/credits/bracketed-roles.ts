import { namesIn } from '../names/names';
import { isOccupation } from '../names/occupation';
import { lowered, type Words } from '../words';
import { isAgency } from './agencies';
import { type Credit, emptyCredit } from './credit';

const LONGEST = 120;
const PIECE = /([^()]{4,60}?) \(([^()]{3,14})\)/gu;

/** "Ana Barros (texto), Rui Lemos (fotos) |, Lisboa" */
const PLACE_BEHIND = /(?<=\)), (\p{Lu}\p{L}+(?:[ -]\p{Lu}?\p{L}+)?)$/u;

/** Where the names write from, behind what each of them did. */
export function placeBehindRoles(line: string, words: Words): string {
  const [, place = ''] = line.length > LONGEST ? [] : (PLACE_BEHIND.exec(line) ?? []);
  const isOther = isAgency(place) || isOccupation(place, words) || words.has('desks', lowered(place));
  return place && !isOther && readBracketedRoles(line, words) ? place : '';
}

/** "Ana Barros (texto) e Rui Lemos (fotos)", "Anna Berg (tekst)": names with what each of them did in brackets, and nothing else. */
export function readBracketedRoles(line: string, words: Words): Credit | undefined {
  if (line.length > LONGEST) return undefined;
  const text = line.slice(0, line.length - (PLACE_BEHIND.exec(line)?.[0].length ?? 0));
  if (!text.endsWith(')')) return undefined;
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
  return end === text.length && authors.length ? { ...emptyCredit(line), authors, photographers } : undefined;
}
