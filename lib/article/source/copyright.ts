import { agencyName, isAgency } from './agencies';
import { type Credit, emptyCredit } from './credit';
import { lowered, type Words } from './words';

const LONGEST = 100;
/** "©", or the word for it before a year: "Copyright law …" is prose. */
const MARK = /^[\p{L}\s]{0,24}©|^(?:copyright|hak cipta)\s(?:\(c\)\s?)?(?=\d{4})/iu;
const YEARS = /\b\d{4}(?:\s?[-–]\s?\d{4})?\b/g;

/** "© 2031 AFP", "COPYRIGHT © ANTARA 2031", "© dpa-infocom, dpa:310505-99-1/2": whose the text is, and with it which agency it came from. */
export function readCopyright(text: string, words: Words): Credit | undefined {
  const mark = text.length > LONGEST ? null : MARK.exec(text);
  if (!mark || words.atStart('photo', lowered(text)) || /\p{L}{3}[.!?]\s+\p{Lu}/u.test(text)) return undefined;
  const [first = ''] = text
    .slice(mark[0].length)
    .replace(YEARS, '')
    .trim()
    .split(/\s*[,/|(-]\s*/);
  return { ...emptyCredit(text), kind: 'copyright', agency: isAgency(first) ? agencyName(first) : '' };
}
