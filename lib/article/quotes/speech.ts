import { accordingTo, isReporter } from './according-to';
import { agentOf, passiveAgents } from './agent';
import { cited } from './cited';
import * as Is from './is';
import { type Lexicon, SPEECH } from './lexicon';
import type { Mention } from './mention';
import { phraseBefore, phraseBehind } from './noun-phrase';
import { isPassive, isTold, toldBy } from './passive';
import { hasUnreadSubject, postponedSubject } from './postponed-subject';
import { isSaidBySeveral } from './several';
import type { Speech } from './speech-act';
import { isAttached, isCoordinated, leftSubject, rightSubject } from './subject';
import type { Sentence, Token } from './tokens';
import { unknownVerbs } from './unknown-verb';
import { fixedSubject } from './verb-second';

/** Words that can tell by themselves who speaks. */
const TELLS = SPEECH | Is.accordingTo | Is.accordingToAfter;

/** Finds who speaks in a sentence, in order. */
export function speechIn(sentence: Sentence, mentions: readonly Mention[], lexicon: Lexicon): Speech[] {
  const { tokens, quotes } = sentence;
  const { cites } = lexicon;
  const found: Speech[] = [];
  let verbOfSource = -1;
  let sourceEnd = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || !(token.bits & TELLS || (cites.size && cites.has(token.lower)))) continue;
    if (token.kind !== 'word' || i === verbOfSource || i < sourceEnd || isAside(tokens, i)) continue;
    const speech =
      cited(sentence, i, mentions, lexicon) ??
      accordingTo(sentence, i, mentions) ??
      spoken(sentence, i, mentions, lexicon, found);
    if (!speech) continue;
    found.push(speech);
    // "secondo quanto | riferito | dal procuratore"
    if (speech.source && speech.at === i && speech.inverted) sourceEnd = i + token.width;
    // "según explicó el comisario": what names the source has its verb
    if (speech.source && speech.at === i && speech.inverted) verbOfSource = i + token.width;
  }
  if (quotes.length) {
    found.push(...unknownVerbs(sentence, mentions, found, lexicon));
    for (const { verb, agent } of passiveAgents(sentence, mentions, lexicon)) found.push(passive(verb, agent));
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.at - b.at);
  return found.filter((speech, k) => !isReporter(tokens, found[k - 1], speech));
}

/** How sure a subject is that stands behind more than small words. */
const POSTPONED = 0.88;

const LONGEST_ASIDE = 5;

/** "(The Courier reported)": what an aside tells is nothing of the sentence around it. */
function isAside(tokens: readonly Token[], i: number): boolean {
  let open = i - 1;
  while (open > i - LONGEST_ASIDE && tokens[open]?.kind === 'word') open -= 1;
  if (tokens[open]?.text !== '(') return false;
  let close = i + 1;
  while (close < i + LONGEST_ASIDE && tokens[close]?.kind === 'word') close += 1;
  return tokens[close]?.text === ')';
}

/** Is there a quotation directly before, with at most a comma, a dash and auxiliaries between? */
function afterQuote(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > i - 4 && tokens[k]?.kind === 'word' && (tokens[k]?.bits ?? 0) & Is.adverb) k -= 1;
  for (let stops = 0; stops < 2 && tokens[k]?.kind === 'stop' && /[,–—.…-]/u.test(tokens[k]?.text ?? ''); stops += 1)
    k -= 1;
  return tokens[k]?.kind === 'quote';
}

function spoken(
  sentence: Sentence,
  i: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  earlier: readonly Speech[],
): Speech | undefined {
  const { tokens } = sentence;
  const token = tokens[i];
  if (!token || !(token.bits & SPEECH) || (token.capital && i > 0 && tokens[i - 1]?.kind === 'word')) return undefined;
  if (mentions.some((mention) => mention.from <= i && i < mention.to && mention.kind !== 'pronoun')) return undefined;
  const { dropsPronouns, invertsOnlyAfterQuotation, relatives, inserts } = lexicon.words;
  const end = i + token.width;
  const weak = !(token.bits & (Is.says | Is.saysBefore | Is.saysWithPronoun));
  const quoted =
    afterQuote(tokens, i) ||
    (tokens[i - 1]?.text === ',' && tokens.slice(0, i).some((other) => other.kind === 'quote'));
  const omitted = (confidence: number): Speech => ({
    at: i,
    from: i,
    end,
    speaker: undefined,
    inverted: true,
    source: false,
    inside: false,
    weak: false,
    confidence,
  });
  const inverted = (speaker: Mention, confidence: number): Speech => ({
    at: i,
    from: i,
    end: speaker.reach,
    speaker,
    inverted: true,
    source: false,
    inside: false,
    weak,
    confidence,
  });
  const straight = (speaker: Mention, confidence: number): Speech => ({
    at: i,
    from: Math.min(i, speaker.from),
    end,
    speaker,
    inverted: false,
    source: false,
    inside: false,
    weak,
    confidence,
  });
  if (token.bits & Is.saysWithPronoun) return { ...omitted(0.9), inside: true };
  const fixed = fixedSubject(tokens, i, mentions, earlier, { lexicon, quoted, weak });
  if (fixed) return { ...straight(fixed.mention, fixed.confidence), ...(fixed.joined ? { from: i } : {}) };
  const attached = isAttached(token, lexicon);
  const right = attached ? undefined : rightSubject(tokens, end, mentions, quoted);
  const mayWait = quoted && !right && !attached && !invertsOnlyAfterQuotation;
  const postponed = mayWait ? postponedSubject(tokens, end, mentions) : undefined;
  if (token.bits & Is.saysBefore) {
    const before = tokens[i - 1];
    const opens =
      quoted ||
      !before ||
      before.kind === 'stop' ||
      before.bits & (Is.adverb | Is.conjunction | Is.saysBefore) ||
      token.bits & Is.reports;
    // "Così la premier decide": a manner, and a verb of its own
    const next = right && tokens[right.reach];
    const only = i > 0 || next?.kind !== 'word' || (next.bits & (Is.preposition | Is.calendar)) !== 0;
    if (right && opens && only) return inverted(right, quoted ? 0.97 : 0.9);
    // "…," kata di Jakarta kemarin Menteri Rina Hartati
    const otherVerb = (tokens[end]?.bits ?? 0) & (SPEECH | Is.accordingTo | Is.accordingToAfter);
    if (postponed && !otherVerb) return inverted(postponed, POSTPONED);
    if (!(token.bits & (Is.says | Is.reports))) return undefined;
  }
  if (relatives?.split(', ').includes(tokens[i - 1]?.lower ?? '')) {
    const antecedent = mentions.find(
      (mention) => mention.reach === i - 1 || (mention.reach === i - 2 && tokens[i - 2]?.text === ','),
    );
    return antecedent && straight(antecedent, 0.8);
  }
  // "And the bridge, said Ford, is safe"
  const inserted = i === 0 || tokens[i - 1]?.text === ',';
  if (
    inserted &&
    right &&
    right.from - end <= 1 &&
    inserts?.split(', ').includes(token.lower) &&
    isStop(tokens[right.reach])
  )
    return inverted(right, 0.92);
  if (isSaidBySeveral(tokens, i, quoted ? end : undefined, lexicon)) return { ...omitted(0), weak: true };
  const left = leftSubject(tokens, i, mentions, lexicon);
  const doer = toldBy(tokens, i, mentions, lexicon);
  if (doer) return { ...passive(i, doer), end: doer.reach, asked: left?.mention };
  if (isTold(tokens, i, lexicon)) {
    const by = agentOf(tokens, end, mentions, lexicon);
    return by ? passive(i, by) : omitted(0);
  }
  if (isPassive(tokens[end - 1], lexicon) && left?.mention.kind !== 'organisation') return omitted(0);
  const agent = (left?.score ?? 0) < 5 ? agentOf(tokens, end, mentions, lexicon) : undefined;
  if (agent) return passive(i, agent);
  // "Sollten die Mieter …, „…“, sagt Keller": right behind the verb that follows the words
  const beside = lexicon.words.verbSecond && right?.from === end && right.kind !== 'pronoun' && afterQuote(tokens, i);
  if (quoted && right && (beside || !(left && left.score >= 4))) return inverted(right, 0.97);
  if (postponed && !(left && left.score >= 3)) return inverted(postponed, POSTPONED);
  if (right && !invertsOnlyAfterQuotation && (!left || left.score < 4) && right.from - end <= 2 && !weak)
    return inverted(right, 0.85);
  // "Die Pläne der Regierung hält Keller für …"
  const objectLeads = lexicon.words.verbSecond && left?.mention.kind === 'thing' && right?.kind === 'person';
  if (right && objectLeads && right.from === end) return inverted(right, 0.85);
  const shared = earlier.findLast((speech) => speech.speaker && !speech.inverted && speech.end <= i);
  if (
    shared?.speaker &&
    (!left || left.score < 3 || left.mention === shared.speaker || (attached && left.score < 4)) &&
    (attached || isCoordinated(tokens, i) || isListed(tokens, i))
  )
    return { ...straight(shared.speaker, shared.confidence * 0.97), from: i };
  if (left && left.score >= 2.2) {
    const alone = CONFIDENCE.find(([score]) => left.score >= score)?.[1] ?? 0.7;
    // "Ford says she admires what was called …": farther off, but still the one who speaks
    const again = shared?.speaker === left.mention ? shared.confidence * 0.97 : 0;
    return straight(left.mention, Math.max(alone, again));
  }
  const { oblique } = lexicon;
  const unnamed =
    weak || attached
      ? undefined
      : ((quoted ? phraseBehind(sentence, end, oblique) : undefined) ?? phraseBefore(sentence, i, oblique));
  if (unnamed) return unnamed.from > i ? inverted(unnamed, 0.85) : straight(unnamed, 0.85);
  if (quoted && !weak) return omitted(hasUnreadSubject(tokens, end) ? 0 : dropsPronouns ? 0.92 : 0.75);
  if (!dropsPronouns || weak || i > 3) return undefined;
  // "E aggiunge: «…»"
  return omitted(tokens[end]?.text === ':' && tokens[end + 1]?.kind === 'quote' ? 0.92 : 0.7);
}

/** Trump called her "terrible," | denounced her record: a comma inside the marks. */
const isListed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === 'quote' && /,\s*$/u.test(tokens[i - 1]?.text ?? '');

const passive = (at: number, speaker: Mention): Speech => ({
  at,
  from: at,
  end: at + 1,
  speaker,
  inverted: false,
  source: false,
  inside: false,
  weak: false,
  confidence: 0.9,
});

const isStop = (token: Token | undefined): boolean => token?.kind === 'stop' && /^[,:]$/u.test(token.text);

/** How sure a subject before the verb is, by its score. */
const CONFIDENCE: readonly (readonly [number, number])[] = [
  [5, 0.95],
  [4, 0.9],
  [3, 0.8],
];

/** Is the inner one only told of: "Blinken said that Biden wanted …"? Then the words are those of the one who says. */
export function isNested({ tokens }: Sentence, outer: Speech, inner: Speech): boolean {
  if (outer.source && outer.at <= 2 && inner.from >= outer.end) return true;
  if (outer.inverted || !inner.speaker || inner.speaker === outer.speaker || inner.speaker.from < outer.end)
    return false;
  const between = tokens.slice(outer.end, inner.speaker.from);
  return between.every((token, k) => {
    if (token.kind === 'quote') return false;
    if (token.kind === 'stop') return ((between[k + 1]?.bits ?? 0) & Is.that) !== 0;
    return !(token.bits & Is.conjunction) || (token.bits & Is.that) !== 0;
  });
}
