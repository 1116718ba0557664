import type { Lexicon } from '../lexicon/lexicon';
import type { WordParts } from '../lexicon/word-parts';

/** What a language without blanks is read by: its words, the longest first where they are looked for in order. */
export interface Words {
  says: readonly string[];
  roles: readonly string[];
  titles: readonly string[];
  /** Ends a noun as one does that says what somebody does? */
  isAgent(noun: string): boolean;
  cuts: readonly string[];
  pronouns: ReadonlySet<string>;
  subjectMarks: readonly string[];
  quoteMarks: readonly string[];
  sources: readonly string[];
  signs: readonly string[];
}

export interface Named {
  /** As written: "문정복 최고위원". */
  phrase: string;
  name: string;
  role: string;
}

/** The words of a language without blanks. */
export function unspacedWords({ words }: Lexicon): Words {
  return {
    says: listOf(words.says),
    roles: listOf(words.roles),
    titles: listOf(words.titles),
    isAgent: agentIn(words),
    cuts: listOf(words.adverbs),
    pronouns: new Set(listOf(words.pronouns)),
    subjectMarks: listOf(words.subjectMarks),
    quoteMarks: listOf(words.quoteMarks),
    sources: listOf(words.accordingToAfter),
    signs: listOf(words.signs),
  };
}

const listOf = (words: string | undefined): string[] =>
  (words ?? '')
    .split(', ')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

/** Without blanks a noun has others before it, also those that end so and are none. */
function agentIn({ agentEndings, noAgents }: WordParts): (noun: string) => boolean {
  const endings = listOf(agentEndings);
  const none = listOf(noAgents);
  return (noun) =>
    endings.some((ending) => noun.length > ending.length && noun.endsWith(ending)) &&
    !none.some((other) => noun.endsWith(other));
}
