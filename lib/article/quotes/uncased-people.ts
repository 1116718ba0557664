import { isFamilyName } from './family-names';
import { isGivenName } from './given-names';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import { changed, type Mention, pronounAt, sliceOf } from './mention';
import { has, type Sentence, type Token } from './tokens';
import { chunkAt, isDefinite, isPart, isTitle, WITH_INITIAL, wholeNameEnd } from './uncased-chunk';
import { officeStart } from './uncased-office';

/** Given name and surname. */
const WHOLE = 2;
/** Of a run of words so long, all are the name. */
const LONGEST_NAME = 3;
const NO_LETTERS = /[\p{N}_]/u;

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
        if (opens(tokens, i) && isShort(tokens[i], short, lexicon) && !isTaken(sentence, i, i + 1))
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

/** Arabic, of a woman or of how old somebody is. */
const ADJECTIVE = /^ال\p{L}{3,}(?:ية|يني)$/u;

/** "الشريف | حديثه", "त्यावर | जाधव": of two words beside a verb the one that is a short name, where the other is none of it. */
function shortOnly(
  mention: Mention,
  short: ReadonlySet<string>,
  names: ReadonlyMap<string, readonly string[]>,
): Mention {
  const { kind, role, words, name } = mention;
  if (kind !== 'person' || role || words.length !== WHOLE || names.has(words.join(' '))) return mention;
  const only = words.find((word) => short.has(word));
  if (only === undefined || words.every((word) => short.has(word))) return mention;
  const [first = '', second = ''] = name.split(' ');
  return changed(mention, { words: [only], name: only === words[0] ? first : second });
}

const isTaken = ({ mentions }: Sentence, from: number, to: number): boolean =>
  mentions.some((other) => other.kind !== 'pronoun' && other.from < to && from < other.to);

/** Nothing but small words stands before. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).every((token) => has(token, Is.adverb | Is.conjunction));

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

const isNamePart = (token: Token | undefined): boolean =>
  isPart(token) && !has(token, Is.nominal | Is.title | Is.firstPerson) && !NO_LETTERS.test(token?.lower ?? '');

/** Where a name may begin that the title or the office at `i` leads; -1 for none. */
function nameStart(tokens: readonly Token[], i: number, { grammar, subjectMarks }: Lexicon): number {
  const token = tokens[i];
  // "חבר המועצה | דורון פלדמן, …": whatever office it is
  if (i === 0 && grammar.headFirst && isNamePart(token) && !isDefinite(token) && isDefinite(tokens[1]))
    return isDefinite(tokens[2]) ? 3 : 2;
  if (isTitle(token)) return isTitle(tokens[i + 1]) ? -1 : i + 1;
  if (isNamePart(token) && isGivenName(token?.lower ?? '') && !isGivenName(tokens[i - 1]?.lower ?? '')) return i;
  const next = tokens[i + 1];
  // "सुनंदा थोरात"
  if (isNamePart(token) && isNamePart(next) && isFamilyName(next?.lower ?? '') && !isFamilyName(token?.lower ?? ''))
    return i;
  // Marathi "सुनंदा थोरात | यांनी": such marks only people have
  if (
    isNamePart(token) &&
    isNamePart(next) &&
    (tokens[i + 2]?.lower.length ?? 0) >= HONORIFIC &&
    subjectMarks.has(tokens[i + 2]?.lower ?? '')
  )
    return i;
  // "أم | خالد"
  if (KUNYA.test(token?.lower ?? '') && isGivenName(tokens[i + 1]?.lower ?? '')) return i;
  // "סגן ראש העירייה, | אבנר מזרחי, | דוחה": behind the office that opens the sentence
  if (isBehindOffice(tokens, i + 1) && isBetweenCommas(tokens, i)) return i + 1;
  // "در مقابل، | ناهید صولتی، | مدیرعامل شرکت": before what somebody is
  if (isBeforeOffice(tokens, i)) return i;
  if (!has(token, Is.role) || has(token, Is.speech | Is.indefinite) || has(tokens[i - 1], Is.indefinite)) return -1;
  let start = i + (token?.width ?? 1);
  // "عضو المجلس البلدي | رنا عبد الهادي", "חבר המועצה | דורון פלדמן": behind what an office is of, which has the article
  if (grammar.headFirst) while (isPart(tokens[start]) && isDefinite(tokens[start])) start += 1;
  if (has(tokens[start], Is.role | Is.title)) return -1;
  // "رئيس بلدية | وادي الزهور": what an office without an article is of
  if (
    grammar.headFirst &&
    start === i + (token?.width ?? 1) &&
    !isDefinite(token) &&
    !isGivenName(tokens[start]?.lower ?? '')
  )
    return -1;
  // Persian has no article that tells where the office ends
  return grammar.headFirst && grammar.verbLast ? -1 : start;
}

/** A mark of a subject that has so many letters is one of respect. */
const HONORIFIC = 5;

/** "Father of", "mother of": with the child's name it is what somebody is called by. */
const KUNYA = /^(?:أبو|أم)$/u;

/** Two words, or three, between this comma and the next, or a verb of speech. */
function isBetweenCommas(tokens: readonly Token[], comma: number): boolean {
  let end = comma + 1;
  while (end - comma <= LONGEST_NAME && isNamePart(tokens[end])) end += 1;
  return end - comma > WHOLE && (COMMA.test(tokens[end]?.text ?? '') || has(tokens[end], Is.speech));
}

const COMMA = /^[,،፣]$/u;

/** Nothing but an office, with what it is of, and a comma stand before. */
const isBehindOffice = (tokens: readonly Token[], at: number): boolean =>
  at > 1 &&
  at <= LONGEST_OPENING &&
  COMMA.test(tokens[at - 1]?.text ?? '') &&
  (has(tokens[0], Is.role) || (has(tokens[at - 2], Is.role) && isGivenName(tokens[at]?.lower ?? ''))) &&
  tokens.slice(0, at - 1).every((token) => token.kind === 'word' && !has(token, Is.speech | Is.that));

/** Two words or three where a clause begins, a comma, an office. */
function isBeforeOffice(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && !COMMA.test(tokens[at - 1]?.text ?? '')) return false;
  let end = at;
  while (end - at <= LONGEST_NAME && isNamePart(tokens[end])) end += 1;
  const size = end - at;
  return (
    size >= WHOLE &&
    size <= LONGEST_NAME &&
    COMMA.test(tokens[end]?.text ?? '') &&
    has(tokens[end + 1], Is.role) &&
    !has(tokens[end + 1], Is.speech)
  );
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

const LONGEST_OPENING = 9;

/** Where the name ends that begins at `start`; `start` for none. */
function nameEnd(
  tokens: readonly Token[],
  start: number,
  times: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): number {
  if (!isNamePart(tokens[start])) return start;
  const titled = isTitle(tokens[start - 1]);
  if (WITH_INITIAL.test(tokens[start]?.lower ?? '')) return start + 1;
  let end = start;
  while (end - start <= LONGEST_NAME && isNamePart(tokens[end])) end += 1;
  const size = end - start;
  const given = isGivenName(tokens[start]?.lower ?? '');
  if (KUNYA.test(tokens[start]?.lower ?? '')) return start + WHOLE;
  if (isBehindOffice(tokens, start) || isBeforeOffice(tokens, start)) return end;
  if (size < WHOLE)
    return titled && size === 1 && !ADJECTIVE.test(tokens[start]?.lower ?? '') && isClosed(tokens[end], lexicon)
      ? end
      : start;
  const whole = Math.min(end, wholeNameEnd(tokens, start));
  const isKnown = (k: number) => (tokens[k]?.lower.length ?? 0) > 2 && (times.get(tokens[k]?.lower ?? '') ?? 0) > 1;
  // where a name has two words, never more
  const two = (lexicon.grammar.calledByGivenName || lexicon.caseEndings.length > 0) && has(tokens[start - 1], Is.role);
  const family = isFamilyName(tokens[start + 1]?.lower ?? '');
  if (family)
    return Math.max(
      whole,
      isFamilyName(tokens[start + WHOLE]?.lower ?? '') && start + WHOLE < end ? start + LONGEST_NAME : whole,
    );
  if (titled || two || isKnown(whole - 1) || isKnown(start)) return whole;
  // "زار رئيس الوزراء | مدينة حلب": behind an article stands what an office visits as well
  const sure = given || !isDefinite(tokens[start - 1]);
  if (whole === end && sure && isClosed(tokens[end], lexicon)) return end;
  // "শিক্ষক | নিয়োগ পরীক্ষা কাল।": three words that only the end of the sentence closes
  return size === LONGEST_NAME && sure && end < tokens.length - 1 && isClosed(tokens[end], lexicon) ? end : start;
}

/** A stop, a number, the mark of a subject or a small word behind a noun. */
const isClosed = (token: Token | undefined, { subjectMarks, genitives }: Lexicon): boolean =>
  token === undefined ||
  token.kind !== 'word' ||
  NO_LETTERS.test(token.lower) ||
  subjectMarks.has(token.lower) ||
  genitives.has(token.lower) ||
  has(token, Is.preposition | Is.adverb | Is.speech | Is.that | Is.conjunction);

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
    return has(tokens[head - 1], Is.role) ? head - 1 : from;
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
