import { subjectsOf } from './titled-people';
import type { Subject } from './titled-subject';
import type { Named, Words } from './unspaced-words';

const TITLED = /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]{3}/u;

/** Signs between the words and who says them behind. */
const NEAR = 8;
/** Signs of a sentence behind the words. */
const FAR = 90;
const BEHIND = 0.95;
const BEFORE = 0.9;
const HE = 0.88;
const GOES_ON = 0.76;
/** How quoted words go on in Burmese. */
const QUOTATIVE = /^[\s,၊]*(?:ဟု|ဟူ၍|လို့|ဟုလည်း|ဟူသော)/u;
/** "… says that", wherever the verb stands. */
const LEADS = /(?:ว่า|ថា)\s*[:៖]?\s*$/u;
const THAT = /(?:ว่า|ថា)[\s:៖]|[:៖]\s*$/u;

export interface TitledSpeaker {
  named: Named | undefined;
  confidence: number;
  spoken: boolean;
  /** By "he": whoever that is, the words before the verb are nobody's name. */
  he: boolean;
}

/** Everybody of an article in Thai, Khmer or Burmese who has a title, with what he is; undefined for other scripts. */
export function titledCast(paragraphs: readonly string[], words: Words): Named[] | undefined {
  if (!paragraphs.some((text) => TITLED.test(text))) return undefined;
  const cast: Named[] = [];
  for (const text of paragraphs)
    for (const { kind, phrase, name, role } of subjectsOf(text, words) ?? []) {
      if (kind !== 'name') continue;
      const known = cast.find((other) => isOf(name, other));
      if (!known) cast.push({ phrase, name, role });
      else if (name.length > known.name.length) Object.assign(known, { phrase, name, role: role || known.role });
      else if (!known.role) known.role = role;
    }
  return cast;
}

const isOf = (name: string, other: Named): boolean =>
  other.name === name || other.name.split(' ').includes(name) || name.split(' ').includes(other.name);

/**
 * Thai, Khmer and Burmese: who says the words between `before` and `after`, by the titles of people.
 * @param before what stands in the paragraph before the words, without other quoted words
 * @param current who spoke last
 * @param introduced whom the paragraph before is about, which quotes nobody
 * @returns undefined where nothing tells
 */
export function titledSpeaker(
  before: string,
  after: string,
  cast: readonly Named[],
  words: Words,
  current: Named | undefined,
  introduced: Named | undefined,
): TitledSpeaker | undefined {
  const sentence = (/^[^។။“«]*/u.exec(after)?.[0] ?? '').slice(0, FAR);
  const marked = QUOTATIVE.test(after);
  const speaks = (text: string) => words.says.some((verb) => text.includes(verb));
  const [behind] = subjectsIn(sentence, cast, words);
  const lead = sentence.search(/[\p{L}]/u);
  const close = behind && (marked || behind.from <= Math.max(0, lead) + NEAR || /^(?:\s*នេះ)/u.test(sentence));
  // "สำนักงานเขตระบุว่า “…” | ขณะที่นายอำนาจเผยว่า": the verb leads to the words
  const leads = LEADS.test(before);
  if (behind && close && !leads && (marked || speaks(sentence) || /^\s*នេះ/u.test(sentence))) {
    if (behind.kind !== 'he') return { named: whole(behind, cast), confidence: BEHIND, spoken: true, he: false };
    const meant = lastNamed(before, cast, words) ?? introduced ?? current;
    return { named: meant, confidence: HE, spoken: true, he: true };
  }
  const led = subjectsIn(before, cast, words).filter(
    ({ to }) => marked || speaks(before.slice(to)) || THAT.test(before.slice(to)),
  );
  const last = led.at(-1);
  if (last?.kind === 'he') {
    const named = lastNamed(before.slice(0, last.from), cast, words) ?? introduced ?? current;
    return { named, confidence: HE, spoken: true, he: true };
  }
  if (last) return { named: whole(last, cast), confidence: BEFORE, spoken: true, he: false };
  if (marked || (speaks(sentence.slice(0, NEAR * 3)) && !before.trim()))
    return { named: introduced ?? current, confidence: HE * 0.95, spoken: true, he: false };
  return !before.trim() && !after.trim() && current
    ? { named: current, confidence: GOES_ON, spoken: false, he: false }
    : undefined;
}

/** Those, and people of the article by their given names alone: "พลอยไพลิน | กล่าวเสริม". */
function subjectsIn(text: string, cast: readonly Named[], words: Words): Subject[] {
  const found = subjectsOf(text, words) ?? [];
  if (!THAI.test(text)) return found;
  for (const { name, role } of cast) {
    const [given = ''] = name.split(' ');
    if (given.length < SHORTEST_GIVEN) continue;
    for (const { index: from } of text.matchAll(new RegExp(`(?<=^|[\\s”"])${given}`, 'gu')))
      if (!found.some((other) => other.from <= from && from < other.to))
        found.push({ kind: 'name', phrase: given, name, role, from, to: from + given.length });
  }
  return found.sort((a, b) => a.from - b.from);
}

const THAI = /\p{Script=Thai}/u;
const SHORTEST_GIVEN = 4;

function lastNamed(text: string, cast: readonly Named[], words: Words): Named | undefined {
  const named = subjectsOf(text, words)?.findLast(({ kind }) => kind !== 'he');
  return named && whole(named, cast);
}

/** As the article names him: by his name alone, or by what he is. */
function whole(subject: Subject, cast: readonly Named[]): Named {
  const { kind, phrase, name, role } = subject;
  if (kind === 'name') {
    const known = cast.find((other) => isOf(name, other));
    return { phrase, name: known?.name ?? name, role: known?.role || role };
  }
  const holders = role
    ? cast.filter(
        (other) =>
          other.role.startsWith(role) ||
          other.role.endsWith(role) ||
          (other.role !== '' && role.startsWith(other.role)),
      )
    : [];
  const [holder, second] = holders;
  return holder && !second ? { phrase, name: holder.name, role: holder.role } : { phrase, name: '', role: '' };
}

/** The only one whom a paragraph names. */
export function onlyNamed(text: string, cast: readonly Named[], words: Words): Named | undefined {
  const named = subjectsIn(text, cast, words)
    .filter(({ kind }) => kind === 'name')
    .map((one) => whole(one, cast));
  const [only] = named;
  return only && named.every(({ name }) => name === only.name) ? only : undefined;
}

/** Somebody named who says something without quoted words: "he" in the next paragraph is that one. */
export function toldIn(text: string, cast: readonly Named[], words: Words): Named | undefined {
  const told = (subjectsOf(text, words) ?? []).filter(
    ({ kind, to }) => kind === 'name' && words.says.some((verb) => text.slice(to).includes(verb)),
  );
  const last = told.at(-1);
  return last && whole(last, cast);
}
