import { publisherName } from '../../components/publisher-name';
import type { MessageKey } from '../../lib/browser/interface-text';
import type { Summary } from '../../lib/saved/records';

export const SORTINGS = ['saved', 'published', 'publisher', 'title'] as const;
export type Sorting = (typeof SORTINGS)[number];

export const SORTING_NAMES: Record<Sorting, MessageKey> = {
  saved: 'library_sort_saved',
  published: 'library_sort_published',
  publisher: 'library_sort_publisher',
  title: 'library_sort_title',
};

/** A new list in the order asked for; what is equal stays newest first, and what has no title comes last by title. `items` come newest first. */
export function sorted(items: readonly Summary[], sorting: Sorting, language: string): readonly Summary[] {
  if (sorting === 'saved') return items;
  if (sorting === 'published') return items.toSorted((one, other) => moment(other) - moment(one));
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  if (sorting === 'publisher') return items.toSorted((one, other) => compare(publisherName(one), publisherName(other)));
  return items.toSorted(
    (one, other) => Number(one.title === '') - Number(other.title === '') || compare(one.title, other.title),
  );
}

/** An article without a date stands where it was saved. */
function moment({ published, savedAt }: Summary): number {
  const parsed = Date.parse(published);
  return Number.isNaN(parsed) ? savedAt : parsed;
}
