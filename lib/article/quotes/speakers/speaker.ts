import type { Cast } from '../people/cast';
import type { Mention } from '../people/mention';
import type { Person } from '../people/person';

/** Somebody who speaks, or may be meant by "he". */
export interface Speaker {
  mention: Mention | undefined;
  person: Person | undefined;
  /** 0 to 1. */
  confidence: number;
}

/** Who is meant where the sentence doesn't name him. */
export interface Meant {
  /** "he", or what the verb says of who speaks; "" for neither. */
  pronoun: string;
  /** Nobody where it may be one of several. */
  one: Speaker | undefined;
}

/** Who a quotation is given to. */
export interface Given extends Speaker {
  /** Somebody speaks in the very sentence, or in the one that leads to it. */
  spoken: boolean;
  /** Whom the reading goes on with, where this was decided by a pronoun or by its lack. */
  meant: Meant | undefined;
  /** Nothing tells it but that nobody else is named near. */
  guessed?: boolean;
}

export const NOBODY: Given = { mention: undefined, person: undefined, confidence: 0, spoken: false, meant: undefined };

/** Below this nobody is named: a wrong name under a quotation is worse than none. */
export const SURE = 0.72;

/** Who is mentioned as who speaks, with the one of the cast whom the mention means. */
export const speakerOf = (mention: Mention, cast: Cast, confidence: number): Speaker => ({
  mention,
  person: cast.of(mention),
  confidence,
});

/** The same one as who the words are given to, believed less by a factor; 1 for as much. */
export const weaker = (speaker: Speaker, factor: number, spoken: boolean, meant?: Meant): Given => ({
  mention: speaker.mention,
  person: speaker.person,
  confidence: speaker.confidence * factor,
  spoken,
  meant,
});
