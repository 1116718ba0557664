import { precedes } from '../../nodes';
import { isAgency } from '../credits/agencies';
import { readCreditLine } from '../credits/credit-line';
import { isBelowPicture } from '../credits/of-picture';
import { isPlace } from '../dateline/place-name';
import { isDayAndHour } from '../dates/day-and-hour';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold, key } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { isEastAsianName, isKnownName } from '../names/known-names';
import { isPressJob } from '../names/press-job';
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
/** "Anna Berg | Professor of law", "Anna Berg (Senior reporter)", "Anna Berg – special correspondent": what somebody is, set off by a sign. */
const SET_OFF =
  /^([^,()（）|–—\d]{2,48}?)(?:\s?[|｜]\s?|\s[–—-]\s|\s?[(（]|[,،、]\s?)([^()（）|\d.!?:;…"“«]{2,60}?)[)）]?$/u;
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
      // "With:<br>Anna Berg, Tom Lake<br>Old Hall": in a list of who made what is shown.
      (names.length === 1 || isParagraph(line) || isElement(line)) &&
      names.every((name) => wholeName(name, words) !== '') &&
      isBeside(below, index, context) &&
      isNobodyElse(line, names, context);
    return isSigned ? [{ line, names }] : [];
  });
  // "VIEWPOINT" above "Anna Berg".
  const quiet = found.filter(({ line }) => !isLoud(line.text));
  const signed = quiet.length ? quiet : found;
  if (signed.length > 1) return [];
  return signed.flatMap(({ line, names }) =>
    names.map((name) => printed('authors', wholeName(name, words), line.text, 'bare byline')),
  );
}

/** A text that is one person's whole name; "" for anything else. */
const wholeName = (text: string, words: Words): string =>
  fullName({ text, nodes: [] }, words) || (isEastAsianName(text, words) ? text : '');

const isLoud = (text: string): boolean => text === text.toUpperCase();

function namesOf(text: string, words: Words): readonly string[] {
  const said = text.replace(/\s?[:：]$/u, '');
  const [, name = said] = DESCRIBED.exec(said) ?? BRACKETED.exec(said) ?? SET_OFF.exec(said) ?? [];
  // "Anna Berg, Tom Lake"
  const all = partedByAndAndCommas(said, words);
  const isList = all.length > 1 && all.every((each) => wholeName(each, words) !== '' && !isPressJob(each, words));
  return isList ? all : partedByAndAndCommas(name, words);
}

/** What a line says of whoever is named in it; "" where it says nothing. */
function descriptionIn(text: string): string {
  const said = text.replace(/\s?[:：]$/u, '');
  return DESCRIBED.exec(said)?.[2] ?? (BRACKETED.test(said) ? '' : (SET_OFF.exec(said)?.[2] ?? ''));
}

function isNobodyElse(line: Line, names: readonly string[], { page, headline, url, text, words }: Context): boolean {
  const folders = url.split('/').map(key);
  // Links are read elsewhere.
  if (line.nodes[0]?.parentElement?.closest('a, figure, li, nav, aside')) return false;
  // "Anna Berg, <em>Silent Waters</em>"
  const slanted = line.nodes.filter(({ parentElement }) => parentElement?.closest('em, i, cite') != null);
  if (slanted.length > 0 && slanted.length < line.nodes.length && !isPressJob(descriptionIn(line.text), words))
    return false;
  // The line may be the text's first; in a paragraph of several it is a part of what the text tells.
  const told = isParagraph(line) ? text().replace(line.text, ' ') : text();
  return (
    names.every(
      (name) => !folders.includes(key(name)) && isNamedNowhereElse(name, { text: told, page: page(), words }),
    ) && !(headline && isBelowPicture(line, headline, words))
  );
}

const isElement = ({ text, nodes: [node] }: Line): boolean => fold(node?.parentElement?.textContent ?? '') === text;

const isParagraph = ({ text, nodes: [node] }: Line): boolean =>
  fold(node?.parentElement?.closest('p, div, td, section, header')?.textContent ?? '') === text;

/** Whether one of the lines around says when, whose translation or what kind of text it is. Without capitals any two words look like a name: there the next line tells who wrote it, or who put it in another language. */
function isBeside(lines: readonly Line[], index: number, { text: prose, words }: Context): boolean {
  const text = lines[index]?.text ?? '';
  const described = descriptionIn(text);
  if (described && isOther(described, words)) return false;
  // "Silent Waters (drama)"
  const isAnybody = mayBeAnybody(text, words);
  if (isAnybody && !DESCRIBED.test(text) && !namesOf(text, words).every(isKnownName)) return false;
  // "Anna Berg, Dunwick" above "DUNWICK. The bridge …"
  if (described && isPlace(described) && lowered(prose().trimStart()).startsWith(lowered(described))) return true;
  if (isUncased(text)) {
    if (/\s/.test(text) && tellsOfWriter(lines[index + 1]?.text ?? '', words)) return true;
    if (!namesOf(text, words).every((name) => isKnownName(name) || isEastAsianName(name, words))) return false;
  }
  const near = lines.slice(Math.max(0, index - MOST_BETWEEN), index + MOST_BETWEEN + 1);
  const tells = isAnybody ? tellsOfWork : tellsOfText;
  return near.some((line, at) => at !== Math.min(index, MOST_BETWEEN) && tells(line.text, words));
}

/** "Maria Kowalska, prime minister": beside the day alone it is as well who is in the picture or speaks. */
const mayBeAnybody = (text: string, words: Words): boolean => {
  const described = descriptionIn(text);
  const names = namesOf(text, words);
  return described !== '' && names.length === 1 && !isPressJob(described, words);
};

/** An agency, whoever took the pictures or put it in another language: they are read elsewhere. */
const isOther = (described: string, words: Words): boolean =>
  isAgency(described) ||
  (['photo', 'translator', 'material', 'origin'] as const).some((list) => words.atStart(list, lowered(described)) > 0);

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

/** "Interview", "Portrait": of whoever is named beside it. */
const tellsOfWork = (text: string, words: Words): boolean =>
  tellsOfKind(text, words) && !words.atStart('portraits', lowered(text));

const tellsOfKind = (text: string, words: Words): boolean =>
  text.length <= LONGEST &&
  (['genres', 'translator', 'quotedFrom'] as const).some(
    // "[칼럼]"
    (list) => words.atStart(list, lowered(text.replace(/^[[(【「<]\s?/u, ''))) > 0,
  );

/** "Published 5 May 2031": a word may stand before the day. */
const dated = (text: string, words: Words): boolean =>
  beginsWithDate(
    text.slice(words.atStart('published', lowered(text)) || words.atStart('updated', lowered(text))),
    words,
  );
