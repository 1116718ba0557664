import { precedes } from '../../nodes';
import { readCreditLine } from '../credits/credit-line';
import { isBelowPicture } from '../credits/of-picture';
import { isDayAndHour } from '../dates/day-and-hour';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { key } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';
import { beginsWithDate, isLongAgo } from './bare-byline';
import { partedByAndAndCommas } from './names-by-and';
import { isNamedNowhereElse } from './nowhere-else';
import { fullName, isJob } from './stacked-byline';

const LONGEST = 90;
/** So many lines further the date may stand. */
const MOST_BETWEEN = 3;
/** What somebody is, in small letters behind the name. */
const DESCRIBED = /^(\p{Lu}[^,\d]{4,48}), (\p{Ll}[^,.!?:]{2,40}(?:, \p{Ll}[^,.!?:]{2,40})?)$/u;
/** The name in Latin letters too. */
const BRACKETED = /^([^()\p{Script=Latin}\d]{4,48}) \(\p{Script=Latin}[^()\d]{4,40}\)$/u;

interface Context {
  page: () => string;
  headline: Element | null;
  url: string;
  text: () => string;
  words: Words;
}

/**
 * A whole name alone in an element below the headline, "Anna Berg", "ANNA BERG:", "Anna Berg, sociologist", "Ингрид Берг (Ingrid Berg)", near the date, the translator or what kind of text it is. Of several such lines it is not clear who wrote it.
 */
export function readNameAlone(head: readonly Line[], context: Context): Witness[] {
  const { headline, words } = context;
  if (!headline) return [];
  const below = head.filter(({ nodes: [node] }) => node && precedes(headline, node));
  const found = below.flatMap((line, index) => {
    const names = line.text.length > LONGEST ? [] : namesOf(line.text, words);
    const isSigned =
      names.length > 0 &&
      names.every((name) => fullName({ text: name, nodes: [] }, words) !== '') &&
      isBeside(below, index, words) &&
      isNobodyElse(line, names, context);
    return isSigned ? [{ line, names }] : [];
  });
  // "VIEWPOINT" above "Anna Berg".
  const quiet = found.filter(({ line }) => !isLoud(line.text));
  const signed = quiet.length ? quiet : found;
  if (signed.length > 1) return [];
  return signed.flatMap(({ line, names }) =>
    names.map((name) => printed('authors', fullName({ text: name, nodes: [] }, words), line.text, 'bare byline')),
  );
}

const isLoud = (text: string): boolean => text === text.toUpperCase();

function namesOf(text: string, words: Words): readonly string[] {
  const said = text.replace(/\s?[:：]$/u, '');
  const [, name = said] = DESCRIBED.exec(said) ?? BRACKETED.exec(said) ?? [];
  return partedByAndAndCommas(name, words);
}

function isNobodyElse(line: Line, names: readonly string[], { page, headline, url, text, words }: Context): boolean {
  const folders = url.split('/').map(key);
  // Links are read elsewhere.
  if (line.nodes[0]?.parentElement?.closest('a, figure, li, nav, aside')) return false;
  // "Anna Berg, <em>Silent Waters</em>"
  const slanted = line.nodes.filter(({ parentElement }) => parentElement?.closest('em, i, cite') != null);
  if (slanted.length > 0 && slanted.length < line.nodes.length) return false;
  return (
    names.every(
      (name) => !folders.includes(key(name)) && isNamedNowhereElse(name, { text: text(), page: page(), words }),
    ) && !(headline && isBelowPicture(line, headline, words))
  );
}

/** Whether one of the lines around says when, whose translation or what kind of text it is. Without capitals any two words look like a name: there the next line tells who wrote it, or who put it in another language. */
function isBeside(lines: readonly Line[], index: number, words: Words): boolean {
  const text = lines[index]?.text ?? '';
  if (isUncased(text)) return /\s/.test(text) && tellsOfWriter(lines[index + 1]?.text ?? '', words);
  const near = lines.slice(Math.max(0, index - MOST_BETWEEN), index + MOST_BETWEEN + 1);
  const tells = mayBeAnybody(text, words) ? tellsOfKind : tellsOfText;
  return near.some((line, at) => at !== Math.min(index, MOST_BETWEEN) && tells(line.text, words));
}

/** "Maria Kowalska, prime minister": beside the day alone it is as well who is in the picture or speaks. */
const mayBeAnybody = (text: string, words: Words): boolean => {
  const [, , described = ''] = DESCRIBED.exec(text) ?? [];
  return described !== '' && !isJob(described, words);
};

/** "(The writer teaches sociology)", "Translation: Anna Berg" */
const tellsOfWriter = (text: string, words: Words): boolean =>
  text.length <= LONGEST &&
  ((/^[(（]/u.test(text) && words.atStart('writer', lowered(text.slice(1))) > 0) ||
    (readCreditLine(text, words)?.translators.length ?? 0) > 0);

const tellsOfText = (text: string, words: Words): boolean =>
  text.length <= LONGEST &&
  (isLongAgo(text, words) ||
    isDayAndHour(text, words) ||
    dated(text, words) ||
    tellsOfKind(text, words) ||
    isJob(text, words));

const tellsOfKind = (text: string, words: Words): boolean =>
  text.length <= LONGEST &&
  (['genres', 'translator', 'quotedFrom'] as const).some((list) => words.atStart(list, lowered(text)) > 0);

/** "Published 5 May 2031": a word may stand before the day. */
const dated = (text: string, words: Words): boolean =>
  beginsWithDate(
    text.slice(words.atStart('published', lowered(text)) || words.atStart('updated', lowered(text))),
    words,
  );
