import { printed, type Witness } from '../evidence';
import type { BodyLines } from '../lines/body-lines';
import type { Line } from '../lines/lines';
import { byLength } from '../names/by-word';
import { isDomain } from '../names/domain';
import { lowered, type Words } from '../words';
import { fullName } from './stacked-byline';

/** The house, an equals sign, names and their job. */
const IN_BRACKETS =
  /^[[(【]([^\][()=＝]{2,20}?)\s?[=＝]\s?((?:[\uac00-\ud7a3]{2,4}[\u00b7,\u318d]\s?){0,3}[\uac00-\ud7a3]{2,4})\s?([\uac00-\ud7a3]{2,4})[\])】]/u;

/** The house and who reports for it in brackets before the first sentence, as in Korea. */
export function readHouseAndReporters(
  first: Line | undefined,
  { words, isOwn }: { words: Words; isOwn: (name: string) => boolean },
): Witness[] {
  const [said = '', house = '', names = '', job = ''] = IN_BRACKETS.exec(first?.text.slice(0, LONGEST) ?? '') ?? [];
  const own = house.split(/[\s/]/)[0] ?? '';
  return words.has('jobs', job) && (isOwn(house) || isOwn(own))
    ? names.split(/[\u00b7,\u318d]\s?/).map((name) => printed('authors', name, said, 'byline'))
    : [];
}

const BEFORE_BYLINE = /^(\S{4,30}?),?\s(?:[–—-]\s)?(?=\p{L})/u;

/** "KABARPESISIR.EXAMPLE, Oleh: <b>Budi Hartono</b>, dosen …": the house before a by-word and a whole name at the head of the text. */
export function readHouseAndByline(
  { forward }: BodyLines,
  { words, isOwn }: { words: Words; isOwn: (name: string) => boolean },
): Witness[] {
  let left = MOST_LINES;
  for (const { text } of forward) {
    const found = signedBehindHouse(text.slice(0, LONGEST * 2), words, isOwn);
    left -= 1;
    if (found.length || !left) return found;
  }
  return [];
}

/** A standfirst and a picture may stand above it. */
const MOST_LINES = 4;

function signedBehindHouse(text: string, words: Words, isOwn: (name: string) => boolean): Witness[] {
  const [said = '', house = ''] = BEFORE_BYLINE.exec(text) ?? [];
  const rest = house && (isOwn(house) || isDomain(house)) ? text.slice(said.length) : '';
  const length = rest ? byLength(lowered(rest), words) : 0;
  const [value = ''] = rest
    .slice(length)
    .replace(/^\s?[:：]?\s/u, '')
    .split(/,\s|\s[–—-]\s/);
  const name = length && value.length < LONGEST ? fullName({ text: value, nodes: [] }, words) : '';
  return name ? [printed('authors', name, `${said}${rest.slice(0, length)} ${name}`, 'byline')] : [];
}

const LONGEST = 60;
