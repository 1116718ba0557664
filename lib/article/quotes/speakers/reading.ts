import type { Gender } from '../lexicon/gender-by-form';
import type { Lexicon } from '../lexicon/lexicon';
import type { Cast } from '../people/cast';
import type { Mention } from '../people/mention';
import type { Person } from '../people/person';
import type { Sentence } from '../sentences/tokens';
import { speechIn } from '../speech/speech';
import type { Speech } from '../speech/speech-act';
import { gendersTold } from './genders-told';
import type { Given, Speaker } from './speaker';

/** An article, and what is known of it where its reading has come to. Whoever asks changes nothing; only `read-on.ts` does. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  /** Who speaks in a sentence, those of whom another only tells too. */
  speechesIn(index: number): readonly Speech[];
  /** Whom "he" means: who spoke last, or of whom was told since; a person, for bodies have no "he". */
  readonly last: Speaker | undefined;
  /** Whose the last quotation is, as far as it is sure; undefined where it is nobody's. */
  readonly words: { speaker: Speaker; paragraph: number; text: string } | undefined;
  /** Whom the quotations of a sentence were given to at last, by its index. */
  readonly shown: ReadonlyMap<number, Given>;
  /** Whom those mean who are called by what they are: "the striker". */
  readonly stood: ReadonlyMap<Mention, Person>;
  /** Known by one name alone, but they said something: no things. */
  readonly heard: ReadonlySet<Person>;
  /** Who was named so far. */
  readonly met: ReadonlySet<Person>;
  /** Who is known to be a man or a woman. */
  readonly genders: ReadonlyMap<Person, Gender>;
}

/** The same where it is read on. */
export interface Progress extends Reading {
  last: Speaker | undefined;
  words: Reading['words'];
  readonly shown: Map<number, Given>;
  readonly stood: Map<Mention, Person>;
  readonly heard: Set<Person>;
  readonly met: Set<Person>;
  readonly genders: Map<Person, Gender>;
}

/** Begins to read: nobody has spoken yet, and who speaks in a sentence is found where it is asked for. */
export function readingOf(sentences: readonly Sentence[], cast: Cast, lexicon: Lexicon): Progress {
  const speeches: (readonly Speech[])[] = [];
  return {
    sentences,
    cast,
    lexicon,
    speechesIn(index) {
      const sentence = sentences[index];
      if (!sentence) return [];
      speeches[index] ??= speechIn(sentence, sentence.mentions, lexicon);
      return speeches[index];
    },
    last: undefined,
    words: undefined,
    shown: new Map(),
    stood: new Map(),
    heard: new Set(),
    met: new Set(),
    genders: gendersTold(sentences, cast, lexicon),
  };
}

/** Who a mention is, by a name or by what he is called. */
export const personOf = ({ cast, stood }: Reading, mention: Mention): Person | undefined =>
  cast.of(mention) ?? stood.get(mention);
