import { partedName } from './author-name';
import { type Citation, two } from './citation';

/** RIS (Research Information Systems): one tag a line, `TY` first, `ER` last, lines end in CR LF. */
export function ris({
  authors,
  translators,
  title,
  publisher,
  published,
  accessed,
  url,
  lang,
  place,
}: Citation): string {
  const lines: [string, string | false | undefined][] = [
    ['TY', 'NEWS'],
    ...authors.map((author): [string, string] => ['AU', partedName(author)]),
    ...translators.map((translator): [string, string] => ['A4', partedName(translator)]),
    ['TI', title],
    ['T2', publisher],
    ['CY', place],
    ['PY', published && String(published.year)],
    ['DA', published && dateOf(published)],
    ['Y2', accessed && dateOf(accessed)],
    ['UR', url],
    ['LA', lang],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** "2021/05/20/": year, month, day and an empty fourth part. */
const dateOf = ({ year, month, day }: { year: number; month?: number; day?: number }): string =>
  `${year}/${month ? two(month) : ''}/${month && day ? two(day) : ''}/`;
