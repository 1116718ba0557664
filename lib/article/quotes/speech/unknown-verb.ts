import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { hangsOnPreposition } from '../sentences/small-words';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { postponedSubject } from './postponed-subject';
import { inverted, omitted, type Speech, straight } from './speech-act';
import { isVerbAlone } from './subject-in-verb';
import { isUnknownVerb, verbAhead, verbBefore, verbBehind } from './unknown-verb-place';

const CONFIDENCE = 0.85;
const ALONE = 0.9;
const AUXILIARY = /^(?:a|ont|ha|hanno|hat|haben|heeft|hebben|har)$/u;

/**
 * No list of verbs is complete, but the place tells: behind words that end in a comma, "Clinton gushed" and "beamed Hartley" can only say
 * who spoke; so can "Clinton mused:" before them.
 */
export function unknownVerbs(
  { tokens, quotes }: Sentence,
  mentions: readonly Mention[],
  known: readonly Speech[],
  lexicon: Lexicon,
): Speech[] {
  return quotes.flatMap((at) => {
    const leading = leads(tokens, at, mentions, known, lexicon);
    return [...(leading ? [leading] : []), ...follows(tokens, at, mentions, known, lexicon)];
  });
}

/** Keller mused: "…" */
function leads(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  known: readonly Speech[],
  { grammar }: Lexicon,
): Speech | undefined {
  // "According to Ford, it is late:"
  if (known.some((speech) => speech.source && speech.at < at)) return undefined;
  const compounds = grammar.invertsOnlyAfterQuotation;
  for (const subject of mentions
    .filter(({ from, kind, possessive }) => from < at && kind !== 'thing' && !possessive)
    .reverse()) {
    const behind = verbBefore(tokens, subject, at, compounds);
    const ahead = behind < 0 && grammar.verbSecond ? verbAhead(tokens, subject, at) : -1;
    const from = ahead > 0 ? ahead : subject.from;
    if (behind < 0 && ahead < 0) continue;
    if (known.some((speech) => speech.at >= from && speech.at < at)) return undefined;
    return ahead > 0 ? inverted(ahead, subject, CONFIDENCE) : straight(behind, behind + 1, subject, CONFIDENCE);
  }
  return undefined;
}

function follows(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  known: readonly Speech[],
  lexicon: Lexicon,
): Speech[] {
  const text = tokens[at]?.text ?? '';
  let k = at + 1;
  while (tokens[k]?.kind === 'stop' && /^[,–—]$/u.test(tokens[k]?.text ?? '')) k += 1;
  const goesOn = k > at + 1 || /[,!?…—]["'”’]?\s*$/u.test(text) || (/\.\s*$/u.test(text) && !tokens[k]?.capital);
  const behind = mentions.find(({ from }) => from === (has(tokens[k + 1], Is.article) ? k + 2 : k + 1));
  const isKnown = known.some((speech) => speech.at === k);
  if (goesOn && !isKnown && isVerbAlone(tokens, k, lexicon) && !(behind && able(behind)))
    return [Object.assign(omitted(k, k + 1, ALONE), { inside: !lexicon.grammar.dropsPronouns })];
  while (k < at + 4 && has(tokens[k], Is.adverb) && !has(tokens[k], Is.article | Is.preposition | Is.pronoun)) k += 1;
  const first = tokens[k];
  if (!goesOn || first?.kind !== 'word' || known.some((speech) => isAhead(tokens, k, speech))) return [];
  const opens = has(first, Is.article) ? k + 1 : k;
  const subject = mentions.find(
    (mention) =>
      mention.from === opens || (opens > k && mention.from === opens + 1 && !has(tokens[opens], Is.functionWord)),
  );
  const verb = subject && subject.kind !== 'thing' ? verbBehind(tokens, subject) : -1;
  if (subject && verb > 0) return [Object.assign(straight(verb, verb + 1, subject, CONFIDENCE), { from: k })];
  // « … », a | nuancé | la ministre
  if (AUXILIARY.test(first.lower) && isUnknownVerb(tokens[k + 1])) k += 1;
  if (!isUnknownVerb(tokens[k]) || mentions.some((mention) => mention.from < at && able(mention))) return [];
  const next =
    mentions.find((mention) => mention.from > k && mention.from <= (has(tokens[k + 1], Is.article) ? k + 2 : k + 1)) ??
    subjectInClause(tokens, k + 1, mentions) ??
    (lexicon.grammar.inflected && postponedSubject(tokens, k + 1, mentions));
  return next && (able(next) || (next.kind === 'organisation' && tokens[next.reach]?.kind !== 'word'))
    ? [inverted(k, next, CONFIDENCE)]
    : [];
}

/** So many words may stand between a verb that no list has and its subject. */
const MOST_BETWEEN = 4;

/** "…" – vágott | közbe | Kovács Pál gazda; « … », s'est | indignée | la ministre: over what the verb is made of, whom it was told and what he is, the only one whom the clause names whole. */
function subjectInClause(tokens: readonly Token[], from: number, mentions: readonly Mention[]): Mention | undefined {
  const subject = mentions.find((mention) => mention.from >= from);
  if (subject?.kind !== 'person' || subject.possessive || subject.from - from > MOST_BETWEEN) return undefined;
  if (subject.words.length < 2 && !subject.role && !subject.certain) return undefined;
  if (hangsOnPreposition(tokens, subject.from) || has(tokens[subject.from - 1], Is.ties)) return undefined;
  const between = tokens.slice(from, subject.from);
  return between.every((token) => token.kind === 'word' && !token.capital && !has(token, NOT_BETWEEN))
    ? subject
    : undefined;
}

const NOT_BETWEEN = Is.speech | Is.conjunction | Is.that | Is.pronoun | Is.preposition | Is.accordingTo | Is.ties;

/** A known verb of speech follows in the same clause: "…," former Bush speechwriter Ann Ford wrote. */
const isAhead = (tokens: readonly Token[], k: number, speech: Speech): boolean =>
  speech.at >= k && (speech.from <= k + 2 || tokens.slice(k, speech.at).every((token) => token.kind === 'word'));

const able = (mention: Mention): boolean =>
  mention.kind === 'person' || mention.kind === 'description' || mention.kind === 'pronoun';
