import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import { has, type Token } from '../sentences/tokens';

/** Words of a chunk. */
export const LONGEST = 8;

const BOUNDARY = Is.functionWord | Is.speech | Is.that | Is.calendar | Is.accordingTo | Is.accordingToAfter;

/** Whether a word may be a part of a name or an office, in a script without capitals. */
export const isPart = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (has(token, Is.role | Is.organisation) || !has(token, BOUNDARY));

/** "க.தமிழரசி": initials in one with the name. */
export const WITH_INITIAL = /^(?:\p{L}\p{M}*){1,3}(?:\.(?:\p{L}\p{M}*){1,2})*\.\p{L}[\p{L}\p{M}]{2,}$/u;

/** What a name is bound to the next word by. */
export const BOUND = /^(?:أبو|أبي|أبا|أم|بن|ابن|بنت|عبد|آل|בן|בר|אבו)$/u;

/** "الصياد | سالم العمري": in Arabic a noun with its article right before a name that begins with a given name is what somebody is, whatever it is. */
export const isNounBeforeName = (tokens: readonly Token[], at: number, to: number, verbFirst: boolean): boolean =>
  verbFirst &&
  to - at >= 3 &&
  /^ال\p{L}{3,}$/u.test(tokens[at]?.lower ?? '') &&
  !has(tokens[at], Is.title | Is.organisation | Is.place) &&
  !isGivenName(tokens[at]?.lower ?? '') &&
  isGivenName(tokens[at + 1]?.lower ?? '');

/** What stands before a name and is no office: "Dr". */
export const isTitle = (token: Token | undefined): boolean => has(token, Is.title) && !has(token, Is.role);

/** Arabic "ال", Hebrew "ה": a noun or an adjective with its article. */
export const isDefinite = (token: Token | undefined): boolean => /^(?:ال|ה)\p{L}{3,}$/u.test(token?.lower ?? '');

/** Behind a name of two words that begins here, with what these are bound to. */
export function wholeNameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let words = 0; words < 2; words += 1) {
    while (BOUND.test(tokens[end]?.lower ?? '')) end += 1;
    end += 1;
  }
  // "شازیہ بی بی"
  return tokens[end]?.kind === 'word' && tokens[end]?.lower === tokens[end - 1]?.lower ? end + 1 : end;
}
