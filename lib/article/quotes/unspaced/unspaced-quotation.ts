import { isSingle, isTitleMark } from '../sentences/marks';
import type { Span } from '../sentences/pairing';
import { endsWithTitle } from './thai-people';
import type { Words } from './unspaced-words';

/** "‘책상머리 행정’이라고 비판했다": single marks hold somebody's words where the verb speaks right behind them. */
const SAID_SINGLE =
  /^(?:이?라고|이?라며|이?라면서)\s(?:\S{1,6}\s)?(?:비판|지적|말|주장|강조|반박|꼬집|일갈|토로|호소|비난|질타|성토|답|밝|평가|혹평|일축)/u;

/** "「延伸だより」と題した", "‘…’이라고 부른다": what something is called. */
const CALLED =
  /^(?:と(?:題|名付|名づ|銘打|称する|呼ば|呼ん)|이?라고\s(?:부르|부른|불리|불렀|이름)|이?라는\s(?:이름|제목))/u;

/** "「脱獄」とは、", "“走读”是指", "‘온리원’이란": a word that is explained. */
const EXPLAINED = /^(?:とは(?:[、,]|何|どう)|(?:，)?(?:是指|指的是|係指|意为|意思是)|이?란\s)/u;
const LONGEST_TERM = 12;

/** "“겁이 납니다” 같은 글을", "“잘했다”는 댓글": a sentence that somebody wrote. */
const WRITTEN = /^(?:이?라는|는|[과와]?\s?같은)\s(?:\S{1,4}\s)?(?:글|말|댓글|메시지|질문|답)/u;
const KOREAN_END = /[다요죠지까네]$/u;

/** Chinese and Korean say that it is "on" the sign; Thai says behind it where that stands. */
export const isSign = (phrase: string, { signs }: Words): boolean =>
  signs.some(
    (sign) =>
      phrase.replace(/(?:上|에)$/u, '').endsWith(sign) || (/^\p{Script=Thai}/u.test(phrase) && phrase.startsWith(sign)),
  );

const LONGEST_BODY = 20;

/** "「みなみ分館を残す会」 | 代表の": what somebody is who is of it follows the marks. */
export const isBodyInMarks = (text: string, { start, end, outerEnd }: Span, { roles, subjectMarks }: Words): boolean =>
  subjectMarks.length > 0 &&
  end - start <= LONGEST_BODY &&
  roles.some(
    (role) =>
      role.length > 1 &&
      text.startsWith(role, outerEnd) &&
      /^(?:の|\p{Script=Han}|$)/u.test(text.slice(outerEnd + role.length)),
  );

/** "第十二条规定", "제12조는": an article of a law leads to the run, and what it says is nobody's words. */
const LAW_PART = /(?:第[\d０-９〇一二三四五六七八九十百千]+[条條款項]|제\s?\d+[조항])[^，、。,.]{0,10}$/u;

/** What is known of a run between marks. */
export interface Run {
  text: string;
  span: Span;
  /** The clause before it, and what stands behind it up to the next run. */
  before: string;
  after: string;
  /** A small word behind it says that it is quoted. */
  marked: boolean;
  /** It ends as a sentence does. */
  stopped: boolean;
  /** It fills its paragraph. */
  alone: boolean;
  /** A quotation stands before it in its paragraph. */
  follows: boolean;
}

const SHORTEST = 4;
const SHORTEST_SENTENCE = 8;
const SHORTEST_ALONE = 12;

/** Quotation or not: what somebody is said to have said, or a sentence. */
export function isSaid(run: Run, spoken: boolean, words: Words): boolean {
  const { text, span, before, after, marked, stopped, alone, follows } = run;
  const length = span.end - span.start;
  const quoted = text.slice(span.start, span.end);
  const emphasis = isSingle(span.open) && words.subjectMarks.length > 0 && !SAID_SINGLE.test(after);
  return (
    !isBodyInMarks(text, span, words) &&
    !CALLED.test(after) &&
    !(isTitleMark(span.open) && !marked) &&
    !(length <= LONGEST_TERM && !stopped && EXPLAINED.test(after)) &&
    !endsWithTitle(before) &&
    !LAW_PART.test(before.replace(/[\s“"「：:]+$/u, '')) &&
    ((spoken && !emphasis && (length >= SHORTEST || marked)) ||
      (alone && length >= SHORTEST_ALONE) ||
      // 「通学の40分で読んだ」「失恋した日に買った」: one more of a row
      (follows && before === '' && length >= SHORTEST_SENTENCE && !emphasis) ||
      ((stopped || (KOREAN_END.test(quoted) && WRITTEN.test(after))) && length >= SHORTEST_SENTENCE && !emphasis) ||
      // 「…」。: a sentence of its own
      (before.trim() === '' && after.startsWith('。') && length >= SHORTEST_SENTENCE) ||
      span.continues ||
      span.continued)
  );
}
