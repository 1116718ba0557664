import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { phraseBefore, phraseBehind } from '../people/noun-phrase';
import { isSaidBySeveral } from '../people/several';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { isAfterQuote } from './after-quote';
import { agentOf } from './agent';
import { bodyAsSource, isSaidForBody } from './body-as-source';
import { leftOutSubject } from './left-out-subject';
import { isAttached, isCoordinated, leftSubject, type Subject } from './left-subject';
import { articledBody, closingBody, openingBody } from './opening-body';
import { isPassive, isTold, toldBy } from './passive';
import { hasUnreadSubject, postponedSubject } from './postponed-subject';
import { isBeside, rightSubject } from './right-subject';
import { inverted, omitted, passive, type Speech, straight } from './speech-act';
import { fixedSubject } from './verb-second';

/** A verb of speech, and what can be its subject by its place. */
interface Verb {
  sentence: Sentence;
  mentions: readonly Mention[];
  lexicon: Lexicon;
  /** Its index, and that behind it. */
  at: number;
  end: number;
  /** Its words are often not quoted. */
  weak: boolean;
  /** A quotation stands before it. */
  quoted: boolean;
  /** A participle, which follows its subject. */
  attached: boolean;
  right: Mention | undefined;
  /** Behind when and where it was said. */
  postponed: Mention | undefined;
  /** What is said before in the same sentence. */
  earlier: readonly Speech[];
}

/** How sure a subject is that stands behind more than small words. */
const POSTPONED = 0.88;
/** How sure one is that stands behind a verb which follows a quotation. */
const BEHIND = 0.97;
/** How sure a body is for which several speak. */
const BODY = 0.85;
/** How far the subject of the verb before weakens. */
const SHARED = 0.97;

/**
 * Who speaks by a verb of speech.
 * @param at index of the verb
 * @param earlier what is said before in the same sentence
 */
export function spoken(
  sentence: Sentence,
  at: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  earlier: readonly Speech[],
): Speech | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || !has(token, Is.speech) || (token.capital && tokens[at - 1]?.kind === 'word')) return undefined;
  if (mentions.some((mention) => mention.from <= at && at < mention.to && mention.kind !== 'pronoun')) return undefined;
  const end = at + token.width;
  const source = bodyAsSource(sentence, at, end, lexicon);
  if (source) return source.from < at ? straight(at, end, source, BODY) : inverted(at, source, BODY);
  if (has(token, Is.saysWithPronoun)) return Object.assign(omitted(at, end, 0.9), { inside: true });
  const weak = !has(token, Is.says | Is.saysBefore);
  const quoted = isAfterQuote(tokens, at) || (tokens[at - 1]?.text === ',' && hasQuoteBefore(sentence, at));
  const doer = lexicon.grammar.verbLast && quoted ? doerBehind(tokens, at, end, mentions) : undefined;
  if (doer) return inverted(at, doer, BEHIND, weak);
  const fixed = fixedSubject(tokens, at, mentions, earlier, { lexicon, quoted, weak });
  if (fixed) {
    const speech = straight(at, end, fixed.mention, fixed.confidence, weak);
    return fixed.joined ? Object.assign(speech, { from: at }) : speech;
  }
  const attached = isAttached(token, lexicon);
  const right = attached ? undefined : rightSubject(tokens, end, mentions, quoted);
  const mayWait = quoted && !right && !attached && !lexicon.grammar.invertsOnlyAfterQuotation;
  const postponed = mayWait ? postponedSubject(tokens, end, mentions, lexicon.grammar.inflected) : undefined;
  const verb: Verb = { sentence, mentions, lexicon, at, end, weak, quoted, attached, right, postponed, earlier };
  if (has(token, Is.saysBefore)) {
    const speech = saidBefore(verb);
    if (speech || !has(token, Is.says | Is.reports)) return speech;
  }
  if (lexicon.relatives.has(tokens[at - 1]?.lower ?? '')) return ofAntecedent(verb);
  if (right && isInserted(verb, right)) return inverted(at, right, 0.92, weak);
  const mayFollow = quoted || lexicon.grammar.verbFirst;
  if (isSaidBySeveral(tokens, at, mayFollow ? end : undefined, lexicon))
    return Object.assign(omitted(at, end, 0), { weak: true });
  const left = leftSubject(tokens, at, mentions, lexicon);
  const body = weak || attached || isWhole(left?.mention) ? undefined : openingBody(sentence, at, lexicon);
  if (body) return straight(at, end, body, 0.85);
  const closing = quoted && !isWhole(right) ? closingBody(sentence, end, lexicon) : undefined;
  if (closing) return inverted(at, closing, 0.85);
  return inPassive(verb, left) ?? ofSubject(verb, left) ?? ofNobodyNamed(verb);
}

/** “…” diye konuşan | Birlik Başkanı, …; “…” deyən | Rəna Əliyeva: behind the participle of a verb that stands last. */
function doerBehind(tokens: readonly Token[], at: number, end: number, mentions: readonly Mention[]) {
  const behind = [at, end].find((k) => tokens[k]?.kind === 'word' && PARTICIPLE.test(tokens[k]?.lower ?? ''));
  return mentions.find(
    ({ kind, from }) => behind !== undefined && from === behind + 1 && (kind === 'person' || kind === 'description'),
  );
}

/** Turkic. */
const PARTICIPLE = /\p{Ll}[ae\u0259]n$/u;

/** Somebody with more than one name, or with an office: no owner of a body, as "Москвы" is in "Городской суд | Москвы". */
const isWhole = (mention: Mention | undefined): boolean =>
  mention?.kind === 'person' && (mention.words.length > 1 || mention.role !== '');

const hasQuoteBefore = ({ quotes }: Sentence, at: number): boolean => (quotes[0] ?? at) < at;

/** "kata Keller", "so Keller": a word of speech that counts only before its speaker. */
function saidBefore(verb: Verb): Speech | undefined {
  const { sentence, lexicon, at, end, weak, quoted, right, postponed } = verb;
  const { tokens } = sentence;
  const before = tokens[at - 1];
  // "so einer von Kellers Leuten"
  if (quoted && has(tokens[end], Is.indefinite) && has(tokens[end + 1], Is.ties) && !right?.indefinite)
    return omitted(at, end, 0);
  const opens =
    quoted ||
    before?.kind !== 'word' ||
    has(before, Is.adverb | Is.conjunction | Is.saysBefore) ||
    has(tokens[at], Is.reports);
  // "Così la premier decide": a manner, and a verb of its own
  const next = right && tokens[right.reach];
  const only = at > 0 || next?.kind !== 'word' || has(next, Is.preposition | Is.calendar);
  const closing = quoted && !isWhole(right) ? closingBody(sentence, end, lexicon) : undefined;
  if (closing) return inverted(at, closing, 0.85);
  if (right && opens && only) return inverted(at, right, quoted ? BEHIND : 0.9, weak);
  // "…," kata di Jakarta kemarin Menteri Rina Hartati
  const otherVerb = has(tokens[end], Is.speech | Is.accordingTo | Is.accordingToAfter);
  // "laat | de gemeente | weten"
  const body = quoted && !right && !postponed && !otherVerb ? phraseBehind(sentence, end, lexicon) : undefined;
  if (body?.collective || (body && has(tokens[body.to - 1], Is.organisation))) return inverted(at, body, 0.85);
  return postponed && !otherVerb ? inverted(at, postponed, POSTPONED, weak) : undefined;
}

/** "Keller, | who said": behind a relative pronoun there is no other subject than the noun before it. */
function ofAntecedent({ sentence: { tokens }, mentions, at, end, weak }: Verb): Speech | undefined {
  const comma = tokens[at - 2]?.text === ',';
  const antecedent = mentions.find(({ reach }) => reach === at - 1 || (reach === at - 2 && comma));
  return antecedent && straight(at, end, antecedent, 0.8, weak);
}

/** "And the bridge, said Ford, is safe", "The bridge is safe, said Ford, an engineer." */
function isInserted({ sentence: { tokens }, lexicon, at, end }: Verb, right: Mention): boolean {
  const opens = at === 0 || tokens[at - 1]?.text === ',';
  return (
    opens &&
    right.from - end <= 1 &&
    lexicon.inserts.has(tokens[at]?.lower ?? '') &&
    [right.reach, right.to].some((k) => /^[,:.]$/u.test(tokens[k]?.text ?? ''))
  );
}

/** "labelled a “witch hunt” by Ford", "was told by Ford that …": somebody speaks who is not the subject, or nobody. */
function inPassive({ sentence: { tokens }, mentions, lexicon, at, end }: Verb, left: Subject | undefined) {
  const doer = toldBy(tokens, at, mentions, lexicon);
  if (doer) return Object.assign(passive(at, doer), { end: doer.reach, asked: left?.mention });
  if (isTold(tokens, at, lexicon)) {
    const by = agentOf(tokens, end, mentions, lexicon);
    return by ? passive(at, by) : omitted(at, end, 0);
  }
  if (isPassive(tokens[end - 1], lexicon) && left?.mention.kind !== 'organisation') return omitted(at, end, 0);
  const agent = (left?.score ?? 0) < 5 ? agentOf(tokens, end, mentions, lexicon) : undefined;
  return agent && passive(at, agent);
}

/** How sure a subject before the verb is, by its score. */
const CONFIDENCE: readonly (readonly [number, number])[] = [
  [5, 0.95],
  [4, 0.9],
  [3, 0.8],
];
const LEAST_SCORE = 2.2;

/** The one before the verb, the one behind it, or the subject of the verb before. */
function ofSubject(verb: Verb, left: Subject | undefined): Speech | undefined {
  const { sentence, lexicon, at, end, weak, quoted, attached, right, postponed, earlier } = verb;
  const { tokens } = sentence;
  const { verbSecond, invertsOnlyAfterQuotation } = lexicon.grammar;
  const score = left?.score ?? Number.NEGATIVE_INFINITY;
  // "Sollten die Mieter …, „…“, sagt Keller": right behind the verb that follows the words
  const beside = isAfterQuote(tokens, at) && isBeside(tokens, end, right, left?.mention, lexicon);
  if (quoted && right && (beside || score < 4)) return inverted(at, right, BEHIND, weak);
  if (postponed && score < 3) return inverted(at, postponed, POSTPONED, weak);
  // where the verb is first, its subject stands right behind it
  const surely = lexicon.grammar.verbFirst && right?.from === end;
  // "Le gouvernement a qualifié | la candidate | de « … »": who is called so behind the verb is its object
  const body = right?.kind === 'description' && !quoted && score < 4 ? articledBody(sentence, at, lexicon) : undefined;
  if (body) return straight(at, end, body, BODY, weak);
  if (right && !invertsOnlyAfterQuotation && score < 4 && right.from - end <= 2 && !weak)
    return inverted(at, right, surely ? 0.92 : 0.85, weak);
  // "Die Pläne der Regierung hält Keller für …"
  const objectLeads = verbSecond && left?.mention.kind === 'thing' && right?.kind === 'person';
  if (right && objectLeads && right.from === end) return inverted(at, right, 0.85, weak);
  const shared = earlier.findLast((speech) => speech.speaker && !speech.inverted && speech.end <= at);
  if (
    shared?.speaker &&
    (score < 3 || left?.mention === shared.speaker || (attached && (score < 4 || tokens[at - 1]?.text === ','))) &&
    (attached || isCoordinated(tokens, at) || isListed(tokens, at))
  )
    return Object.assign(straight(at, end, shared.speaker, shared.confidence * SHARED, weak), { from: at });
  if (!left || score < LEAST_SCORE) return undefined;
  const alone = CONFIDENCE.find(([least]) => score >= least)?.[1] ?? 0.7;
  // "Ford says she admires what was called …": farther off, but still the one who speaks
  const again = shared?.speaker === left.mention ? shared.confidence * SHARED : 0;
  return straight(at, end, left.mention, Math.max(alone, again), weak);
}

/** Trump called her "terrible," | denounced her record: a comma inside the marks. */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'quote' && /,\s*$/u.test(tokens[at - 1]?.text ?? '');

/** "Kazıya başkanlık edecek Dr. | Nevin Altunay ise “…” | ifadelerini kullandı": who stands directly before the words, with a small word at most between. */
function leadingTo(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  { grammar }: Lexicon,
): Mention | undefined {
  const words = at - 1;
  if (tokens[words]?.kind !== 'quote') return undefined;
  // "Bahçede oturan 71 yaşındaki Nazmiye Güler, | “…” | diye konuştu"
  const comma = grammar.verbLast && tokens[words - 1]?.text === ',';
  const near = comma || has(tokens[words - 1], Is.adverb) ? words - 1 : words;
  return mentions.find(
    ({ kind, possessive, reach, words: name, certain, role, plural }) =>
      reach === near &&
      // "उन्होंने “…” | करार दिया"
      ((kind === 'pronoun' && grammar.verbLast && !plural) ||
        (kind === 'person' && !possessive && (certain || role !== '' || name.length > 1))),
  );
}

/** "Op X schreef | de gemeente: „…“": between the verb and the colon stands nothing but an article and what it belongs to. */
function isPhraseBeforeWords(tokens: readonly Token[], from: number, { grammar }: Lexicon): boolean {
  const colon = tokens.findIndex(({ kind }, k) => k >= from && kind !== 'word');
  return (
    tokens[colon]?.text === ':' &&
    tokens[colon + 1]?.kind === 'quote' &&
    has(tokens[from], Is.article) &&
    // "rief das Team plötzlich:"
    !(grammar.capitalNouns && !tokens[colon - 1]?.capital) &&
    tokens.slice(from + 1, colon).every((token) => !has(token, Is.functionWord | Is.speech | Is.calendar))
  );
}

/** Somebody no list of offices knows, or the subject is left out. */
function ofNobodyNamed({ sentence, mentions, lexicon, at, end, weak, quoted, attached }: Verb): Speech | undefined {
  const { tokens } = sentence;
  const { grammar } = lexicon;
  const leading = quoted && !attached ? leadingTo(tokens, at, mentions, lexicon) : undefined;
  if (leading) return straight(at, end, leading, 0.85, weak);
  if (!weak && !attached) {
    const behind =
      quoted || isPhraseBeforeWords(tokens, end, lexicon) ? phraseBehind(sentence, end, lexicon) : undefined;
    if (behind) return inverted(at, behind, 0.85);
    const before = phraseBefore(sentence, at, lexicon);
    if (before) return straight(at, end, before, 0.85);
  }
  if (weak) return undefined;
  // "«…», ответили нам": hardly the one who spoke last
  if (isSaidForBody(tokens, at, lexicon)) return omitted(at, end, 0);
  if (quoted) return omitted(at, end, hasUnreadSubject(tokens, end) ? 0 : grammar.dropsPronouns ? 0.92 : 0.75);
  return leftOutSubject(sentence, at, end, mentions, lexicon);
}
