import { agencyName } from '../credits/agencies';
import { type Credit, emptyCredit } from '../credits/credit';
import { covers } from '../credits/credit-value';
import { agencyInBrackets } from '../credits/wire';
import { afterWord } from '../lines/after-word';
import { isUncased } from '../lines/uncased';
import { behindByWord, byLength, genreLength, withoutStation } from '../names/by-word';
import { isDomain } from '../names/domain';
import { inNominative } from '../names/inflected-name';
import type { Name } from '../names/name';
import { namesIn, withoutBrackets, withoutContributors, withoutDegrees } from '../names/names';
import { isOffice, withoutOccupation } from '../names/occupation';
import { lowered, type Words } from '../words';

/** "Oleh Budi Santoso" and nothing else. */
export function readCreditByline(text: string, lower: string, words: Words): Credit | undefined {
  const length = byLength(lower, words) || genreLength(lower, words);
  const behind = withoutStation(behindByWord(text, length, words), words);
  // "Laporan wartawan Harian Kita: Budi Hartono": behind a job the house may stand before a colon.
  const said = words.atEnd('jobs', lower.slice(0, length)) ? behind.replace(/^\p{Lu}[^:,]{2,40}:\s+/u, '') : behind;
  // "Text von Anna Weber Illustration von Paul Lens": what else was made, and by whom.
  const photo = words.within('photo', lowered(said));
  // "By Anna Weber Edited By: Paul Lens".
  const edited = photo > 0 ? undefined : editedBy(said, words);
  const end = photo > 0 ? photo : (edited?.at ?? said.length);
  // "Posted by Anna Berg.": behind a by-word of several words no sentence ends so soon.
  const whole = withoutContributors(said.slice(0, end), words).replace(/[\s,;|·]+$/, '');
  const isShort = /\s/.test(lower.slice(0, length)) && (whole.split(' ').length < 4 || areNamesAlone(whole, words));
  const value = isShort ? whole.replace(/(?<=\p{Ll})\.$/u, '') : whole;
  if (!value) return undefined;
  const bare = withoutOccupation(withoutDegrees(value), words);
  if (/[.!?]$/.test(bare) && !/\b\p{Lu}\.$/u.test(bare)) return undefined;
  const names = namesIn(value, words);
  const named = names.filter(({ kind }) => kind === 'person');
  // "Chiara Benvenuti e Redazione online": beside a whole name a desk makes no office of it.
  const isBesideDesk =
    /\s/.test(names[0]?.name ?? '') && names.length > named.length && value.startsWith(named[0]?.name ?? ' ');
  if (named.length && !isBesideDesk && isOffice(value, words)) return undefined;
  // "Laporan wartawan Kabarkita, Siti Aminah": one word behind a job is the house, where a full name follows.
  const isFull = ({ name }: Name): boolean => /\s/.test(name) || isUncased(name);
  // "Minn Malta": where the word means "from" too.
  if (named.length && !named.some(isFull) && words.has('from', lower.slice(0, length))) return undefined;
  const persons = words.atEnd('jobs', lower.slice(0, length)) && named.some(isFull) ? named.filter(isFull) : named;
  const people = persons.length
    ? persons.concat(names.filter(({ name, kind }) => kind === 'desk' && !isDomain(name)))
    : names.filter(({ kind }) => kind === 'desk');
  const [only, ...others] = names;
  // "Por Lusa"
  if (only?.kind === 'agency' && !others.length && only.name === value)
    return { ...emptyCredit(text), agency: agencyName(only.name) };
  if (!people.length || !covers(names, withoutBrackets(bare))) return undefined;
  const byWord = lower.slice(0, length);
  const supplier = names.find(({ kind }) => kind === 'agency')?.name ?? agencyInBrackets(value, words);
  return {
    ...emptyCredit(text),
    authors: people.map(({ name }) => inNominative(name, byWord, words)),
    agency: supplier ? agencyName(supplier) : '',
    editor: edited?.editor ?? '',
  };
}

/** "Ana Prado y Luis Soto.": nothing but full names and what joins them. */
function areNamesAlone(whole: string, words: Words): boolean {
  const names = namesIn(whole.replace(/\.$/, ''), words);
  const length = names.reduce((sum, { name }) => sum + name.length + BETWEEN, 0);
  return length > whole.length && names.every(({ name, kind }) => kind === 'person' && /\s/.test(name));
}
/** " and ", ", ". */
const BETWEEN = 5;

/** Who edited it, in the same line behind the author: a label of several words, with a colon or without, or of one word between a bar and a colon. */
function editedBy(said: string, words: Words): { at: number; editor: string } | undefined {
  const lower = lowered(said);
  const at = words.within('editor', lower);
  const label = at > 0 ? words.atStart('editor', lower.slice(at)) : 0;
  const isParted = /[|·•;/,]\s*$/.test(said.slice(0, at)) && /^\s?[:：]/.test(said.slice(at + label));
  if (!isParted && !said.slice(at, at + label).includes(' ')) return undefined;
  const names = namesIn(afterWord(said.slice(at), label).replace(/\.$/, ''), words).filter(
    ({ kind }) => kind === 'person',
  );
  return names.length ? { at, editor: names.map(({ name }) => name).join(', ') } : undefined;
}
