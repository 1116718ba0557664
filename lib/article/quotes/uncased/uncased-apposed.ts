import * as Is from '../lexicon/is';
import { has, type Token } from '../sentences/tokens';
import { isPart, LONGEST } from './uncased-part';

/** "عباس عراقچی، | وزیر امور خارجه ایران، گفت": the office between the comma behind a name and the next stop or verb. */
export function apposedOffice(tokens: readonly Token[], comma: number): { head: number; to: number } | undefined {
  if (!/^[,،]$/u.test(tokens[comma]?.text ?? '')) return undefined;
  let to = comma + 1;
  // "نماینده کارگران | این | واحد"
  while (
    to - comma <= LONGEST &&
    (isPart(tokens[to]) || (to > comma + 1 && has(tokens[to], Is.adverb) && isPart(tokens[to + 1])))
  )
    to += 1;
  const head = tokens.findIndex((token, k) => k > comma && k < to && has(token, Is.role));
  const closed = tokens[to]?.kind === 'stop' || has(tokens[to], Is.speech | Is.that);
  return closed && (head === comma + 1 || (head >= 0 && head === to - 1)) ? { head, to } : undefined;
}

/** "אלי לוינסון" behind "דובר המשטרה,": a name of two or three words that a stop or a verb closes. */
export function apposedName(tokens: readonly Token[], comma: number): { from: number; to: number } | undefined {
  if (!/^[,،]$/u.test(tokens[comma]?.text ?? '')) return undefined;
  let from = comma + 1;
  // "المهندس | سمير الحوراني": a title may be an office
  while (has(tokens[from], Is.title)) from += 1;
  let to = from;
  while (to - from <= 3 && isPart(tokens[to]) && !has(tokens[to], Is.role | Is.organisation | Is.place)) to += 1;
  const size = to - from;
  const closed = tokens[to]?.kind === 'stop' || has(tokens[to], Is.speech | Is.that);
  return closed && (size >= 2 || (size === 1 && from > comma + 1)) && size <= 4 ? { from, to } : undefined;
}
