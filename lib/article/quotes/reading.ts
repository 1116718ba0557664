import type { Cast, Person } from './cast';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import type { Speaker } from './speaker';
import { speechIn } from './speech';
import type { Speech } from './speech-act';
import type { Sentence } from './tokens';
import { type MayMean, whoIsMeant } from './who-is-meant';

/** An article, and what is known of it where its reading has come to. */
export interface Reading {
  sentences: readonly Sentence[];
  cast: Cast;
  lexicon: Lexicon;
  mayMean: MayMean;
  /** Who speaks in a sentence, those of whom another only tells too. */
  speechesIn(index: number): readonly Speech[];
  /** Who spoke last, a person; bodies have no "he". */
  last: Speaker | undefined;
  /** Whom those mean who are called by what they are: "the striker". */
  stood: Map<Mention, Person>;
  /** Known by one name alone, but they said something: no things. */
  heard: Set<Person>;
  /** Who was named so far. */
  met: Set<Person>;
}

/** Begins to read: nobody has spoken yet, and who speaks in a sentence is found where it is asked for. */
export function readingOf(sentences: readonly Sentence[], cast: Cast, lexicon: Lexicon): Reading {
  const speeches: (readonly Speech[])[] = [];
  return {
    sentences,
    cast,
    lexicon,
    mayMean: whoIsMeant(sentences, cast, lexicon),
    speechesIn(index) {
      const sentence = sentences[index];
      if (!sentence) return [];
      speeches[index] ??= speechIn(sentence, sentence.mentions, lexicon);
      return speeches[index];
    },
    last: undefined,
    stood: new Map(),
    heard: new Set(),
    met: new Set(),
  };
}
