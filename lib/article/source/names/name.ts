import { isAgency } from '../credits/agencies';
import { inEveryLanguage } from '../every-language';
import { fold, key, nameKey } from '../lines/plain-text';
import { lowered, type Words } from '../words';
import { mayHideByWord } from './by-word';
import { isBroadcaster } from './outlet';

export interface Name {
  name: string;
  /** `desk`: "Redaksi", "MND Staff"; `initials`: "sl", "hosb". */
  kind: 'person' | 'desk' | 'agency' | 'initials';
}

const LONGEST = 70;
/** What systems write where they know no name. */
const NOBODY = /^(?:null|undefined|none)$/i;
/** An account's name: with a capital somebody chose to be called so. */
const ACCOUNT = /^(?:super)?admin$/;

/** Small words inside a name: "Ursula von der Weiden", "Ana de Oliveira", "Abdullah bin Said". */
const isParticle = (word: string): boolean => inEveryLanguage('nameParticles').has(word.toLowerCase());
/** Behind a name that a father has too. */
const GENERATION = /^[js]r\.?$/i;
/** "Letters to the": a name goes on after such a word. */
function isUnfinished(name: string): boolean {
  // With a capital "Le" and "Der" are names themselves.
  const [, last = ''] = /\s(\p{Ll}+|The)$/u.exec(name) ?? [];
  return isParticle(last) || inEveryLanguage('placeParticles').has(last.toLowerCase());
}
/** Whether a text is in a script without capitals. */
export const isUncased = (text: string): boolean => text.toLowerCase() === text.toUpperCase() || /[ა-ჿ]/.test(text);
/** "Mary Whitfield for Harbour Post": whom somebody works for. */
const WORKS_FOR = /^(?!\p{Lu}{2,4}\s\p{Lu}\p{Ll})(\S+(?:\s\S+){1,2})\s[Ff](?:or|OR)\s\S.*$/u;
const CJK = /^[\u3400-\u9fff\u3041-\u309f\u30a1-\u30fa\uac00-\ud7a3ー・· ]+$/u;
/** Chinese and Japanese names, Japanese ones with a given name in kana, foreign names in katakana or with a middle dot, Korean names. */
const CJK_NAME =
  /^(?:[\u3400-\u9fff々]{2,5}|[\u3400-\u9fff々]{1,3}\s?[\u3400-\u9fff々]{1,3}|[\u3400-\u9fff々]{1,4}\s?[\u3041-\u309f\u30a1-\u30faー]{1,5}|[\u30a1-\u30faー]{2,}(?:[・=＝\s][\u30a1-\u30faー]+){0,3}|[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,6}){1,3}|[\uac00-\ud7a3]{2,4}|[\uac00-\ud7a3]{1,3}\s[\uac00-\ud7a3]{1,4})$/u;
const NOT_A_NAME = /[!?:;…。！？"“”«»„<>{}[\]=*#%$€£|\\]|\p{Nd}{2}|https?:|www\.|[\p{Ll}\p{Lo}]{2}\.\s+\p{L}{2}/u;
const SHORT_DESK = /^\p{Ll}{2,4}\.?$/u;
const LEGAL_FORM =
  /(?:^|\s)(?:GmbH|AG|KG|A\/S|AS|AB|S\.?A\.?|S\.?L\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|Ltd|Limited|LLC|Inc|PLC|B\.?V\.?|N\.?V\.?|Sp\. z o\.o|Tbk|Pty)\.?(?:\s|$)|^PT\.?\s|社$/u;
const DOMAIN =
  /^(?:[\p{L}\d-]{1,40}\.){1,3}(?:com|net|org|co|id|de|at|ch|fr|it|es|pl|ru|ua|tr|br|nl|be|se|no|dk|fi|is|lt|lv|ee|uk|us|in|jp|kr|cn|tv|news|info|my|sg|ph|vn|th|gr|cz|sk|hu|ro|bg|rs|hr|si|mx|ar|cl|pe|eu|me|ag|lu|li|za|asia|app|io|press|online|media|live|ng|ke|tz)$/iu;

/** "കെ. മേനോൻ", "ಡಿ.ಕೆ. ಭಟ್": the names of letters, before a name. */
const INITIALS = /(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]{1,4}\.\s?){1,3}(?=[\p{L}\p{M}]{2})/gu;

/** Whether a text is the name of a company: a house, but nobody who writes. */
export const hasLegalForm = (name: string): boolean => LEGAL_FORM.test(name);

/** Whether a text is a house's domain: "KOMPAS.com", "ntv.com.tr". */
export const isDomain = (text: string): boolean => DOMAIN.test(text);

/** What names nobody by itself. */
const LABELS = ['jobs', 'by', 'editor', 'writer', 'photo', 'updated'] as const;

/** One name, or nothing when the text is no name. */
export function nameOf(text: string, words: Words): Name | undefined {
  // "Noor Hidayah *)", "Lucía Barrientos (*)": what they are stands in a note.
  let name = fold(text.replace(/\s?\(?\*{1,3}\)\s*$/, '')).replace(/^[\s.'’*-]+|[\s:*/／-]+$/g, '');
  if (name.endsWith(')') && !name.includes('(')) name = name.slice(0, -1).trimEnd();
  name = name.replace(WORKS_FOR, '$1');
  if (!name || name.length > LONGEST || ACCOUNT.test(name)) return undefined;
  // "ČTK, red": a desk's short name signs no text.
  if (SHORT_DESK.test(name) && words.has('desks', name) && words.has('editor', name)) return undefined;
  if (words.has('desks', lowered(name)) && !words.has('jobs', lowered(name)) && !isAgency(name))
    return { name, kind: 'desk' };
  // "AP Auto Writer": what somebody is for an agency.
  if (/^\p{Lu}{2,5}\s/u.test(name) && isAgency(name.split(' ')[0] ?? '') && words.atEnd('jobs', lowered(name)))
    return undefined;
  name = withoutAgency(withoutJob(name, words));
  const lower = lowered(name);
  if (!name) return undefined;
  if (isAgency(name)) return { name, kind: 'agency' };
  if (words.has('desks', lower) || isDeskOf(lower, words) || isBroadcaster(name)) return { name, kind: 'desk' };
  if (LABELS.some((field) => words.has(field, lower))) return undefined;
  if (
    words.atEnd('by', lower) ||
    NOBODY.test(name) ||
    inEveryLanguage('accounts').has(lower) ||
    isUnfinished(name) ||
    hasLegalForm(name)
  )
    return undefined;
  if (NOT_A_NAME.test(name) || mayHideByWord(name, words)) return undefined;
  if (isDomain(name)) return { name: name.replace(/^www\./i, ''), kind: 'desk' };
  // "kabar.co.id developer": what somebody is for a site.
  if (/\.\p{L}/u.test(name) && name.split(' ').some(isDomain)) return undefined;
  if (/^(?:\p{Ll}{2,5}(?:\/\p{Ll}{2,5})*|(?:\p{Lu}\.\s?){2,3})$/u.test(name) && !isUncased(name))
    return { name, kind: 'initials' };
  if (looksLikeName(name, words)) return { name: cased(name), kind: 'person' };
  // "Tim kabarJabar"
  const desk = words.atStart('desks', lower);
  return desk > 2 && /^ \p{Ll}+\p{Lu}\p{L}+$/u.test(name.slice(desk)) ? { name, kind: 'desk' } : undefined;
}

/** "Tom Davies Associated Press", "Paul Lens dpa": the agency that somebody writes for, behind a full name. */
function withoutAgency(name: string): string {
  const parts = name.split(' ');
  for (let length = Math.min(3, parts.length - 2); length > 0; length -= 1) {
    const tail = parts.slice(-length).join(' ');
    // One word may be a family's name: "Michael R. Bloomberg".
    const isClear = length > 1 || !/^\p{Lu}\p{Ll}/u.test(tail);
    if (isClear && isAgency(tail) && name !== name.toUpperCase()) return parts.slice(0, -length).join(' ');
  }
  return name;
}

function looksLikeName(name: string, words: Words): boolean {
  const parts = name.split(/\s+/);
  if (CJK.test(name)) return CJK_NAME.test(name);
  // "The Northern and Southern ministries" are nobody's name.
  // "Today's Paper", "Editor’s Choice"
  if (parts.length > 6 || /[/\d]|^The\s|['’]s\s/.test(name)) return false;
  if (!isUncased(name) && name.replace(/[^\p{L}]/gu, '').length < 3) return false;
  // "i Paris", "Z Gdańska Anna …": where somebody is.
  const [first = ''] = parts;
  if (
    (first === lowered(first) || first.length === 1) &&
    (['within', 'from'] as const).some((list) => words.has(list, lowered(first)))
  )
    return false;
  if (isUncased(name)) return parts.length <= 5 && !/[\d.,]/.test(name.replace(INITIALS, ''));
  return parts.every(
    (part, index) =>
      /^[\p{Lu}\p{Lt}]/u.test(part) ||
      (index > 0 && (isParticle(part) || GENERATION.test(part))) ||
      /^[A-Z]\.?$/.test(part) ||
      /^(?:d|o|al|el)['’-]\p{Lu}/u.test(part) ||
      // What is "and" too goes on from another name.
      (index === 0 && isParticle(part) && !words.has('and', part) && parts.length > 1),
  );
}

/** "MARY WHITFIELD" and "mary whitfield", an account's spelling, become like other names; anything else stays as printed. */
export function cased(name: string): string {
  const parts = name.split(' ');
  if (parts.length < 2 || (name !== name.toLowerCase() && name !== name.toUpperCase()) || isUncased(name)) return name;
  if (parts.some((part) => part.length < 3)) return name;
  return name
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const isDeskOf = (lower: string, words: Words): boolean =>
  !/(?:^|\s)\d/.test(lower) &&
  words.some(
    'desks',
    (desk) =>
      desk.length > 3 && (lower.startsWith(`${desk} `) || lower.endsWith(` ${desk}`) || lower.endsWith(`-${desk}`)),
  );

/** Takes a job title from the front or the end of a name: "wartawan Budi Santoso", "구현서 기자". */
function withoutJob(name: string, words: Words): string {
  const lower = lowered(name);
  const front = words.atStart('jobs', lower);
  if (front && lower.charAt(front) === ' ' && name.length > front + 3) return name.slice(front + 1).trim();
  // "Anders Berg Journalist i Paris": behind a full name stands what somebody is, and where.
  const at = words.within('jobs', lower);
  // "onze verslaggever Jan de Boer", "unserem Redaktionsmitglied Anna Berg": whose they are, before the job.
  const rest = at > 0 && /^\p{Ll}{2,8} $/u.test(name.slice(0, at)) ? name.slice(at) : '';
  const job = rest ? words.atStart('jobs', lowered(rest)) : 0;
  if (job && /^ \p{Lu}/u.test(rest.slice(job))) return rest.slice(job + 1);
  const before = at > 0 ? name.slice(0, at).trim() : '';
  const behind = before ? name.slice(at + words.atStart('jobs', lower.slice(at))).trim() : '';
  if (/\S\s+\S/.test(before) && !isUncased(before) && /^\p{Ll}+\s\p{Lu}/u.test(behind)) return before;
  const end = words.atEnd('jobs', lower);
  if (end && lower.charAt(lower.length - end - 1) === ' ') {
    const rest = name.slice(0, -end).trim();
    // "Data reporter", "Science writer": one word before a job says which.
    return /\s/.test(rest) || isUncased(rest) || isAgency(rest) ? rest : '';
  }
  // "HAFEN-Reporterin Jutta Brandmeier": the job at the end of a word that says whose.
  const [, compound = ''] = /^\S+-(\p{L}+)\s\S+\s/u.exec(lower) ?? [];
  if (compound && words.has('jobs', compound)) return name.slice(name.indexOf(' ') + 1);
  let glued = '';
  words.some('jobs', (job) => {
    if (job.length > glued.length && isUncased(job) && lower.endsWith(job) && lower.length > job.length + 1)
      glued = job;
    return false;
  });
  return glued ? name.slice(0, -glued.length).trim() : name;
}

/** Whether two names are the same person: equal words in any order, or one is the other with initials. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other) || key(one) === key(other);
}
