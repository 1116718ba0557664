import { isFamilyName } from './family-names';
import { isGivenName } from './given-names';
import * as Is from './is';
import type { Lexicon } from './lexicon';
import { changed, type Mention, pronounAt, sliceOf } from './mention';
import { type Suffix, without, withoutSuffix } from './suffix';
import { has, type Sentence, type Token } from './tokens';
import { chunkAt, isPart, LONGEST } from './uncased-chunk';

/** A body of two words, and a name. */
const SHORTEST_SERVICE = 4;

/**
 * Scripts without capitals (Arabic, Hebrew, Hindi, …): a name can't be told from a word, but whoever stands beside a verb of speech, up to
 * the next small word or stop, is the one who speaks.
 */
export function uncasedMentions(sentence: Sentence, text: string, lexicon: Lexicon): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  const { subjectSuffixes, longSubjectSuffixes, sourceSuffixes, bareSubjects, subjectMarks } = lexicon;
  const add = (begin: number, to: number, suffixes: readonly Suffix[]) => {
    const from = withoutClause(tokens, begin, to, lexicon);
    if (
      to > from &&
      !isNobody(tokens, from, to, lexicon) &&
      !isManner(tokens, from, to) &&
      !found.some((other) => other.from < to && from < other.to)
    ) {
      const start = ownerStart(tokens, from, to, lexicon);
      const free = !found.some((other) => other.to > start && other.from < to);
      const whole = withoutItsSuffix(chunkAt(sentence, text, from, to, lexicon), suffixes);
      found.push(start < from && free && whole.role ? withOwner(whole, text, start) : whole);
    }
  };
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    // Kannada "ಸಿದ್ದರಾಮಯ್ಯ | ಅವರು": "he" behind a name only marks it
    if (token.bits & Is.pronoun && !(subjectMarks.has(token.lower) && isPart(tokens[i - 1])))
      found.push(pronounAt(sentence, i, i + 1));
    // "संजय भंडारी | ने | सफाई दी": whatever the verb
    if (subjectMarks.has(token.lower) && sentence.quotes.length) add(leftOf(tokens, i), i, subjectSuffixes);
    if (token.bits & Is.accordingTo) add(...rightOf(tokens, i + token.width), sourceSuffixes);
    if (token.bits & Is.accordingToAfter) {
      const end = withoutAdverbs(tokens, i);
      add(leftOf(tokens, end), end, sourceSuffixes);
    }
    if (!(token.bits & Is.speech)) return;
    const isBare = bareSubjects.has(token.lower);
    const suffixes = isBare ? longSubjectSuffixes : subjectSuffixes;
    let end = withoutAdverbs(tokens, i);
    if (lexicon.grammar.verbLast && tokens[end - 1]?.kind === 'quote') end -= 1;
    const marked = subjectMarkBefore(tokens, end, lexicon, suffixes);
    if (marked === UNCLEAR) return;
    const start = leftOf(tokens, marked ?? end);
    if (marked !== undefined && start < marked) {
      add(start, marked, suffixes);
      return;
    }
    // what has no ending that the verb asks for is hardly its subject
    const isOther =
      suffixes.length > 0 &&
      !isBare &&
      !tokens.slice(start, end).some((other) => has(other, Is.role | Is.organisation));
    if (isOther && start < end) return;
    // the name, a comma, the office, a comma, the verb
    if (start === end && tokens[end - 1]?.kind === 'stop' && !lexicon.grammar.verbFirst) {
      const [first, second] = rightOf(tokens, openingAt(tokens, end));
      add(first, second, suffixes);
      // "زهرا کاظمی، مدیر مدرسه، گفت | باران می‌بارد": behind a last verb stands what is said
      const isApposed = found.some(({ from, reach }) => from === first && reach === end - 1);
      if (lexicon.grammar.verbLast && isApposed) return;
    }
    // "مهدی کریمی … | در گفت‌وگو با ایسنا گفت": what a preposition leads is no subject
    const [ahead, aheadTo] = subjectAhead(tokens, start);
    const hangs =
      has(tokens[start - 1], Is.preposition) ||
      // "فرماندار دره‌سبز نیز با رد این | ادعا تأکید کرد"
      (has(tokens[start - 1], Is.adverb) &&
        aheadTo > ahead &&
        tokens.slice(ahead, aheadTo).some((other) => has(other, Is.role | Is.organisation)) &&
        tokens.slice(aheadTo, start).some((other) => has(other, Is.preposition)));
    if (lexicon.grammar.verbLast && lexicon.grammar.headFirst && start < end && hangs)
      add(...subjectAhead(tokens, start), suffixes);
    // "על השמועות בדבר | מעבר לקבוצה | הגיב": what hangs on a preposition is no subject
    else if (
      start < end &&
      !lexicon.grammar.verbFirst &&
      !lexicon.grammar.verbLast &&
      has(tokens[start - 1], Is.preposition)
    )
      add(...rightOf(tokens, i + token.width), suffixes);
    else if (start < end && !lexicon.grammar.verbFirst) add(start, end, suffixes);
    // "… این طرح را «…» خواند": the object stands before the verb, the subject opens the clause
    else if (lexicon.grammar.verbLast && start === end && end > 0 && has(tokens[end - 1], Is.adverb | Is.preposition))
      add(...subjectAhead(tokens, end), suffixes);
    else {
      const [from, to] = rightOf(tokens, i + token.width);
      // "غير أن | المعلم | يرد مبتسما: …": the subject before the verb, behind what opens its clause
      const opens = start === 0 || has(tokens[start - 1], Is.that | Is.conjunction);
      // "داعية | السكان | إلى": who is called upon
      if (lexicon.grammar.verbFirst && ACCUSATIVE.test(token.lower)) return;
      if (from === to && opens && tokens.slice(start, end).some((other) => has(other, Is.role)))
        add(start, end, suffixes);
      else add(from, to, suffixes);
    }
  });
  return found.sort((a, b) => a.from - b.from);
}

/** Arabic: a verb that only goes on with what another does, and has no subject of its own: "قائلا", "داعية". */
const ACCUSATIVE = /^\p{Script=Arabic}{3,}(?:ة|(?<!و)ا)$/u;

/** Where the clause of the verb at `at` begins: behind the words, a stop and small words. */
function openingAt(tokens: readonly Token[], at: number): number {
  let start = tokens.findLastIndex((token, k) => k < at && token.kind === 'quote') + 1;
  if (!start) return 0;
  while (start < at && (tokens[start]?.kind === 'stop' || has(tokens[start], Is.adverb))) start += 1;
  return start;
}

/** Words of a name alone, at most. */
const LONGEST_NAME = 4;

/** "شریک گھریلو خاتون | شازیہ بی بی": of many words before a last verb, and no office among them, the name begins with a known given name. */
function withoutClause(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  // "पाटबंधारे विभागाचे कार्यकारी अभियंता | मिलिंद गोगटे": opens the sentence
  if (!isNobody(tokens, from, to, lexicon) || from === 0) return from;
  const given = tokens.findLastIndex(({ lower }, k) => k > from && k < to - 1 && isGivenName(lower));
  return given > 0 && to - given <= LONGEST_NAME ? given : from;
}

/** Where the verb is last, more words before it than a name has, and no office or body among them: what was said, and nobody. */
const isNobody = (tokens: readonly Token[], from: number, to: number, { grammar }: Lexicon): boolean =>
  grammar.verbLast &&
  to - from > LONGEST_NAME &&
  !(from === 0 && (isGivenName(tokens[to - 2]?.lower ?? '') || isFamilyName(tokens[to - 1]?.lower ?? ''))) &&
  !tokens.slice(Math.max(0, from - 1), to).some((token) => has(token, Is.nominal | Is.title | Is.indefinite));

/** "হাসতে হাসতে | বললেন", "ደስታዋን | ገልጻለች": how it is said, the same word twice, or what is said, by its case; and nobody. */
function isManner(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (to - from === 2 && first?.lower === second?.lower && (first?.lower.length ?? 0) > LONGEST_REPEATED) return true;
  return (
    to - from === 1 &&
    /^\p{Script=Ethiopic}{2,}(?:ዋን|ውን|ችን|ታቸውን|ቸውን|ቱን|ሁን)$/u.test(first?.lower ?? '') &&
    !has(first, Is.nominal | Is.title) &&
    !isGivenName(first?.lower ?? '')
  );
}

/** "بی بی" */
const LONGEST_REPEATED = 3;

/** Of several marked words another one may be the subject: "थापाले सरकारले काम नगरेको | बताए". */
const UNCLEAR = -1;

/** Hindi "राहुल गांधी | ने | ट्वीट कर कहा", Nepali "केपी ओलीले | काठमाडौंमा भने": the end of the marked subject of this clause. */
function subjectMarkBefore(
  tokens: readonly Token[],
  end: number,
  { subjectMarks }: Lexicon,
  suffixes: readonly Suffix[],
): number | undefined {
  let start = end;
  while (start > 0 && tokens[start - 1]?.kind === 'word') start -= 1;
  const clause = tokens.slice(start, end);
  const mark = clause.findLastIndex(({ lower }) => subjectMarks.has(lower));
  if (mark >= 0) return start + mark;
  for (const suffix of suffixes) {
    const ends = clause.flatMap((token, k) =>
      (isPart(token) || has(token, Is.pronoun)) && without(token.lower, suffix) !== token.lower ? [start + k + 1] : [],
    );
    const last = ends.at(-1);
    if (last === undefined) continue;
    return ends.length > 1 && last < end ? UNCLEAR : last;
  }
  return undefined;
}

/** "केपी ओली|ले": a name, or an office, as it is written elsewhere. */
function withoutItsSuffix(mention: Mention, suffixes: readonly Suffix[]): Mention {
  if (!suffixes.length) return mention;
  const { name, phrase, role, words, head } = mention;
  const bare = (part: string) => (phrase.endsWith(part) ? withoutSuffix(part, suffixes) : part);
  return changed(mention, {
    name: bare(name),
    phrase: bare(phrase),
    role: bare(role),
    head: withoutSuffix(head, suffixes),
    words: words.map((word, k) =>
      k === words.length - 1 && phrase.endsWith(name) ? withoutSuffix(word, suffixes) : word,
    ),
  });
}

/** "राजेश मीणा | के मुताबिक": the end of what stands before the small words. */
function withoutAdverbs(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end > 0 && has(tokens[end - 1], Is.adverb)) end -= 1;
  return end;
}

/** Behind the last stop or quotation before `at`, and what opens a clause. */
function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind === 'word') start -= 1;
  while (start < at && has(tokens[start], Is.conjunction | Is.adverb) && !has(tokens[start], Is.role)) start += 1;
  return start;
}

/** What opens the clause before `at`, or the sentence where the clause begins with a small word; never what an object's mark follows. */
function subjectAhead(tokens: readonly Token[], at: number): [number, number] {
  const quote = tokens.findLastIndex((token, k) => k < at && token.kind === 'quote');
  for (const start of [clauseStart(tokens, at), quote + 1]) {
    const [from, to] = rightOf(tokens, start);
    if (to > from && to < at && tokens[to]?.lower !== 'را') return [from, to];
  }
  return [at, at];
}

function rightOf(tokens: readonly Token[], start: number): [number, number] {
  let end = start;
  while (end - start < LONGEST && isPart(tokens[end]) && !(end === start + 1 && isTo(tokens, end))) end += 1;
  return [start, serviceEnd(tokens, start, end)];
}

/** "الزموري | لصدى الوادي": Arabic writes "to" in one with whom somebody tells it; no surname is so long behind a surname with its article. */
const isTo = (tokens: readonly Token[], at: number): boolean =>
  /^ل\p{Script=Arabic}{3,}$/u.test(tokens[at]?.lower ?? '') &&
  /^ال\p{Script=Arabic}{3,}$/u.test(tokens[at - 1]?.lower ?? '') &&
  !has(tokens[at - 1], Is.role | Is.title | Is.organisation);

/** "العقيد | في شرطة المدينة | سيلينا نويز": where an office alone serves in a body, the name follows. */
function serviceEnd(tokens: readonly Token[], start: number, end: number): number {
  const served = tokens.slice(start, end);
  if (!served.length || !served.every((token) => has(token, Is.role)) || !has(tokens[end], Is.preposition)) return end;
  if (!has(tokens[end + 1], Is.organisation)) return end;
  let to = end + 1;
  while (to - start < LONGEST && isPart(tokens[to])) to += 1;
  return to - end - 1 >= SHORTEST_SERVICE && tokens[to]?.kind !== 'word' ? to : end;
}

function leftOf(tokens: readonly Token[], end: number): number {
  let start = end;
  for (;;) {
    while (end - start < LONGEST && isPart(tokens[start - 1])) start -= 1;
    // "ভারপ্রাপ্ত কর্মকর্তা | (ওসি) | মাজহারুল ইসলাম": the short form of the office
    const short = tokens[start - 1]?.text === ')' && tokens[start - 3]?.text === '(' && has(tokens[start - 4], Is.role);
    if (!short) return start;
    start -= 4;
  }
}

const withOwner = (mention: Mention, text: string, start: number): Mention => {
  const owner = sliceOf(text, mention.sentence.tokens, start, mention.from);
  return changed(mention, { from: start, role: `${owner} ${mention.role}`, phrase: `${owner} ${mention.phrase}` });
};

const MOST_OF_OWNER = 3;

/** "राज्य के | मुख्य चुनाव आयुक्त अजय सिन्हा": whose office it is, before the word that ties them. */
function ownerStart(tokens: readonly Token[], start: number, end: number, { genitives }: Lexicon): number {
  const head = tokens[start];
  if (!genitives.size || !genitives.has(tokens[start - 1]?.lower ?? '') || !head) return start;
  const office = tokens.findIndex((token, k) => k >= start && k < end && has(token, Is.role));
  if (office < 0 || office - start >= MOST_OF_OWNER) return start;
  let owner = start - 1;
  while (start - 1 - owner < MOST_OF_OWNER && isPart(tokens[owner - 1]) && !has(tokens[owner - 1], Is.role)) owner -= 1;
  return owner < start - 1 ? owner : start;
}
