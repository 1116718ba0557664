import { afterWord } from '../lines/after-word';
import { isUncased } from '../lines/uncased';
import { isDomain } from '../names/domain';
import { lowered, type Words } from '../words';
import { agencyName, isAgency } from './agencies';
import type { Credit } from './credit';
import { editorBehind } from './house-initials';

/** "CNA/SL", "Reuters, AFP", "ANTARA": the first is who supplied it, initials after a slash are the house's own editor. */
export function readOrigin(printed: string, words: Words): Partial<Credit> | undefined {
  const value = withoutNoun(printed, words);
  // "央视新闻 北京　举报": behind a blank a place and buttons, in scripts that need none.
  const [opening = ''] = value.split(' ', 1);
  if (opening !== value && isUncased(value) && isAgency(opening) && !isAgency(value))
    return { agency: agencyName(opening) };
  const [first = '', ...rest] = value.split(/\s*(?:[/,;|+]|\s[–—-]\s)\s*/u).flatMap((part) => splitAtAnd(part, words));
  if (!isOutlet(first, words)) return undefined;
  // Three capitals and more are another outlet, where the press does not sign so.
  const signature = words.initialsNameEditor ? /^\p{Lu}{2,4}$/u : /^\p{Lu}{2}$/u;
  const isSigned = (part: string): boolean => signature.test(part) && !isAgency(part) && value.includes(`/${part}`);
  const editor = rest.find(isSigned) ?? (editorBehind(first, rest, words) || undefined);
  if (rest.some((part) => !mayFollow(part))) return undefined;
  // "ntv.de, dpa": an agency goes before the house's own name.
  const supplier = isAgency(first) ? first : (rest.find(isAgency) ?? first);
  // Behind another label stands an editor with a name: nothing here says that there is none.
  return { agency: agencyName(supplier), ...(editor && { editor }) };
}

/** "la agencia NA", "Kantor Berita Antara": an agency that is known or an acronym without what it is. */
function withoutNoun(text: string, words: Words): string {
  const name = isAgency(text) ? '' : afterWord(text, words.atStart('agencyNouns', lowered(text).replace(/'/g, '’')));
  return isAgency(name) || /^\p{Lu}{2,6}$/u.test(name) ? name : text;
}

/** "CNA dan Reuters": the outlets on both sides. */
function splitAtAnd(text: string, words: Words): string[] {
  const parts: string[][] = [[]];
  const all = text.split(/\s+/);
  for (const [index, word] of all.entries()) {
    const isBetween = index > 0 && index < all.length - 1;
    if (isBetween && (word === '&' || words.has('and', word))) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(' '));
}

/** Behind an outlet: another one, initials or a date. Words in small letters are a sentence that goes on. */
const mayFollow = (part: string): boolean =>
  part.length <= 40 &&
  part.split(/\s+/).length <= 5 &&
  (/[\p{Lu}\d]/u.test(part) || isUncased(part) || isAgency(part) || isDomain(part) || /^\p{Ll}{1,5}$/u.test(part));

/** Where pictures are bought. */
const PICTURES =
  /^(?:getty images|shutterstock|istock|unsplash|freepik|pixabay|pexels|adobe ?stock|imago|depositphotos|dreamstime|canva|alamy)\b/i;

/** Whether a text can be the name of an agency or outlet: known, a domain, or a few words that begin with a capital letter. */
function isOutlet(text: string, words: Words): boolean {
  const name = text.trim();
  if (isAgency(name) || isDomain(name)) return true;
  if (!name || name.length > 50 || /[!?:;"“”«»…]|\.\s|\d{3}/u.test(name)) return false;
  const parts = name.split(/\s+/);
  if (parts.length > 6 || PICTURES.test(name)) return false;
  const lower = lowered(name);
  if (words.has('desks', lower) || words.atStart('unnamed', lower)) return false;
  if (isUncased(name))
    return (
      parts.length <= 4 &&
      name.length <= 30 &&
      !(/[\u3400-\u9fff\u3041-\u309f\uac00-\ud7a3]/u.test(name) && (name.length > 12 || /[，。、！？]/u.test(name)))
    );
  return /^[\p{Lu}\d]/u.test(name) && parts.filter((part) => /^[\p{Lu}\d]/u.test(part)).length * 2 >= parts.length;
}
