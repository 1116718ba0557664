import { withoutDay } from '../dates/without-day';
import { isUncased } from '../lines/uncased';
import { isDomain } from '../names/domain';
import type { Name } from '../names/name';
import { namesIn } from '../names/names';
import { isOffice, withoutOccupation } from '../names/occupation';
import type { Words } from '../words';
import { agencyName, isAgency } from './agencies';
import { type Credit, emptyCredit } from './credit';
import { covers } from './credit-value';
import { editorBehind } from './house-initials';
import { readOrigin } from './origin';
import { originalIn } from './translation';

const LABELS = ['writer', 'editor', 'origin', 'photo', 'translator'] as const;
type Role = (typeof LABELS)[number];

interface Label {
  role: Role;
  start: number;
  end: number;
}

const COLON = /[:：]/;
/** In East Asia bars, slashes and equals signs stand for it too: "文／山川花子", "글·사진=박서윤". */
const EASTERN_COLON = /[:：丨｜|／/＝=]/;

/** Every label with its colon: where it starts, and where its value does. None where the text does not begin with one. */
function labelsIn(text: string, lower: string, words: Words): Label[] {
  const found: Label[] = [];
  const pattern = /[\u3400-\u9fff\uac00-\ud7a3]/.test(text) ? EASTERN_COLON : COLON;
  for (let colon = text.search(pattern), from = 0; colon >= 0; ) {
    const before = lower.slice(from, colon).trimEnd();
    let role: Role = 'writer';
    let length = 0;
    for (const each of LABELS) {
      const own = words.atEnd(each, before);
      if (own > length) [role, length] = [each, own];
    }
    // "Oleh: Budi Hartono | Penyunting: Sari Wulandari": a by-word may have the colon.
    if (!found.length && !length && words.has('by', before)) length = before.length;
    if (length && (COLON.test(text.charAt(colon)) || isUncased(before.slice(-length)))) {
      const start = from + before.length - length;
      if (!found.length && start > 0) return [];
      found.push({ role, start, end: colon + 1 });
      from = colon + 1;
    }
    const next = text.slice(colon + 1).search(pattern);
    colon = next < 0 ? -1 : colon + 1 + next;
  }
  return found;
}

/** Separators, in Chinese a label that the page has for something else ("字号：大 小"), and the number of an editor at the house: "李若兰_NB123". */
const AROUND_VALUE = /(?<=[\u3400-\u9fff])\s+[\u3400-\u9fff]{2,4}[:：].*$|[\s|•·;,/／丨｜–—-]+$|_[A-Z]{1,4}\d{2,}$/;

/** One or more "Label: names" one after the other, with whatever separates them. */
export function labelled(text: string, lower: string, words: Words): Credit | undefined {
  const labels = labelsIn(text, lower, words);
  if (!labels.length) return undefined;
  let credit = emptyCredit(text);
  for (const [index, { role, start, end }] of labels.entries()) {
    const value = text.slice(end, labels[index + 1]?.start ?? text.length);
    const said = readValue(
      role,
      withoutDay(value, words)
        .replace(AROUND_VALUE, '')
        .replace(/^[\s–—-]+/, ''),
      words,
    );
    if (!said) return undefined;
    credit = {
      ...credit,
      ...said,
      authors: [...credit.authors, ...(said.authors ?? [])],
      ...(role === 'translator' && { originalLang: originalIn(lower.slice(start, end), words) }),
    };
  }
  return credit;
}

/** "Author, Mary Whitfield": in markup that reads labels aloud a comma stands for the colon. Names are all that follows. */
export function labelledWithComma(text: string, lower: string, words: Words): Credit | undefined {
  const length = /[,،、]/.test(text) ? words.atStart('writer', lower) : 0;
  if (!length || !/^[,،、]\s?/.test(text.slice(length))) return undefined;
  const value = text.slice(length + 1).trim();
  const names = namesIn(value, words);
  const [only, ...others] = names;
  const isFull = ({ name, kind }: Name): boolean => kind === 'person' && /\s/.test(name);
  const isWhole = others.length
    ? names.every(isFull) && names.reduce((sum, { name }) => sum + name.length + BETWEEN, 0) >= value.length
    : only?.kind === 'person' && only.name === value && (/\s/.test(value) || CJK_OR_KOREAN.test(value));
  return isWhole ? { ...emptyCredit(text), authors: names.map(({ name }) => name) } : undefined;
}
/** Names of one word; in other scripts without capitals one word behind "correspondent" is where they are: "संवाददाता, कंचनपुर". */
const CJK_OR_KOREAN = /^[\u3400-\u9fff\uac00-\ud7a3]+$/u;
/** " and ", ", ". */
const BETWEEN = 5;

const BY_TWO = /^([^/]{2,20})\/(\p{Ll}{2,4})$/u;

function readValue(role: Role, value: string, words: Words): Partial<Credit> | undefined {
  if (!value) return undefined;
  if (role === 'origin') return readOrigin(value, words);
  if (role === 'photo') return { photographers: [value] };
  // "Editor: BW": behind the label these are initials.
  if (role === 'editor' && /^\p{Lu}{2,4}$/u.test(value)) return { editor: value };
  // "Di: ATS/fb"
  const [, supplier = '', initials = ''] = BY_TWO.exec(value) ?? [];
  if (role === 'writer' && isAgency(supplier) && !isAgency(initials))
    return { agency: agencyName(supplier), editor: editorBehind(supplier, [initials], words) };
  const names = namesIn(value, words).filter(({ kind }) => role === 'writer' || kind !== 'agency');
  const people = names.some(({ kind }) => kind === 'person');
  if (!names.length || !covers(names, withoutOccupation(value, words)) || (people && isOffice(value, words)))
    return undefined;
  // "Rep: Antara": an agency in the place of the reporter.
  const [first] = names;
  if (role === 'writer' && first && names.every(({ kind }) => kind === 'agency'))
    return { agency: agencyName(first.name) };
  if (role === 'translator') return personsIn(names);
  // "Laporan wartawan Bisnis.com, Siti Aminah": beside a person a domain is whom she works for.
  const printed = names.map(({ name }) => name).filter((name) => !people || !isDomain(name));
  return role === 'editor' ? { editor: printed.join(', ') } : { authors: printed };
}

const personsIn = (names: readonly Name[]): Pick<Credit, 'translators'> | undefined => {
  const translators = names.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  return translators.length ? { translators } : undefined;
};
