import { lowered, type Words } from '../words';
import { isWeekday } from './weekday';

const SEPARATORS_AT_END = /[\s,،、，;|·•/(（–—-]+$/u;
/** The most words of the name of a day: "thứ năm", "пүрэв гараг". */
const MOST_WORDS = 2;

/**
 * What stands before a date without the day of the week, "on" and "published" at its end.
 * @param weekday the date's own: next to a name, a word that names another day is a part of it, "Plácido Domingo"
 */
export function beforeDay(text: string, words: Words, weekday: number): string {
  // "torsdag | den": and before the day of the week
  const bare = text.replace(SEPARATORS_AT_END, '');
  return withoutWord(withoutWeekday(withoutWord(bare, words), words, weekday), words);
}

/** A text without "on" and "published" at its end. */
function withoutWord(text: string, words: Words): string {
  let rest = text;
  for (const list of ['beforeDate', 'updated', 'published'] as const) {
    const bare = rest.replace(/[\s:：]+$/u, '');
    const length = words.atEnd(list, lowered(bare));
    // What leads to a date may be a name's last letters elsewhere: "Ana Simon".
    if (length && (length === bare.length || /[\s|,]/.test(bare.charAt(bare.length - length - 1))))
      rest = bare.slice(0, -length).replace(SEPARATORS_AT_END, '');
  }
  return rest;
}

function withoutWeekday(text: string, words: Words, weekday: number): string {
  const parts = text.split(' ');
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const [first = '', ...others] = parts.slice(-count);
    // "|Kamis", "(Kamis".
    const name = lowered([first.replace(/^[|·•/(（]/u, ''), ...others].join(' '));
    const rest = parts.slice(0, -count).join(' ');
    const isApart = !/[\p{L}\p{M}.]$/u.test(rest);
    if (name && isWeekday(name.replace(/[.,،]$/u, ''), words, isApart ? undefined : weekday))
      return rest.replace(SEPARATORS_AT_END, '');
  }
  return text;
}
