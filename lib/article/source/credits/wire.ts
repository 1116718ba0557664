import { isNewsPlace, isPlace } from '../dateline/place-name';
import { suppliedFrom } from '../dateline/supplied-from';
import { afterWord } from '../lines/after-word';
import { isDomain } from '../names/domain';
import { namesIn, withoutWhereabouts } from '../names/names';
import { lowered, type Words } from '../words';
import { agencyName, isAgency } from './agencies';
import { type Credit, emptyCredit } from './credit';
import { covers } from './credit-value';
import { editorBefore, editorBehind } from './house-initials';

const LONGEST = 80;
/** Initials before a city. */
const SIGNED = /^\p{Ll}{2,4}(?= )/u;
const BETWEEN_AGENCIES = /\s*[/,|]\s*/;
/** Who sells pictures. */
export const OF_PICTURES = /getty|shutter|alamy|imago|scanpix|stock|photo|foto/i;
/** Initials of who edited it, or of the house; what agencies write instead of a photographer's name is none. */
const SIGNATURE = /^(?!(?:STR|HO|EPA|POOL)\/)(?:\p{Ll}{2,5}|\p{Lu}{2,5})(?:\/|,\s)/u;

/**
 * "AFP", "dpa/lno", "Reuters, AP", "NTB-Reuters", "Redacción / EFE", "Agence France-Presse in Berlin": a known agency, with others or initials after it or a desk
 * before it.
 */
export function wire(text: string, words: Words): Credit | undefined {
  if (text.length > LONGEST) return undefined;
  const said = text.replace(/[.©]|,$/g, '').trim();
  const joined = said.split(/[–-]/);
  const [first = '', ...rest] = /[/,|]/.test(said)
    ? said.split(BETWEEN_AGENCIES)
    : joined.every(isAgency)
      ? joined
      : [withoutWhereabouts(said, words)];
  // "ELTA informacija": an agency's own desk.
  const [ownDesk = '', ...ofDesk] = said.split(' ');
  if (isAgency(ownDesk) && words.has('desks', lowered(ofDesk.join(' '))))
    return { ...emptyCredit(text), agency: agencyName(ownDesk) };
  const isDesk = rest.length > 0 && !isAgency(first) && words.has('desks', lowered(first));
  const agency = isDesk ? (rest.shift() ?? '') : first;
  if (!isAgency(agency)) {
    const supplied = suppliedFrom(said, words);
    return supplied && { ...emptyCredit(text), agency: supplied.agency };
  }
  // "EFE / Madrid": where it wrote it.
  const isBeside = (part: string): boolean =>
    isAgency(part) ||
    words.has('desks', lowered(part)) ||
    isNewsPlace(part, words) ||
    (!OF_PICTURES.test(part) && (/^\p{L}{1,5}$/u.test(part) || (said.includes(' / ') && isPlace(part))));
  // "Reuters/kra Frankfurt"
  const signed = rest.map((part) => {
    const initials = SIGNED.exec(part)?.[0];
    return initials && isNewsPlace(part.slice(initials.length + 1), words) ? initials : part;
  });
  if (!signed.every(isBeside)) return undefined;
  const editor = editorBehind(
    agency,
    signed.filter((part) => !isNewsPlace(part, words)),
    words,
  );
  return { ...emptyCredit(text), agency: agencyName(agency), editor };
}

/** "MTI/Hafenblatt", "(Hafenblatt/dpa)": an agency and the house itself, as the page calls it. */
export function signedByHouse(text: string, isOwn: (name: string) => boolean): Credit | undefined {
  if (text.length > LONGEST || !/[/|,–—-]/.test(text)) return undefined;
  const [one = '', other = '', ...more] = text.replace(/^\s*\(|\)\.?\s*$/g, '').split(/\s*[/|]\s*|\s[–—-]\s|,\s/);
  const [agency, house] = isAgency(one) ? [one, other] : [other, one];
  return !more.length && isAgency(agency) && isOwn(house)
    ? { ...emptyCredit(text), agency: agencyName(agency) }
    : undefined;
}

const FOR_HOUSE = /^(\p{Lu}{2,3}|\p{Ll}{2,4})\s?[–—|/-]\s?(?:www\.)?(\S+)$/u;

/** "AS - www.hafenblatt.example": initials before the house's own address. */
export function signedForHouse(text: string, isOwn: (name: string) => boolean): Credit | undefined {
  const [, editor = '', house = ''] = text.length > LONGEST ? [] : (FOR_HOUSE.exec(text) ?? []);
  return isDomain(house) && isOwn(house) && !isAgency(editor) ? { ...emptyCredit(text), editor } : undefined;
}

/** "Nguyễn Anh (Theo Reuters)", "Anna Berg (mit dpa)": who signs with nothing before the name, and the agency in brackets behind a word for it. */
export function signedWith(text: string, words: Words): Credit | undefined {
  if (text.length > LONGEST || !text.endsWith(')')) return undefined;
  const [, name = '', inside = ''] = /^([^()\d]{4,48}) \(([^()]{5,40})\)$/.exec(text) ?? [];
  const lower = lowered(inside);
  const word = words.atStart('material', lower) || words.atStart('quotedFrom', lower);
  const agency = afterWord(inside, word);
  const names = isAgency(agency) ? namesIn(name, words) : [];
  const isSigned =
    names.length > 0 && covers(names, name) && names.every((one) => one.kind === 'person' && /\s/.test(one.name));
  return isSigned
    ? { ...emptyCredit(text), authors: names.map((one) => one.name), agency: agencyName(agency) }
    : undefined;
}

/** "fek/dpa", "ABC/AFP", "mkz, PAP": an agency behind initials: in small letters those of whoever edited its text, in capitals the house's own as well. */
export function signedBeside(text: string, words?: Words): Credit | undefined {
  const [signature] = SIGNATURE.exec(text) ?? [];
  if (!signature) return undefined;
  const parts = text.slice(signature.length).split(/[/,]\s?/);
  const [agency] = parts;
  if (!agency || !parts.every(isAgency)) return undefined;
  const editor = words ? editorBefore(signature.replace(/[/,\s]+$/, ''), agency, words) : '';
  return { ...emptyCredit(text), agency: agencyName(agency), editor };
}

/** "Von Jutta Brandmeier (dpa)", "Par Hélène Marchand (avec AFP)". */
export function agencyInBrackets(value: string, words: Words): string {
  const inside = /\(([^()]{2,40})\)$/.exec(value)?.[1]?.trim() ?? '';
  const name = afterWord(inside, words.atStart('material', lowered(inside))) || inside;
  return isAgency(name) ? name : '';
}
