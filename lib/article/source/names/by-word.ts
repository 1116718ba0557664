import { afterWord } from '../lines/after-word';
import { lowered, type Words } from '../words';

/** Takes "By", "Ein Kommentar von", "Laporan wartawan" from the front. */
export function withoutByWord(text: string, words: Words): string {
  let rest = text;
  for (let round = 0; round < 2; round += 1) {
    const lower = lowered(rest);
    const by = byLength(lower, words) || labelLength(lower, words) || genreLength(lower, words);
    rest = rest.slice(by).replace(/^\s*[:：]?\s*/, '');
    if (by) rest = withoutStation(rest, words);
  }
  return rest.replace(/^[\s:：–—|,·•-]+|[\s:：–—|,·•-]+$/g, '');
}

/** The by-word that a text begins with: 0 where a desk's own name does so, "Haber Merkezi". */
export function byLength(lower: string, words: Words): number {
  const length = words.atStart('by', lower) || prefixLength(lower, words);
  return length > words.atStart('desks', lower) ? length : 0;
}

function prefixLength(lower: string, words: Words): number {
  let length = 0;
  words.some('byPrefixes', (prefix) => {
    if (lower.startsWith(prefix)) length = prefix.length;
    return length > 0;
  });
  return length;
}

/** "NguThembi Bhengu": a text whose by-word is written in one with the name, with a hyphen between them. The capital inside says where the name begins. */
export function withPrefixApart(text: string, words: Words): string {
  const [, prefix = ''] = GLUED.exec(text) ?? [];
  return prefix && words.has('byPrefixes', `${lowered(prefix)}-`) ? `${prefix}-${text.slice(prefix.length)}` : text;
}

/** "NGUTHEMBI BHENGU": in capitals nothing says whether a by-word is a part of the name. */
export const mayHideByWord = (name: string, words: Words): boolean =>
  name === name.toUpperCase() &&
  words.some('byPrefixes', (prefix) => lowered(name).startsWith(prefix.slice(0, -1)) && /\s/.test(name));

const GLUED = /^(\p{Lu}\p{Ll}{1,3})(?=\p{Lu}\p{Ll})/u;

/** What stands behind a by-word of this length: behind a prefix without a blank. */
export const behindByWord = (text: string, length: number, words: Words): string =>
  words.has('byPrefixes', lowered(text.slice(0, length))) ? text.slice(length) : afterWord(text, length);

/** A place, a comma and a whole name. */
const STATION = /^\s\p{Lu}[\p{L}\s’'-]{2,25},\s(?=\p{Lu}\S+\s\p{L})/u;

/** "De notre correspondant | à Nantes, | Yves Le Goff": a text behind a by-word without where somebody is, before a whole name. */
export function withoutStation(text: string, words: Words): string {
  const within = words.atStart('within', lowered(text));
  return within && STATION.test(text.slice(within)) ? text.slice(within).replace(STATION, '') : text;
}

function labelLength(lower: string, words: Words): number {
  const length = words.atStart('writer', lower);
  return length && /^\s*[:：]/.test(lower.slice(length)) ? length : 0;
}

/** "Ein Kommentar von", "Opinion by": a kind of text counts only with a by-word after it. */
export function genreLength(lower: string, words: Words): number {
  const word = words.atStart('articles', lower);
  const article = word && word + 1;
  const genre = words.atStart('genres', lower.slice(article));
  if (!genre) return 0;
  const after = article + genre + 1;
  const by = words.atStart('by', lower.slice(after));
  return by ? after + by : 0;
}
