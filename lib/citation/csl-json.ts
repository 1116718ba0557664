import type { AuthorName } from './author-name';
import type { CalendarDate, Citation } from './citation';
import { citationKey } from './citation-key';

/** CSL-JSON 1.0: a list of one item, type article-newspaper, as citation processors and Zotero read it. */
export function cslJson(citation: Citation): string {
  const { authors, translators, title, publisher, published, accessed, url, lang, place } = citation;
  const item = {
    id: citationKey(citation),
    type: 'article-newspaper',
    title,
    ...(authors.length && { author: authors.map(partsOf) }),
    ...(translators.length && { translator: translators.map(partsOf) }),
    ...(publisher && { 'container-title': publisher }),
    ...(place && { 'publisher-place': place }),
    ...(published && { issued: dateOf(published) }),
    ...(accessed && { accessed: dateOf(accessed) }),
    URL: url,
    ...(lang && { language: lang }),
  };
  return JSON.stringify([item], null, 2);
}

function partsOf(name: AuthorName) {
  if ('literal' in name) return name;
  const { family, given, suffix } = name;
  return { family, given, ...(suffix && { suffix }) };
}

const dateOf = ({ year, month, day }: CalendarDate): { 'date-parts': number[][] } => ({
  'date-parts': [[year, ...(month ? [month] : []), ...(month && day ? [day] : [])]],
});
