import { printed, type Witness } from '../evidence';
import { isEastAsianName } from '../names/known-names';
import type { Words } from '../words';

/** What each label names; behind the others stands nobody whom the source has. */
const WRITER =
  /^(?:本报|本网|本台|本社|全媒体|融媒体|见习|实习|特约|首席|新闻){0,2}(?:记者|記者|通讯员|通訊員|实习生|撰文|文字)/u;
const EDITOR = /^(?:责任编辑|責任編輯|编辑|編輯|责编)/u;
const OTHER = /^(?:校对|校對|审核|审校|监制|摄影|攝影|图片|视频|制图|美编|主编|终审|复审|[一二三]审|值班编委|见习)/u;
const ROLES = [
  [WRITER, 'authors', 'byline'],
  [EDITOR, 'editor', 'byline editor'],
  [OTHER, undefined, ''],
] as const;
const NAME = /^[\u3400-\u9fff]{2,4}$|^[\u3400-\u9fff]{1,6}·[\u3400-\u9fff]{1,6}$/u;
/** "记者调查", "记者手记", "记者 从市政府 获悉": how kickers and sentences about a reporter go on, with signs that hardly a surname is written with. */
const NO_NAME =
  /^[调調观觀手直获獲了从從在看发發注采採走联聯致赶趕见見随隨跟也还還今昨日近前正对對来來梳探体體实實现現报報评評札视視之]/u;
const LONGEST = 60;
const HOUSE = /[\u3400-\u9fff]/u;

/** Labels and the names behind each of them, with nothing but blanks, colons, commas and bars between: "记者 何雨舟 通讯员 梁欣 编辑 钱立". */
function signersOf(text: string): readonly { field: 'authors' | 'editor'; name: string; kind: string }[] {
  const found: { field: 'authors' | 'editor'; name: string; kind: string }[] = [];
  let role: (typeof ROLES)[number] | undefined;
  for (const { 1: token = '', 2: colon } of text.matchAll(/([^\s、，,|｜丨:：;；]+)\s*([:：]?)/gu)) {
    const next = ROLES.find(([label]) => label.test(token));
    // "字号：放大 缩小": behind another label stand buttons.
    if (colon && !next) break;
    const name = next ? token.replace(next[0], '') : token;
    role = next ?? role;
    if (!role || (name && (!NAME.test(name) || NO_NAME.test(name)))) return [];
    if (name && role[1]) found.push({ field: role[1], name, kind: role[2] });
  }
  return found;
}

/** Names of two signs, "梁欣", are told by the surname as those of three are. */
const isName = (name: string, words: Words): boolean =>
  name.includes('·') || isEastAsianName(name.length === 2 ? `${name}${name.charAt(1)}` : name, words);

/** Who reports, in the brackets of a dateline: "（记者何雨舟、梁欣）", "(记者 何雨舟 通讯员 梁欣)". */
export const reportersOf = (text: string): string[] =>
  signersOf(text)
    .filter(({ field }) => field === 'authors')
    .map(({ name }) => name);

const BEGINNING =
  /(?:^|[\s(（])(?=(?:本报|本网|本台|全媒体|融媒体|见习|实习|特约|首席)*(?:记者|記者|通讯员|通訊員)[\s:：]?[\u3400-\u9fff])|^[\u3400-\u9fff]{2,6}?(?=(?:记者|記者)\s[\u3400-\u9fff]{2,4}(?:\s|$))/u;

/**
 * "2031-05-20 09:31 来源：港报 记者 何雨舟 编辑 钱立": who signs at the end of a line, with what each of them did.
 * @returns what stands before them too
 */
export function readChineseByline(text: string, words: Words): { said: Witness[]; before: string } {
  const { index = -1, 0: house = '' } = text.length > LONGEST * 2 ? {} : (BEGINNING.exec(text) ?? {});
  // "港湾新闻记者 何雨舟": whose they are, written in one with what they do.
  const signed = index < 0 ? '' : text.slice(index + house.length).replace(/^[\s(（]+|[\s)）]+$/gu, '');
  const found = signed.length > LONGEST ? [] : signersOf(signed);
  // "战地记者 归来 专访": whose they are may be what a series is called, and its words no names.
  const signers = HOUSE.test(house) && !found.some(({ name }) => isName(name, words)) ? [] : found;
  return {
    said: signers.map(({ field, name, kind }) => printed(field, name, signed, kind)),
    before: text.slice(0, index),
  };
}
