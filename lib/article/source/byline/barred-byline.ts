import { type Credit, emptyCredit } from '../credits/credit';
import { readCreditLine } from '../credits/credit-line';
import { lowered, type Words } from '../words';
import { beginsWithDate } from './bare-byline';

const BAR = /\s*[|｜]\s*/u;
const MOST = 5;

/** "2031年11月5日 14:05 | 来源：新华社 | 记者 王晓红": several credits that bars part, and the day; nothing where something else stands between two of them. */
export function readBarredByline(text: string, words: Words): Credit | undefined {
  const parts = /[|｜]/u.test(text) ? text.split(BAR).filter(Boolean) : [];
  if (parts.length < 2 || parts.length > MOST) return undefined;
  let all = emptyCredit(text);
  let count = 0;
  for (const part of parts) {
    if (beginsWithDate(part, words)) continue;
    const credit = readCreditLine(part, words);
    if (!credit) return undefined;
    count += 1;
    // "Written By: Anna Berg | Published By: Tom Lake": beside who wrote it, who put it on the page.
    const isEditor = all.authors.length > 0 && words.atStart('published', lowered(part)) > 0;
    all = {
      ...all,
      agency: all.agency || credit.agency,
      editor: all.editor || credit.editor || (isEditor ? credit.authors.join(', ') : ''),
      authors: isEditor ? all.authors : [...all.authors, ...credit.authors],
      photographers: [...all.photographers, ...credit.photographers],
      translators: [...all.translators, ...credit.translators],
    };
  }
  return count > 1 ? all : undefined;
}
