import { thaiName } from './thai-name';
import { titledName } from './titled-name';
import type { Named, Words } from './unspaced-words';

/** How the names of Japanese bodies end, and no surname does. */
const BODY = /[省庁局署社党県府]$/u;

const STOPS = /[，,、：:\s"“”「」『』（）()]+/u;

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

/** How the names of Korean bodies end, and none of anybody. */
const KOREAN_BODY =
  /(?:연구소|연구원|협회|학회|위원회|재단|센터|병원|대학교|대학|본부|경찰서|소방서|조합|어촌계|[구시군도]청|교육청)$/u;

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

/** "김민석 | 총리" in one; "이장 | 협의 | 회장" is an office all through. */
const isGluedName = (glued: string, { roles }: Words): boolean =>
  glued.length >= 2 && glued.length <= 3 && !roles.some((other) => other.length > 1 && glued.startsWith(other));

/** A name of two signs and more is left. */
const isTradeBefore = (trade: string, near: string): boolean =>
  trade.length >= 2 &&
  near.startsWith(trade) &&
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々]{2,6}$/u.test(near.slice(trade.length));

/** "부성호(63) 씨", "元駅員の大槻昭三さん", "大槻昭三さん（71）": a whole name with what people of no office are called by. */
const TITLED =
  /(?<!\p{Script=Hangul})(\p{Script=Hangul}{3})(?:\(\d{1,3}\))?\s?씨|(?<=[の、。]|^)([\p{Script=Han}々]{2,3}[\p{Script=Han}\p{Script=Hiragana}]{1,2})(?=さん|氏|(?<!さん|氏)[（(][\d０-９]{1,3}[年歳]?[）)])/gu;

/** "市立病院の | 沢田隆 | 院長": surname and given name, and the office right behind them. */
const JAPANESE = /(?<=[の、。]|^)(?:(?!の)[\p{Script=Han}\p{Script=Hiragana}々]){4,12}?(?=[はがも、（(])/gu;
const WHOLE_NAME = /^[\p{Script=Han}々]{2,3}[\p{Script=Han}\p{Script=Hiragana}]{1,2}$/u;
/** In no name of anybody. */
const OF_BODIES = /[省庁局署社党県府市町村区警会部課院校係]/u;

/** Korean: every name that stands before an office, with or without "former" between. */
export function peopleIn(paragraphs: readonly string[], words: Words): Named[] {
  const people: Named[] = [];
  if (!words.quoteMarks.length) return people;
  for (const text of paragraphs)
    for (const [, name = '', former = '', behind = ''] of text.matchAll(
      /(?<!\p{Script=Hangul})(\p{Script=Hangul}{3,4})(?=\s((?:전|현|신임)\s)?((?:\p{Script=Hangul}{2,8}\s?){1,3}))/gu,
    )) {
      const office = officeIn(behind.trim().split(/\s/u), words);
      if (
        !office ||
        words.roles.some((other) => name.endsWith(other)) ||
        /[은는이가을를의에계당부처청시군구측]$/u.test(name)
      )
        continue;
      const held = former + office;
      if (!people.some((other) => other.name === name)) people.push({ phrase: `${name} ${held}`, name, role: held });
    }
  for (const text of paragraphs)
    for (const [, korean, japanese] of text.matchAll(TITLED)) {
      const name = korean ?? japanese ?? '';
      if (!people.some((other) => other.name === name)) people.push({ phrase: name, name, role: '' });
    }
  for (const text of paragraphs)
    for (const [run] of text.matchAll(JAPANESE)) {
      const office = words.roles.find((role) => role.length > 1 && run.endsWith(role)) ?? '';
      const name = run.slice(0, -office.length);
      if (office && WHOLE_NAME.test(name) && !OF_BODIES.test(name) && !people.some((other) => other.name === name))
        people.push({ phrase: run, name, role: office });
    }
  return people;
}

const PARTICLE = /[은는이가을를의에]$/u;
const PARTICLES = /(?:께서는|께서|에게|[은는이가을를의에도와과만])$/u;

/** "더불어민주당 대선 | 후보는": the first office of these words, with the party or the body before it; undefined for none. */
function officeIn(behind: readonly string[], { roles }: Words): string | undefined {
  for (const [index, word] of behind.entries()) {
    // "시민연대" is a body, though it begins as "시민"
    const bare = word.replace(PARTICLES, '');
    const role = roles.find((other) => word.endsWith(other) || bare.endsWith(other));
    if (role) return [...behind.slice(0, index), word.endsWith(role) ? word : bare].join(' ');
    if (PARTICLE.test(word)) return undefined;
  }
  return undefined;
}

/** "김민석 전 총리 | 측 | 변호인", "회사 | 관계자": somebody of his side, or of a body. */
const isOfSide = (phrase: string): boolean => /\s측\s|\s관계자$/u.test(phrase);

/** "부 씨": nobody else has the surname. */
const isOnlyOf = (surname: string, title: string, cast: readonly Named[]): boolean =>
  title.endsWith('씨') &&
  new Set(cast.flatMap(({ name }) => (name.length > 1 && name.startsWith(surname) ? [name] : []))).size === 1;

/** The fullest form of a name seen before: "茂木氏" for 茂木敏充, "김 전 총리" for 김민석 전 국무총리. */
export function fullOf(named: Named, cast: readonly Named[], words: Words): Named | undefined {
  if (isOfSide(named.phrase)) return undefined;
  const held = !named.name && named.role ? cast.filter((other) => other.name && other.role.endsWith(named.role)) : [];
  if (held.length) return held.every((other) => other.name === held[0]?.name) ? held[0] : undefined;
  // "김씨"
  const short = named.name || (STOPS[Symbol.split](named.phrase)[0] ?? '').replace(/^(\p{Script=Hangul})씨$/u, '$1');
  if (!short) return undefined;
  const office = named.phrase.split(' ').at(-1) ?? '';
  // "林說" behind 林志遠
  if (/^\p{Script=Han}$/u.test(short) && !words.subjectMarks.length) {
    const [only, second] = cast.filter(({ name }) => name.length > 1 && name.startsWith(short));
    return second && second.name !== only?.name ? undefined : only;
  }
  // "老王" behind 王大山
  const familiar = /^[老小阿](\p{Script=Han})$/u.exec(short)?.[1];
  if (familiar && !words.subjectMarks.length) {
    const [only, second] = cast.filter(({ name }) => name.length > 1 && name.startsWith(familiar));
    if (only) return second && second.name !== only.name ? undefined : only;
  }
  const bySurname = /^\p{Script=Hangul}$/u.test(short);
  const longer = cast.findLast(
    (other) =>
      other.name.length > short.length &&
      other.name.startsWith(short) &&
      (!bySurname || other.role.endsWith(office) || isOnlyOf(short, office, cast)),
  );
  return longer ?? cast.findLast((other) => other.name === short && other.role !== '');
}
