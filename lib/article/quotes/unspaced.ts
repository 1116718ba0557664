import type { Attribution } from './attribution';
import type { Lexicon } from './lexicon';
import { isSingle } from './marks';
import type { Span } from './pairing';
import { thaiName } from './thai-name';

/**
 * Chinese, Japanese and Korean: without capitals, and mostly without blanks, a name can't be told from a word. But the place of the speaker is
 * fixed: before a verb of speech that leads to the quotation (zh), or before the subject's particle (ja, ko).
 */
interface Words {
  says: readonly string[];
  roles: readonly string[];
  titles: readonly string[];
  cuts: readonly string[];
  pronouns: ReadonlySet<string>;
  subjectMarks: readonly string[];
  quoteMarks: readonly string[];
  sources: readonly string[];
}

interface Named {
  /** As written: "문정복 최고위원". */
  phrase: string;
  name: string;
  role: string;
}

export interface UnspacedQuote {
  attribution: Attribution;
  isQuotation: boolean;
  direct: boolean;
}

const END = /[。！？!?;；\n]|(?<=[다요])\.\s|(?<!\d)\.\s/gu;
const STOPS = /[，,、：:\s"“”「」『』（）()]+/u;

const listOf = (words: string | undefined): string[] =>
  (words ?? '')
    .split(', ')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

export function attributeUnspaced(
  paragraphs: readonly string[],
  spans: readonly Span[][],
  lexicon: Lexicon,
): Map<Span, UnspacedQuote> {
  const { words } = lexicon;
  const known: Words = {
    says: listOf(words.says),
    roles: listOf(words.roles),
    titles: listOf(words.titles),
    cuts: listOf(words.adverbs),
    pronouns: new Set(listOf(words.pronouns)),
    subjectMarks: listOf(words.subjectMarks),
    quoteMarks: listOf(words.quoteMarks),
    sources: listOf(words.accordingToAfter),
  };
  const cast: Named[] = peopleIn(paragraphs, known);
  const result = new Map<Span, UnspacedQuote>();
  let current: Named | undefined;
  paragraphs.forEach((text, index) => {
    const list = spans[index] ?? [];
    let inParagraph: Named | undefined;
    list.forEach((span, i) => {
      const last = list.slice(0, i).findLast((other) => result.get(other)?.isQuotation);
      const before = clauseBefore(text, last?.outerEnd ?? 0, span.outerStart);
      const after = text.slice(span.outerEnd, list[i + 1]?.outerStart ?? text.length);
      // what goes on behind the marks is said only directly behind the verb
      const part = known.subjectMarks.length === 0 && isPartOfClause(text, span);
      const found = part ? speakerOf(before, '', known, NEAR) : speakerOf(before, after, known, FAR);
      const marked = known.quoteMarks.some((mark) => after.startsWith(mark));
      const length = span.end - span.start;
      const stopped = /[。！？!?…]$/u.test(text.slice(span.start, span.end));
      const alone = before.trim() === '' && (after.trim() === '' || i > 0);
      let named = found && nameIn(found.phrase, known);
      let confidence = found?.confidence ?? 0;
      if (found && !named && inParagraph) named = inParagraph;
      else if (found && (!named || known.pronouns.has(named.phrase))) {
        named = current;
        confidence *= 0.85;
      } else if (!found && inParagraph) {
        named = inParagraph;
        confidence = 0.85;
      } else if (!found && (alone || marked) && current) {
        named = current;
        confidence = 0.65;
      }
      const spoken = Boolean(found) || marked;
      const emphasis = isSingle(span.open) && words.subjectMarks !== undefined;
      const isQuotation =
        !LAW_PART.test(before.replace(/[\s“"「：:]+$/u, '')) &&
        ((spoken && !emphasis && (length >= 4 || marked)) ||
          (alone && length >= 12) ||
          (stopped && length >= 8 && !emphasis) ||
          span.continues ||
          span.continued);
      if (isQuotation && named) {
        inParagraph = named;
        if (found) current = named;
      }
      const full = named && fullOf(named, cast);
      if (named?.name && !cast.includes(named)) cast.push(named);
      result.set(span, {
        attribution: {
          speaker: named?.phrase ?? '',
          speakerFull: full?.name || named?.name || named?.phrase || '',
          role: full?.role || named?.role || '',
          confidence: named ? confidence : 0,
          spoken,
        },
        isQuotation,
        direct: length >= 8,
      });
    });
  });
  return result;
}

/** "第十二条规定", "제12조는": an article of a law leads to the run, and what it says is nobody's words. */
const LAW_PART = /(?:第[\d０-９〇一二三四五六七八九十百千]+[条條款項]|제\s?\d+[조항])[^，、。,.]{0,10}$/u;

/** “一带一路”倡议提出十年: Chinese goes on without a comma, so the words are no sentence that somebody says. */
const isPartOfClause = (text: string, span: Span): boolean =>
  /^\p{Script=Han}/u.test(text.slice(span.outerEnd)) &&
  !/[，。！？!?…]$/u.test(text.slice(span.start, span.end)) &&
  '“「'.includes(span.open);

/** The clause that leads to a quotation: from the last full stop, or from the quotation before. */
function clauseBefore(text: string, from: number, to: number): string {
  let start = from;
  for (const stop of text.slice(from, to).matchAll(END)) start = from + stop.index + stop[0].length;
  return text.slice(start, to);
}

/** How far before the words their verb may stand, in signs. */
const FAR = 24;
const NEAR = 1;

function speakerOf(
  before: string,
  after: string,
  words: Words,
  farthest: number,
): { phrase: string; confidence: number } | undefined {
  if (words.subjectMarks.length) return bySubjectMark(before, after, words);
  return (
    byVerb(before, words, true, farthest) ??
    byVerb(/^[，,]?\s*([^。！？!?“”「」]{0,60})/u.exec(after)?.[1] ?? '', words, false, FAR)
  );
}

/** Chinese: subject and verb before "：“…”", or behind "“…”，". */
function byVerb(
  clause: string,
  words: Words,
  leads: boolean,
  farthest: number,
): { phrase: string; confidence: number } | undefined {
  let at = -1;
  let length = 0;
  for (const verb of words.says) {
    const place = leads ? clause.lastIndexOf(verb) : clause.indexOf(verb);
    if (place < 0) continue;
    const better = at < 0 || (leads ? place + verb.length > at + length : place < at);
    if (better) {
      at = place;
      length = verb.length;
    }
  }
  if (at < 0) return undefined;
  const rest = clause.slice(at + length).replace(/[：:，,\s]+$/u, '');
  if (leads && rest.length > farthest) return undefined;
  if (!leads && at > 30) return undefined;
  const parts = clause
    .slice(0, at)
    .split(/[，,；;：:]/u)
    .map((part) => part.trim());
  for (let k = parts.length - 1; k >= 0; k -= 1) {
    const part = parts[k] ?? '';
    const phrase =
      thaiName(part)?.written ?? withoutVerbs(cutAt(part, words.cuts).replace(/[\d０-９].*$/u, ''), words.says);
    if (phrase) return { phrase, confidence: (rest.length > 4 ? 0.85 : 0.95) - 0.08 * (parts.length - 1 - k) };
  }
  return { phrase: '', confidence: 0.85 };
}

/** "王芳感慨|说": two verbs of speech in a row, the first is no part of the name. One sign alone may be. */
function withoutVerbs(written: string, says: readonly string[]): string {
  // "王芳笑着|说", "王芳高兴地|说"
  const phrase = written.replace(/(?<=\p{Script=Han}{2})(?:[笑哭喊]着|\p{Script=Han}{2}地)$/u, '');
  const verb = says.find((other) => other.length > 1 && phrase.length > other.length && phrase.endsWith(other));
  return verb ? withoutVerbs(phrase.slice(0, -verb.length), says) : phrase;
}

/** Japanese and Korean: "…は「…」と述べた", "…은 "…"라고 했다". */
function bySubjectMark(
  before: string,
  after: string,
  words: Words,
): { phrase: string; confidence: number } | undefined {
  const mark = words.quoteMarks.find((other) => after.startsWith(other));
  if (mark === undefined) return undefined;
  const source = words.sources.find((other) => before.includes(other));
  // "田中氏によると、…"
  if (source) return { phrase: cutAt(before.slice(0, before.indexOf(source)).trim(), words.cuts), confidence: 0.9 };
  // "「…」と佐藤市長は述べた"
  const behind = /^([^、。「」]{2,14}?)(?:は|が)/u.exec(after.slice(mark.length))?.[1];
  if (!before.trim() && behind && words.says.some((verb) => after.includes(verb)))
    return { phrase: behind, confidence: 0.85 };
  const spaced = /\s/u.test(before.trim()) && /\p{Script=Hangul}/u.test(before);
  const parts = spaced ? before.trim().split(/\s+/u) : before.split(/(?<=[はがもって、])/u);
  for (let k = parts.length - 1; k >= 0; k -= 1) {
    const part = (parts[k] ?? '').replace(/[,、]$/u, '');
    if (/[다라자]는$/u.test(part) && !words.roles.some((role) => part.endsWith(`${role}는`))) continue; // "that …", no subject
    const particle = words.subjectMarks.find((other) => part.endsWith(other) && part.length > other.length);
    if (!particle) continue;
    const head = part.slice(0, -particle.length);
    if (!spaced)
      return {
        phrase: cutAt(head.replace(/^.*[。、]/u, ''), words.cuts).replace(/(?:から|として|では|に)$/u, ''),
        confidence: 0.9,
      };
    // Korean: the words before that belong to it have no particle of their own
    let from = k;
    while (
      from > 0 &&
      k - from < 4 &&
      !/[은는이가을를에의로고며서도면때자한된할인던,]$|까지$|부터$|하지만$|이날$/u.test(parts[from - 1] ?? '')
    )
      from -= 1;
    const phrase = [...parts.slice(from, k), head].join(' ');
    if (words.roles.some((role) => head.endsWith(role)) || from < k || k === 0)
      return { phrase, confidence: words.roles.some((role) => head.endsWith(role)) ? 0.92 : 0.8 };
  }
  return { phrase: '', confidence: 0.8 };
}

function cutAt(phrase: string, cuts: readonly string[]): string {
  let end = phrase.length;
  for (const cut of cuts) {
    const at = phrase.indexOf(cut);
    if (at === 0) return cutAt(phrase.slice(cut.length), cuts);
    if (at > 0 && at < end) end = at;
  }
  return phrase.slice(0, end).trim();
}

/** Parts a name from its office: the office stands behind it (ja, ko), or before it (zh). */
function nameIn(written: string, words: Words): Named | undefined {
  // "さん（34）", "박지은(41)씨"
  const phrase = written.replace(/[（(]\d{1,3}(?:歳|세)?[)）]/u, '').trim();
  if (!phrase) return undefined;
  if (words.pronouns.has(phrase)) return { phrase, name: '', role: '' };
  const thai = thaiName(phrase);
  if (thai) return { phrase, name: thai.name, role: '' };
  const title = words.titles.find((other) => phrase.endsWith(other) && phrase.length > other.length + 1);
  const bare = title ? phrase.slice(0, -title.length).trim() : phrase;
  if (words.subjectMarks.length) return behindName(phrase, bare, words);
  const whole = /[\p{Script=Han}]{1,7}(?:[·・][\p{Script=Han}A-Z]{1,8})+$/u.exec(bare)?.[0];
  const dotted = whole?.slice(officeEnd(whole.split(/[·・]/u)[0] ?? '', words.roles));
  let name = dotted ?? '';
  let role = dotted ? bare.slice(0, -dotted.length) : '';
  if (!dotted) {
    const at = officeEnd(bare, words.roles);
    if (at > 0 && bare.length - at >= 2 && bare.length - at <= 5) {
      role = bare.slice(0, at);
      name = bare.slice(at);
    } else if (!at && bare.length <= 4) name = bare;
  }
  return { phrase, name, role };
}

/** Behind the last office in these words; 0 when there is none. */
function officeEnd(text: string, roles: readonly string[]): number {
  let end = 0;
  for (const role of roles) {
    const at = text.lastIndexOf(role);
    if (at >= 0) end = Math.max(end, at + role.length);
  }
  return end;
}

function behindName(phrase: string, bare: string, words: Words): Named {
  if (/\p{Script=Hangul}/u.test(bare)) {
    const parts = bare.split(/\s+/u);
    const at = parts.findIndex(
      (part) =>
        /^\p{Script=Hangul}{2,4}$/u.test(part) &&
        !words.roles.some((role) => part.endsWith(role)) &&
        !/[계당부처청시군구측찰]$/u.test(part),
    );
    // "인근 주민 박지은씨"
    const called = parts.at(-1) ?? '';
    if (
      phrase !== bare &&
      parts.length > 1 &&
      /^\p{Script=Hangul}{2,4}$/u.test(called) &&
      !words.roles.some((other) => called.endsWith(other))
    )
      return { phrase, name: called, role: parts.slice(0, -1).join(' ') };
    const role = words.roles.find((other) => bare.endsWith(other));
    const pair = parts.find((part) => part.includes('·'));
    if (pair && role) return { phrase, name: pair, role: parts.slice(parts.indexOf(pair) + 1).join(' ') };
    if (at >= 0 && role && at < parts.length - 1)
      return { phrase, name: parts[at] ?? '', role: parts.slice(at + 1).join(' ') };
    const glued = role && parts.length === 1 ? bare.slice(0, -role.length) : '';
    return glued.length >= 2 ? { phrase, name: glued, role: role ?? '' } : { phrase, name: '', role: '' };
  }
  // "市長は": the office alone
  if (words.roles.includes(bare)) return { phrase, name: '', role: bare };
  const near = bare.split(/の(?=[^の]*$)/u).at(-1) ?? bare;
  const role = words.roles.find((other) => near.endsWith(other) && near.length > other.length + 1);
  const name = role ? near.slice(0, -role.length) : near;
  const person = role !== undefined || phrase !== bare;
  return { phrase, name: person && name.length <= 12 ? name : bare, role: role ?? '' };
}

/** Korean: every name that stands before an office, with or without "former" between. */
function peopleIn(paragraphs: readonly string[], words: Words): Named[] {
  const people: Named[] = [];
  if (!words.quoteMarks.length) return people;
  for (const text of paragraphs)
    for (const [, name = '', former = '', office = ''] of text.matchAll(
      /(\p{Script=Hangul}{3,4})\s((?:전|현|신임)\s)?(\p{Script=Hangul}{2,8})/gu,
    )) {
      const role = words.roles.find((other) => office.startsWith(other) || office.includes(other));
      if (
        !role ||
        words.roles.some((other) => name.endsWith(other)) ||
        /[은는이가을를의에계당부처청시군구측]$/u.test(name)
      )
        continue;
      const held = former + office.slice(0, office.indexOf(role) + role.length);
      if (!people.some((other) => other.name === name)) people.push({ phrase: `${name} ${held}`, name, role: held });
    }
  return people;
}

/** The fullest form of a name seen before: "茂木氏" for 茂木敏充, "김 전 총리" for 김민석 전 국무총리. */
function fullOf(named: Named, cast: readonly Named[]): Named | undefined {
  const held = !named.name && named.role ? cast.filter((other) => other.name && other.role.endsWith(named.role)) : [];
  if (held.length) return held.every((other) => other.name === held[0]?.name) ? held[0] : undefined;
  const short = named.name || STOPS[Symbol.split](named.phrase)[0] || '';
  if (!short) return undefined;
  const office = named.phrase.split(' ').at(-1) ?? '';
  const bySurname = /^\p{Script=Hangul}$/u.test(short);
  const longer = cast.findLast(
    (other) =>
      other.name.length > short.length && other.name.startsWith(short) && (!bySurname || other.role.endsWith(office)),
  );
  return longer ?? cast.findLast((other) => other.name === short && other.role !== '');
}
