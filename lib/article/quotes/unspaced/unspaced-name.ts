import { titledName } from '../people/titled-name';
import { isGluedName, isOfSide, KOREAN_BODY } from './korean-name';
import { thaiName } from './thai-name';
import type { Named, Words } from './unspaced-words';

/** How the names of Japanese bodies end, and no surname does. */
const BODY = /[省庁局署社党県府]$/u;

/** Parts a name from its office: the office stands behind it (ja, ko), or before it (zh). */
export function nameIn(written: string, words: Words): Named | undefined {
  // "さん（34）", "박지은(41)씨", "佐藤教授（政治学）"
  const phrase = written
    .replace(/[（(]\d{1,3}(?:歳|세)?[)）]/u, '')
    .replace(/（[^（）]{1,12}）$/u, '')
    .trim();
  if (!phrase) return undefined;
  if (words.pronouns.has(phrase)) return { phrase, name: '', role: '' };
  const thai = thaiName(phrase);
  if (thai) return { phrase: thai.written, name: thai.name, role: thai.office };
  const titled = titledName(phrase, words);
  if (titled) return titled;
  const title = words.titles.find((other) => phrase.endsWith(other) && phrase.length > other.length + 1);
  const bare = title ? phrase.slice(0, -title.length).trim() : phrase;
  if (words.subjectMarks.length) return behindName(phrase, bare, words);
  // "张伟、刘洋": several at a time
  if (/\p{Script=Han}、\p{Script=Han}/u.test(bare) && !holdsTwo(bare, words)) return undefined;
  const whole = /[\p{Script=Han}]{1,7}(?:[·・][\p{Script=Han}A-Z]{1,8})+$/u.exec(bare)?.[0];
  const dotted = whole?.slice(officeEnd(whole.split(/[·・]/u)[0] ?? '', words.roles));
  // "家住附近的 | 张大爷"
  const called = /的(\p{Script=Han}{2,4})$/u.exec(bare)?.[1];
  if (called && !officeEnd(bare, words.roles)) return { phrase: called, name: called, role: '' };
  let name = dotted ?? '';
  let role = dotted ? bare.slice(0, -dotted.length) : '';
  if (!dotted) {
    const at = officeEnd(bare, words.roles);
    if (at > 0 && bare.length - at >= 2 && bare.length - at <= 5) {
      role = bare.slice(0, at);
      name = bare.slice(at);
    } else if (!at && bare.length <= 4) name = bare;
    else if (!at) ({ name, role } = doerIn(bare, words));
  }
  return { phrase, name, role };
}

/** "养蜂人 | 赵德福": a noun that says by its end what somebody does, and a name of three signs or two behind it. */
function doerIn(bare: string, { isAgent }: Words): { name: string; role: string } {
  if (bare.length <= LONGEST_WITH_DOER && /^\p{Script=Han}+$/u.test(bare))
    for (const size of [3, 2])
      if (isAgent(bare.slice(0, -size))) return { name: bare.slice(-size), role: bare.slice(0, -size) };
  return { name: '', role: '' };
}

const LONGEST_WITH_DOER = 18;

/** "人大代表、教授周晓燕": two offices of one, and a name behind the second alone. */
function holdsTwo(text: string, { roles, isAgent }: Words): boolean {
  const [first = '', second = '', ...others] = text.split('、');
  const end = officeEnd(second, roles);
  return (
    !others.length &&
    (officeEnd(first, roles) === first.length || isAgent(first)) &&
    end > 0 &&
    /^\p{Script=Han}{2,4}$/u.test(second.slice(end))
  );
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

/** "看板を見た | 田中花子さん", "現場にいた | 田中さん": a clause that describes somebody whose title follows. */
const RELATIVE =
  /^.*(?:を|に|で|から)[\p{Script=Han}\p{Script=Hiragana}]{0,5}[たるむくうすつぐぶ](?=[\p{Script=Han}\p{Script=Katakana}々ー]{2,8}$)/u;

function behindName(phrase: string, bare: string, words: Words): Named {
  if (/\p{Script=Hangul}/u.test(bare)) {
    const parts = bare.split(/\s+/u);
    if (isOfSide(bare)) return { phrase, name: '', role: '' };
    const at = parts.findIndex(
      (part) =>
        /^\p{Script=Hangul}{2,4}$/u.test(part) &&
        !words.roles.some((role) => part.endsWith(role)) &&
        !/[계당부처청시군구측찰]$/u.test(part),
    );
    // "오정례 | 할머니"
    if (phrase !== bare && parts.length === 1 && /^\p{Script=Hangul}{3}$/u.test(bare))
      return { phrase, name: bare, role: '' };
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
    // "해담연구소 | 진하람 박사"
    const near = parts.at(-2) ?? '';
    if (role && parts.length > 2 && KOREAN_BODY.test(parts[0] ?? '') && /^\p{Script=Hangul}{3}$/u.test(near))
      return { phrase, name: near, role: called };
    if (at >= 0 && role && at < parts.length - 1)
      return { phrase, name: parts[at] ?? '', role: parts.slice(at + 1).join(' ') };
    // "정의당 대변인 | 최유리"
    const before = parts.at(-2) ?? '';
    if (at > 0 && at === parts.length - 1 && called.length === 3 && words.roles.some((other) => before.endsWith(other)))
      return { phrase, name: called, role: parts.slice(0, -1).join(' ') };
    const glued = role && parts.length === 1 ? bare.slice(0, -role.length) : '';
    return isGluedName(glued, words) ? { phrase, name: glued, role: role ?? '' } : { phrase, name: '', role: '' };
  }
  // "市長は": the office alone
  const named = phrase === bare ? bare : bare.replace(RELATIVE, '');
  if (named !== bare) return behindName(named + phrase.slice(bare.length), named, words);
  const near = bare.split(/の(?=[^の]*$)/u).at(-1) ?? bare;
  if (words.roles.includes(near)) return { phrase, name: '', role: bare };
  const role = words.roles.find((other) => near.endsWith(other) && near.length > other.length + 1);
  const name = role ? near.slice(0, -role.length) : near;
  // "旅館を営む | 女性": a clause describes whom nobody names
  if (role && /[\p{Script=Han}\p{Script=Hiragana}][たるむくうすつぐぶ]$/u.test(name))
    return { phrase: role, name: '', role };
  // "カタールの外務省報道官": whose he is
  if (role && BODY.test(name)) return { phrase, name: '', role: bare };
  // "官房長官の | 森一郎氏"
  const held = role === undefined && near !== bare ? bare.slice(0, -near.length - 1) : '';
  if (phrase !== bare && words.roles.some((other) => held.endsWith(other))) return { phrase, name, role: held };
  // "漁師 | 田中一郎さん"
  const trade = phrase === bare ? undefined : words.roles.find((other) => isTradeBefore(other, near));
  if (trade)
    return {
      phrase: near.slice(trade.length) + phrase.slice(bare.length),
      name: near.slice(trade.length),
      role: trade,
    };
  const person = role !== undefined || phrase !== bare;
  return { phrase, name: person && name.length <= 12 ? name : bare, role: role ?? '' };
}

/** A name of two signs and more is left. */
const isTradeBefore = (trade: string, near: string): boolean =>
  trade.length >= 2 &&
  near.startsWith(trade) &&
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々]{2,6}$/u.test(near.slice(trade.length));
