import type { Cast } from '../people/cast';
import type { Mention } from '../people/mention';
import type { Sentence, Token } from '../sentences/tokens';

/** "When Marsh met Iqbal in Ankara, Iqbal thanked him for "…"": does a clause with another subject lead from `from` to the words at `at`? */
export function isOfOtherClause(
  { tokens, mentions }: Sentence,
  from: number,
  at: number,
  speaker: Mention | undefined,
  cast: Cast,
): boolean {
  const person = speaker && cast.of(speaker);
  return mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      mention.from >= from &&
      mention.reach < at &&
      opensClause(tokens, mention.from) &&
      tokens[mention.reach]?.kind === 'word' &&
      cast.of(mention) !== person,
  );
}

/** ", Iqbal thanked", ", wonach Keller": a comma before, or one with a small word that no list knows. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.text === ',') return true;
  return before?.kind === 'word' && !before.capital && !before.bits && tokens[from - 2]?.text === ',';
}
