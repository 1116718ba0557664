import { agencyName, isAgency } from './agencies';
import { genreLength } from './by-word';
import { readCopyright, readRights } from './copyright';
import { type Credit, emptyCredit } from './credit';
import { afterWord, covers } from './credit-value';
import { signedByAuthor, signedByEditor, signedInBrackets } from './initials';
import { isDomain, isUncased, type Name } from './name';
import { namesIn, withoutDegrees } from './names';
import { withoutOccupation } from './occupation';
import { readOrigin } from './origin';
import { fold } from './plain-text';
import { readReporter } from './reporter';
import { readSignOff } from './sign-off';
import { readTaiwaneseCredit } from './taiwanese-byline';
import { originalIn, translatedFrom } from './translation';
import { agencyInBrackets, signedBeside, signedWith, wire } from './wire';
import { lowered, type Words } from './words';

const LONGEST = 160;
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
  if (!text) return undefined;
  const lower = lowered(text);
  // With the headline that an article had elsewhere a line is longer than others.
  if (text.length > LONGEST)
    return readRights(text, words) ?? (words.mayOpen(lower) ? quoted(text, lower, words) : undefined);
  return (
    labelled(text, lower, words) ??
    labelledWithComma(text, lower, words) ??
    (words.mayOpen(lower)
      ? (readSignOff(text, (part) => labelledBy(part, lowered(part), words) ?? byline(part, lowered(part), words)) ??
        labelledBy(text, lower, words) ??
        translation(text, lower, words) ??
        byline(text, lower, words) ??
        quoted(text, lower, words))
      : undefined) ??
    wire(text, words) ??
    readRights(text, words) ??
    signedWith(text, words) ??
    readCopyright(text, words) ??
    readReporter(text, words) ??
    readTaiwaneseCredit(text) ??
    signedByAuthor(line, text, words) ??
    signedByEditor(line, text, words) ??
    signedBeside(text) ??
    signedInBrackets(line, text, words)
  );
}

/** A bullet, a dash, a bracket or a slash. */
const WRAPPED = /^[\s*•·—–/([（【-]/;

const withoutBrackets = (line: string): string => (WRAPPED.test(line) ? unwrapped(line) : line.trimEnd());

const unwrapped = (line: string): string =>
  line
    .replace(/^[\s*•·—–-]+/, '')
    // Behind the brackets an agency of Taiwan writes the day as one number.
    .replace(/^[([（【]\s*([^()[\]（）【】]*?)\s*[)\]）】]\s*(?:\.|\d{6,8})?$/, '$1')
    .replace(/^\/([^/]{2,30})\/$/, '$1')
    .trim();

interface Label {
  role: Role;
  start: number;
  end: number;
}

const COLON = /[:：]/;
/** In East Asia bars, slashes and equals signs stand for it too: "文／山川花子", "글·사진=박서윤". */
const EASTERN_COLON = /[:：丨｜|／/＝=]/;

/** Every label with its colon: where it starts, and where its value does. */
function labelsIn(text: string, lower: string, words: Words): Label[] {
  const found: Label[] = [];
  const pattern = /[\u3400-\u9fff\uac00-\ud7a3]/.test(text) ? EASTERN_COLON : COLON;
  for (let colon = text.search(pattern), from = 0; colon >= 0; ) {
    const before = lower.slice(from, colon).trimEnd();
    const [best] = LABELS.map((role) => ({ role, length: words.atEnd(role, before) })).sort(
      (a, b) => b.length - a.length,
    );
    const isLabel = best && (COLON.test(text.charAt(colon)) || isUncased(before.slice(-best.length)));
    if (best?.length && isLabel) {
      found.push({ role: best.role, start: from + before.length - best.length, end: colon + 1 });
      from = colon + 1;
    }
    const next = text.slice(colon + 1).search(pattern);
    colon = next < 0 ? -1 : colon + 1 + next;
  }
  return found;
}

/** A note that says from which language the text was translated, and nothing else. */
function translation(text: string, lower: string, words: Words): Credit | undefined {
  const originalLang = translatedFrom(lower, words);
  return originalLang ? { ...emptyCredit(text), originalLang } : undefined;
}

/** Separators, and the number of an editor at the house: "李若兰_NB123". */
const AROUND_VALUE = /[\s|•·;,/／丨｜–—-]+$|_[A-Z]{1,4}\d{2,}$/;

/** One or more "Label: names" one after the other, with whatever separates them. */
function labelled(text: string, lower: string, words: Words): Credit | undefined {
  const labels = labelsIn(text, lower, words);
  if (labels[0]?.start !== 0) return undefined;
  let credit = emptyCredit(text);
  for (const [index, { role, start, end }] of labels.entries()) {
    const value = text.slice(end, labels[index + 1]?.start ?? text.length);
    const said = readValue(role, value.replace(AROUND_VALUE, '').replace(/^[\s–—-]+/, ''), words);
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

/** "Author, Mary Whitfield": in markup that reads labels aloud a comma stands for the colon. The name is all that follows. */
function labelledWithComma(text: string, lower: string, words: Words): Credit | undefined {
  const length = words.atStart('writer', lower);
  if (!length || !/^[,،、]\s?/.test(text.slice(length))) return undefined;
  const value = text.slice(length + 1).trim();
  const [only, ...others] = namesIn(value, words);
  const isWhole =
    only?.kind === 'person' && !others.length && only.name === value && (/\s/.test(value) || isUncased(value));
  return isWhole ? { ...emptyCredit(text), authors: [value] } : undefined;
}

function readValue(role: Role, value: string, words: Words): Partial<Credit> | undefined {
  if (!value) return undefined;
  if (role === 'origin') return readOrigin(value, words);
  if (role === 'photo') return { photographers: [value] };
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

/** "Guru Besar Hukum", "Pemerintah Kota", "Pilihan Redaksi Minggu Ini": capitals do not make a person of these. */
function isOffice(value: string, words: Words): boolean {
  const lower = lowered(value);
  if (words.atStart('offices', lower)) return true;
  const parts = lower.split(/\s+/);
  return parts.length > 2 && parts.slice(1, -1).some((part) => part.length > 5 && words.has('desks', part));
}

/** "Oleh Budi Santoso" and nothing else. */
function byline(text: string, lower: string, words: Words): Credit | undefined {
  const length = words.atStart('by', lower) || genreLength(lower, words);
  const said = afterWord(text, length);
  // "Text von Anna Weber Illustration von Paul Lens": what else was made, and by whom.
  const photo = words.within('photo', lowered(said));
  // "By Anna Weber Edited By: Paul Lens".
  const edited = photo > 0 ? undefined : editedBy(said, words);
  const end = photo > 0 ? photo : (edited?.at ?? said.length);
  const value = said.slice(0, end).replace(/[\s,;|·]+$/, '');
  if (!value) return undefined;
  const bare = withoutOccupation(withoutDegrees(value), words);
  if (/[.!?]$/.test(bare) && !/\b\p{Lu}\.$/u.test(bare)) return undefined;
  const names = namesIn(value, words);
  const named = names.filter(({ kind }) => kind === 'person');
  if (named.length && isOffice(value, words)) return undefined;
  // "Laporan wartawan Kabarkita, Siti Aminah": one word behind a job is the house, where a full name follows.
  const isFull = ({ name }: Name): boolean => /\s/.test(name) || isUncased(name);
  const persons = words.atEnd('jobs', lower.slice(0, length)) && named.some(isFull) ? named.filter(isFull) : named;
  const people = persons.length
    ? persons.concat(names.filter(({ name, kind }) => kind === 'desk' && !isDomain(name)))
    : names.filter(({ kind }) => kind === 'desk');
  if (!people.length || !covers(names, bare)) return undefined;
  const supplier = names.find(({ kind }) => kind === 'agency')?.name ?? agencyInBrackets(value, words);
  return {
    ...emptyCredit(text),
    authors: people.map(({ name }) => name),
    agency: supplier ? agencyName(supplier) : '',
    editor: edited?.editor ?? '',
  };
}

/** Who edited it, in the same line behind the author: a label of several words, with a colon or without. */
function editedBy(said: string, words: Words): { at: number; editor: string } | undefined {
  const lower = lowered(said);
  const at = words.within('editor', lower);
  const label = at > 0 ? words.atStart('editor', lower.slice(at)) : 0;
  if (!said.slice(at, at + label).includes(' ')) return undefined;
  const names = namesIn(afterWord(said.slice(at), label).replace(/\.$/, ''), words).filter(
    ({ kind }) => kind === 'person',
  );
  return names.length ? { at, editor: names.map(({ name }) => name).join(', ') } : undefined;
}

/** "Photo by Paul Lens", "Edited by Lena Marsh": labels of several words need no colon. */
function labelledBy(text: string, lower: string, words: Words): Credit | undefined {
  for (const role of ['photo', 'editor', 'translator'] as const) {
    const length = words.atStart(role, lower);
    const value = text.slice(0, length).includes(' ') ? afterWord(text, length) : '';
    const names = value ? namesIn(value, words).filter(({ kind }) => kind === 'person') : [];
    if (!names.length || !covers(names, value) || /[.!?]$/.test(value)) continue;
    const said = names.map(({ name }) => name);
    if (role === 'photo') return { ...emptyCredit(text), photographers: said };
    if (role === 'editor') return { ...emptyCredit(text), editor: said.join(', ') };
    return { ...emptyCredit(text), translators: said, originalLang: originalIn(lower.slice(0, length), words) };
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
  const whole = afterWord(text, phrase || words.atStart('material', lower)).replace(/[.。]$/, '');
  const title = phrase ? words.within('underTitle', lowered(whole)) : -1;
  const value = (title > 0 ? whole.slice(0, title) : whole).replace(/[\s,]+$/, '');
  if (!value || (title < 0 && text.length > LONGEST)) return undefined;
  const said = readOrigin(value, words);
  // "With Anna": after so short a word only a known agency is certain.
  if (!phrase && !(said?.agency && isAgency(said.agency))) return undefined;
  return said ? { ...emptyCredit(text), ...said, editor: '' } : undefined;
}
