import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { type Suffix, withoutSuffix } from '../lexicon/suffix';
import { changed, type Mention, pronounAt, sliceOf } from '../people/mention';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { chunkAt } from './uncased-chunk';
import { isManner, isNobody, withoutClause } from './uncased-nobody';
import { isPart } from './uncased-part';
import {
  leftOf,
  openingAt,
  rightOf,
  subjectAhead,
  subjectMarkBefore,
  UNCLEAR,
  withoutAdverbs,
} from './uncased-subject';

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
    const [ahead, aheadTo] = subjectAhead(tokens, start, lexicon);
    const hangs =
      has(tokens[start - 1], Is.preposition) ||
      // "فرماندار دره‌سبز نیز با رد این | ادعا تأکید کرد"
      (has(tokens[start - 1], Is.adverb) &&
        aheadTo > ahead &&
        tokens.slice(ahead, aheadTo).some((other) => has(other, Is.role | Is.organisation)) &&
        tokens.slice(aheadTo, start).some((other) => has(other, Is.preposition)));
    // "இயக்குநர் செல்வம், | காயமடைந்தவர்கள் இரவில் | வந்ததாக தெரிவித்தார்": what an office opens and a comma closes is the subject
    const { verbLast, headFirst } = lexicon.grammar;
    const opening = verbLast && !headFirst && start > 0 && start < end ? openingHolder(tokens, start, end) : 0;
    if (opening) {
      add(0, opening, suffixes);
      return;
    }
    if (lexicon.grammar.verbLast && lexicon.grammar.headFirst && start < end && hangs)
      add(...subjectAhead(tokens, start, lexicon), suffixes);
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
    else if (verbLast && start === end && end > 0 && has(tokens[end - 1], Is.adverb | Is.preposition)) {
      const [first, second] = subjectAhead(tokens, end, lexicon);
      // "लक्ष्य पूछने | पर बोले": where small words stand behind their nouns, what they follow is no subject
      if (headFirst || !has(tokens[second], Is.preposition)) add(first, second, suffixes);
    } else {
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

/** Behind the office and the name that open a sentence and that a comma closes, where no other office stands right before the verb; 0 for none. */
function openingHolder(tokens: readonly Token[], start: number, end: number): number {
  const [, to] = rightOf(tokens, 0);
  const isHolder = tokens.slice(0, to - 1).some((token) => has(token, Is.role));
  const isOther = tokens.slice(start, end).some((token) => has(token, Is.nominal | Is.title));
  return isHolder && !isOther && COMMA.test(tokens[to]?.text ?? '') && to < start ? to : 0;
}

const COMMA = /^[,،፣]$/u;

/** Arabic: a verb that only goes on with what another does, and has no subject of its own: "قائلا", "داعية". */
const ACCUSATIVE = /^\p{Script=Arabic}{3,}(?:ة|(?<!و)ا)$/u;

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
