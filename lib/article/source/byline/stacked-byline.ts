import { isAgency } from '../credits/agencies';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { namesIn, withoutWhereabouts } from '../names/names';
import { isOccupation } from '../names/occupation';
import { withoutTitles } from '../names/titles';
import { lowered, type Words } from '../words';
import { standsAlone } from './bare-byline';

const LONGEST = 60;
const ROLES = [
  ['writer', 'authors', 'byline'],
  ['editor', 'editor', 'byline editor'],
  ['photo', 'photographers', 'byline photo'],
] as const;
/** A list of labels, the field that it names and the kind of evidence. */
export type Role = (typeof ROLES)[number];

/**
 * Labels and names in lines of their own: "Penulis" above "Budi Hartono", or below it, "Mary Whitfield" above "Political correspondent". Headings of menus look alike: a name is none where another one follows, or where its words stand elsewhere on the page.
 * @param head the lines between the headline and the text
 * @param context the whole page's text and the article's
 */
export function readStackedBylines(
  head: readonly Line[],
  { page, text, words }: { page: () => string; text: () => string; words: Words },
): Witness[] {
  const labels = head.flatMap(({ text }, index) => {
    const role = roleOf(text, words);
    return role ? [{ role, index }] : [];
  });
  const nameAt = (index: number): string => fullName(head[index], words);
  const last = labels.at(-1)?.index ?? -1;
  const step = labels.length && nameAt(last + 1) && !nameAt(last + 2) ? 1 : -1;
  // Names above the first label and below the last one: whose it is, is not clear.
  const isClear = step < 0 || !nameAt((labels[0]?.index ?? 0) - 1);
  const found = (isClear ? labels : []).flatMap(({ role: [, field, kind], index }) => {
    const name = nameAt(index + step);
    return name ? [printed(field, name, `${head[index]?.text ?? ''} ${name}`, kind)] : [];
  });
  if (!labels.length) {
    for (const [index, { text: line }] of head.entries()) {
      // Below a job another name begins the next pair, or it is not clear whose job it is.
      const isPair = isJob(line, words) && (!nameAt(index + 1) || isJob(head[index + 2]?.text ?? '', words));
      const beside = nameBesideJob(head[index], words);
      const name = beside || (isPair ? nameAt(index - 1) : '');
      // Of whom the text tells it says what they are.
      if (!name || text().includes(name)) continue;
      const job = !beside ? line : line.replace(name, '').replace(/^[\s,]+|[\s,]+$/g, '');
      found.push(
        TAKES_PICTURES.test(job)
          ? printed('photographers', name, `${name}, ${job}`, 'byline photo')
          : printed('authors', name, `${name}, ${job}`, 'byline'),
      );
    }
  }
  return found.filter(({ value }) => standsAlone(value, page()));
}

/** What a text labels that is a label and nothing else: "Penulis", "Editor:", "Author," as it is told to those who cannot see. */
export function roleOf(text: string, words: Words): Role | undefined {
  if (text.length > LONGEST / 2) return undefined;
  const lower = lowered(text);
  const label = /[:：,،]$/.test(lower) ? lower.slice(0, -1).trimEnd() : lower;
  return ROLES.find(([list]) => words.has(list, label));
}

const TAKES_PICTURES = /foto|photo|video|kamera|camera/i;

/** Where a name and a job are all of a line: "Lucía Barrientos, corresponsal", "Kontributor Bandung, Budi Hartono", "<a>Karin Lind</a><a>Reporter</a>". */
function nameBesideJob(line: Line | undefined, words: Words): string {
  if (!line || line.text.length > LONGEST) return '';
  const pieces = line.nodes.map(({ nodeValue }) => fold(nodeValue ?? '')).filter(Boolean);
  const [name = '', job = ''] = pieces;
  if (pieces.length === 2 && isJob(job, words) && !name.includes(',')) return fullNameOf(name, words);
  return nameBeforeJob(line.text, words) || nameBehindJob(line.text, words);
}

/** "Kontributor Bandung, Budi Hartono", and nothing else. */
function nameBehindJob(text: string, words: Words): string {
  const [job = '', name = '', ...others] = text.length > LONGEST ? [] : text.split(/,\s+/);
  return name && !others.length && words.atStart('jobs', lowered(job)) > 0 && job.split(' ').length < 4
    ? fullNameOf(name, words)
    : '';
}

/** "Lucía Barrientos, corresponsal", and nothing else: "" where it is something else. */
function nameBeforeJob(text: string, words: Words): string {
  if (text.length > LONGEST) return '';
  const [name = '', said = '', ...others] = text.split(/,\s+|\s[|·•—–]\s/);
  if (!said || others.length) return '';
  // "кореспондент на БТА"
  const employer = said.slice(said.lastIndexOf(' ') + 1);
  const job = isAgency(employer) ? said.slice(0, -employer.length).replace(/(?:\s\p{Ll}{1,3})?\s$/u, '') : said;
  // "Korrespondentin in Lissabon"
  const lower = lowered(withoutWhereabouts(job, words));
  const isWhole =
    words.has('jobs', lower) || (isJob(job, words) && words.atEnd('jobs', lower) > 0 && !/\s[—–]\s/.test(text));
  return isWhole ? fullNameOf(name, words) : '';
}

/** Whether a line is what somebody does and nothing else. */
export const isJob = (text: string, words: Words): boolean =>
  text.length <= LONGEST && !/[\d,.:;|]/.test(text) && isOccupation(text, words) && text.split(' ').length <= 5;

/** A line that is a person's full name and nothing else; "" when it is not. */
export const fullName = (line: Line | undefined, words: Words): string => (line ? fullNameOf(line.text, words) : '');

function fullNameOf(text: string, words: Words): string {
  if (text.length > LONGEST) return '';
  const [only, ...others] = namesIn(text, words);
  const isAll = only?.kind === 'person' && !others.length && only.name.length + 2 >= withoutTitles(text).length;
  // "Foto von Paul Lens", "Tekst Anny Kowalskiej", "Relacja Radia Port", "Actualizado Martes"
  const isLabelled = (['photo', 'writer', 'editor', 'genres', 'translator', 'updated'] as const).some(
    (list) => words.atStart(list, lowered(text)) > 0,
  );
  if (!isAll || isLabelled || !/\s/.test(only.name) || roleOf(text, words) || isJob(text, words)) return '';
  // "Klara Stiftung", "Leon Filmtheater"
  if (words.some('bodies', (end) => lowered(only.name).endsWith(end))) return '';
  // "Siyaset Muhabiri Elif Karadağ"
  return words.within('jobs', lowered(only.name)) < 0 ? only.name : '';
}
