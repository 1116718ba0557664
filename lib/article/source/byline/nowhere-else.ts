import { BEFORE_HOUSE } from '../dateline/name-and-place';
import { beginsAsPlace } from '../dateline/place-name';
import { isUncased } from '../lines/uncased';
import { isEastAsianName } from '../names/known-names';
import type { Words } from '../words';
import { isUsual, standsAlone } from './bare-byline';
import { fullName } from './stacked-byline';

/** What a name is compared with. */
export interface Telling {
  /** The article's text without the line that the name is in. */
  text: string;
  page: string;
  words: Words;
}

/**
 * Whether a text is one whole name whose words the page has nowhere but in the name, in small letters neither, and which the article does not tell of: a section, a place or
 * a heading is found again.
 */
export const isNamedNowhereElse = (text: string, { text: told, page, words }: Telling): boolean =>
  !beginsAsPlace(text) &&
  !BEFORE_HOUSE.test(text) &&
  (fullName({ text, nodes: [] }, words) !== '' || isEastAsianName(text, words)) &&
  !told.includes(text) &&
  standsAlone(text, page) &&
  (isUncased(text) || !isUsual(text, page));
