import { agencyName, isAgency } from './agencies';
import { isDomain, isUncased, type Name, namesIn } from './names';
import { fold } from './plain-text';
import { originalIn, translatedFrom } from './translation';
import { lowered, type Words } from './words';

/** What one credit line says. */
export interface Credit {
  /** The line without brackets around it. */
  words: string;
  agency: string;
  editor: string;
  authors: readonly string[];
  photographers: readonly string[];
  translators: readonly string[];
  /** BCP 47 of the language it was translated from; "" when the line does not say. */
  originalLang: string;
}

const LONGEST = 160;
const WIRE = 80;
const LABELS = ['writer', 'editor', 'origin', 'photo', 'translator'] as const;
type Role = (typeof LABELS)[number];

/**
 * Reads a line that credits someone and does nothing else: "Sumber : CNA/SL", "Reporter: Budi | Editor: Sari", "(ANTARA)", "Dikutip dari Kompas.com".
 * Prose that begins with the same words ("Sumber air itu …", "Editor: what an editor does") gives nothing: each label needs a colon and each
 * value must be a name.
 */
export function readCreditLine(line: string, words: Words): Credit | undefined {
  if (line.length > LONGEST * 2) return undefined;
  const text = withoutBrackets(fold(line));
  if (!text || text.length > LONGEST) return undefined;
  const lower = lowered(text);
  return (
    labelled(text, lower, words) ??
    (words.mayOpen(lower)
      ? (labelledBy(text, lower, words) ??
        translation(text, lower, words) ??
        byline(text, lower, words) ??
        quoted(text, lower, words))
      : undefined) ??
    wire(text) ??
    signedByInitials(line, text, words) ??
    initials(line, text, words)
  );
}

const withoutBrackets = (line: string): string =>
  line
    .replace(/^[\s*•·—–-]+/, '')
    .replace(/^[([（【]\s*([^()[\]（）【】]*?)\s*[)\]）】]\s*\.?$/, '$1')
    .trim();

const empty = (words: string): Credit => ({
  words,
  agency: '',
  editor: '',
  authors: [],
  photographers: [],
  translators: [],
  originalLang: '',
});

interface Label {
  role: Role;
  start: number;
  end: number;
}

/** Every label with its colon: where it starts, and where its value does. */
function labelsIn(text: string, lower: string, words: Words): Label[] {
  const found: Label[] = [];
  for (let colon = text.search(/[:：]/), from = 0; colon >= 0; ) {
    const before = lower.slice(from, colon).trimEnd();
    const [best] = LABELS.map((role) => ({ role, length: words.atEnd(role, before) })).sort(
      (a, b) => b.length - a.length,
    );
    if (best?.length) {
      found.push({ role: best.role, start: from + before.length - best.length, end: colon + 1 });
      from = colon + 1;
    }
    const next = text.slice(colon + 1).search(/[:：]/);
    colon = next < 0 ? -1 : colon + 1 + next;
  }
  return found;
}

/** A note that says from which language the text was translated, and nothing else. */
function translation(text: string, lower: string, words: Words): Credit | undefined {
  const originalLang = translatedFrom(lower, words);
  return originalLang ? { ...empty(text), originalLang } : undefined;
}

/** One or more "Label: names" one after the other, with whatever separates them. */
function labelled(text: string, lower: string, words: Words): Credit | undefined {
  const labels = labelsIn(text, lower, words);
  if (labels[0]?.start !== 0) return undefined;
  let credit = empty(text);
  for (const [index, { role, start, end }] of labels.entries()) {
    const value = text.slice(end, labels[index + 1]?.start ?? text.length);
    const said = readValue(role, value.replace(/[\s|•·;,/–—-]+$/, '').replace(/^[\s–—-]+/, ''), words);
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

function readValue(role: Role, value: string, words: Words): Partial<Credit> | undefined {
  if (!value) return undefined;
  if (role === 'origin') return readOrigin(value, words);
  if (role === 'photo') return { photographers: [value] };
  const names = namesIn(value, words).filter(({ kind }) => role === 'writer' || kind !== 'agency');
  if (!names.length || !covers(names, value)) return undefined;
  if (role === 'translator') return personsIn(names);
  const people = names.some(({ kind }) => kind === 'person');
  // "Laporan wartawan Bisnis.com, Siti Aminah": beside a person a domain is whom she works for.
  const printed = names.map(({ name }) => name).filter((name) => !people || !isDomain(name));
  return role === 'editor' ? { editor: printed.join(', ') } : { authors: printed };
}

/** Whether names are most of the value, so that a sentence with a name in it is none. */
function covers(names: readonly Name[], value: string): boolean {
  const length = names.reduce((sum, { name }) => sum + name.length, 0);
  return length * 2 + 12 >= value.length;
}

/** "CNA/SL", "Reuters, AFP", "ANTARA": the first is who supplied it, initials after a slash are the house's own editor. */
function readOrigin(value: string, words: Words): Partial<Credit> | undefined {
  const [first = '', ...rest] = value.split(
    /\s*(?:\/|,|;|\||\s[–—-]\s|(?<=\S)\s+(?:dan|and|und|et|y|e|ve|и|та|و|&)\s+(?=\S))\s*/u,
  );
  if (!isOutlet(first, words)) return undefined;
  const editor = rest.find((part) => /^\p{Lu}{2,4}$/u.test(part) && !isAgency(part));
  if (rest.some((part) => part.length > 40 || part.split(/\s+/).length > 5)) return undefined;
  // "ntv.de, dpa": an agency goes before the house's own name.
  const supplier = isAgency(first) ? first : (rest.find(isAgency) ?? first);
  return { agency: agencyName(supplier), editor: editor && value.includes(`/${editor}`) ? editor : '' };
}

/** Whether a text can be the name of an agency or outlet: known, a domain, or a few words that begin with a capital letter. */
export function isOutlet(text: string, words: Words): boolean {
  const name = text.trim();
  if (isAgency(name) || isDomain(name)) return true;
  if (!name || name.length > 50 || /[!?:;"“”«»…]|\.\s|\d{3}/u.test(name)) return false;
  const parts = name.split(/\s+/);
  if (parts.length > 6 || words.has('desks', lowered(name))) return false;
  if (isUncased(name))
    return (
      parts.length <= 4 &&
      name.length <= 30 &&
      !(/[\u3400-\u9fff\u3041-\u309f\uac00-\ud7a3]/u.test(name) && (name.length > 12 || /[，。、！？]/u.test(name)))
    );
  return /^[\p{Lu}\d]/u.test(name) && parts.filter((part) => /^[\p{Lu}\d]/u.test(part)).length * 2 >= parts.length;
}

/** What follows a word of this length and a blank or colon; "" when there is no such word. */
const afterWord = (text: string, length: number): string =>
  length && /^[\s:：]/.test(text.slice(length)) ? text.slice(length).replace(/^[\s:：]+/, '') : '';

/** "Oleh Budi Santoso" and nothing else. */
function byline(text: string, lower: string, words: Words): Credit | undefined {
  const value = afterWord(text, words.atStart('by', lower));
  if (!value) return undefined;
  if (/[.!?]$/.test(value) && !/\b\p{Lu}\.$/u.test(value)) return undefined;
  const names = namesIn(value, words);
  const persons = names.filter(({ kind }) => kind === 'person');
  const people = persons.length
    ? persons.concat(names.filter(({ name, kind }) => kind === 'desk' && !isDomain(name)))
    : names.filter(({ kind }) => kind === 'desk');
  if (!people.length || !covers(names, value)) return undefined;
  const supplier = names.find(({ kind }) => kind === 'agency');
  return { ...empty(text), authors: people.map(({ name }) => name), agency: supplier ? agencyName(supplier.name) : '' };
}

/** "Photo by Paul Lens", "Edited by Lena Marsh": labels of several words need no colon. */
function labelledBy(text: string, lower: string, words: Words): Credit | undefined {
  for (const role of ['photo', 'editor', 'translator'] as const) {
    const length = words.atStart(role, lower);
    const value = text.slice(0, length).includes(' ') ? afterWord(text, length) : '';
    const names = value ? namesIn(value, words).filter(({ kind }) => kind === 'person') : [];
    if (!names.length || !covers(names, value) || /[.!?]$/.test(value)) continue;
    const said = names.map(({ name }) => name);
    if (role === 'photo') return { ...empty(text), photographers: said };
    if (role === 'editor') return { ...empty(text), editor: said.join(', ') };
    return { ...empty(text), translators: said, originalLang: originalIn(lower.slice(0, length), words) };
  }
  return undefined;
}

const personsIn = (names: readonly Name[]): Pick<Credit, 'translators'> | undefined => {
  const translators = names.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  return translators.length ? { translators } : undefined;
};

/** "Dikutip dari Kompas.com", "This article was first published in The Guardian", "Mit Material von dpa". */
function quoted(text: string, lower: string, words: Words): Credit | undefined {
  const phrase = words.atStart('quotedFrom', lower);
  const value = afterWord(text, phrase || words.atStart('material', lower)).replace(/[.。]$/, '');
  if (!value) return undefined;
  const said = readOrigin(value, words);
  // "With Anna": after so short a word only a known agency is certain.
  if (!phrase && !(said?.agency && isAgency(said.agency))) return undefined;
  return said ? { ...empty(text), ...said, editor: '' } : undefined;
}

/** "AFP", "dpa/lno", "Reuters, AP": a known agency, with others or initials after it. */
function wire(text: string): Credit | undefined {
  if (text.length > WIRE) return undefined;
  const [first = '', ...rest] = text
    .replace(/[.©]/g, '')
    .trim()
    .split(/\s*[/,|]\s*/);
  if (!isAgency(first)) return undefined;
  if (rest.some((part) => !isAgency(part) && !/^\p{L}{1,5}$/u.test(part))) return undefined;
  return { ...empty(text), agency: agencyName(first) };
}

/** "(mdk/eko)", "(fas/maa)": brackets with initials at the end of a text. */
function initials(line: string, text: string, words: Words): Credit | undefined {
  if (!/^[([]/.test(line.trim()) || !/^[\p{Ll}\d]{2,6}(?:\/[\p{Ll}\d]{2,6}){1,2}$/u.test(text)) return undefined;
  const parts = text.split('/');
  return { ...empty(text), editor: words.initialsNameEditor ? (parts.at(-1) ?? '') : '' };
}

/** "(ssi)", "ssi, dan; Foto: Paul Lens": where the press signs so, and the line says nothing else. */
function signedByInitials(line: string, text: string, words: Words): Credit | undefined {
  const signed = words.initialsNameAuthor
    ? /^\p{Ll}{2,4}(?:[,/]\s?\p{Ll}{2,4}){0,3}(?=$|;)/u.exec(text)?.[0]
    : undefined;
  if (!signed) return undefined;
  const rest = text.slice(signed.length + 1).trim();
  // Without brackets such a word may be any word.
  if (rest ? !words.atStart('photo', lowered(rest)) : !/^[([]/.test(line.trim())) return undefined;
  const parts = signed.split(/[,/]\s?/);
  if (parts.length === 1 && signed.length > 3) return undefined;
  const isWire = (part: string): boolean => isAgency(part) || isAgency(part.toUpperCase());
  const agency = parts.find(isWire) ?? '';
  return { ...empty(text), agency, authors: parts.filter((part) => !isWire(part) && !words.has('desks', part)) };
}
