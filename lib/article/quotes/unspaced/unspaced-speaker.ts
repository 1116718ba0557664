import { thaiPhrase } from './thai-name';
import { besideSentence, TOLD_BEHIND } from './unspaced-beside';
import { cutAt } from './unspaced-cut';
import type { Words } from './unspaced-words';

/** How far before the words their verb may stand, in signs. */
export const FAR = 24;

export const NEAR = 1;

const FARTHEST_BEHIND = 60;

/** The phrase of who speaks, by what stands before and behind the words. */
export function speakerOf(
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

/** "仲介している | カタールの報道官": a verb that describes who speaks. */
const CLAUSE = /^.*(?:い[るた]|し[てた]|する|れ[るた]|った)(?=[\p{Script=Han}\p{Script=Katakana}])/u;

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
  // "当地人说的“板凳法庭”": what something is called
  if (leads && (rest.length > farthest || rest === '的')) return undefined;
  // Thai has blanks between given name, surname and office
  if (!leads && at > (/\S\s\S/u.test(clause.slice(0, at)) ? FARTHEST_BEHIND : 30)) return undefined;
  const parts = clause
    .slice(0, at)
    // "“…,”覃芬说": a run between marks that is none of somebody's words
    .replace(/^.*[”」』]/u, '')
    .split(/[，,；;：:]/u)
    .map((part) => part.trim());
  for (let k = parts.length - 1; k >= 0; k -= 1) {
    const part = parts[k] ?? '';
    const phrase =
      thaiPhrase(part) ?? withoutVerbs(cutAt(withoutAge(part), words.cuts).replace(/[\d０-９].*$/u, ''), words.says);
    if (phrase) return { phrase, confidence: (rest.length > 4 ? 0.85 : 0.95) - 0.08 * (parts.length - 1 - k) };
  }
  return { phrase: '', confidence: 0.85 };
}

/** "52岁的 | 村民赵德福" */
const withoutAge = (part: string): string => part.replace(/^(?:今年|现年|現年)?[\d０-９]{1,3}[岁歲]的?/u, '');

/** "王芳感慨|说": two verbs of speech in a row, the first is no part of the name. One sign alone may be. */
function withoutVerbs(written: string, says: readonly string[]): string {
  // "王芳笑着|说", "王芳高兴地|说"
  const phrase = written.replace(
    /(?<=\p{Script=Han}{2})(?:[笑哭喊][着著]|\p{Script=Han}{2}地|[叹嘆][气氣息]|[摇搖点點][头頭]|[苦微]笑|[摆擺]手|哽咽|激[动動]|[无無]奈)$/u,
    '',
  );
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
  // "「…」。佐藤市長はこう語った"
  const told = TOLD_BEHIND.exec(after);
  if (mark === undefined && told?.[1] && words.says.some((verb) => told[2]?.startsWith(verb)))
    return { phrase: told[1], confidence: 0.85 };
  if (mark === undefined) return besideSentence(before, after, words);
  const source = words.sources.find((other) => before.includes(other));
  // "田中氏によると、…"
  if (source) return { phrase: cutAt(before.slice(0, before.indexOf(source)).trim(), words.cuts), confidence: 0.9 };
  // "「…」と佐藤市長は述べた"
  const behind = /^、?([^、。「」]{2,30}?)(?:は|が)/u.exec(after.slice(mark.length))?.[1];
  // "「…」と佐藤さんは笑った"
  const titled = behind !== undefined && words.titles.some((title) => behind.endsWith(title));
  const opens = !before.trim() || /が[^。「」]*、$/u.test(before.trim());
  if (opens && behind && (titled || words.says.some((verb) => after.includes(verb))))
    return { phrase: behind, confidence: 0.85 };
  // "“…”고 경찰은 밝혔다"
  const korean = before.trim() ? undefined : KOREAN_BEHIND.exec(after.slice(mark.length))?.[1];
  if (korean) return { phrase: korean, confidence: 0.85 };
  // "「許せない」と組合の山口委員長。": without a verb
  const last = /^([^、。「」はがをに]{2,20})。/u.exec(after.slice(mark.length))?.[1];
  if (!before.trim() && last && [...words.roles, ...words.titles].some((other) => last.endsWith(other)))
    return { phrase: last, confidence: 0.85 };
  const spaced = /\p{Script=Hangul}/u.test(before);
  const parts = spaced ? before.trim().split(/\s+/u) : before.replace(WHILE, '$1ガら').split(/(?<=[はがもって、])/u);
  let onlyTopic = false;
  for (let k = parts.length - 1; k >= 0; k -= 1) {
    const part = (parts[k] ?? '').replace(/[,、]$/u, '');
    // "사라지는 데 대해서는": what it is about, and no subject
    if (ABOUT.test(part)) {
      if (k === parts.length - 1) return { phrase: '', confidence: 0.8 };
      continue;
    }
    if (/[다라자]는$/u.test(part) && !words.roles.some((role) => part.endsWith(`${role}는`))) continue; // "that …", no subject
    // "計画が膨らんだ場合は": when or where something is, and nobody
    if (!spaced && WHEN.test(part)) {
      if (k === parts.length - 1) onlyTopic = true;
      continue;
    }
    if (onlyTopic && !part.endsWith('は')) continue;
    const particle = words.subjectMarks.find((other) => part.endsWith(other) && part.length > other.length);
    if (!particle) continue;
    const head = part.slice(0, -particle.length);
    // "駅舎が解体されると聞き、「…」": a thing whose clause a comma ends before the words
    if (!spaced && particle === 'が' && k < parts.length - 1 && /、$/u.test(before.trim()) && !isSomebody(head, words))
      continue;
    // "値段の欄には「…」とある": where it is written
    if (!spaced && /に$/u.test(head) && WRITTEN.test(after)) return { phrase: '', confidence: 0 };
    if (!spaced)
      return {
        phrase: cutAt(head.replace(/^.*[。、]/u, '').replace(CLAUSE, ''), words.cuts).replace(
          /(?:から|として|では|に)$/u,
          '',
        ),
        confidence: 0.9,
      };
    // Korean: the words before that belong to it have no particle of their own
    const bySurname = isSurname(parts[k - 1], parts[k], words);
    // "박순자 | 씨는": a title is nobody without the name before it.
    let from = bySurname || (k > 0 && words.titles.includes(head)) ? k - 1 : k;
    while (
      !bySurname &&
      from > 0 &&
      k - from < 4 &&
      (!PARTICLE.test(parts[from - 1] ?? '') || words.roles.some((role) => parts[from - 1]?.endsWith(role)))
    )
      from -= 1;
    const phrase = [...parts.slice(from, k), head].join(' ');
    if (words.roles.some((role) => head.endsWith(role)) || from < k || k === 0)
      return { phrase, confidence: words.roles.some((role) => head.endsWith(role)) ? 0.92 : 0.8 };
  }
  return { phrase: '', confidence: 0.8 };
}

/** Who stands behind the words, and says them: three words at most and the mark of a topic. */
const KOREAN_BEHIND =
  /^\s((?:[\p{Script=Hangul}()\d]+\s){0,3}?[\p{Script=Hangul}()\d]+)(?<!다)[은는]\s(?:[^.\s]+\s){0,3}[^.\s]*다\./u;

/** "仲間に囲まれ | ながら": the が in it marks no subject. */
const WHILE = /(な)がら/gu;

/** How a Japanese phrase ends that tells when, where or of what, with the mark of a subject or a topic. */
const WHEN =
  /(?:場合|時|とき|際|後|前|以降|今後|当初|今回|現在|将来|理由|背景|ため|上|中|一方|間|に|で|と|から|まで)[はもが]$/u;

const ABOUT = /(?:에서|에게|대해서?|관해서?|위해서?|까지|부터|[으]로|에)[는은도]$/u;

const WRITTEN = /^と(?:あ[るっり]|い?う文字|書|記|刻|印)/u;

/** "佐藤さん", "市長", "佐藤昭三さん（71）" */
const isSomebody = (head: string, { titles, roles }: Words): boolean =>
  [...titles, ...roles].some((other) => head.replace(/[（(]\d{1,3}[）)]$/u, '').endsWith(other));

/** How a word ends that does not belong to the subject behind it; "대변인" is an office. */
const PARTICLE =
  /[은는이가을를에의로고며서도때자한된할인던,]$|(?<!\p{Script=Hangul}{2})면$|(?:[하되으오가라]|[이그]러|다)면$|까지$|부터$|하지만$|이날$|(?:대|관련|위|통)해$/u;

/** "이 | 후보는": a sign alone before an office is a surname, though a particle may be written so; two mean "former" and "acting". */
const isSurname = (sign: string | undefined, office: string | undefined, { roles, subjectMarks }: Words): boolean =>
  sign?.length === 1 &&
  !/[전현]/u.test(sign) &&
  office !== undefined &&
  roles.some((role) => office === role || subjectMarks.some((mark) => office === role + mark));
