import { dateFormat } from '../../components/date-format';
import { publisherName } from '../../components/publisher-name';
import type { Summary } from '../../lib/saved/records';

/** When an article was saved, as its entry says it. */
export interface SavedOn {
  /** "5 March 2024", and where another entry would read the same, "5 March 2024 at 14:02". */
  text: string;
  /** It is told from another entry by this alone, as two versions of one article are. */
  isTellingApart: boolean;
}

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' },
  { dateStyle: 'long', timeStyle: 'medium', hourCycle: 'h23' },
];

/**
 * By its id, when each article was saved: by the day, and as finely as it takes to tell entries apart that have the same title and publisher.
 * @param language BCP 47
 */
export function savedOn(items: readonly Summary[], language: string): ReadonlyMap<string, SavedOn> {
  const found = new Map<string, SavedOn>();
  let alike = items;
  for (const [fineness, form] of FORMS.entries()) {
    const { format } = dateFormat(language, { calendar: 'gregory', ...form });
    const looks = new Map<string, Summary[]>();
    for (const item of alike) {
      const text = format(item.savedAt);
      found.set(item.id, { text, isTellingApart: fineness > 0 });
      const look = JSON.stringify([item.title, publisherName(item), text]);
      looks.set(look, [...(looks.get(look) ?? []), item]);
    }
    alike = [...looks.values()].filter(({ length }) => length > 1).flat();
  }
  return found;
}
