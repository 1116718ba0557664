import { attribute } from './attribution';
import { castOf } from './cast';
import { dashSpans } from './dashes';
import { Is, lexiconOf } from './lexicon';
import { mentionsOf } from './mentions';
import { usageOf } from './names';
import { pairMarks } from './pairing';
import { speechIn } from './speech';
import { sentencesOf } from './tokens';
export function debug({ paragraphs, lang }: any) {
  const lexicon = lexiconOf(lang);
  const spans = dashSpans(paragraphs, pairMarks(paragraphs, lexicon), lexicon);
  const sentences = paragraphs.flatMap((t: string, i: number) => sentencesOf(t, i, spans[i] ?? [], lexicon));
  const usage = usageOf(sentences);
  const mentions = new Map<any, any>();
  for (const s of sentences) mentions.set(s, mentionsOf(s, paragraphs[s.paragraph], lexicon, usage));
  const cast = castOf([...mentions.values()].flat(), lexicon);
  const att = attribute(sentences, (s: any) => mentions.get(s), cast, lexicon);
  return {
    sentences,
    mentions,
    cast,
    att,
    speech: (s: any) => speechIn(s, mentions.get(s), lexicon),
    bits: (b: number) =>
      Object.entries(Is)
        .filter(([, v]) => b & (v as number))
        .map(([k]) => k)
        .join('+'),
  };
}
