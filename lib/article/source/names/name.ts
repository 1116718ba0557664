import { isAgency } from '../credits/agencies';
import { inEveryLanguage } from '../every-language';
import { fold, key, nameKey } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';
import { mayHideByWord } from './by-word';
import { isDomain } from './domain';
import { hasLegalForm } from './legal-form';
import { isBroadcaster } from './outlet';
import { withoutTitles } from './titles';
import { cased } from './usual-case';
import { withoutJob } from './without-job';

export interface Name {
  name: string;
  /** `desk`: "Redaksi", "MND Staff"; `initials`: "sl", "hosb". */
  kind: 'person' | 'desk' | 'agency' | 'initials';
}

const LONGEST = 70;
/** What systems write where they know no name. */
const NOBODY = /^(?:null|undefined|none)$|(?<!\p{L})(?:facebook|whatsapp|instagram|youtube|linkedin)(?!\p{L})/iu;
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
/** "Mary Whitfield for Harbour Post": whom somebody works for. */
const WORKS_FOR = /^(?!\p{Lu}{2,4}\s\p{Lu}\p{Ll})(\S+(?:\s\S+){1,2})\s[Ff](?:or|OR)\s\S.*$/u;
const CJK = /^[\u3400-\u9fff\u3041-\u309f\u30a1-\u30fa\uac00-\ud7a3ー・·\u2027 ]+$/u;
/** Chinese and Japanese names, Japanese ones with a given name in kana, foreign names in katakana or with a middle dot, Korean names. */
const CJK_NAME =
  /^(?:[\u3400-\u9fff々]{2,5}|[\u3400-\u9fff々]{1,3}\s?[\u3400-\u9fff々]{1,3}|[\u3400-\u9fff々]{1,4}\s?[\u3041-\u309f\u30a1-\u30faー]{1,5}|[\u30a1-\u30faー]{2,}(?:[・=＝\s][\u30a1-\u30faー]+){0,3}|[\u3400-\u9fff]{1,6}(?:[·\u2027][\u3400-\u9fff]{1,6}){1,3}|[\uac00-\ud7a3]{2,4}|[\uac00-\ud7a3]{1,3}\s[\uac00-\ud7a3]{1,4})$/u;
const NOT_A_NAME = /[!?:;…。！？"“”«»„<>{}[\]=*#%$€£|\\]|\p{Nd}{2}|https?:|www\.|[\p{Ll}\p{Lo}]{2}\.\s+\p{L}{2}/u;
const SHORT_DESK = /^\p{Ll}{2,4}\.?$/u;

/** "കെ. മേനോൻ", "ಡಿ.ಕೆ. ಭಟ್": the names of letters, before a name. */
const INITIALS = /(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]{1,4}\.\s?){1,3}(?=[\p{L}\p{M}]{2})/gu;

/** What names nobody by itself. */
const LABELS = ['jobs', 'by', 'editor', 'writer', 'photo', 'updated', 'published', 'contacts'] as const;

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
  name = withoutTitles(withoutAgency(withoutJob(name, words)));
  const lower = lowered(name);
  if (!name) return undefined;
  if (isAgency(name)) return { name, kind: 'agency' };
  const noun = words.atStart('agencyNouns', lower);
  const agency = noun ? name.slice(noun).trim() : '';
  if (isAgency(agency)) return { name: agency, kind: 'agency' };
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
  // "From Anna Berg": a word of fewer letters may be a part of the name.
  if (first.length > 3 && words.has('from', lowered(first)) && !isParticle(first)) return false;
  // "समाजशास्त्री हैं": a sentence.
  if (isUncased(name) && words.has('offices', parts.at(-1) ?? '')) return false;
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

const isDeskOf = (lower: string, words: Words): boolean =>
  !/(?:^|\s)\d/.test(lower) &&
  words.some(
    'desks',
    (desk) =>
      desk.length > 3 && (lower.startsWith(`${desk} `) || lower.endsWith(` ${desk}`) || lower.endsWith(`-${desk}`)),
  );

/** Whether two names are the same person: equal words in any order, or one is the other with initials. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other) || key(one) === key(other);
}
