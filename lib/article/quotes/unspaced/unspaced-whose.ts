import type { Span } from '../sentences/pairing';
import { bodyMeant, chineseDoer, chineseSubject, isWhereOrWhen } from './chinese-people';
import { titledSpeaker } from './titled-speaker';
import { toldBelow } from './unspaced-beside';
import { nameIn } from './unspaced-name';
import { isPartOfClause, outsideOf } from './unspaced-place';
import { isSign, type Run } from './unspaced-quotation';
import { FAR, NEAR, speakerOf } from './unspaced-speaker';
import { topicBefore } from './unspaced-topic';
import type { Named, Words } from './unspaced-words';

/** How sure it is that the one speaks whom the sentence before is about. */
const OF_SENTENCE_BEFORE = 0.8;
const OF_PARAGRAPH = 0.85;
const OF_INTRODUCED = 0.92;
const GOES_ON = 0.65;
/** The same where the paragraph before tells what he said. */
const GOES_ON_TELLING = 0.76;

/** Where a run stands. */
interface Place {
  run: Run;
  /** The runs before it in its paragraph. */
  earlier: readonly Span[];
  /** Where the quotation before it ends. */
  from: number;
  paragraphs: readonly string[];
  /** Of its paragraph. */
  index: number;
  article: string;
  chinese: boolean;
  /** Who spoke last in this paragraph, and in any. */
  inParagraph: Named | undefined;
  current: Named | undefined;
  /** Whom the paragraph before is about, which quotes nobody. */
  introduced: Named | undefined;
  /** Who says something in the paragraph before, without quoted words. */
  spokeBefore: Named | undefined;
}

/** Who is who in the article. */
interface Known {
  words: Words;
  titled: readonly Named[] | undefined;
  isKnown(named: Named): boolean;
}

interface Whose {
  named: Named | undefined;
  confidence: number;
  /** Something says that somebody speaks. */
  spoken: boolean;
  /** And who that is, so that he goes on in the paragraphs behind. */
  told: boolean;
}

/** Whose the words of a run are, in a text without blanks between words. */
export function whoseWords(place: Place, { words, titled, isKnown }: Known): Whose {
  const { run, earlier, from, paragraphs, index, chinese, inParagraph, current, introduced, spokeBefore } = place;
  const { text, span, before, after, marked, stopped, alone } = run;
  // what goes on behind the marks is said only directly behind the verb
  const part = words.subjectMarks.length === 0 && isPartOfClause(text, span);
  const below =
    after.trim() === '' && isAloneOrDated(before) ? toldBelow(paragraphs[index + 1] ?? '', words) : undefined;
  // Burmese marks who does something: what no mark tells is nobody
  const found = /\p{Script=Myanmar}/u.test(text)
    ? undefined
    : (below ?? (part ? speakerOf(before, '', words, NEAR) : speakerOf(before, after, words, FAR)));
  // "看板には「…」と書かれていた": written on something
  const onSign = found !== undefined && isSign(found.phrase, words);
  let named = found && !onSign ? nameIn(found.phrase, words) : undefined;
  if (named && chinese)
    named = isWhereOrWhen(named) ? undefined : (bodyMeant(named, paragraphs.slice(0, index + 1)) ?? named);
  let confidence = found?.confidence ?? 0;
  const outside = outsideOf(text, earlier, span.outerStart);
  const around = titled && titledSpeaker(outside, after, titled, words, current, introduced);
  // "千葉さんは来春、大学に進む。「…」": nothing but the words behind a sentence
  const closes =
    words.subjectMarks.length > 0 && after.trim() === '' && text.slice(from, span.outerStart).trim() !== '';
  // Chinese says it in the sentence before; Japanese and Korean only whom it is about
  const isSentence = before.trim() === '' && (words.subjectMarks.length ? marked || closes : alone || stopped);
  const topic =
    isSentence && !found?.phrase ? topicBefore(text.slice(from, span.outerStart), words, isKnown) : undefined;
  // "住在二楼的刘涛投过反对票。“…”他坦言": the one whom the sentences around are about
  const about =
    chinese && !topic ? aroundChinese(place, words, found !== undefined, named, outside, isSentence) : undefined;
  if (onSign) confidence = 0;
  else if (around && (around.named || around.he || !named)) ({ named, confidence } = around);
  else if (topic) {
    named = topic;
    confidence = OF_SENTENCE_BEFORE;
  } else if (found && !named && inParagraph) named = inParagraph;
  else if (about) {
    named = about;
    confidence = Math.max(confidence * 0.95, OF_SENTENCE_BEFORE);
  } else if (found && (!named || words.pronouns.has(named.phrase))) {
    named = isSupplanted(text.slice(0, span.outerStart), introduced ?? current, words)
      ? undefined
      : (introduced ?? current);
    confidence *= introduced ? OF_INTRODUCED : OF_PARAGRAPH;
  } else if (!found && inParagraph) {
    named = inParagraph;
    confidence = OF_PARAGRAPH;
  } else if (!found && (alone || marked) && current) {
    named = current;
    confidence = alone && spokeBefore === current ? GOES_ON_TELLING : GOES_ON;
  }
  const spoken = Boolean(found ?? topic ?? about) || marked || around?.spoken === true;
  return { named, confidence, spoken, told: Boolean(found ?? topic ?? about ?? around) };
}

/** Chinese: whom the sentences around the words are about, where no verb leads to them or only "he" says them. */
function aroundChinese(
  { run: { before, after, stopped, alone }, article, current }: Place,
  words: Words,
  found: boolean,
  named: Named | undefined,
  outside: string,
  isSentence: boolean,
): Named | undefined {
  if (found)
    return !named || words.pronouns.has(named.phrase) || isClause(named)
      ? chineseSubject(outside, article, words)
      : undefined;
  if (before.endsWith('：')) return chineseSubject(outside, article, words);
  if (!isSentence || !stopped) return undefined;
  const doer = chineseDoer(after, article, words);
  if (doer) return doer;
  // "调解员冉光福今年六十八岁。“…”": nothing behind, or what he does
  if (alone || HE.test(after)) return chineseSubject(outside, article, words);
  return !current && SAYS_ON.test(after) && words.says.some((verb) => after.includes(verb))
    ? (chineseSubject(outside, article, words) ?? chineseSubject(/^[^。！？]*/u.exec(after)?.[0] ?? '', article, words))
    : undefined;
}

const HE = /^[他她](?![们們])/u;

/** "五年级学生韦小满把第一把伞送给了母亲。…她说": the paragraph begins with somebody of an office and names nobody who spoke before. */
function isSupplanted(before: string, current: Named | undefined, { roles, subjectMarks }: Words): boolean {
  if (subjectMarks.length || !current || before.includes(current.name || current.phrase)) return false;
  const opening = before.slice(0, LONGEST_OPENING);
  return roles.some((role) => {
    const at = role.length > 1 ? opening.indexOf(role) : -1;
    return at >= 0 && at <= LONGEST_BEFORE && /^\p{Script=Han}{2}/u.test(opening.slice(at + role.length));
  });
}

/** A Chinese phrase that is no name, office or body: "人力確實不足". */
const isClause = ({ phrase, name, role }: Named): boolean =>
  !name &&
  !role &&
  phrase.length > 4 &&
  !/[局部会會院所司社团團校区區市县縣府厅廳处處委队隊中心协協方者员員人民户戶]$/u.test(phrase);

/** A sentence of its own behind the words. */
const SAYS_ON = /^[^，。！？“”「」]/u;

const LONGEST_OPENING = 14;
const LONGEST_BEFORE = 4;

/** Nothing stands before the words, or the line of who reports: "[서울=연합] 홍길동 기자 =". */
const isAloneOrDated = (before: string): boolean => /^(?:[^.。]{0,40}(?:기자|특파원)\s*=)?\s*$/u.test(before);
