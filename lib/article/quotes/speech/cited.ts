import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { isQuiet } from '../sentences/small-words';
import type { Sentence, Token } from '../sentences/tokens';
import { inverted, type Speech, straight } from './speech-act';

const CONFIDENCE = 0.9;

/**
 * A verb whose object is the one who spoke: "Der Bote zitiert Keller mit den Worten", "Keller wird wie folgt zitiert".
 * @param i index of the verb
 */
export function cited(
  { tokens }: Sentence,
  i: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Speech | undefined {
  const token = tokens[i];
  if (!token || !lexicon.cites.has(token.lower)) return undefined;
  const speaker = passiveSubject() ?? activeObject();
  if (!speaker) return undefined;
  return speaker.from > i
    ? inverted(i, speaker, CONFIDENCE)
    : straight(i, Math.max(i + 1, speaker.reach), speaker, CONFIDENCE);

  /** The one beside the auxiliary of the passive, which stands before. */
  function passiveSubject(): Mention | undefined {
    const auxiliary = tokens.findLastIndex((other, k) => k < i && lexicon.passiveAuxiliaries.has(other.lower));
    if (auxiliary < 0) return undefined;
    const behind = mentions.find(
      (mention) => mention.from > auxiliary && isQuiet(tokens, auxiliary + 1, mention.from, Is.article | Is.adverb),
    );
    const before = mentions.findLast(
      (mention) => mention.reach <= auxiliary && isQuiet(tokens, mention.reach, auxiliary, Is.adverb),
    );
    return behind && behind.reach <= i && behind.kind !== 'thing' ? behind : before;
  }

  /** The second of two behind the verb, whose first is the subject; the only one when the subject stands before. */
  function activeObject(): Mention | undefined {
    const [first, second] = mentions.filter((mention) => mention.from > i && mention.from <= i + 7);
    const medium = first && mediumEnd(tokens, i + 1);
    if (medium && medium === first.from) return first;
    if (!first || !isQuiet(tokens, i + 1, first.from, Is.article | Is.adverb)) return undefined;
    const led =
      mentions.some((mention) => mention.reach <= i && i - mention.reach <= 1) || tokens[i - 1]?.kind === 'word';
    if (led || first.possessive) return first;
    return second && isQuiet(tokens, first.reach, second.from, Is.article) ? second : undefined;
  }
}

/** "zitiert | die „Rundschau“", "zitiert | bote.de": the index behind a medium that is no capitalised word; undefined for none. */
function mediumEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while ((tokens[at]?.bits ?? 0) & Is.article) at += 1;
  const token = tokens[at];
  return token?.kind === 'quote' || ADDRESS.test(token?.text ?? '') ? at + 1 : undefined;
}

const ADDRESS = /^[\p{L}\p{N}-]+\.(?:de|at|ch|com|net|org|info|eu|tv)$/iu;
