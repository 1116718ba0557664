import { beginsWithDate, standsAlone } from './bare-byline';
import { printed, type Witness } from './evidence';
import type { Line } from './lines';
import { namesIn } from './names';
import { isOccupation } from './occupation';
import { lowered, type Words } from './words';

const LONGEST = 60;
const ROLES = [
  ['writer', 'authors', 'byline'],
  ['editor', 'editor', 'byline editor'],
  ['photo', 'photographers', 'byline photo'],
] as const;
/** A list of labels, the field that it names and the kind of evidence. */
export type Role = (typeof ROLES)[number];

/**
 * Labels and names in lines of their own: "Penulis" above "Budi Hartono", or below it, "Mary Whitfield" above "Political correspondent", and a linked name above
 * the date. Headings of menus look alike: a name is none where another one follows, or where its words stand elsewhere on the page.
 * @param head the lines between the headline and the text
 * @param page text: the article's, whose captions may name the author too
 */
export function readStackedBylines(
  head: readonly Line[],
  { document, url, text, words }: { document: Document; url: string; text: string; words: Words },
): Witness[] {
  const labels = head.flatMap(({ text }, index) => {
    const role = roleOf(text, words);
    return role ? [{ role, index }] : [];
  });
  const nameAt = (index: number): string => fullName(head[index], words);
  const last = labels.at(-1)?.index ?? -1;
  const step = labels.length && nameAt(last + 1) && !nameAt(last + 2) ? 1 : -1;
  const found = labels.flatMap(({ role: [, field, kind], index }) => {
    const name = nameAt(index + step);
    return name ? [printed(field, name, `${head[index]?.text ?? ''} ${name}`, kind)] : [];
  });
  if (!labels.length) {
    const job = head.findIndex(({ text }, index) => isJob(text, words) && nameAt(index - 1) && !nameAt(index + 1));
    const name = nameAt(job - 1);
    if (job > 0) found.push(printed('authors', name, `${name}, ${head[job]?.text ?? ''}`, 'byline'));
    const date =
      job > 0 ? -1 : head.findIndex((line, index) => isDate(line, words) && leadsToPerson(head[index - 1], url));
    const dated = nameAt(date - 1);
    if (dated && !nameAt(date - 2) && !text.includes(dated))
      found.push(printed('authors', dated, `${dated} ${head[date]?.text ?? ''}`, 'bare byline'));
  }
  if (!found.length) return [];
  const page = document.body?.textContent ?? '';
  return found.filter(({ value }) => standsAlone(value, page));
}

/** What a text labels that is a label and nothing else: "Penulis", "Editor:", "Author," as it is told to those who cannot see. */
export function roleOf(text: string, words: Words): Role | undefined {
  if (text.length > LONGEST / 2) return undefined;
  const lower = lowered(text);
  const label = /[:：,،]$/.test(lower) ? lower.slice(0, -1).trimEnd() : lower;
  return ROLES.find(([list]) => words.has(list, label));
}

const isJob = (text: string, words: Words): boolean =>
  text.length <= LONGEST && isOccupation(text, words) && !/[\d,.:;|]/.test(text) && text.split(' ').length <= 5;

const isDate = ({ text }: Line, words: Words): boolean => text.length <= LONGEST && beginsWithDate(text, words);

/** Whether a line leads to a page of its own and not to a section: "/india-news" is one, and so is whatever the article's own address goes on from. */
function leadsToPerson(line: Line | undefined, url: string): boolean {
  const path = pathOf(line?.nodes[0]?.parentElement?.closest('a[href]')?.getAttribute('href') ?? '');
  return path.split('/').filter(Boolean).length > 1 && !pathOf(url).startsWith(path);
}

const pathOf = (address: string): string => address.replace(/^(?:https?:)?\/\/[^/]*|[?#].*$/gi, '');

/** A line that is a person's full name and nothing else; "" when it is not. */
function fullName(line: Line | undefined, words: Words): string {
  if (!line || line.text.length > LONGEST) return '';
  const [only, ...others] = namesIn(line.text, words);
  const isAll = only?.kind === 'person' && !others.length && only.name.length + 2 >= line.text.length;
  return isAll && /\s/.test(only.name) && !roleOf(line.text, words) && !isJob(line.text, words) ? only.name : '';
}
