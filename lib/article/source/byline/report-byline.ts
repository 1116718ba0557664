import { isNewsPlace, isPlace } from '../dateline/place-name';
import { printed, type Witness } from '../evidence';
import { byLength } from '../names/by-word';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';

const LONGEST = 90;
const REPORT = /^(\p{L}{2,6}) (\p{Lu}[\p{L}\p{M} ’'-]{2,30}?) (\p{Ll}{4,}) (\p{Lu}[^.!?\d]{4,50})$/u;
/** " und ", ", ". */
const BETWEEN = 5;

/** A line that names who reports from where, and nothing else. */
interface Report {
  place: string;
  names: readonly string[];
}

/** "Aus Lissabon berichtet Jutta Brandmeier": where somebody reports from before who does. */
function readReport(text: string, words: Words): Report | undefined {
  if (text.length > LONGEST) return undefined;
  const [, from = '', place = '', verb = '', who = ''] = REPORT.exec(text) ?? [];
  if (!words.has('from', lowered(from)) || !words.has('reporting', verb) || !isPlace(place)) return undefined;
  const names = namesIn(who, words);
  const length = names.reduce((sum, { name }) => sum + name.length + BETWEEN, 0);
  const areFull = names.every(({ name, kind }) => kind === 'person' && /\s/.test(name));
  return length >= who.length && areFull ? { place, names: names.map(({ name }) => name) } : undefined;
}

/** "নিজস্ব প্রতিবেদক, চট্টগ্রাম", "Redaksi, Jakarta", "Na Mwandishi Wetu, Mwanza": a desk, and the city it writes from, of those that the country's press writes from. */
function readDesk(text: string, words: Words): Report | undefined {
  const [desk = '', place = '', ...more] = text.length > LONGEST || !text.includes(', ') ? [] : text.split(', ');
  if (more.length || !isNewsPlace(place, words)) return undefined;
  const name = desk.slice(byLength(lowered(desk), words)).trim();
  return words.has('desks', lowered(name)) ? { place, names: [name] } : undefined;
}

/** Who reports, where a line names the place before or behind. */
export const reportersIn = (text: string, words: Words): Witness[] =>
  ((readReport(text, words) ?? readDesk(text, words))?.names ?? []).map((name) =>
    printed('authors', name, text, 'byline'),
  );

/** Where such a line says that somebody reports from, which the article names too ("Aus Erfahrung berichtet …"); "" where it does not. */
export function placeOfReport(line: string, { words, text }: { words: Words; text: string }): string {
  const report = readReport(line, words);
  return report ? (text.includes(report.place) ? report.place : '') : (readDesk(line, words)?.place ?? '');
}
