import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import type { Words } from '../words';
import { fullName } from './stacked-byline';

/** A full name alone or before a comma. */
const nameOf = (line: Line | undefined, words: Words): string =>
  fullName(line, words) || (line ? fullName({ ...line, text: line.text.replace(/,.*$/, '') }, words) : '');

const INITIALS = /^\p{Lu}{2,3}$/u;

/** Names below their own initials, which stand where there is no picture of who wrote it: "LB" above "Lucía Barrientos". */
export const readAvatars = (head: readonly Line[], words: Words): Witness[] =>
  head.flatMap(({ text }, index) => {
    const name = INITIALS.test(text) ? nameOf(head[index + 1], words) : '';
    const parts = name.split(/[\s-]/);
    const isOf =
      name !== '' && text.startsWith(parts[0]?.charAt(0) ?? '') && text.endsWith(parts.at(-1)?.charAt(0) ?? '');
    return isOf ? [printed('authors', name, `${text} ${name}`, 'byline')] : [];
  });
