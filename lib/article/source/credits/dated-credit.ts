import { readReporter } from '../byline/reporter';
import { signedFor } from '../dateline/signed-for';
import { beforeDay } from '../dates/before-day';
import { readPrintedDate } from '../dates/printed-date';
import { weekdayOf } from '../dates/weekday';
import { lowered, type Words } from '../words';
import { type Credit, emptyCredit } from './credit';
import { signedWith, wire } from './wire';

/** More words before the date are no names. */
const LONGEST = 80;
const IN_BRACKETS = /^[（(]([^()（）]{2,30})[)）]$/u;

/**
 * "dpa | 5 Nov 2031", "PTI | Updated: Nov 5, 2031", "Jonas Petraitis, BNS 2031-11-05", "한서윤 기자 입력 2031.11.05", "5 Nov 2031 （共同通信）": a credit that needs no word for it, and beside
 * it nothing but the date.
 */
export function readDatedCredit(text: string, words: Words): Credit | undefined {
  if (!/\d/.test(text)) return undefined;
  const date = readPrintedDate(text, words);
  if (!date) return undefined;
  const behind = IN_BRACKETS.exec(text.slice(date.end).replace(/^[\s|·•,\d:–—-]+/u, ''))?.[1];
  if (behind && date.start < 3) return wire(behind, words);
  const before = beforeDay(text.slice(0, date.start), words, weekdayOf(date.moment));
  if (before.length < 2 || before.length > LONGEST) return undefined;
  return (
    wire(before, words) ??
    signedWith(before, words) ??
    signedFor(before, words) ??
    readReporter(before, words) ??
    signedByDesk(before, text, words)
  );
}

/** "Redaksi Kamis, 26 November 2031": a desk's name, which is no kind of text nor an account. */
function signedByDesk(before: string, text: string, words: Words): Credit | undefined {
  const name = lowered(before);
  const isDesk = words.has('desks', name) && !words.has('genres', name) && !/^admin/.test(name);
  return isDesk ? { ...emptyCredit(text), authors: [before] } : undefined;
}
