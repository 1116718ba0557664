import { afterWord } from '../lines/after-word';
import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';
import { agencyName, isAgency } from './agencies';
import { type Credit, emptyCredit } from './credit';
import { OF_PICTURES } from './wire';

const LONGEST = 100;
const LONGEST_NOTE = 280;
const LONGEST_UNSPACED = 80;
/** "©", or the word for it before a year: "Copyright law …" is prose. */
const MARK = /^[\p{L}\s]{0,24}[©ⓒ]|^(?:copyright|hak cipta)\s(?:\(c\)\s?)?(?=\d{4})/iu;
/** Most lines have none of its characters. */
const MAY_MARK = /[©ⓒ]|^(?:copyright|hak)/i;
const markIn = (text: string): RegExpExecArray | null => (MAY_MARK.test(text) ? MARK.exec(text) : null);
const YEARS = /\b\d{4}(?:\s?[-–]\s?\d{4})?\b/g;
/** Something follows the end of a sentence. */
const SENTENCES = /。[^】』」)）]|[.!?]\s/u;
/** A script without capitals has letters beyond these. */
const BEYOND_LATIN = /[\u0590-\uffef]/;
const SIGNS_BEFORE = /^[\s<>《》[\]※*©ⓒ-]+/u;

/**
 * "All rights reserved. …", "Copyright 2031 Harbour Post. All rights reserved.", "※本記事の無断転載を禁じます。": a note that says whose the text is and forbids to copy
 * it. In scripts without capitals it may begin with other words, and is one short
 * sentence.
 */
export function readRights(text: string, words: Words): Credit | undefined {
  if (text.length > LONGEST_NOTE) return undefined;
  const lower = lowered(text.replace(SIGNS_BEFORE, ''));
  const mark = markIn(text);
  const isNote =
    words.atStart('rights', lower) > 0 ||
    (mark !== null && words.within('rights', lower) > 0) ||
    (text.length <= LONGEST_UNSPACED &&
      BEYOND_LATIN.test(text) &&
      !SENTENCES.test(text) &&
      words.some('rights', (word) => lower.includes(word) && isUncased(word)));
  return isNote ? credited(text, mark, words) : undefined;
}

/** "© 2031 AFP", "COPYRIGHT © ANTARA 2031", "© dpa-infocom, dpa:310505-99-1/2": whose the text is, and with it which agency it came from. */
export function readCopyright(text: string, words: Words): Credit | undefined {
  const mark = text.length > LONGEST ? null : markIn(text);
  if (!mark || words.atStart('photo', lowered(text)) || /\p{L}{3}[.!?]\s+\p{Lu}/u.test(text)) return undefined;
  return credited(text, mark, words);
}

/** "© 2031 AFP", "© Hafenblatt / dpa", "© Zone Marchés avec Reuters": the agency among whose it is, its name whole. */
function credited(text: string, mark: RegExpExecArray | null, words: Words): Credit {
  const owners = text
    .slice(mark?.[0].length ?? text.length)
    .replace(YEARS, '')
    .trim()
    .split(/\s*(?:[,./|()-]|&(?! Co(?:mpany|\b)))\s*/);
  // "© Provided by Harbour Post Photograph: Paul Lens/AFP": whose a picture is.
  const isOfPicture = OF_PICTURES.test(text) || words.within('photo', lowered(text)) >= 0;
  const agency = owners.slice(0, isOfPicture ? 1 : MOST_OWNERS).flatMap((owner) => agencyIn(owner, words))[0] ?? '';
  return { ...emptyCredit(text), kind: 'copyright', agency };
}

/** Behind the owners and the year a sentence begins. */
const MOST_OWNERS = 3;

function agencyIn(owner: string, words: Words): string[] {
  if (isAgency(owner)) return [agencyName(owner)];
  const at = words.within('material', lowered(owner));
  const name = at < 0 ? '' : afterWord(owner.slice(at), words.atStart('material', lowered(owner.slice(at))));
  return isAgency(name) ? [agencyName(name)] : [];
}
