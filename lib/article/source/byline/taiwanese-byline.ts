import { type Credit, emptyCredit } from '../credits/credit';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import type { Words } from '../words';

/** Who reports and from where. What stands before it is the house, the date or a bracket. */
const FORM =
  /(?:^|[〔（([\s／/])[記记]者\s?([\u3400-\u9fff]{2,4}(?:、[\u3400-\u9fff]{2,4}){0,3})\s?[／/]\s?(?:[綜综]合|([\u3400-\u9fff]{2,4}?)[市縣]?)(?:即時|連線|專訪)?[報报][導道]/u;
const LONGEST = 60;
const LINES = 3;

/** "記者王小明／台北報導", and nothing else. */
export function readTaiwaneseCredit(text: string): Credit | undefined {
  if (text.length > LONGEST || !text.includes('者')) return undefined;
  const [said, names = ''] = FORM.exec(text) ?? [];
  return said === text ? { ...emptyCredit(text), authors: names.split('、') } : undefined;
}

/**
 * "〔記者王小明／台北報導〕", "2031-05-20 09:31 港報／記者王小明／台北即時報導": the reporter and the place in the head or at the start of the text, as the press of Taiwan prints
 * them.
 */
export function readTaiwaneseByline(head: readonly Line[], text: Iterable<Line>, { files }: Words): Witness[] {
  if (!files[0]?.startsWith('zh')) return [];
  const lines = [...head];
  for (const line of text) {
    lines.push(line);
    if (lines.length >= head.length + LINES) break;
  }
  for (const line of lines) {
    const [said, names = '', place = ''] = FORM.exec(line.text.slice(0, LONGEST)) ?? [];
    if (!said) continue;
    return [
      ...names.split('、').map((name) => printed('authors', name, said, 'byline')),
      ...(place ? [printed('place', place, said, 'printed place')] : []),
    ];
  }
  return [];
}
