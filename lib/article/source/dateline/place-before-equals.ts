import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';

const LONGEST = 80;
const FORM = /^([\uac00-\ud7a3]{2,4}(?:[·/][\uac00-\ud7a3]{2,4})?)=\s?([\uac00-\ud7a3].*)$/u;

/** "봉평=박서윤 기자": where somebody reports from, before the sign that parts it from who does, in a line of the byline whose place the text tells of; "" for anything else. */
export function placeBeforeEquals(line: string, { words, text }: { words: Words; text: string }): string {
  const [, place = '', names = ''] = line.length > LONGEST ? [] : (FORM.exec(line) ?? []);
  const isSigned =
    place !== '' &&
    place.split(/[·/]/).every((part) => text.includes(part)) &&
    !(['photo', 'writer', 'editor', 'origin'] as const).some((list) => words.has(list, place)) &&
    words.within('jobs', lowered(names)) > 0;
  return isSigned && namesIn(names, words).some(({ kind }) => kind === 'person') ? place : '';
}
