import type { InterfaceText } from '../lib/browser/interface-text';

/** Words a reader takes in a minute, reading silently (Brysbaert 2019, a review of 190 studies: 238 for English non-fiction). */
const WORDS_A_MINUTE = 238;

/** How long an article takes to read, as written: in minutes, and from an hour on in hours and minutes. */
export function readingTime(words: number, { t, count }: Pick<InterfaceText, 't' | 'count'>): string {
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  if (minutes < 60) return count('library_minutes', minutes);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? count('library_hours', hours) : t('library_hours_minutes', hours, rest);
}
