import { type AuthorName, initialsOf, listedName, saidName } from './author-name';
import type { CalendarDate, Citation } from './citation';
import { MONTHS, withStop } from './sentence';

const MOST_AUTHORS = 20;

/** APA, 7th edition (Publication Manual 2020, chapters 8–10: webpage on a news website). Plain text: italics are lost. */
export function apa({ authors, translators, title, publisher, published, url }: Citation): string {
  const names = authors.map(nameOf);
  const date = `(${dateOf(published)}).`;
  const house = names.length === 1 && names[0] === publisher ? '' : publisher;
  // Who translated a work stands in brackets behind its title (section 10.2, example 28).
  const translated = translators.length ? ` (${listOf(translators.map(saidInitials))}, Trans.)` : '';
  const work = translated ? `${title}${translated}.` : withStop(title);
  const head = names.length ? [withStop(listOf(names)), date, work] : [work, date];
  return [...head, house && withStop(house), url].filter(Boolean).join(' ');
}

function nameOf(author: AuthorName): string {
  if ('literal' in author) return author.literal;
  return listedName({ ...author, given: initialsOf(author.given) });
}

const saidInitials = (name: AuthorName): string =>
  'literal' in name ? name.literal : saidName({ ...name, given: initialsOf(name.given) });

/** All names up to 20, from 21 on the first 19 and the last one (section 9.8). */
function listOf(names: readonly string[]): string {
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function dateOf(date: CalendarDate | undefined): string {
  if (!date) return 'n.d.';
  const { year, month, day } = date;
  if (!month) return String(year);
  return `${year}, ${MONTHS[month - 1]}${day ? ` ${day}` : ''}`;
}
