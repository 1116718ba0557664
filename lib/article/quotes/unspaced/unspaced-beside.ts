import { cutAt } from './unspaced-cut';
import type { Words } from './unspaced-words';

/** A sentence behind the words whose subject said "so". */
export const TOLD_BEHIND =
  /^。?\s*((?:「[^」]{2,20}」)?[^、。「」]{2,24}?)(?:は|が)(?:[^。「」]{0,24}、)?[^、。「」]{0,24}(?:こう|そう|このように|そのように)([^。「」]{2,8})/u;

/** "「…」。そう話すのは、会社員の後藤翼さん" */
const SAID_BY =
  /^。?\s*(?:そう|こう)[^。「」]{1,8}のは、?[^。「」]{0,44}?(?<![\p{Script=Han}\p{Script=Katakana}])([\p{Script=Han}\p{Script=Katakana}々]{2,8}(?:さん|氏))/u;

/** "「家が流された」。近くに住む田中花子さん（67）は声を震わせた。", ""집이 무너졌어요." 주민 김순자(71)씨가 울먹이며 말했다." */
const BESIDE =
  /^。\s*[^。「」]{0,44}?(?<![\p{Script=Han}\p{Script=Katakana}])([\p{Script=Han}\p{Script=Katakana}々]{2,8}(?:さん|氏|(?=（[\d０-９]{1,3}年?）)))(?:（[\d０-９]{1,3}年?）)?(?:は|が)|^\s*(?:[^\s.,“”"]+\s){0,6}?((?:\p{Script=Hangul}{2,8}\s)?\p{Script=Hangul}{2,4}(?:\(\d{1,3}\))?\s?(?:씨|할머니|할아버지|어르신))(?:는|가|은|이)\s[^.]{0,30}다\.|^\s*(?:[^\s.,“”"]+인\s)?((?:[\p{Script=Hangul}()\d]+\s){0,3}[\p{Script=Hangul}()\d]+)의\s(?:말|설명|얘기|이야기|주장|전언|지적|하소연|푸념)이다\./u;

/** "해녀 고춘옥(71) 씨가 장비를 내려놓으며 말했다.", "田中花子さん（67）は声を震わせた。": a sentence without words of somebody, whose subject says something. */
const TOLD_BELOW =
  /^(?:[^\s."“”]+\s){0,4}?((?:\p{Script=Hangul}{2,8}\s)?\p{Script=Hangul}{3}(?:\(\d{1,3}\))?\s?(?:씨|할머니|할아버지|어르신))(?:는|가|은|이)\s[^."“”]{0,40}(?:말했|전했|털어놨|회상했)다\.|^(?:[^。「」]{0,20}[のたるいむくすぶぐつう、])?([\p{Script=Han}\p{Script=Katakana}々]{2,5}\p{Script=Hiragana}{0,3}(?:さん|氏))(?:[（(]\d{1,3}[）)])?は[^。「」]{0,30}(?:語った|話した|話す|語る|振り返った|振り返る|こう言う)。/u;

/** The words fill their paragraph, and the one below begins with who says them. */
export function toldBelow(below: string, words: Words): { phrase: string; confidence: number } | undefined {
  const found = words.subjectMarks.length ? TOLD_BELOW.exec(below) : null;
  const phrase = found?.[1] ?? found?.[2];
  return phrase ? { phrase: cutAt(phrase, words.cuts), confidence: 0.85 } : undefined;
}

/** A quotation that is a sentence of its own, and the next sentence begins with a person's name and title, or says that he spoke. */
export function besideSentence(
  before: string,
  after: string,
  words: Words,
): { phrase: string; confidence: number } | undefined {
  const found = before.trim() ? undefined : (SAID_BY.exec(after) ?? BESIDE.exec(after));
  const phrase = found?.[1] ?? found?.[2] ?? found?.[3];
  return phrase ? { phrase: cutAt(phrase, words.cuts), confidence: 0.8 } : undefined;
}
