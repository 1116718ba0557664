import { listedName, saidName } from './author-name';
import type { CalendarDate, Citation } from './citation';
import { MONTHS, quotedTitle, withStop } from './sentence';
import { translatedBy } from './translated-by';

/** MLA, 9th edition (MLA Handbook 2021, chapter 5): author, “title”, container, date, location. Plain text: italics are lost. */
export function mla({ authors, translators, title, publisher, published, accessed, url }: Citation): string {
  const container = [
    translatedBy(translators).replace(/\.$/, ''),
    publisher,
    published && dateOf(published),
    url.replace(/^https?:\/\//, ''),
  ]
    .filter(Boolean)
    .join(', ');
  // The date of access belongs where no date of publication is known (section 5.111).
  const access = !published && accessed ? `Accessed ${dateOf(accessed)}.` : '';
  // A house that is author and publisher stands only as publisher (section 5.20).
  const [only] = authors.map(saidName);
  const names = authors.length === 1 && only === publisher ? '' : namesOf(authors);
  return [names, quotedTitle(title), withStop(container), access].filter(Boolean).join(' ');
}

/** One name, two names, or the first and “et al.” (section 5.7). */
function namesOf(authors: Citation['authors']): string {
  const [first, second, ...more] = authors;
  if (!first) return '';
  if (more.length) return `${listedName(first)}, et al.`;
  return withStop(second ? `${listedName(first)}, and ${saidName(second)}` : listedName(first));
}

/** Months of more than four letters are shortened: "20 May 2021", "5 Nov. 2021", "3 Sept. 2021". */
function dateOf({ year, month, day }: CalendarDate): string {
  const name = month ? (MONTHS[month - 1] ?? '') : '';
  const short = name.length > 4 ? `${name.slice(0, name === 'September' ? 4 : 3)}.` : name;
  return [day, short, year].filter(Boolean).join(' ');
}
