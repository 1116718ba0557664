import type { Words } from '../words';

/** "| 08:12", "um 20:59", "klo 14.03", "20h59", "ساعت ۱۰:۱۸", with seconds and the half of the day. */
const CLOCK =
  /^[\s,،、，;|·•/(–—-]*(?:\p{L}[\p{L}\p{M}]{0,5}\.?\s?:?\s?)?[([]?\p{Nd}{1,2}(?:\s?[:.h٫時시点點]\s?\p{Nd}{2}(?:[:.]\p{Nd}{2})?(?:\s?[分분])?|(?=\s?[ap]\.?m))(?:\s?[ap]\.?\s?m\.?(?!\p{L}))?/iu;
/** Behind an hour, with nothing behind it or a mark: a zone, "Uhr", "น.". */
const BEHIND_CLOCK =
  /^\s?[([]?(?:\p{Lu}{1,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|\p{Lu}?\p{Ll}{1,3}\.?|\p{Lo}\.)[)\]]?(?=$|\s?[|·•/,;–—-])/u;
/** The same with a word behind it, if it is a zone that the language's file knows. */
const ZONE = /^\s?[([]?(\p{Lu}{2,5})[)\]]?(?=\s)/u;

/**
 * A text without the hour that it begins with, its zone and what else belongs to it; the text itself where it begins with none.
 * @param text what stands behind a day, white space folded
 */
export function withoutClock(text: string, { zones }: Words): string {
  const clock = CLOCK.exec(text)?.[0];
  if (!clock) return text;
  const rest = text.slice(clock.length).replace(BEHIND_CLOCK, '');
  const [printed = '', zone = ''] = ZONE.exec(rest) ?? [];
  return zones.has(zone.toLowerCase()) ? rest.slice(printed.length) : rest;
}
