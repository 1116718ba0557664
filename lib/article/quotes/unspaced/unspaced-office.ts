import type { Words } from './unspaced-words';

const SHORTEST_NAME = 2;
/** Letters before a name that are looked at. */
const FAR = 16;
const STOP = /[\s，,、。.!?！？；;：:"“”「」『』（）()《》―—-]/u;

/**
 * What somebody is who speaks without it, from where the article names them otherwise: "校长 | 李秀兰介绍", "元駅員の | 大村昭三さん", "어촌계장 | 부성호(63) 씨". An office of
 * the list, or a noun that says by its end what people do.
 * @returns "" where no office stands right beside the name
 */
export function officeElsewhere(name: string, paragraphs: readonly string[], words: Words): string {
  if (name.length < SHORTEST_NAME || STOP.test(name)) return '';
  for (const text of paragraphs)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const before = text.slice(Math.max(0, at - FAR), at);
      const office = /^\p{Script=Hangul}/u.test(name)
        ? koreanOffice(before, words)
        : words.subjectMarks.length
          ? japaneseOffice(before, text.slice(at + name.length), words)
          : chineseOffice(before, words);
      if (office) return office;
    }
  return '';
}

const isOffice = (word: string, { roles, titles }: Words): boolean =>
  !titles.includes(word) && roles.some((role) => role.length > 1 && word.endsWith(role));

/** Signs behind which an office begins: "尊敬的 | 校长". */
const LEADS = /^.*[了着著過过的是把被對对向让讓到]/u;
/** The same, but also in what an office is of: "58同城 | 董事长". */
const MAY_LEAD = /[在和与與跟同说說见見给給请請据據]/u;
const LONGEST_OFFICE = 12;

/** The office that Chinese words end in, without what leads to it; "" for none. */
export function chineseOffice(before: string, words: Words): string {
  const run = (before.split(STOP).at(-1) ?? '').replace(/^.*[岁歲]的?/u, '').replace(LEADS, '');
  if (MAY_LEAD.test(run)) return words.roles.find((role) => role.length > 1 && run.endsWith(role)) ?? '';
  return run.length > 1 && run.length <= LONGEST_OFFICE && (isOffice(run, words) || words.isAgent(run)) ? run : '';
}

/** "高校2年の | 真中莉子さん", "会社員の | 真中莉子さん"; "浜田次郎 | 町長". */
function japaneseOffice(before: string, behind: string, words: Words): string {
  const title = GRADE.test(behind) || words.titles.some((other) => behind.startsWith(other));
  const led = /([\p{Script=Han}\p{Script=Katakana}\d０-９ー々]{2,12})の$/u.exec(before)?.[1];
  if (title && led && (isOffice(led, words) || SCHOOL_YEAR.test(led) || words.isAgent(led))) return led;
  const held = title ? undefined : words.roles.find((role) => role.length > 1 && behind.startsWith(role));
  return held ?? '';
}

/** "森脇大地 | （３年）" */
const GRADE = /^[（(][\d０-９]{1,3}[年歳]?[）)]/u;

/** "高校2年" */
const SCHOOL_YEAR = /(?:小|中|高|大|校|学|専門)\D{0,2}[\d０-９一二三四五六]年生?$/u;

/** The noun right before the name, without a particle: "어촌계장 부성호", "해녀 고춘옥". */
function koreanOffice(before: string, words: Words): string {
  const noun = /(?:^|[\s"“”.,])(\p{Script=Hangul}{2,8})\s$/u.exec(before)?.[1] ?? '';
  return isOffice(noun, words) || words.isAgent(noun) ? noun : '';
}
