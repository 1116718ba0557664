import type { SpeechWords } from './speech-words';
import type { WordParts } from './word-parts';

/** The words and phrases of a vocabulary's list, in its order; none of a list that is missing. */
export const entriesOf = (list: string | undefined): string[] => list?.split(', ') ?? [];
/** The same, for looking whole words up. */
export const setOf = (list: string | undefined): ReadonlySet<string> => new Set(entriesOf(list));

/** "menhan menteri pertahanan": the first word, and the rest. */
export function splitOnce(entry: string): [string, string] {
  const blank = entry.indexOf(' ');
  return [entry.slice(0, blank), entry.slice(blank + 1)];
}

/** Tells whether a word is in the list, or ends or begins as one of it does ("*-jährige", "ter*"). */
export function matcherOf(list: string | undefined): (word: string) => boolean {
  const entries = entriesOf(list);
  const whole = new Set(entries);
  const tails = entries.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1));
  const heads = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return (word) =>
    whole.has(word) || tails.some((tail) => word.endsWith(tail)) || heads.some((head) => word.startsWith(head));
}

/** So many letters a noun has besides its beginning, or its end, that says what somebody does. */
const LEAST_BEHIND_BEGINNING = 4;
const LEAST_BEFORE_END = 3;

/** Tells whether a noun in small letters says what somebody does, by its beginning or its end. */
export function doersIn({ doerBeginnings, doerEndings, noDoerEndings, noDoers }: WordParts): (word: string) => boolean {
  const beginnings = entriesOf(doerBeginnings);
  const endings = entriesOf(doerEndings);
  const others = entriesOf(noDoerEndings);
  const none = setOf(noDoers);
  return (word) =>
    !none.has(word) &&
    ((!others.some((end) => word.endsWith(end)) &&
      beginnings.some((head) => word.startsWith(head) && word.length - head.length >= LEAST_BEHIND_BEGINNING)) ||
      endings.some((end) => word.endsWith(end) && word.length - end.length >= LEAST_BEFORE_END));
}

/** Tells whether a noun says what somebody does, by its end. */
export function agentsIn({ agentEndings, noAgents }: WordParts): (word: string) => boolean {
  const ending = endingIn(agentEndings);
  const none = setOf(noAgents);
  return (word) => ending?.test(word) === true && !none.has(word);
}

/** Matches what may stand between an office and a name, at the end of the words before the name: one of the list, a comma, blanks. */
export const calledIn = (list: string | undefined): RegExp =>
  new RegExp(list ? `(?:\\s(?:${list.replaceAll(', ', '|')}))?[,;]?\\s*$` : '[,;]?\\s*$', 'u');

/** Matches what a language writes in one before a name. The first letter is large where a sentence begins: "ULizwe". */
export function prefixIn(list: string | undefined): RegExp | undefined {
  const prefixes = entriesOf(list).map((entry) => {
    const first = entry.charAt(0);
    return `[${first}${first.toUpperCase()}]${entry.slice(1)}`;
  });
  return prefixes.length ? new RegExp(`^(?:${prefixes.join('|')})-?(?=\\p{Lu}\\p{Ll})`, 'u') : undefined;
}

/** Matches a word with one of these endings, which may be parts of an expression ("[^v]erin"); undefined where there is no list. */
export const endingIn = (list: string | undefined): RegExp | undefined =>
  list === undefined ? undefined : new RegExp(`(?:${list.replaceAll(', ', '|')})$`, 'u');

/** "gab bekannt": by each verb what closes its clause. */
export function closersIn(list: string | undefined): Map<string, Set<string>> {
  const closers = new Map<string, Set<string>>();
  for (const entry of entriesOf(list)) {
    const [verb, rest] = splitOnce(entry);
    closers.set(verb, (closers.get(verb) ?? new Set()).add(rest));
  }
  return closers;
}

/** "rrek rre": each ending with what of it is the name's, the longest first. */
export const caseEndingsIn = (list: string | undefined): { ending: string; kept: string }[] =>
  entriesOf(list)
    .map((entry) => {
      const [ending = '', kept = ''] = entry.split(' ');
      return { ending, kept };
    })
    .sort((a, b) => b.ending.length - a.ending.length);

/** An ending is one of verbs where so many of the listed ones have it, of all and as a share. */
const LEAST_ALIKE = 3;
const LEAST_SHARE = 0.02;
const LETTERS = 2;

/** Tells whether a word ends as the listed verbs of speech do. */
export function verbsLike({ says, saysBefore }: SpeechWords): (word: string) => boolean {
  const forms = [...entriesOf(says), ...entriesOf(saysBefore)].filter((entry) => /^[^ *]+$/u.test(entry));
  const count = new Map<string, number>();
  for (const form of forms) {
    const tail = form.slice(-LETTERS);
    count.set(tail, (count.get(tail) ?? 0) + 1);
  }
  const least = Math.max(LEAST_ALIKE, forms.length * LEAST_SHARE);
  const tails = new Set([...count].filter(([, n]) => n >= least).map(([tail]) => tail));
  return (word) => tails.has(word.slice(-LETTERS));
}
