import { listedName, saidName } from './author-name';
import type { CalendarDate, Citation } from './citation';
import { inList, MONTHS, quotedTitle, withStop } from './sentence';
import { translatedBy } from './translated-by';

const MOST_AUTHORS = 6;

/**
 * Chicago, 18th edition, notes and bibliography: an entry of the bibliography for an online news article. Without an author the house stands
 * in its place. Plain text: italics are lost.
 */
export function chicago({ authors, translators, title, publisher, published, accessed, url }: Citation): string {
  const names = namesOf(authors) || publisher;
  const house = names === publisher ? '' : publisher;
  const date = published ? dateOf(published) : accessed ? `Accessed ${dateOf(accessed)}` : '';
  const container = [house, date].filter(Boolean).join(house && !published ? '. ' : ', ');
  return [
    withStop(names),
    quotedTitle(title),
    translatedBy(translators),
    container && withStop(container),
    withStop(url),
  ]
    .filter(Boolean)
    .join(' ');
}

/** All names up to six; of more the first three and “et al.” */
function namesOf(authors: Citation['authors']): string {
  const [first, ...others] = authors;
  if (!first) return '';
  const names = [listedName(first), ...others.map(saidName)];
  if (names.length > MOST_AUTHORS) return `${names.slice(0, 3).join(', ')}, et al.`;
  return names.length === 2 ? names.join(', and ') : inList(names, 'and');
}

function dateOf({ year, month, day }: CalendarDate): string {
  if (!month) return String(year);
  return day ? `${MONTHS[month - 1]} ${day}, ${year}` : `${MONTHS[month - 1]} ${year}`;
}
