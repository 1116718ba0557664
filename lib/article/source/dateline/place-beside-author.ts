import { isAgency } from '../credits/agencies';
import { isOfPicture } from '../credits/of-picture';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { isPressJob } from '../names/press-job';
import { lowered, type Words } from '../words';
import { isNewsPlace, isPlace } from './place-name';
import { isToldAsPlace } from './told-place';

const LONGEST = 120;
const BETWEEN = /\s*[,،、()（）|·•:]\s*|\s+[–—/-]\s+|\s+\/\s*|\/\s+/u;
/** What may stand before the place in its piece, and behind it: "in", "from", "our correspondent", "special envoy". */
const BEFORE = ['within', 'from', 'sentTo', 'reporting', 'correspondents'] as const;
/** So many words lead to the place. */
const STEPS = 3;

/**
 * "Par Anne Bertin (Tbilissi, envoyée spéciale)", "Kirjeenvaihtaja Anna Berg, Tallinna", "Por Ana Prado e Luis Soto, Folha do Porto — Sorocaba", "Anna Berg" above "Korrespondent, Chișinău": in a line with
 * somebody who wrote the text, and nothing before the name but what leads to it, a piece that is a city and nothing else. The press writes from it, or the text opens with it in capitals. Of several cities none.
 */
export function readPlaceBesideAuthor(
  lines: readonly Line[],
  authors: readonly string[],
  { words, text, isOwn }: { words: Words; text: string; isOwn: (name: string) => boolean },
): Witness[] {
  const names = authors.filter((name) => /\s/.test(name));
  for (const line of names.length ? lines : []) {
    const { text: said } = line;
    if (said.length > LONGEST || !names.some((name) => said.includes(name))) continue;
    const rest = names.reduce((left, name) => left.replace(name, ' | '), said);
    const pieces = rest
      .split(BETWEEN)
      .map((piece) => piece.trim())
      .flatMap((piece) => (arePlaces(piece, { words, text }) ? [piece] : piece.split('/')));
    const places = pieces
      .map((piece) => withoutLead(piece, words))
      .filter((piece) => isWrittenFrom(piece, { words, text }) && !names.includes(piece));
    const [place = '', ...others] = new Set(places);
    if (
      place &&
      !others.length &&
      !pieces.slice(1).some((piece) => !isOwn(piece) && piece !== place && isOfWork(piece, words)) &&
      !writeApart(names, said) &&
      !isOfPicture(line) &&
      words.within('photo', lowered(said)) < 0
    )
      return [printed('place', place, said, 'printed place')];
  }
  return [];
}

/** "Anna Berg, London, Tom Lake", "Anna Berg in Cairo and Tom Lake in Lagos": between the names there is more than an "and". */
function writeApart(names: readonly string[], said: string): boolean {
  const named = names.filter((name) => said.includes(name));
  const start = Math.min(...named.map((name) => said.indexOf(name)));
  const end = Math.max(...named.map((name) => said.indexOf(name) + name.length));
  const between = named.reduce((left, name) => left.replace(name, ''), said.slice(start, end));
  return /\p{Lu}/u.test(between) || between.length > MOST_BETWEEN * named.length;
}
/** " and ", ", " */
const MOST_BETWEEN = 6;

/** "King’s College, London", "Mayor, London": what is there, or what somebody is there besides who writes. */
const isOfWork = (piece: string, words: Words): boolean =>
  /^\p{Lu}\D*$/u.test(piece) &&
  !isAgency(piece) &&
  !isPressJob(piece, words) &&
  BEFORE.every((list) => words.atStart(list, lowered(piece)) === 0);

const isWrittenFrom = (piece: string, { words, text }: { words: Words; text: string }): boolean =>
  piece.length > 1 &&
  isPlace(piece) &&
  !isAgency(piece) &&
  (isNewsPlace(piece, words) ||
    arePlaces(piece, { words, text }) ||
    (/^\p{Lu}\p{Ll}/u.test(piece) && opensWith(piece, text)));

/** "Unterhofen/München": a city that the press writes from, and a place beside it that the text tells of. */
const arePlaces = (piece: string, { words, text }: { words: Words; text: string }): boolean => {
  const parts = piece.split('/');
  // "Politik/Berlin": a section stands there too.
  const isTold = (part: string): boolean =>
    isToldAsPlace(part, { text, words }) || words.some('from', (word) => text.includes(` ${word} ${part}`));
  return (
    parts.length === 2 &&
    parts.some((part) => isNewsPlace(part, words)) &&
    parts.every((part) => isNewsPlace(part, words) || (isPlace(part) && isTold(part)))
  );
};

/** "CHIȘINĂU. …" */
export const opensWith = (place: string, text: string): boolean =>
  new RegExp(`^\\s*${place.toUpperCase().replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'u').test(text.slice(0, 60));

function withoutLead(piece: string, words: Words): string {
  let rest = piece;
  for (let step = 0; step < STEPS && !isNewsPlace(rest, words); step += 1) {
    const length = Math.max(...BEFORE.map((list) => words.atStart(list, lowered(rest))));
    if (!length || length >= rest.length) break;
    rest = rest.slice(length).trim();
  }
  return rest;
}
