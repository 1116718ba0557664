import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { changed, type Mention, sliceOf } from '../people/mention';
import { isAcronym, isNameWord } from '../people/names';
import { officeTitlesBefore } from '../people/titles-before';
import { has, type Token } from '../sentences/tokens';

/**
 * "Jan Keller | von der Stiftung Wasser", "Ana Prado, | de la Universidad de Sevilla,", "Анна Волкова | из фонда «Вода»": who has no office is shown with the body
 * behind the name that tells whose he is. `head` stays empty: an office that the article has for him elsewhere says more.
 */
export function nameBodiesServed(mentions: readonly Mention[], text: string, lexicon: Lexicon): readonly Mention[] {
  if (!lexicon.belongs.size || !mentions.some(isFree)) return mentions;
  return mentions.map((mention, index) => {
    const body = isFree(mention) && isMet(mention) ? bodyBehind(mention, mentions[index + 1], lexicon) : undefined;
    if (!body) return mention;
    const { tokens } = mention.sentence;
    const only = body.to - body.from === 1 ? tokens[body.from] : undefined;
    // "из | «Гринпис»": without its marks
    if (only?.kind === 'quote') return changed(mention, { role: only.text });
    const reach = tokens[body.to - 1]?.kind === 'quote' ? mention.reach : Math.max(mention.reach, body.to);
    return changed(mention, { role: sliceOf(text, tokens, body.from, body.to), reach });
  });
}

interface Body {
  from: number;
  to: number;
}

const isFree = ({ kind, role, words, possessive }: Mention): boolean =>
  kind === 'person' && role === '' && words.length > 1 && !possessive;

/** Nothing that somebody else does stands before the name: in "bekam Anna Weber von der Bank" she has got something from it. */
function isMet({ sentence: { tokens }, from }: Mention): boolean {
  const before = tokens[from - 1];
  return before?.kind !== 'word' || has(before, Is.speech | Is.accordingTo | Is.conjunction | Is.title | Is.that);
}

/** "Duke University", "NASA" */
const isOrganisation = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => has(token, Is.organisation) || isAcronym(token));

/** What stands behind a word that tells whose somebody is, and behind a comma where the language has one there. */
function bodyBehind(mention: Mention, next: Mention | undefined, lexicon: Lexicon): Body | undefined {
  const { from, to } = mention;
  const { tokens } = mention.sentence;
  let at = tokens[to]?.text === ',' ? to + 1 : to;
  // "Rand Paul | At The Debate": a headline in capitals tells where he is
  if (!lexicon.belongs.has(tokens[at]?.lower ?? '') || tokens[at]?.capital) return undefined;
  at += 1;
  const articled = has(tokens[at], Is.article);
  if (articled) at += 1;
  // "l’|association Eau Vive", "из | фонда «Вода»"
  const first = isSort(tokens[at]) ? at : -1;
  if (first >= 0) at += 1;
  const marked = tokens[at];
  if (marked?.kind === 'quote')
    return NAME.test(marked.text) ? { from: first >= 0 ? first : at, to: at + 1 } : undefined;
  if (next?.from !== at || next.role !== '' || next.plural) return undefined;
  if (first >= 0)
    return next.kind === 'organisation' || next.kind === 'person' ? { from: first, to: next.to } : undefined;
  if (next.kind !== 'organisation' || isResidence(tokens[next.to - 1], lexicon)) return undefined;
  // "von der SPD", but not "from the UK"
  if (next.place && !(articled && lexicon.grammar.capitalNouns && isAcronymAt(tokens[at]))) return undefined;
  // "Gov. | Ann Ford | of West Virginia": the title before the name says more than where it is held
  const isTitled = officeTitlesBefore(mention, lexicon).length > 0;
  if (isTitled && !isOrganisation(tokens.slice(at, next.to))) return undefined;
  return { from: at, to: wholeEnd(tokens, next, has(tokens[from - 1], Is.speech), lexicon) };
}

const isAcronymAt = (token: Token | undefined): boolean => token !== undefined && isAcronym(token);

const isSort = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && has(token, Is.organisation);

/** One to four words. */
const NAME = /^\p{Lu}\S*(?: \S+){0,3}$/u;

/** "from | Monroe County": where somebody lives. */
const isResidence = (token: Token | undefined, { residences }: Lexicon): boolean =>
  token?.capital === true && residences.has(token.lower);

const MOST_OF_FIELD = 2;

/** With what the body is for: "das Institut | für Klimaforschung", "Института | экологии". */
function wholeEnd(tokens: readonly Token[], { from, to, reach }: Mention, told: boolean, { grammar }: Lexicon): number {
  if (grammar.capitalNouns) {
    const last = tokens[to - 1];
    // "sagt Anna Weber von der Stiftung Wasser | der F.A.Z.": to whom she says it
    const toMedium = told && to === reach && isAcronymAt(last) && has(tokens[to - 2], Is.article) && to - from > 3;
    if (toMedium) return to - 2;
    // "Initiative | „Saubere Elbe“"
    if (tokens[to]?.kind === 'quote' && NAME.test(tokens[to]?.text ?? '')) return to + 1;
    return tokens.slice(to, reach).every((token) => token.kind === 'word') ? Math.max(to, reach) : to;
  }
  let end = to;
  while (grammar.inflected && end - to < MOST_OF_FIELD && isSmallNoun(tokens[end])) end += 1;
  return end > to && tokens[end]?.kind === 'word' && !has(tokens[end], Is.speech) ? to : end;
}

const isSmallNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.bits === 0 && !isNameWord(token);
