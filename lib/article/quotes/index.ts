import type { Quote } from '../article';
import { detectLanguage } from '../language';
import { attribute } from './attribution';
import { castOf } from './cast';
import { dashSpans } from './dashes';
import { isDirect, isQuotation } from './kind';
import { lexiconOf } from './lexicon';
import type { Mention } from './mention';
import { mentionsOf } from './mentions';
import { usageOf } from './names';
import { pairMarks } from './pairing';
import { rank } from './rank';
import { type Sentence, sentencesOf } from './tokens';

/** What quotations are looked for in: plain text, as `Article.paragraphs` has it. */
export interface QuoteInput {
  paragraphs: readonly string[];
  title: string;
  /** BCP 47; "" when unknown. */
  lang: string;
}

/** Below this an attribution is not shown: a wrong name under a quotation is worse than none. */
const SURE = 0.7;

/** Finds the quotations, their speakers and their ranks. Needs no DOM. */
export function findQuotes({ paragraphs, title, lang }: QuoteInput): Quote[] {
  const lexicon = lexiconOf(lang || detectLanguage(paragraphs.slice(0, 12).join('\n'), ''));
  const spans = dashSpans(paragraphs, pairMarks(paragraphs, lexicon), lexicon);
  if (!spans.some((list) => list.length)) return [];
  const sentences = paragraphs.flatMap((text, index) => sentencesOf(text, index, spans[index] ?? [], lexicon));
  const usage = usageOf(sentences);
  const mentions = new Map<Sentence, Mention[]>();
  for (const sentence of sentences)
    mentions.set(sentence, mentionsOf(sentence, paragraphs[sentence.paragraph] ?? '', lexicon, usage));
  const cast = castOf([...mentions.values()].flat(), lexicon);
  const attributions = attribute(sentences, (sentence) => mentions.get(sentence) ?? [], cast, lexicon);
  const found: (Quote & { direct: boolean })[] = [];
  for (const sentence of sentences)
    sentence.tokens.forEach((token, at) => {
      const { span } = token;
      if (!span) return;
      const attribution = attributions.get(span);
      if (!isQuotation(sentence, at, span, attribution, { lexicon, title, paragraphs })) return;
      const sure = attribution !== undefined && attribution.confidence >= SURE;
      const mention = sure ? attribution.mention : undefined;
      const person = sure ? attribution.person : undefined;
      const speaker = mention ? mention.name || mention.phrase : '';
      found.push({
        paragraph: span.paragraph,
        start: span.start,
        end: span.end,
        text: (paragraphs[span.paragraph] ?? '').slice(span.start, span.end),
        speaker,
        speakerFull: person?.name ?? speaker,
        role: person?.role ?? (mention?.name ? mention.role : ''),
        direct: isDirect(sentence, at),
        rank: 0,
      });
    });
  return rank(found, paragraphs, title, lexicon).map(({ direct: _direct, ...quote }) => quote);
}
