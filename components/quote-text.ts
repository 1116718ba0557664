import type { Article, Quote } from '../lib/article/article';
import { writtenDate } from './article-date';
import { beginning } from './beginning';
import { listed } from './listed';
import { originalAddress } from './original-address';

/** Who spoke, in the fullest form; "" when not sure. */
export function speakerOf(quote: Quote): string {
  return quote.speakerFull || quote.speaker;
}

/** What stands beside the speaker as the office; "" where the speaker is known by it alone, or called by it: "the mayor", "President Xi". */
export function roleBeside(speaker: string, { role }: Pick<Quote, 'role'>): string {
  const [name, office] = [speaker, role].map((text) => ` ${text.toLowerCase()} `);
  return name?.includes(office ?? '') ? '' : role;
}

/** The words of a quotation as they are shown alone, without the comma that only its sentence needed ("We wait," she said). What is copied stays as printed. */
export const shownAlone = (words: string): string => words.replace(/[,،，、]$/, '');

/** What a button beside a quotation does, with the beginning of the words: heard alone, all such buttons would have one name. */
export const namedAfter = (action: string, { text }: Quote): string => `${action}: ${beginning(text, 40)}`;

/** A quotation inside the sentence that carries it. */
export interface QuoteInSentence {
  before: string;
  text: string;
  after: string;
}

/** As much of what leads to the quotation as is shown, in UTF-16 code units. */
const LONGEST_LEAD = 120;

/** For a quotation whose speaker is not sure: the reader judges by the whole sentence. */
export function sentenceAround({ paragraphs, lang }: Article, quote: Quote): QuoteInSentence {
  const paragraph = paragraphs[quote.paragraph] ?? '';
  let start = 0;
  let end = paragraph.length;
  const language = Intl.Segmenter.supportedLocalesOf(lang || [])[0];
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)) {
    if (index <= quote.start) start = index;
    if (index + segment.length >= quote.end) {
      end = index + segment.length;
      break;
    }
  }
  return {
    before: fromTheEnd(paragraph.slice(start, quote.start).trimStart()),
    text: quote.text,
    after: paragraph.slice(quote.end, end).trimEnd(),
  };
}

/** The last words of a text that is too long: the quotation after it must stay in sight. */
function fromTheEnd(text: string): string {
  if (text.length <= LONGEST_LEAD) return text;
  const end = text.slice(-LONGEST_LEAD);
  const space = end.indexOf(' ');
  return `… ${space < 0 ? end : end.slice(space + 1)}`;
}

const MARKS = /^[\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'„‚]$/u;

/**
 * The quotation as plain text, with its speaker and where it was read, ready to be passed on.
 * @param language BCP 47, for the date
 */
export function quoteWithAttribution(article: Article, quote: Quote, language: string): string {
  const paragraph = article.paragraphs[quote.paragraph] ?? '';
  const opening = paragraph.charAt(quote.start - 1);
  const closing = paragraph.charAt(quote.end);
  const printed = MARKS.test(opening) && MARKS.test(closing);
  const words = printed ? `${opening}${quote.text}${closing}` : `“${quote.text}”`;
  const name = speakerOf(quote);
  const speaker = listed([name, roleBeside(name, quote)]);
  const { publisher, published } = article.source;
  const origin = [publisher, writtenDate(published, language)?.text].filter(Boolean).join(', ');
  const first = [words, speaker && `— ${speaker}`].filter(Boolean).join(' ');
  return [first, origin, originalAddress(article)].filter(Boolean).join('\n');
}
