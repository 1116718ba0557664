import type { Attribution } from './attribution';
import { bodyMeant, chinesePeopleIn, chineseSubject } from './chinese-people';
import type { Lexicon } from './lexicon';
import { isSingle } from './marks';
import type { Span } from './pairing';
import { endsWithTitle } from './thai-people';
import { titledCast, titledSpeaker, toldIn } from './titled-speaker';
import { officeElsewhere } from './unspaced-office';
import { fullOf, nameIn, peopleIn } from './unspaced-people';
import { FAR, NEAR, speakerOf, toldBelow } from './unspaced-speaker';
import { topicBefore } from './unspaced-topic';
import type { Named, Words } from './unspaced-words';
import type { WordParts } from './word-parts';

export interface UnspacedQuote {
  attribution: Attribution;
  isQuotation: boolean;
  direct: boolean;
}

/** How sure it is that the one speaks whom the sentence before is about. */
const OF_SENTENCE_BEFORE = 0.8;

const END = /[。！？!?;；\n]|(?<=[다요])\.\s|(?<!\d)\.\s/gu;

const listOf = (words: string | undefined): string[] =>
  (words ?? '')
    .split(', ')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

/**
 * Chinese, Japanese and Korean: without capitals, and mostly without blanks, a name can't be told from a word. But the place of the speaker is
 * fixed: before a verb of speech that leads to the quotation (zh), or before the subject's particle (ja, ko).
 */
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
    isAgent: agentIn(words),
    cuts: listOf(words.adverbs),
    pronouns: new Set(listOf(words.pronouns)),
    subjectMarks: listOf(words.subjectMarks),
    quoteMarks: listOf(words.quoteMarks),
    sources: listOf(words.accordingToAfter),
    signs: listOf(words.signs),
  };
  const cast: Named[] = peopleIn(paragraphs, known);
  const isKnown = (named: Named): boolean =>
    fullOf(named, cast, known) !== undefined || officeElsewhere(named.name, paragraphs, known) !== '';
  const titled = titledCast(paragraphs, known);
  const article = paragraphs.join('\n');
  const chinese = /^zh/u.test(lexicon.name);
  /** Who says something in a paragraph without quoted words. */
  const told = (text: string): Named | undefined =>
    titled ? toldIn(text, titled, known) : topicBefore(text, known, isKnown);
  if (chinese)
    for (const text of paragraphs)
      for (const person of chinesePeopleIn(text, article, known))
        if (!cast.some(({ name }) => name === person.name)) cast.push(person);
  const result = new Map<Span, UnspacedQuote>();
  let current: Named | undefined;
  paragraphs.forEach((text, index) => {
    const list = spans[index] ?? [];
    if (index && !spans[index - 1]?.length) current = told(paragraphs[index - 1] ?? '') ?? current;
    let inParagraph: Named | undefined;
    list.forEach((span, i) => {
      const last = list.slice(0, i).findLast((other) => result.get(other)?.isQuotation);
      const before = clauseBefore(text, last?.outerEnd ?? 0, span.outerStart).replace(AFFILIATION, '');
      const next = list[i + 1];
      // "「…」。「残す会」代表の大槻美和子さんは…": the marks behind the words hold a body's name
      const beyond = next && isBodyInMarks(text, next, known) ? list[i + 2] : next;
      const after = text.slice(span.outerEnd, beyond?.outerStart ?? text.length);
      // what goes on behind the marks is said only directly behind the verb
      const part = known.subjectMarks.length === 0 && isPartOfClause(text, span);
      const below =
        after.trim() === '' && isAloneOrDated(before) ? toldBelow(paragraphs[index + 1] ?? '', known) : undefined;
      // Burmese marks who does something: what no mark tells is nobody
      const found = /\p{Script=Myanmar}/u.test(text)
        ? undefined
        : (below ?? (part ? speakerOf(before, '', known, NEAR) : speakerOf(before, after, known, FAR)));
      const marked = known.quoteMarks.some((mark) => after.startsWith(mark));
      const length = span.end - span.start;
      const stopped = /[。！？!?…]$|[다요죠지까네어아]\.$/u.test(text.slice(span.start, span.end));
      const alone = before.trim() === '' && (after.trim() === '' || i > 0);
      // "看板には「…」と書かれていた": written on something
      const onSign = found !== undefined && isSign(found.phrase, known);
      let named = found && !onSign ? nameIn(found.phrase, known) : undefined;
      if (named && chinese) named = bodyMeant(named, paragraphs.slice(0, index + 1)) ?? named;
      let confidence = found?.confidence ?? 0;
      const around =
        titled && titledSpeaker(outsideOf(text, list.slice(0, i), span.outerStart), after, titled, known, current);
      // Chinese says it in the sentence before; Japanese and Korean only whom it is about
      const isSentence = before.trim() === '' && (known.subjectMarks.length ? marked : alone || stopped);
      const topic =
        isSentence && !found?.phrase
          ? topicBefore(text.slice(last?.outerEnd ?? 0, span.outerStart), known, isKnown)
          : undefined;
      // "住在二楼的刘涛投过反对票。“…”他坦言": the one whom the sentences around are about
      const about =
        chinese &&
        !topic &&
        (before.endsWith('：') && !found
          ? true
          : found
            ? !named || known.pronouns.has(named.phrase) || isClause(named)
            : isSentence &&
              stopped &&
              !current &&
              SAYS_ON.test(after) &&
              known.says.some((verb) => after.includes(verb)))
          ? (chineseSubject(outsideOf(text, list.slice(0, i), span.outerStart), article, known) ??
            (found ? undefined : chineseSubject(/^[^。！？]*/u.exec(after)?.[0] ?? '', article, known)))
          : undefined;
      if (onSign) confidence = 0;
      else if (around && (around.named || !named)) ({ named, confidence } = around);
      else if (topic) {
        named = topic;
        confidence = OF_SENTENCE_BEFORE;
      } else if (found && !named && inParagraph) named = inParagraph;
      else if (about) {
        named = about;
        confidence = Math.max(confidence * 0.95, OF_SENTENCE_BEFORE);
      } else if (found && (!named || known.pronouns.has(named.phrase))) {
        named = isSupplanted(text.slice(0, span.outerStart), current, known) ? undefined : current;
        confidence *= 0.85;
      } else if (!found && inParagraph) {
        named = inParagraph;
        confidence = 0.85;
      } else if (!found && (alone || marked) && current) {
        named = current;
        confidence = 0.65;
      }
      const spoken = Boolean(found ?? topic ?? about) || marked || around?.spoken === true;
      const emphasis = isSingle(span.open) && words.subjectMarks !== undefined && !SAID_SINGLE.test(after);
      const isQuotation =
        !isBodyInMarks(text, span, known) &&
        !CALLED.test(after) &&
        !endsWithTitle(before) &&
        !LAW_PART.test(before.replace(/[\s“"「：:]+$/u, '')) &&
        ((spoken && !emphasis && (length >= 4 || marked)) ||
          (alone && length >= 12) ||
          // 「通学の40分で読んだ」「失恋した日に買った」: one more of a row
          (last !== undefined && before === '' && length >= 8 && !emphasis) ||
          (stopped && length >= 8 && !emphasis) ||
          span.continues ||
          span.continued);
      if (isQuotation && named) {
        inParagraph = named;
        if (found || topic || about || around) current = named;
      }
      const full = named && fullOf(named, cast, known);
      if (named?.name && !cast.includes(named)) cast.push(named);
      result.set(span, {
        attribution: {
          speaker: named?.phrase ?? '',
          speakerFull: full?.name || named?.name || named?.phrase || '',
          // "이기태 | 씨": no office
          role:
            (full && !known.titles.includes(full.role) && full.role) ||
            (named && !(full && !named.name) ? officeOf(named, known) : '') ||
            officeElsewhere(full?.name || named?.name || '', paragraphs, known),
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

/** The office beside the name, or what somebody is who is known by it alone: "一名居民". */
const officeOf = ({ phrase, name, role }: Named, { roles, titles }: Words): string =>
  role || (!name && roles.some((office) => !titles.includes(office) && phrase.endsWith(office)) ? phrase : '');

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

/** Without blanks a noun has others before it, also those that end so and are none. */
function agentIn({ agentEndings, noAgents }: WordParts): (noun: string) => boolean {
  const endings = listOf(agentEndings);
  const none = listOf(noAgents);
  return (noun) =>
    endings.some((ending) => noun.length > ending.length && noun.endsWith(ending)) &&
    !none.some((other) => noun.endsWith(other));
}

/** Chinese and Korean say that it is "on" the sign; Thai says behind it where that stands. */
const isSign = (phrase: string, { signs }: Words): boolean =>
  signs.some(
    (sign) =>
      phrase.replace(/(?:上|에)$/u, '').endsWith(sign) || (/^\p{Script=Thai}/u.test(phrase) && phrase.startsWith(sign)),
  );

/** "‘책상머리 행정’이라고 비판했다": single marks hold somebody's words where the verb speaks right behind them. */
const SAID_SINGLE =
  /^(?:이?라고|이?라며|이?라면서)\s(?:\S{1,6}\s)?(?:비판|지적|말|주장|강조|반박|꼬집|일갈|토로|호소|비난|질타|성토|답|밝|평가|혹평|일축)/u;

/** "「延伸だより」と題した", "‘…’이라고 부른다": what something is called. */
const CALLED =
  /^(?:と(?:題|名付|名づ|銘打|称する|呼ば|呼ん)|이?라고\s(?:부르|부른|불리|불렀|이름)|이?라는\s(?:이름|제목))/u;

/** "조은비 변호사 | (법무법인 한결) | 는": of which house. */
const AFFILIATION = /\((?!\d)[^()]{1,24}\)(?=[은는이가]\s)/gu;

const LONGEST_BODY = 20;

/** "「みなみ分館を残す会」 | 代表の": what somebody is who is of it follows the marks. */
const isBodyInMarks = (text: string, { start, end, outerEnd }: Span, { roles, subjectMarks }: Words): boolean =>
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

/** “一带一路”倡议提出十年: Chinese goes on without a comma, so the words are no sentence that somebody says. */
const isPartOfClause = (text: string, span: Span): boolean =>
  /^\p{Script=Han}/u.test(text.slice(span.outerEnd)) &&
  !/[，,。！？!?…]$/u.test(text.slice(span.start, span.end)) &&
  '“「'.includes(span.open);

/** What stands before a quotation in its paragraph, without the words of others. */
function outsideOf(text: string, spans: readonly Span[], to: number): string {
  let outside = '';
  let at = 0;
  for (const { outerStart, outerEnd } of spans) {
    outside += text.slice(at, outerStart);
    at = outerEnd;
  }
  return outside + text.slice(at, to);
}

/** The clause that leads to a quotation: from the last full stop, or from the quotation before. */
function clauseBefore(text: string, from: number, to: number): string {
  let start = from;
  for (const stop of text.slice(from, to).matchAll(END)) start = from + stop.index + stop[0].length;
  return text.slice(start, to);
}
