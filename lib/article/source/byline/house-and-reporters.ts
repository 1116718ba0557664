import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import type { Words } from '../words';

/** The house, an equals sign, names and their job. */
const IN_BRACKETS =
  /^[[(【]([^\][()=＝]{2,20}?)\s?[=＝]\s?((?:[\uac00-\ud7a3]{2,4}[\u00b7,\u318d]\s?){0,3}[\uac00-\ud7a3]{2,4})\s?([\uac00-\ud7a3]{2,4})[\])】]/u;

/** The house and who reports for it in brackets before the first sentence, as in Korea. */
export function readHouseAndReporters(
  first: Line | undefined,
  { words, isOwn }: { words: Words; isOwn: (name: string) => boolean },
): Witness[] {
  const [said = '', house = '', names = '', job = ''] = IN_BRACKETS.exec(first?.text.slice(0, LONGEST) ?? '') ?? [];
  const own = house.split(/[\s/]/)[0] ?? '';
  return words.has('jobs', job) && (isOwn(house) || isOwn(own))
    ? names.split(/[\u00b7,\u318d]\s?/).map((name) => printed('authors', name, said, 'byline'))
    : [];
}

const LONGEST = 60;
