import type { Daypart } from '../vocabulary';
import type { Words } from '../words';
import type { Moment } from './moments';

const TIME =
  /(?<![\d.:])(?:(午前|午後|上午|下午|오전|오후)\s*)?(\d{1,2})(?:[.٫]|\s?[:h]\s?)(\d{2})(?:[:.](\d{2}))?(?![\d])(?:\s*(a\.?\s?m\.?|p\.?\s?m\.?)(?![\p{L}]))?|(?:(午前|午後|上午|下午|오전|오후)\s*)?(\d{1,2})\s*[時时시點点]\s*(?:(\d{1,2})\s*[分분])?/iu;

/** The first time of day in a text; undefined when there is none. */
export function readTime(text: string, words: Words): Pick<Moment, 'hour' | 'minute' | 'second'> | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, clockHalf, hour, minute, second, half, dayHalf, easternHour, easternMinute] = match;
  const eastern = clockHalf ?? dayHalf;
  let hours = Number(hour ?? easternHour);
  if (half || eastern) {
    const afternoon = /^p/i.test(half ?? '') || /午後|下午|오후/.test(eastern ?? '');
    hours = (hours % 12) + (afternoon ? 12 : 0);
  } else if (words.dayparts.size && hours <= 12) hours = hourOfDay(hours, daypartAround(text, match, words));
  const found = { hour: hours, minute: Number(minute ?? easternMinute ?? 0) };
  return second === undefined ? found : { ...found, second: Number(second) };
}

/** "2:30 petang", "शाम 5:30", "٢:٣٠ م": the word behind a time or before it that says which half of the day is meant; undefined when none does. */
function daypartAround(text: string, { index, 0: time }: RegExpExecArray, { dayparts }: Words): Daypart | undefined {
  const bare = (word: string): string => word.toLowerCase().replace(/\./g, '');
  const [behind = '', first = ''] = BEHIND.exec(text.slice(index + time.length)) ?? [];
  const [before = '', last = ''] = BEFORE.exec(text.slice(0, index)) ?? [];
  const said = [behind, first, before, last].map((words) => bare(words.trim())).find((words) => dayparts.has(words));
  return said === undefined ? undefined : dayparts.get(said);
}

/** A word or two beside a time. */
const BEHIND = /^\s?(?:(?:de|da)\s)?(?:la\s)?([\p{L}\p{M}.]{1,16})(?:\s[\p{L}\p{M}]{1,12})?/u;
const BEFORE = /(?:[\p{L}\p{M}.]{1,16}\s)?([\p{L}\p{M}.]{1,16})\s?$/u;

/** Hours of the night begin in the evening and end in the morning. */
const EVENING = 6;

function hourOfDay(hour: number, part: Daypart | undefined): number {
  if (part === 'morning') return hour % 12;
  if (part === 'afternoon') return (hour % 12) + 12;
  return part === 'night' && hour >= EVENING ? (hour + 12) % 24 : hour;
}

/** The time zone that a text names as printed in the page's languages; undefined when none. */
export function zoneIn(text: string, words: Words): string | undefined {
  const offset = /(?:GMT|UTC)\s*([+-])\s?(\d{1,2})(?::?(\d{2}))?/i.exec(text);
  if (offset) return `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
  for (const word of text.match(/\p{L}{2,6}/gu) ?? []) {
    const zone = words.zones.get(word.toLowerCase());
    if (zone) return zone;
  }
  return /\b(?:GMT|UTC)\b/.test(text) ? 'Z' : undefined;
}
