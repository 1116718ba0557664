import type { Quote } from '../article';
import { detectLanguage } from '../language';
import { isQuotation } from './kinds/kind';
import { type Found, rank } from './kinds/rank';
import { type Lexicon, lexiconOf } from './lexicon/lexicon';
import { withPlainLetters } from './lexicon/plain-letters';
import { withoutTitleCase } from './lexicon/title-case';
import { noteOfficesTold } from './offices/office-told-next';
import { castOf } from './people/cast';
import type { Mention } from './people/mention';
import { mentionsOf } from './people/mentions';
import { usageOf } from './people/names';
import { codeAmong } from './sentences/code';
import { dashSpans } from './sentences/dashes';
import { isDirect } from './sentences/direct';
import { isSingle } from './sentences/marks';
import { pairMarks } from './sentences/over-paragraphs';
import type { Span } from './sentences/pairing';
import { sentencesOf } from './sentences/sentences';
import type { Sentence } from './sentences/tokens';
import { type Attribution, attribute, isGiven } from './speakers/attribution';
import { SURE } from './speakers/speaker';
import { insertedSpeaker } from './speech/inserted';
import { postsIn, withoutPosts } from './speech/posts';
import { nameOfficesBefore, nameOfficesElsewhere } from './uncased/uncased-office';
import { addPeople } from './uncased/uncased-people';
import { attributeUnspaced } from './unspaced/unspaced';

/** What quotations are looked for in: plain text, as `Article.paragraphs` has it. */
export interface QuoteInput {
  paragraphs: readonly string[];
  title: string;
  /** BCP 47; "" when unknown. */
  lang: string;
}

/** A paragraph with more is no prose; each is compared with what stands around it. */
const MOST_IN_PARAGRAPH = 400;

/** Finds the quotations, their speakers and their ranks. Needs no DOM. */
export function findQuotes({ paragraphs, title, lang }: QuoteInput): Quote[] {
  const plain = withPlainLetters(paragraphs);
  const { written } = plain;
  return plain
    .restore(quotesOf({ paragraphs: plain.paragraphs, title: title.normalize('NFC'), lang }))
    .map((quote) => ({
      ...quote,
      speaker: written(quote.speaker),
      speakerFull: written(quote.speakerFull),
      role: written(quote.role),
    }));
}

function quotesOf({ paragraphs, title, lang }: QuoteInput): Quote[] {
  const lexicon = lexiconOf(lang || detectLanguage(paragraphs.slice(0, 12).join('\n'), ''));
  const read = withoutTitleCase(paragraphs, lexicon);
  const posts = postsIn(read);
  const rest = withoutPosts(read, posts);
  const spans = dashSpans(rest, pairMarks(rest, lexicon), lexicon).map((list) =>
    list.length > MOST_IN_PARAGRAPH ? [] : list,
  );
  const quoted = spans.some((list) => list.length);
  const told = quoted ? (lexicon.grammar.unspaced ? inUnspaced : inSentences)(rest, spans, lexicon) : [];
  const found = posts.length ? [...told, ...posts].sort((a, b) => a.quote.paragraph - b.quote.paragraph) : told;
  if (!found.length) return [];
  if (read !== paragraphs)
    for (const { quote } of found) quote.text = (paragraphs[quote.paragraph] ?? '').slice(quote.start, quote.end);
  return rank(found, paragraphs.length, title, lexicon);
}

function inSentences(paragraphs: readonly string[], spans: readonly Span[][], lexicon: Lexicon): Found[] {
  const sentences: Sentence[] = [];
  for (const [index, text] of paragraphs.entries())
    for (const sentence of sentencesOf(text, index, spans[index] ?? [], lexicon)) sentences.push(sentence);
  const usage = usageOf(sentences);
  const all: Mention[] = [];
  for (const sentence of sentences)
    sentence.mentions = mentionsOf(sentence, paragraphs[sentence.paragraph] ?? '', lexicon, usage);
  if (lexicon.grammar.uncased) addPeople(sentences, (index) => paragraphs[index] ?? '', lexicon);
  for (const { mentions } of sentences) for (const mention of mentions) all.push(mention);
  const quoted = spans.flat();
  const inserted = new Map<Span, Mention>();
  for (const span of quoted) {
    const words = (paragraphs[span.paragraph] ?? '').slice(span.start, span.end);
    const speaker = insertedSpeaker(words, span.paragraph, lexicon, usage);
    if (speaker) {
      inserted.set(span, speaker);
      all.push(speaker);
    }
  }
  const cast = castOf(all, lexicon);
  noteOfficesTold(sentences, cast, lexicon);
  if (lexicon.grammar.uncased) {
    nameOfficesElsewhere(cast.people, sentences, (index) => paragraphs[index] ?? '', lexicon);
    nameOfficesBefore(cast.people, sentences, (index) => paragraphs[index] ?? '', lexicon);
  }
  const attributions = attribute(sentences, inserted, cast, lexicon);
  const singles = quoted.filter((span) => isSingle(span.open)).length;
  const marks = singles * 2 > quoted.length ? 'single' : 'double';
  const isRepeated = (text: string, here: number) => {
    const words = text.replace(/[.,!?…\s]+$/u, '');
    return paragraphs.some(
      (paragraph, index) => index !== here && paragraph.length > words.length + 20 && paragraph.includes(words),
    );
  };
  const isCode = codeAmong(paragraphs);
  const found: Found[] = [];
  const portrait = isPortrait(attributions.values());
  let given = -2;
  for (const sentence of sentences) {
    const told = portrait || given >= sentence.paragraph - 1;
    const around = { lexicon, mentions: sentence.mentions, marks, told, isRepeated } as const;
    for (const at of sentence.quotes) {
      const span = sentence.tokens[at]?.span;
      const attribution = span && attributions.get(span);
      if (!span || (!attribution?.spoken && isCode(span.paragraph))) continue;
      if (!isQuotation(sentence, at, span, attribution, around)) continue;
      found.push(asFound(span, paragraphs, attribution, isDirect(sentence, at)));
      if (isGiven(attribution)) given = span.paragraph;
    }
  }
  return found;
}

/** Is nearly all that is said said by one? */
function isPortrait(attributions: Iterable<Attribution>): boolean {
  const counts = new Map<string, number>();
  let all = 0;
  for (const attribution of attributions) {
    if (!isGiven(attribution)) continue;
    all += 1;
    counts.set(attribution.speakerFull, (counts.get(attribution.speakerFull) ?? 0) + 1);
  }
  return all >= 6 && Math.max(0, ...counts.values()) >= all * 0.75;
}

function inUnspaced(paragraphs: readonly string[], spans: readonly Span[][], lexicon: Lexicon): Found[] {
  return [...attributeUnspaced(paragraphs, spans, lexicon)].flatMap(([span, { attribution, isQuotation, direct }]) =>
    isQuotation ? [asFound(span, paragraphs, attribution, direct)] : [],
  );
}

function asFound(
  span: Span,
  paragraphs: readonly string[],
  attribution: Attribution | undefined,
  direct: boolean,
): Found {
  const { paragraph, start, end } = span;
  const sure = attribution !== undefined && attribution.confidence >= SURE;
  const quote = {
    paragraph,
    start,
    end,
    text: (paragraphs[paragraph] ?? '').slice(start, end),
    speaker: sure ? attribution.speaker : '',
    speakerFull: sure ? attribution.speakerFull : '',
    role: sure ? attribution.role : '',
    rank: -1,
  };
  return { quote, direct };
}
