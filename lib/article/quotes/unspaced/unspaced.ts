import type { Lexicon } from '../lexicon/lexicon';
import type { Span } from '../sentences/pairing';
import type { Attribution } from '../speakers/attribution';
import { chinesePeopleIn, chineseSubject } from './chinese-people';
import { onlyNamed, titledCast, toldIn } from './titled-speaker';
import { fullOf } from './unspaced-full';
import { officeElsewhere } from './unspaced-office';
import { peopleIn } from './unspaced-people';
import { clauseBefore } from './unspaced-place';
import { isBodyInMarks, isSaid, type Run } from './unspaced-quotation';
import { topicBefore } from './unspaced-topic';
import { whoseWords } from './unspaced-whose';
import { type Named, unspacedWords, type Words } from './unspaced-words';

export interface UnspacedQuote {
  attribution: Attribution;
  isQuotation: boolean;
  direct: boolean;
}

/** Signs of what is somebody's own words rather than a term. */
const DIRECT = 8;

/**
 * Chinese, Japanese and Korean: without capitals, and mostly without blanks, a name can't be told from a word. But the place of the speaker is
 * fixed: before a verb of speech that leads to the quotation (zh), or before the subject's particle (ja, ko).
 */
export function attributeUnspaced(
  paragraphs: readonly string[],
  spans: readonly Span[][],
  lexicon: Lexicon,
): Map<Span, UnspacedQuote> {
  const words = unspacedWords(lexicon);
  const cast: Named[] = peopleIn(paragraphs, words);
  const isKnown = (named: Named): boolean =>
    fullOf(named, cast, words) !== undefined || officeElsewhere(named.name, paragraphs, words) !== '';
  const titled = titledCast(paragraphs, words);
  const article = paragraphs.join('\n');
  const chinese = /^zh/u.test(lexicon.name);
  /** Who says something in a paragraph without quoted words. */
  const told = (text: string): Named | undefined =>
    titled ? toldIn(text, titled, words) : topicBefore(text, words, isKnown);
  const isReported = (text: string): boolean => words.says.some((verb) => text.includes(verb));
  /** Whom such a paragraph is about, though he says nothing in it. */
  const introducedIn = (text: string): Named | undefined =>
    titled
      ? onlyNamed(text, titled, words)
      : chinese
        ? chineseSubject(text, article, words)
        : topicBefore(text, words, isKnown);
  if (chinese)
    for (const text of paragraphs)
      for (const person of chinesePeopleIn(text, article, words))
        if (!cast.some(({ name }) => name === person.name)) cast.push(person);
  const result = new Map<Span, UnspacedQuote>();
  let current: Named | undefined;
  paragraphs.forEach((text, index) => {
    const list = spans[index] ?? [];
    const before =
      index && !spans[index - 1]?.some((span) => result.get(span)?.isQuotation) ? (paragraphs[index - 1] ?? '') : '';
    const spokeBefore = before && isReported(before) ? told(before) : undefined;
    if (before) current = spokeBefore ?? told(before) ?? current;
    const introduced = before ? introducedIn(before) : undefined;
    let inParagraph: Named | undefined;
    list.forEach((span, i) => {
      const earlier = list.slice(0, i);
      const last = earlier.findLast((other) => result.get(other)?.isQuotation);
      const run = runOf(text, span, list, i, last, words);
      const whose = whoseWords(
        {
          run,
          earlier,
          from: last?.outerEnd ?? 0,
          paragraphs,
          index,
          article,
          chinese,
          inParagraph,
          current,
          introduced,
          spokeBefore,
        },
        { words, titled, isKnown },
      );
      const { named, confidence, spoken } = whose;
      const isQuotation = isSaid(run, spoken, words);
      if (isQuotation && named) {
        inParagraph = named;
        if (whose.told) current = named;
      }
      const full = named && fullOf(named, cast, words);
      if (named?.name && !cast.includes(named)) cast.push(named);
      result.set(span, {
        attribution: {
          speaker: named?.phrase ?? '',
          speakerFull: full?.name || named?.name || named?.phrase || '',
          // "이기태 | 씨": no office
          role:
            (full && !words.titles.includes(full.role) && full.role) ||
            (named && !(full && !named.name) ? officeOf(named, words) : '') ||
            officeElsewhere(full?.name || named?.name || '', paragraphs, words),
          confidence: named ? confidence : 0,
          guessed: false,
          spoken,
        },
        isQuotation,
        direct: span.end - span.start >= DIRECT,
      });
    });
  });
  return result;
}

function runOf(text: string, span: Span, list: readonly Span[], i: number, last: Span | undefined, words: Words): Run {
  const next = list[i + 1];
  // "「…」。「残す会」代表の大槻美和子さんは…": the marks behind the words hold a body's name
  const beyond = next && isBodyInMarks(text, next, words) ? list[i + 2] : next;
  const before = clauseBefore(text, last?.outerEnd ?? 0, span.outerStart).replace(AFFILIATION, '');
  const after = text.slice(span.outerEnd, beyond?.outerStart ?? text.length);
  return {
    text,
    span,
    before,
    after,
    marked: words.quoteMarks.some((mark) => after.startsWith(mark)),
    stopped: STOPPED.test(text.slice(span.start, span.end)),
    alone: before.trim() === '' && (after.trim() === '' || i > 0),
    follows: last !== undefined,
  };
}

const STOPPED = /[。！？!?…]$|[다요죠지까네어아]\.$/u;

/** "조은비 변호사 | (법무법인 한결) | 는": of which house. */
const AFFILIATION = /\((?!\d)[^()]{1,24}\)(?=[은는이가]\s)/gu;

/** The office beside the name, or what somebody is who is known by it alone: "一名居民". */
const officeOf = ({ phrase, name, role }: Named, { roles, titles }: Words): string =>
  role || (!name && roles.some((office) => !titles.includes(office) && phrase.endsWith(office)) ? phrase : '');
