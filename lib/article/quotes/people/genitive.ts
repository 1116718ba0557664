import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Token } from '../sentences/tokens';
import { changed, type Mention, sliceOf } from './mention';
import { isAcronym, isNameWord } from './names';
import { runEnd } from './runs';

/** Owners in a row, "eine Mitteilung | des Ministeriums | der Ukraine". */
const MOST_OWNERS = 2;
const MOST_ADJECTIVES = 2;

/**
 * Gives bodies and things what they are of: "das Ministerium | der Vereinigten Staaten", "eine Mitteilung | des BKA". Only where articles
 * tell the genitive. What belongs to one before is no mention of its own any more.
 */
export function joinGenitives(mentions: readonly Mention[], text: string, { genitives }: Lexicon): readonly Mention[] {
  if (!genitives.size) return mentions;
  const out: Mention[] = [];
  for (const mention of mentions) {
    const last = out.at(-1);
    if (last && mention.from < last.to) continue;
    const owned = mention.kind === 'organisation' || mention.kind === 'thing';
    out.push(owned ? withOwners(mention, text, genitives, mentions) : mention);
  }
  return out;
}

function withOwners(
  mention: Mention,
  text: string,
  genitives: ReadonlySet<string>,
  mentions: readonly Mention[],
): Mention {
  const { tokens } = mention.sentence;
  let end = mention.to;
  for (let owners = 0; owners < MOST_OWNERS; owners += 1) {
    const next = ownerEnd(tokens, end, genitives);
    if (next === end || isHolder(end, next, mentions)) break;
    if (mention.kind === 'thing' && isAuthor(tokens[end], next, mentions)) break;
    end = next;
    const owner = tokens[end - 1];
    if (owner && isAcronym(owner)) break;
  }
  if (end === mention.to) return mention;
  const phrase = sliceOf(text, tokens, mention.from, end);
  const words = tokens.slice(mention.from, end).map(({ bare }) => bare);
  return changed(mention, { to: end, reach: Math.max(mention.reach, end), phrase, name: phrase, words });
}

/** "Texte von | Anna Weber": somebody with a whole name is nobody's owner. */
const isAuthor = (tie: Token | undefined, end: number, mentions: readonly Mention[]): boolean =>
  tie?.lower === 'von' && mentions.some(({ kind, to, words }) => kind === 'person' && to === end && words.length > 1);

/** "die Entscheidung des | Präsidenten Jan Weber": nor is somebody with an office, who is spoken of. */
const isHolder = (from: number, end: number, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      mention.role !== '' &&
      mention.words.length > 1 &&
      mention.to === end &&
      mention.from > from,
  );

/** The end of the owner that begins at `at` with its article; `at` when none does. */
function ownerEnd(tokens: readonly Token[], at: number, genitives: ReadonlySet<string>): number {
  if (!genitives.has(tokens[at]?.lower ?? '') || tokens[at]?.kind !== 'word') return at;
  let noun = at + 1;
  while (noun - at <= MOST_ADJECTIVES && tokens[noun]?.kind === 'word' && !tokens[noun]?.capital && !tokens[noun]?.bits)
    noun += 1;
  if (!isNameWord(tokens[noun]) || (tokens[noun]?.bits ?? 0) & Is.title) return at;
  return runEnd(tokens, noun);
}
