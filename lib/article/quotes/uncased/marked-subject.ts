import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import type { Sentence } from '../sentences/tokens';
import { type Speech, straight } from '../speech/speech-act';

/** How sure the marked subject of a verb is that no list has. */
const MARKED = 0.85;

/**
 * "“…,” संजय भंडारी | ने | सफाई दी": where a small word marks the subject, it is the one who says what is quoted, whatever the verb. Only where the sentence has one
 * such subject and no verb of speech.
 */
export function markedSubject(
  { tokens }: Sentence,
  mentions: readonly Mention[],
  { subjectMarks }: Lexicon,
): Speech | undefined {
  if (!subjectMarks.size) return undefined;
  const [only, ...others] = mentions.filter(({ to }) => subjectMarks.has(tokens[to]?.lower ?? ''));
  return only && !others.length && !only.plural ? straight(only.to, only.to + 1, only, MARKED) : undefined;
}
