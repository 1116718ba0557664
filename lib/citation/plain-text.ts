import { saidName } from './author-name';
import { type Citation, isoDate } from './citation';

/** One line for a message: authors, “title”, house (agency), place, date, address. */
export function plainText({ authors, title, publisher, agency, place, published, url }: Citation): string {
  const names = authors.map(saidName).filter((name) => name !== publisher);
  const isNamed = agency === publisher || names.includes(agency);
  const house = agency && !isNamed ? `${publisher} (${agency})` : publisher;
  return [...names, `“${title}”`, house, place, published && isoDate(published), url].filter(Boolean).join(', ');
}
