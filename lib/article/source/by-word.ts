import { afterWord } from './credit-value';
import { lowered, type Words } from './words';

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
