import { isElsewhere } from '../byline/name-below';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { lowered, type Words } from '../words';
import { agencyName, isAgency } from './agencies';
import { areNobodys } from './nobodys-letters';

/** Letters in capitals, or set apart where there are none: "RTV", "ل م", "ع.ح". */
const LETTERS = '(?:\\p{Lu}{2,4}|(?:\\p{Lo}\\p{M}*[.\\s]\\s?){1,2}\\p{Lo}\\p{M}*\\.?)';
/** "RTV // MLS", "(SY/BK)", "ع.ح/ف.ي (د ب أ، أ ف ب)": and, in brackets, agencies. */
const PAIR = new RegExp(`^\\(?(${LETTERS})\\s?\\/{1,2}\\s?(${LETTERS})\\)?(?:\\s\\(([^()]{2,40})\\))?$`, 'u');
/** "--आईएएनएस एकेएस/एबीएम", "--IANS aks/abm" */
const BEHIND_AGENCY = /^[–—-]+\s?(\S{2,12})\s+([\p{L}\p{M}]{2,8})\/([\p{L}\p{M}]{2,8})$/u;
/** "S.L.P." */
const ALONE = /^(?:\p{Lu}\.\s?){2,4}$/u;
/** What the same letters are everywhere: "P.S.", "EUR/USD", "GMT". */
const MEANS_MORE = /^(?:ps|pps|nb|rip|faq|qed|usa?|uk|eu|un|ac|dc|ad|bc|eur|usd|gbp|gmt|utc|on|off|cdu|csu)$/;
const LONGEST = 60;

/**
 * Letters for names, alone in a line below the text: "S.L.P." wrote it; of two in a pair the first wrote it and the second edited it. Small letters are not
 * read here: in some houses both edited it.
 */
export function readInitialsBelow(lines: readonly Line[], words: Words): Witness[] {
  for (const line of lines) {
    const { text } = line;
    if (text.length > LONGEST || isElsewhere(line)) continue;
    if (ALONE.test(text)) return isSomebodys(text, words) ? [printed('authors', text, text, 'initials')] : [];
    const [, supplier = '', reporter = '', desk = ''] = BEHIND_AGENCY.exec(text) ?? [];
    const [, writer = reporter, editor = desk, inside = supplier] = PAIR.exec(text) ?? [];
    const agencies = inside ? inside.split(/\s?[,،、/]\s?/u) : [];
    if (!writer || ![writer, editor].every((letters) => isSomebodys(letters, words)) || !agencies.every(isAgency))
      continue;
    return [
      printed('authors', writer, text, 'initials'),
      printed('editor', editor, text, 'credit'),
      ...agencies.map((name) => printed('agency', agencyName(name), text, 'credit')),
    ];
  }
  return [];
}

const isSomebodys = (letters: string, words: Words): boolean =>
  !isAgency(letters) &&
  !MEANS_MORE.test(lowered(letters).replace(/[.\s]/g, '')) &&
  !areNobodys(lowered(letters), words);
