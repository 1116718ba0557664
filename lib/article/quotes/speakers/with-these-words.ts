import type { Mention } from '../people/mention';
import { hangsOnPreposition } from '../sentences/small-words';
import type { Reading } from './reading';

/** "« … » C'est | par ces mots" */
const LATEST = 2;
const WORDS = 3;
/** "par ces mots | que l'| entraîneur" */
const MOST_BETWEEN = 2;

/** "“…” With these words coach Ann Ford took her leave.": the only one whom the sentence behind the words names, where it begins so. */
export function leaverOf({ sentences, lexicon }: Reading, index: number): Mention | undefined {
  const sentence = sentences[index + 1];
  if (!sentence || sentence.paragraph !== sentences[index]?.paragraph || sentence.quotes.length) return undefined;
  const { tokens, mentions } = sentence;
  const at = tokens.findIndex(
    (_, k) =>
      k <= LATEST &&
      lexicon.withTheseWords.has(
        tokens
          .slice(k, k + WORDS)
          .map(({ lower }) => lower)
          .join(' '),
      ),
  );
  if (at < 0) return undefined;
  const end = at + WORDS;
  const [one, ...others] = mentions.filter(
    ({ kind, place, possessive, from }) =>
      kind === 'person' && !place && !possessive && (from <= end + MOST_BETWEEN || !hangsOnPreposition(tokens, from)),
  );
  return others.length ? undefined : one;
}
