import { publisherName } from '../../components/publisher-name';
import type { Summary } from '../../lib/saved/records';

/** Which part of what is saved is listed: all of it, what is unread, or what is of one house, by its name. */
export type Shown = 'all' | 'unread' | `of ${string}`;

/** The articles of a part, in their order. */
export function partOf(items: readonly Summary[], shown: Shown): readonly Summary[] {
  if (shown === 'all') return items;
  if (shown === 'unread') return items.filter(({ isUnread }) => isUnread);
  return items.filter((item) => shown === `of ${publisherName(item)}`);
}

/** Who published some of what is saved, and how much of it. */
export interface House {
  name: string;
  count: number;
}

/** The houses of what is saved, by name. */
export function housesOf(items: readonly Summary[], language: string): readonly House[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(publisherName(item), (counts.get(publisherName(item)) ?? 0) + 1);
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return [...counts].map(([name, count]) => ({ name, count })).sort((one, other) => compare(one.name, other.name));
}
