import { isAgency } from '../credits/agencies';
import { readCreditLine } from '../credits/credit-line';
import { isBelowPicture } from '../credits/of-picture';
import { isNewsPlace } from '../dateline/place-name';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { isUncased } from '../lines/uncased';
import { isKnownName } from '../names/known-names';
import { isOccupation } from '../names/occupation';
import { isPressJob } from '../names/press-job';
import type { Words } from '../words';
import { beginsWithDate } from './bare-byline';
import { partedByAndAndCommas } from './names-by-and';
import { isNamedNowhereElse } from './nowhere-else';
import { isJob } from './stacked-byline';

/** So far below the text somebody signs. */
const MOST_LINES = 2;
const LONGEST = 140;
/** A quotation from its first letter to its last. */
const QUOTED = /^["“„«»][^"“”«»]+["”“»«]\.?$/u;
const ACRONYM = /^\p{Lu}{2,5}\//u;
/** "Anna Berg — economist", "Anna Berg, chairwoman of the tenants": who it is, in small letters. */
const DESCRIBED = /^(\p{Lu}[^,–—\d]{4,48}?)(?:,| [–—-]) (\p{Ll}.{3,})$/u;
/** "Anna Berg is a columnist and lives in Dunwick." */
const BIOGRAPHY = /^(\p{Lu}\S+(?: \S+){1,4}?) \p{Ll}{1,6} \p{Ll}.{8,}/u;
/** "Anna Berg, Senior reporter", "Anna Berg | Senior reporter" */
const AT_WORK = /^(\p{Lu}[^,–—|\d]{4,48}?)(?:,| [–—|-]) ([^,]{4,50})$/u;
/** "Anna Berg, Dunwick", "Anna Berg / Dunwick" */
const AT_PLACE = /^(\p{Lu}.{4,60}?)(?:,| ?\/| [–—|-]) (\p{Lu}[^,/|]{2,30})$/u;

/**
 * Whole names right below the text with where their bearers write from, for which agency, or what they do: "Anna Berg, Tom Lake, London", "FNB/Anna Berg", "Anna Berg — columnist"; below
 * an opinion whatever they are, "Anna Berg — economist". The article tells of none of them. A name alone may be a wish or a heading.
 * @param isOpinion whether the head says that the text is a comment
 */
export function readNameBelow(
  foot: readonly Line[],
  {
    words,
    text,
    page,
    headline,
    lastLine,
    isOpinion,
    isOther,
  }: {
    words: Words;
    text: string;
    page: () => string;
    headline: Element | null;
    /** The text's own, besides the one that is asked about. */
    lastLine: (other: string) => string;
    isOpinion: boolean;
    isOther: (node: Node | undefined) => boolean;
  },
): Witness[] {
  const found: Witness[] = [];
  let described = 0;
  for (const [index, line] of foot.slice(0, MOST_LINES * 2).entries()) {
    const above = foot[index - 1]?.text ?? lastLine(line.text);
    if ((!found.length && index >= MOST_LINES) || line.text.length > LONGEST || isElsewhere(line)) break;
    // Below a quotation stands who says so.
    if (QUOTED.test(above)) break;
    if (isOther(line.nodes[0]) || (headline && isBelowPicture(line, headline, words))) continue;
    const next = foot[index + 1]?.text ?? '';
    const signed = namesOf(line, next, { words, page: page(), isOpinion });
    const isRightBelow = index === 0 && SENTENCE_END.test(above);
    const names = signed.length || !isRightBelow ? signed : knownNames(line.text, next, words);
    if (!names.length) continue;
    const told = text.replace(line.text, ' ');
    const isName = (name: string): boolean => !isUncased(name) || isKnownName(name);
    if (!names.every((name) => isName(name) && isNamedNowhereElse(name, { text: told, page: page(), words }))) continue;
    if (DESCRIBED.test(line.text)) described += 1;
    found.push(...names.map((name) => printed('authors', name, line.text, 'bare byline')));
  }
  // "Anna Berg — the nurse" above "Tom Lake — the doctor": a cast.
  return described > 1 ? [] : found;
}

const SENTENCE_END = /[.!?…।॥。؟۔]["”’»“]?$/u;

/** "Anna Berg" alone where the text ends: a wish or a heading unless people are called so, or the next line says who put it in another language. */
function knownNames(text: string, next: string, words: Words): readonly string[] {
  // "Anna Berg" above "22 May 2031": who commented, or answered.
  if (beginsWithDate(next, words)) return [];
  const names = partedByAndAndCommas(text.replace(/\.$/u, ''), words);
  const isOriginal = next !== '' && (readCreditLine(next, words)?.translators.length ?? 0) > 0;
  // In English headings have capitals too.
  const areKnown = words.files[0] !== 'en' && names.every(isKnownName);
  return names.length <= MOST_NAMES && (isOriginal || areKnown) ? names : [];
}
const MOST_NAMES = 3;

/** A heading, a link or an entry of a list leads to something else. */
export const isElsewhere = ({ nodes }: Line): boolean =>
  nodes.some(
    ({ parentElement }) =>
      parentElement?.closest('h1, h2, h3, h4, h5, h6, li, blockquote, figure, table, button, a[href]') != null,
  );

function namesOf(
  line: Line,
  next: string,
  { words, page, isOpinion }: { words: Words; page: string; isOpinion: boolean },
): readonly string[] {
  // "FNB/Anna Berg": the agency stands above the text too.
  const [acronym = ''] = ACRONYM.exec(line.text) ?? [];
  const isAgencys = acronym !== '' && page.split(acronym.slice(0, -1)).length > 2;
  const text = line.text.slice(isAgencys ? acronym.length : 0).replace(/\.$/u, '');
  const [, described = '', job = ''] = DESCRIBED.exec(text) ?? [];
  if (described) return isOpinion || isOccupation(job, words) || isPressJob(job, words) ? [described] : [];
  const [, writer = ''] = isOpinion ? (BIOGRAPHY.exec(text) ?? []) : [];
  // "Silent Waters is a film that …"
  if (writer) return isKnownName(writer) ? [writer] : [];
  const [, worker = '', work = ''] = AT_WORK.exec(text) ?? [];
  if (worker && isPressJob(work, words)) return [worker];
  // "dpa/Anna Berg"
  const [agency = '', reporter = '', ...more] = text.includes('/') ? text.split(/\s?\/\s?/u) : [];
  if (reporter && !more.length && isAgency(agency) && page.split(agency).length > 2)
    return partedByAndAndCommas(reporter, words);
  const [, before = '', behind = ''] = AT_PLACE.exec(text) ?? [];
  // "Hà Nội - Hải Phòng": two cities.
  if (behind && (isNewsPlace(behind, words) || isAgency(behind)))
    return isNewsPlace(before, words) ? [] : partedByAndAndCommas(before, words);
  return isAgencys || (isOpinion && (/^\p{Ll}{3}/u.test(next) || isJob(next, words)))
    ? partedByAndAndCommas(text, words)
    : [];
}
