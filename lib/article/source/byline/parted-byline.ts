import { precedes } from '../../nodes';
import { agencyName, isAgency } from '../credits/agencies';
import { isBelowPicture } from '../credits/of-picture';
import { isNewsPlace, isPlace } from '../dateline/place-name';
import { isToldAsPlace } from '../dateline/told-place';
import { withoutDay } from '../dates/without-day';
import { printed, type Witness } from '../evidence';
import { afterWord } from '../lines/after-word';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { isKnownName } from '../names/known-names';
import { isOutletName } from '../names/outlet';
import { lowered, type Words } from '../words';
import { beginsWithDate } from './bare-byline';
import { isNamedNowhereElse } from './nowhere-else';
import { fullName, isJob } from './stacked-byline';

const LONGEST = 140;
const BETWEEN = /\s*[|·•]\s*|\s[/–—]\s|,\s+|(?<=^\p{Lu}{2,5})\/(?=\p{Lu}\p{Ll})/u;
const MOST_PARTS = 7;

interface Context {
  page: () => string;
  headline: Element | null;
  text: () => string;
  words: Words;
  isOwn: (name: string) => boolean;
}

/**
 * "ČTK, Anna Berg · 12. května 2031", "Politics · 22.09.2031 10h21 · Anna Berg · with dpa", "Anna Berg / Tokyo / dpa", "Anna Berg, <em>The Harbour Review</em>, Ireland": a line of which each part is a name, the day, an agency, the house, a job or a place, and one
 * part at least is sure to be none of a sentence.
 */
export function readPartedByline(lines: readonly Line[], context: Context): Witness[] {
  for (const line of lines) {
    const said = line.text.length > LONGEST || !/[|·•/,–—]/.test(line.text) ? [] : readLine(line, context);
    if (said.length) return said;
  }
  return [];
}

function readLine(line: Line, { page, headline, text, words, isOwn }: Context): Witness[] {
  const [node] = line.nodes;
  if (!node || !headline || !precedes(headline, node)) return [];
  const parts = partsOf(line.text, words);
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  const outlet = emphasised(line);
  // "From Anna Berg, Enugu"
  const isFrom = words.atStart('from', lowered(line.text)) > SHORTEST_FROM;
  const names: string[] = [];
  let agency = '';
  let place = '';
  let isSure = false;
  for (const [index, part] of parts.entries()) {
    const supplier = supplierIn(part, words);
    if (LABELLED.test(part) && !supplier && !isChange(part, words)) return [];
    if (beginsWithDate(part, words) || isClock(part, words) || isOwn(part) || words.has('desks', lowered(part)))
      isSure = true;
    else if (supplier || part === outlet) {
      agency ||= supplier || part;
      isSure = true;
    } else if (isFrom && names.length > 0 && isPlace(part)) {
      isSure = true;
      place = part;
    } else if (isNewsPlace(part, words) || isToldAsPlace(part, { text: text(), words })) continue;
    // Behind an outlet its country.
    else if (agency !== '' && outlet === agency && isPlace(part)) continue;
    else {
      const signer = signerIn(part, words);
      if (signer) names.push(signer);
      // The section stands first.
      else if (!isJob(part, words) && !isSection(part, index)) return [];
    }
  }
  const told = withoutDateline(text().replace(line.text, ' '), names);
  const isSigned =
    names.length === 1 && names.every((name) => isNamedNowhereElse(name, { text: told, page: page(), words }));
  if (!isSure || !isSigned || isBelowPicture(line, headline, words)) return [];
  return [
    ...names.map((name) => printed('authors', name, line.text, 'bare byline')),
    ...(place ? [printed('place', place, line.text, 'printed place')] : []),
    ...(agency ? [printed('agency', agencyName(agency), line.text, 'byline agency')] : []),
  ];
}

const isSection = (part: string, index: number): boolean =>
  index === 0 && /^\p{Lu}[\p{L}\s]{2,24}$/u.test(part) && part.split(' ').length < 3;

/** "Festival: 12–15 June" */
const LABELLED = /^\p{L}[^:：\d]{2,}[:：]/u;

const isChange = (part: string, words: Words): boolean =>
  (['updated', 'published'] as const).some((list) => words.atStart(list, lowered(part)) > 0);

/** "Anna Berg", "From Anna Berg" */
function signerIn(part: string, words: Words): string {
  const from = words.atStart('from', lowered(part));
  const name = from > SHORTEST_FROM ? afterWord(part, from) : part;
  const signer = fullName({ text: name, nodes: [] }, words);
  // Without capitals any two words look like a name.
  return !isUncased(signer) || isKnownName(signer) ? signer : '';
}
/** Shorter ones are a part of names: "Da Silva". */
const SHORTEST_FROM = 3;

/** The parts, with the day in one of its own. */
function partsOf(text: string, words: Words): string[] {
  const pieces = text.split(/\s*[|·•]\s*|\s[/–—]\s/u);
  return pieces
    .flatMap((piece) => (beginsWithDate(piece, words) ? [piece] : withoutDay(piece, words).split(BETWEEN)))
    .filter(Boolean);
}

const isClock = (part: string, words: Words): boolean =>
  /^\P{L}*\d{1,2}[:.h]\d{2}\P{L}*(?:\p{L}{1,5})?$/u.test(part) || words.has('updated', lowered(part));

/** "dpa", "with dpa", "Quelle: dpa" */
function supplierIn(part: string, words: Words): string {
  const lower = lowered(part);
  const word = words.atStart('material', lower) || words.atStart('origin', lower);
  const name = afterWord(part, word) || part;
  return isAgency(name) ? name : '';
}

/** What stands in italics in a line that is in none and is called as an outlet is: the one that printed it first. A book or a film stands so too. */
function emphasised({ nodes }: Line): string {
  const found = nodes.filter(({ parentElement }) => parentElement?.closest('em, i, cite') != null);
  const name = found.length === 1 && found.length < nodes.length ? fold(found[0]?.nodeValue ?? '') : '';
  // "Anna Berg, <em>The Quay Review</em>, Ireland": with its country.
  const isLast = fold(nodes.at(-1)?.nodeValue ?? '') === name;
  return isOutletName(name) || (/^The\s/.test(name) && !isLast) ? name : '';
}

/** "Dunwick - Anna Berg (dpa) - The bridge …": the article begins with who wrote it once more. */
function withoutDateline(text: string, names: readonly string[]): string {
  const start = text.slice(0, DATELINE);
  return names.reduce((rest, name) => rest.replace(name, ' '), start) + text.slice(DATELINE);
}
const DATELINE = 80;
