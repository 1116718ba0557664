import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { changed, type Mention, pronounAt, sliceOf } from '../people/mention';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { chunkAt } from './uncased-chunk';
import { ADJECTIVE, isBehindOffice, nameEnd, nameStart, WHOLE } from './uncased-name';
import { officeStart } from './uncased-office';
import { isDefinite, isPart, isTitle } from './uncased-part';

/**
 * Scripts without capitals: who stands beside a verb of speech is found there; here are those whom the article only tells of, so that "he" and the
 * short name behind it have somebody to mean. A name stands behind an office or a title and ends where a stop, a number or a small word closes it, or
 * where the article has its words elsewhere too. Adds them, and whole names that stand elsewhere again, to the sentences.
 * @param text of a paragraph
 */
export function addPeople(sentences: readonly Sentence[], text: (paragraph: number) => string, lexicon: Lexicon): void {
  const names = new Map<string, readonly string[]>();
  const times = timesOf(sentences);
  const note = (words: readonly string[]) => names.set(words.join(' '), words);
  for (const { mentions } of sentences)
    for (const { kind, words, role, certain } of mentions)
      if (kind === 'person' && words.length === WHOLE && (role || certain)) note(words);
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i += 1) {
      const start = nameStart(tokens, i, lexicon);
      const end = start < 0 ? start : nameEnd(tokens, start, times, lexicon);
      if (end > start) note(tokens.slice(start, end).map(({ lower }) => lower));
    }
  for (const sentence of sentences)
    sentence.mentions = sentence.mentions.map((mention) => withoutAdjective(mention, times));
  if (!names.size) return;
  const short = shortNames([...names.values()], lexicon);
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of names.values()) {
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const sentence of sentences) {
    const { tokens } = sentence;
    sentence.mentions = sentence.mentions.map((mention) => shortOnly(mention, short, names));
    const found: Mention[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      const words = byFirst
        .get(tokens[i]?.lower ?? '')
        ?.filter((name) => name.every((word, k) => tokens[i + k]?.lower === word))
        .sort((a, b) => b.length - a.length)[0];
      if (!words) {
        // "שטרנפלד | לא התרשמה", "ლომთაძე|მ დააზუსტა": the short name opens the sentence
        const alone = opens(tokens, i) || (lexicon.grammar.verbLast && leadsToWords(tokens, i + 1));
        if (alone && isShort(tokens[i], short, lexicon) && !isTaken(sentence, i, i + 1))
          found.push(
            changed(chunkAt(sentence, text(sentence.paragraph), i, i + 1, lexicon), {
              certain: true,
              possessive: isObject(tokens, i + 1, lexicon),
            }),
          );
        continue;
      }
      const to = i + words.length;
      const from = officeBefore(tokens, i, words.length, lexicon);
      if (isBehindOffice(tokens, i))
        sentence.mentions = sentence.mentions.filter((other) => other.to > i || other.kind === 'pronoun');
      if (isTaken(sentence, from, to)) continue;
      const mention = isBehindOffice(tokens, i)
        ? behindOffice(sentence, text(sentence.paragraph), i, to, lexicon)
        : chunkAt(sentence, text(sentence.paragraph), from, to, lexicon);
      if (mention.name) found.push(changed(mention, { certain: true, possessive: isObject(tokens, to, lexicon) }));
      i = to - 1;
    }
    if (!found.length) continue;
    const kept =
      lexicon.grammar.verbLast || lexicon.caseEndings.length
        ? sentence.mentions.filter((other) => !isSaid(other, found))
        : sentence.mentions;
    sentence.mentions = [...kept, ...found].sort((a, b) => a.from - b.from);
  }
}

/** "አቶ ግርማ ወልደየስ …፣ | ታሪፉ መጨመሩን | ተናግረዋል": where the verb is last, words before it that nothing tells to be anybody, behind somebody. */
const isSaid = ({ kind, role, certain, from, sentence }: Mention, people: readonly Mention[]): boolean =>
  kind === 'person' &&
  !role &&
  !certain &&
  !has(sentence.tokens[from], Is.nominal) &&
  people.some((other) => other.from < from && !other.possessive);

/** "السيدة | الخمسينية": a title and an adjective, which nobody is called by. */
const withoutAdjective = (mention: Mention, times: ReadonlyMap<string, number>): Mention => {
  const { sentence, from, to, words, role } = mention;
  const [only = '', second] = words;
  return !role &&
    second === undefined &&
    ADJECTIVE.test(only) &&
    times.get(only) === 1 &&
    isTitle(sentence.tokens[to - 2])
    ? pronounAt(sentence, from, to)
    : mention;
};

/** "الشريف | حديثه", "त्यावर | जाधव": of two words beside a verb the one that is a short name, where the other is none of it. */
function shortOnly(
  mention: Mention,
  short: ReadonlySet<string>,
  names: ReadonlyMap<string, readonly string[]>,
): Mention {
  const { kind, role, words, name } = mention;
  if (kind !== 'person' || role || words.length < WHOLE || names.has(words.join(' '))) return mention;
  const only = words.find((word) => short.has(word));
  if (only === undefined || words.every((word) => short.has(word))) return mention;
  // "விண்ணப்பிக்க உள்ளதாகக் கூறிய | தமிழரசி": behind a clause
  if (words.length > WHOLE && only !== words.at(-1)) return mention;
  const written = name.split(' ');
  return changed(mention, { words: [only], name: (only === words[0] ? written[0] : written.at(-1)) ?? '' });
}

const isTaken = ({ mentions }: Sentence, from: number, to: number): boolean =>
  mentions.some((other) => other.kind !== 'pronoun' && other.from < to && from < other.to);

/** "… கூறிய | தமிழினி, | ‘…’ என்றார்": right before the words. */
const leadsToWords = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'quote' || (COMMA.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'quote');

const COMMA = /^[,،፣]$/u;

/** Nothing but small words stands before. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).every((token) => has(token, Is.adverb | Is.conjunction | Is.that));

/** The word that is enough of a whole name elsewhere, where no other has it. */
function shortNames(names: readonly (readonly string[])[], { grammar }: Lexicon): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const words of names) {
    if (words.length < WHOLE) continue;
    const word = (grammar.calledByGivenName ? words[0] : words.at(-1)) ?? '';
    if (once.has(word)) twice.add(word);
    once.add(word);
  }
  return new Set([...once].filter((word) => word.length >= SHORTEST && !twice.has(word)));
}

const SHORTEST = 4;

const isShort = (token: Token | undefined, short: ReadonlySet<string>, { caseEndings }: Lexicon): boolean =>
  token?.kind === 'word' &&
  !has(token, Is.speech | Is.functionWord) &&
  (short.has(token.lower) ||
    caseEndings.some(
      ({ ending, kept }) => token.lower.endsWith(ending) && short.has(token.lower.slice(0, -ending.length) + kept),
    ));

function timesOf(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { kind, lower } of tokens) if (kind === 'word') times.set(lower, (times.get(lower) ?? 0) + 1);
  return times;
}

/** The name behind a comma, with the office that opens the sentence. */
function behindOffice(sentence: Sentence, text: string, at: number, to: number, lexicon: Lexicon): Mention {
  const { tokens } = sentence;
  return changed(chunkAt(sentence, text, at, to, lexicon), {
    from: 0,
    role: sliceOf(text, tokens, 0, at - 1),
    head: tokens[0]?.lower ?? '',
  });
}

/** "भंडारी | को": where the small words stand behind, the name is no subject. */
const isObject = (tokens: readonly Token[], to: number, { grammar, genitives, subjectMarks }: Lexicon): boolean =>
  grammar.verbLast &&
  !grammar.headFirst &&
  !subjectMarks.has(tokens[to]?.lower ?? '') &&
  (genitives.has(tokens[to]?.lower ?? '') || has(tokens[to], Is.preposition));

/** Where the office and the title begin that stand before a name. */
function officeBefore(tokens: readonly Token[], at: number, size: number, lexicon: Lexicon): number {
  let from = at;
  while (isTitle(tokens[from - 1])) from -= 1;
  if (isBehindOffice(tokens, from)) return 0;
  if (lexicon.grammar.headFirst) {
    let head = from;
    while (
      head > from - LONGEST_OFFICE &&
      isPart(tokens[head - 1]) &&
      isDefinite(tokens[head - 1]) &&
      !has(tokens[head - 1], Is.role)
    )
      head -= 1;
    if (!has(tokens[head - 1], Is.role)) return from;
    // "مديرة | المدرسة": an office without an article is of the next, though that may be one itself
    return has(tokens[head - 2], Is.role) && isDefinite(tokens[head - 1]) && !isDefinite(tokens[head - 2])
      ? head - 2
      : head - 1;
  }
  const start = officeStart(tokens, from, size + at - from, lexicon);
  return from < at ? Math.min(start, ownerOfTitle(tokens, from)) : start;
}

/** "የሰላም ሚኒባስ ማኅበር ሰብሳቢ | አቶ ፈቃዱ ረታ": Amharic writes "of" in one with what stands before the office; a verb that describes somebody begins so too. */
function ownerOfTitle(tokens: readonly Token[], title: number): number {
  if (/^(?:የሚ|ያ|የተ)/u.test(tokens[title - 1]?.lower ?? '')) return title;
  let start = title;
  for (let k = title - 1; k >= title - LONGEST_OFFICE - 1 && isPart(tokens[k]); k -= 1)
    if (/^የ\p{L}{2}/u.test(tokens[k]?.lower ?? '')) start = k;
  return start;
}

const LONGEST_OFFICE = 5;
