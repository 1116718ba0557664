import type { Sentence, Token } from '../sentences/tokens';

/** A place in a sentence that speaks of somebody: "Economy Minister Marcelo Ebrard", "Ebrard", "a Tory source", "he". */
export interface Mention {
  /** Its number among all mentions of the article; -1 while it has none. */
  number: number;
  sentence: Sentence;
  /** Tokens of the whole phrase, `to` excluded. */
  from: number;
  to: number;
  /** The end of what hangs on it: "a spokesman | for the ministry", "Lavrov, | the minister". */
  reach: number;
  /** `thing`: where every noun has a capital, one that is not known to be anybody. */
  kind: 'person' | 'organisation' | 'description' | 'pronoun' | 'thing';
  /** The name as written; "" for a description or a pronoun. */
  name: string;
  /** Its words, lower case, without titles. */
  words: string[];
  /** The office or description as written; "" for none. */
  role: string;
  /** Its head, lower case. */
  head: string;
  /** The phrase as written, without article. */
  phrase: string;
  /** Stands in the genitive ("Ford's", "des Ministers") or another case that its ending or article tells: no subject. */
  possessive: boolean;
  /** Points back to somebody just spoken of: "mantan gubernur itu". */
  back: boolean;
  /** "they": nobody in particular. */
  plural: boolean;
  /** Called so are several, a body or a text, no single person: "government leaders", "the committee". */
  collective: boolean;
  /** A place, which speaks only as a government does. */
  place: boolean;
  /** "a", "one of": nobody spoken of before. */
  indefinite: boolean;
  /** Its office is one that only one holds. */
  chief: boolean;
  /** A title stands before the name, or an age behind it: certainly a person. */
  certain: boolean;
}

/** Where a phrase and its parts are, in tokens; -1 for a part it lacks. */
export interface Parts {
  from: number;
  to: number;
  nameAt: number;
  roleAt: number;
  age: boolean;
}

/** The text from token `a` to before token `b`. */
export const sliceOf = (text: string, tokens: readonly Token[], a: number, b: number): string =>
  b > a ? text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0) : '';

/** Another mention, with some of it otherwise. All have one shape, whatever was found of them: a copy made with `...` has another one each place it is made. */
export const changed = (mention: Mention, change: Partial<Mention>): Mention => Object.assign(copyOf(mention), change);

const copyOf = (mention: Mention): Mention => ({
  number: mention.number,
  sentence: mention.sentence,
  from: mention.from,
  to: mention.to,
  reach: mention.reach,
  kind: mention.kind,
  name: mention.name,
  words: mention.words,
  role: mention.role,
  head: mention.head,
  phrase: mention.phrase,
  possessive: mention.possessive,
  back: mention.back,
  plural: mention.plural,
  collective: mention.collective,
  chief: mention.chief,
  place: mention.place,
  indefinite: mention.indefinite,
  certain: mention.certain,
});

/** A mention of somebody by the words from one token to before another, where none was read. */
export const pronounAt = (sentence: Sentence, from: number, to: number): Mention => ({
  number: -1,
  sentence,
  from,
  to,
  reach: to,
  kind: 'pronoun',
  name: '',
  words: [],
  role: '',
  head: '',
  phrase: sentence.tokens[from]?.text ?? '',
  possessive: false,
  back: false,
  plural: sentence.tokens[from]?.plural === true,
  collective: false,
  chief: false,
  place: false,
  indefinite: false,
  certain: false,
});
