import { isPlace } from './dateline';
import type { Witness } from './evidence';
import { WORDS_LIMIT } from './evidence';
import type { Line } from './lines';
import { readPrintedDate } from './printed-date';
import type { Words } from './words';

const MARKER =
  /(?:author|byline|article|story|news)[\w-]*[_-](?:location|place|city)|(?:^|[\s_-])dateline(?:[_-](?:location|place|city))?(?:$|\s)/i;

/** A place printed with the byline, not in the text: in an element marked as such, or before the date ("Santo Domingo - abr. 22, 2022"). */
export function readPlaces(head: readonly Line[], words: Words): Witness[] {
  for (const line of head) {
    if (line.text.length > 120) continue;
    const marks = line.nodes[0]?.parentElement?.getAttribute('class') ?? '';
    const place =
      MARKER.test(marks) && line.text.split(/,\s*/).every(isPlace) ? line.text : placeBeforeDate(line.text, words);
    if (place)
      return [
        {
          field: 'place',
          value: place,
          from: 'printed',
          words: line.text.slice(0, WORDS_LIMIT),
          kind: 'printed place',
        },
      ];
  }
  return [];
}

function placeBeforeDate(text: string, words: Words): string {
  const match = /^(\p{Lu}[\p{L}\p{M}\s.’'-]{2,30}?)\s+[-–—|]\s+(?=.{0,12}\d)/u.exec(text);
  if (!match?.[1] || !isPlace(match[1])) return '';
  const name = match[1].toLowerCase();
  const rest = text.slice(match[0].length);
  const known =
    words.has('published', name) || words.has('updated', name) || words.has('by', name) || words.has('desks', name);
  return !known && readPrintedDate(rest.slice(0, 40), words) && readPrintedDate(match[1], words) === undefined
    ? match[1]
    : '';
}
