import { isAgency } from './agencies';
import { fold, key, nameKey } from './plain-text';
import type { Words } from './words';

export interface Name {
  name: string;
  /** `desk`: "Redaksi", "MND Staff"; `initials`: "sl", "hosb". */
  kind: 'person' | 'desk' | 'agency' | 'initials';
}

const LONGEST = 70;
const MOST = 12;

/** Small words inside a name: "Ursula von der Leyen", "Michelle de Oliveira", "Abdullah bin Said". */
const PARTICLE =
  /^(?:de|del|della|dello|di|da|dal|do|dos|das|du|des|d['’]|la|le|las|los|el|al|ul|y|e|i|van|von|vom|zu|zum|zur|der|den|ter|ten|te|op|af|av|bin|binti|bint|ibn|ben|abu|the|of|and|&|genannt|dit|jr\.?|sr\.?|san|santa|'t|ap|nic|mac|na|ou)$/iu;
const UNCASED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Georgian}\p{sc=Ethiopic}]/u;
const CJK = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー・· ]+$/u;
/** Chinese and Japanese names, Japanese ones with a given name in kana, foreign names in katakana or with a middle dot, Korean names. */
const CJK_NAME =
  /^(?:[\p{sc=Han}々]{2,5}|[\p{sc=Han}々]{1,3}\s?[\p{sc=Han}々]{1,3}|[\p{sc=Han}々]{1,4}\s?[\p{sc=Hiragana}\p{sc=Katakana}ー]{1,5}|[\p{sc=Katakana}ー]{2,}(?:[・=＝\s][\p{sc=Katakana}ー]+){0,3}|[\p{sc=Han}]{1,6}(?:·[\p{sc=Han}]{1,6}){1,3}|[\p{sc=Hangul}]{2,4}|[\p{sc=Hangul}]{1,3}\s[\p{sc=Hangul}]{1,4})$/u;
const NOT_A_NAME = /[!?:;…。！？"“”«»„<>{}[\]=*#%$€£|\\]|\d{2}|https?:|www\.|[\p{Ll}\p{Lo}]{2}\.\s+\p{L}{2}/u;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g;
/** "and" written together with the next name in Arabic, before a name of two words that does not itself begin with this letter. */
const JOINED = /(\S+\s+\S+)\s+و(?!ائل|ليد|سام|فاء|حيد|جدي|سيم|لاء|رد|هيب|صفي|اصف|داد)(?=[\u0621-\u064A]{3,}\s+\S)/gu;
/** "Mathatisi Sebusi/Anna Okafor": a slash between full names. */
const SLASHED = /(\p{L}{2,}\s\p{Lu}\p{L}+)\s?\/\s?(?=\p{Lu}\p{L}+\s\p{Lu})/gu;
const HANDLE = /(?:^|\s)@\w{2,40}/g;
const DOMAIN =
  /^(?:[\p{L}\d-]{1,40}\.){1,3}(?:com|net|org|co|id|de|at|ch|fr|it|es|pl|ru|ua|tr|br|nl|be|se|no|dk|fi|is|lt|lv|ee|uk|us|in|jp|kr|cn|tv|news|info|my|sg|ph|vn|th|gr|cz|sk|hu|ro|bg|rs|hr|si|mx|ar|cl|pe|eu|me|ag|lu|li|za|asia|app|io|press|online|media|live|ng|ke|tz)$/iu;

/** Whether a text is a house's domain: "KOMPAS.com", "ntv.com.tr". */
export const isDomain = (text: string): boolean => DOMAIN.test(text);

/**
 * The names in a byline or an author attribute, in order: no by-word, no job title, no place after a comma, no e-mail address or handle.
 * Text that is not made of names gives none.
 */
export function namesIn(text: string, words: Words): Name[] {
  let rest = fold(text.replace(EMAIL, ' ').replace(HANDLE, ' ')).replace(/\(\s*\)/g, '');
  rest = withoutByWord(rest, words).replace(JOINED, '$1;').replace(SLASHED, '$1; ');
  if (!rest || rest.length > LONGEST * 4) return [];
  const found: Name[] = [];
  for (const part of rest.split(separator(words))) {
    for (const name of nameAndRest(part, words)) {
      if (!found.some((other) => nameKey(other.name) === nameKey(name.name))) found.push(name);
    }
  }
  return found.slice(0, MOST);
}

/** Takes "By", "Ein Kommentar von", "Laporan wartawan" from the front. */
export function withoutByWord(text: string, words: Words): string {
  const front = words.matcher('front', () => {
    const [by, writer] = [words.pattern('by'), words.pattern('writer')];
    const genre = `(?:(?:ein|eine|an?|une?|una?|um|uma)\\s+)?(?:${words.pattern('genres')})\\s+`;
    const end = '(?![\\p{L}\\p{M}\\d])\\s*[:：]?\\s*';
    return new RegExp(`^(?:(?:${genre})?(?:${by})|(?:${by}|${writer})\\s*[:：])${end}`, 'iu');
  });
  return text
    .replace(front, '')
    .replace(front, '')
    .replace(/^[\s:：–—|,·•-]+|[\s:：–—|,·•-]+$/g, '');
}

const separator = (words: Words): RegExp =>
  words.matcher('separator', () => {
    const marks = '\\s*(?:[;|•·、，،]|\\s[/–—-]\\s)\\s*';
    return new RegExp(`${marks}|\\s+(?:${words.pattern('and')}|&|\\+)\\s+`, 'iu');
  });

/** A part between separators: a name, perhaps with a job, a place or a house after a comma or in brackets. */
function nameAndRest(part: string, words: Words): Name[] {
  const found: Name[] = [];
  for (const [index, piece] of part
    .replace(/\s*[([（【][^()[\]（）【】]{0,80}[)\]）】]/g, '')
    .split(/\s*,\s*/)
    .entries()) {
    const name = nameOf(piece, words);
    if (!name) {
      // "Anna Sleegers, korrespondent in Frankfurt, …": after something else, nothing is certain.
      if (index > 0) break;
      return [];
    }
    // "Anna Sleegers, Frankfurt": one more word after a full name is where she is or whom she works for.
    if (index > 0 && name.kind === 'person' && !/\s/.test(name.name) && !UNCASED.test(name.name)) break;
    found.push(name);
  }
  return found;
}

/** One name, or nothing when the text is no name. */
export function nameOf(text: string, words: Words): Name | undefined {
  let name = fold(text).replace(/^[\s.'’*-]+|[\s:*/-]+$/g, '');
  if (!name || name.length > LONGEST) return undefined;
  if (words.has('desks', name.toLowerCase()) && !words.has('jobs', name.toLowerCase())) return { name, kind: 'desk' };
  name = withoutJob(name, words);
  const lower = name.toLowerCase();
  if (!name) return undefined;
  if (isAgency(name)) return { name, kind: 'agency' };
  if (words.has('desks', lower) || isDeskOf(lower, words)) return { name, kind: 'desk' };
  if (words.has('jobs', lower) || words.has('by', lower) || words.has('editor', lower)) return undefined;
  if (NOT_A_NAME.test(name)) return undefined;
  if (isDomain(name)) return { name, kind: 'desk' };
  if (/^[\p{Ll}/]{2,9}$/u.test(name) && !UNCASED.test(name)) return { name, kind: 'initials' };
  return looksLikeName(name) ? { name: cased(name), kind: 'person' } : undefined;
}

function looksLikeName(name: string): boolean {
  const parts = name.split(/\s+/);
  if (CJK.test(name)) return CJK_NAME.test(name);
  if (parts.length > 6 || name.includes('/')) return false;
  if (UNCASED.test(name)) return parts.length <= 5 && !/[\d.,]/.test(name);
  return parts.every(
    (part, index) =>
      /^[\p{Lu}\p{Lt}]/u.test(part) ||
      (index > 0 && PARTICLE.test(part)) ||
      /^[A-Z\d]\.?$/.test(part) ||
      /^(?:d|o|al|el)['’-]\p{Lu}/u.test(part) ||
      (index === 0 && PARTICLE.test(part) && parts.length > 1),
  );
}

/** "VIKTOR HEDLUND" and "viktor hedlund", an account's spelling, become like other names; anything else stays as printed. */
export function cased(name: string): string {
  const parts = name.split(' ');
  if (parts.length < 2 || (name !== name.toLowerCase() && name !== name.toUpperCase()) || UNCASED.test(name))
    return name;
  if (parts.some((part) => part.length < 3)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const isDeskOf = (lower: string, words: Words): boolean =>
  words
    .list('desks')
    .some(
      (desk) =>
        desk.length > 3 && (lower.startsWith(`${desk} `) || lower.endsWith(` ${desk}`) || lower.endsWith(`-${desk}`)),
    );

/** Takes a job title from the front or the end of a name: "wartawan Budi Santoso", "구현모 기자". */
function withoutJob(name: string, words: Words): string {
  const lower = name.toLowerCase();
  for (const job of words.list('jobs')) {
    if (lower.startsWith(`${job} `) && name.length > job.length + 3) return name.slice(job.length + 1).trim();
    if (lower.endsWith(` ${job}`)) return name.slice(0, -job.length - 1).trim();
    if (UNCASED.test(job) && lower.endsWith(job) && lower.length > job.length + 1)
      return name.slice(0, -job.length).trim();
  }
  return name;
}

/** Whether two names are the same person: equal words in any order, or one is the other with initials. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other) || key(one) === key(other);
}
