import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Token } from './tokens';
import { isWhatSeveralAre } from './what-several-are';

const SHORTEST = 6;
const SHORTEST_BEHIND = 5;
const SURELY_LONG = 8;
const SHORTEST_WITHOUT_ARTICLE = 8;

/**
 * "die | Meteorologin | Anna Weber", "der | Cellist | Peter Lang", "sagt | Försterin | Anna Weber": no list of what people do is complete. Between
 * an article, or a verb of speech, and a whole name a noun with such an ending is what somebody is.
 * @param capitals the indices of all words with a capital
 */
export function markAgentNouns(tokens: readonly Token[], capitals: readonly number[], lexicon: Lexicon): void {
  const { words, grammar, womensArticles, mensArticles } = lexicon;
  if (words.doerBeginnings) markSmall(tokens, lexicon);
  if (words.agentEndings && !grammar.capitalNouns) markBesideNames(tokens, capitals, lexicon);
  if (!grammar.capitalNouns) return;
  for (const i of capitals) {
    markNounBehindName(tokens, i, lexicon);
    const token = tokens[i];
    if (!token || token.bits || token.text.length < SHORTEST || token.text.includes('-')) continue;
    if (isWhatSeveralAre(tokens, i)) token.bits |= Is.role;
    if (!isPlain(tokens[i + 1]) || !isPlain(tokens[i + 2])) continue;
    const article = articleBefore(tokens, i);
    const verb = ((tokens[i - 1]?.bits ?? 0) & Is.speech) !== 0 && token.text.length >= SHORTEST_WITHOUT_ARTICLE;
    const isAgent =
      (womensArticles.has(article) && lexicon.womenEnding?.test(token.text)) ||
      (mensArticles.has(article) && lexicon.menEnding?.test(token.text)) ||
      ((verb || isBeforeGivenName(tokens, i, lexicon)) && lexicon.surelyWomenEnding?.test(token.text)) ||
      (!article && isBeforeGivenName(tokens, i, lexicon) && lexicon.menEnding?.test(token.text));
    if (isAgent) token.bits |= Is.role;
  }
}

/** "Gärtner | Paul Ebert winkt ab", "sagt | Schreiner | Jan Kolb": without an article before a given name, and no name before it. */
const isBeforeGivenName = (tokens: readonly Token[], i: number, { isAgent }: Lexicon): boolean =>
  !isPlain(tokens[i - 1]) &&
  isAgent(tokens[i]?.lower ?? '') &&
  !isGivenName(tokens[i]?.lower ?? '') &&
  isGivenName(tokens[i + 1]?.lower ?? '');

/** "Jens Quast, | Imker seit 1987", "Ulla Kranz (44) ist | Orgelbauerin": where nouns have capitals, behind a whole name and a comma or a verb of being. */
function markNounBehindName(
  tokens: readonly Token[],
  i: number,
  { being, menEnding, surelyWomenEnding, isAgent }: Lexicon,
): void {
  const noun = tokens[i];
  if (!noun || noun.bits || noun.text.length < SHORTEST_BEHIND || isPlain(tokens[i + 1])) return;
  const lead = tokens[i - 1];
  if (lead?.text !== ',' && !being.has(lead?.lower ?? '')) return;
  const end = tokens[i - 2]?.text === ')' && tokens[i - 4]?.text === '(' ? i - 4 : i - 1;
  if (!isPlain(tokens[end - 1]) || !isPlain(tokens[end - 2])) return;
  if (isAgent(noun.lower) && (menEnding?.test(noun.text) || surelyWomenEnding?.test(noun.text))) noun.bits |= Is.role;
}

/**
 * "рассказал | хирург | Олег Титов", "Хирург | Олег Титов рассказал", "senior | coroner | Dr Ann Ford": such a noun before a whole name, or between a comma behind it and the next
 * stop or preposition: "Олег Титов, | хирург, рассказал".
 */
function markBesideNames(tokens: readonly Token[], capitals: readonly number[], lexicon: Lexicon): void {
  for (const i of capitals) {
    if (!isPlain(tokens[i]) || !isPlain(tokens[i + 1])) continue;
    let at = i - 1;
    while (has(tokens[at], Is.title) && !has(tokens[at], Is.role)) at -= 1;
    // "A nemzeti park | ökológusa, | Szentes Orsolya": where an article opens the sentence
    if (tokens[at]?.text === ',' && isOpenedByArticle(tokens, at)) at -= 1;
    const noun = tokens[at];
    if (
      noun &&
      isDoing(noun, lexicon) &&
      (noun.capital ? isNoName(tokens, at, i, lexicon) : isNoun(tokens, at, lexicon))
    )
      noun.bits |= Is.role;
    else if (!isPlain(tokens[i - 1])) markBehindName(tokens, i, lexicon);
  }
}

const LONGEST_OPENING = 6;

const isOpenedByArticle = (tokens: readonly Token[], comma: number): boolean =>
  comma <= LONGEST_OPENING &&
  has(tokens[0], Is.article) &&
  tokens.slice(1, comma).every((token) => token.kind === 'word' && !has(token, Is.speech | Is.conjunction | Is.that));

/** "Publican | Noelene Skerritt": a capital that a sentence would give to any word, and no given name, but one behind it, or too long for one. Where names have cases none ends so. */
const isNoName = (tokens: readonly Token[], at: number, name: number, { grammar }: Lexicon): boolean =>
  (at <= 0 || tokens[at - 1]?.word.endsSentence === true) &&
  !isGivenName(tokens[at]?.lower ?? '') &&
  (grammar.inflected || (tokens[at]?.text.length ?? 0) >= SURELY_LONG || isGivenName(tokens[name]?.lower ?? ''));

/** What stands before a verb that ends as such a noun: "wants to | bolster Ann Ford". */
const BEFORE_VERB = /^(?:to|will|would|can|could|may|might|must|shall|should|not|did|does|do|helped?|let|and|or)$/u;

/** "la liste que | supera", "veut | remercier": where such nouns have articles, verbs that end so have none; adjectives may stand between. */
function isNoun(tokens: readonly Token[], at: number, { grammar, ofThe }: Lexicon): boolean {
  const { headFirst, inflected, calledByGivenName, invertsOnlyAfterQuotation } = grammar;
  const before = tokens[at - 1];
  if (invertsOnlyAfterQuotation) return !BEFORE_VERB.test(before?.lower ?? '');
  if (!headFirst || inflected || calledByGivenName || at === 0) return true;
  const leads = (token: Token | undefined): boolean =>
    has(token, Is.article | Is.speech) || token?.kind === 'stop' || ofThe.has(token?.lower ?? '');
  return leads(before) || (isPlainSmall(before) && leads(tokens[at - 2]));
}

const isDoing = (token: Token, { isAgent }: Lexicon): boolean =>
  token.kind === 'word' && !token.bits && token.text.length >= SHORTEST && isAgent(token.lower);

/** Words that may stand between the comma and the noun: "a retired | lighthouse | keeper". */
const MOST_BEFORE_NOUN = 3;

function markBehindName(tokens: readonly Token[], from: number, lexicon: Lexicon): void {
  const { grammar, being, copulas } = lexicon;
  let end = from;
  while (isPlain(tokens[end])) end += 1;
  const right = tokens[end];
  // "Bodor Ágnes | keramikus": where what somebody is stands right behind the name
  if (grammar.officeBehindName && right && !right.capital && isDoing(right, lexicon)) right.bits |= Is.role;
  const lead = behindAge(tokens, end);
  if (tokens[lead]?.text !== ',' && !being.has(tokens[lead]?.lower ?? '')) return;
  for (let at = lead + 1; at <= lead + MOST_BEFORE_NOUN; at += 1) {
    const noun = tokens[at];
    if (noun?.kind !== 'word' || noun.capital) return;
    if (isDoing(noun, lexicon) && (grammar.headFirst || !isPlainSmall(tokens[at + 1]))) {
      // ", a logger | and president of the union": read by its place, with both offices
      const second = has(tokens[at + 1], Is.conjunction) && has(tokens[lead + 1], Is.article);
      if (!second) noun.bits |= Is.role;
      return;
    }
    // "…, que é | rendeira"; "um", "a" are prepositions too
    const leads = has(noun, Is.article | Is.that | Is.pronoun) || copulas.has(noun.lower);
    if (!leads && (noun.bits || grammar.headFirst)) return;
  }
}

const isPlainSmall = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !token.bits && /^\p{L}/u.test(token.text);

/** "(44)", ", 44", ", de 44 años": the comma behind an age. */
function behindAge(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')') return end + 3;
  for (let k = end + 1; tokens[end]?.text === ',' && k <= end + 2; k += 1)
    if (/^\d{1,3}$/u.test(tokens[k]?.text ?? '')) return tokens[k + 1]?.text === ',' ? k + 1 : k + 2;
  return end;
}

/** "…," kata | terapis | Rina Hartati; menurut | virolog | Universitas Sukamaju Rina Hartati: a small word there that capitals follow is what somebody is. */
function markSmall(tokens: readonly Token[], { isDoer }: Lexicon): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.kind !== 'word' || token.bits || (token.capital && i > 0)) continue;
    // "mchuuzi | wa dagaa | Rehema Juma"
    const owned = has(next, Is.ties) && isPlainSmall(tokens[i + 2]) && isPlain(tokens[i + 3]);
    if (!next?.capital && !owned && !(next?.kind === 'word' && !next.bits && tokens[i + 2]?.capital)) continue;
    if (!/^\p{L}{4,}$/u.test(token.lower)) continue;
    const before = tokens[i - 1]?.bits ?? 0;
    const told = (before & Is.saysBefore) !== 0 && (tokens[i - 2]?.kind === 'quote' || tokens[i - 2]?.text === ',');
    const opens = (before & (Is.accordingTo | Is.saysBefore)) !== 0 || i === 0 || tokens[i - 1]?.text === ',';
    if (told || (opens && isDoer(token.lower) && !(token.capital && isGivenName(token.lower)))) token.bits |= Is.role;
  }
}

/** The article before, over an adjective at most. */
function articleBefore(tokens: readonly Token[], at: number): string {
  let k = at - 1;
  if (tokens[k]?.kind === 'word' && !tokens[k]?.capital && !tokens[k]?.bits) k -= 1;
  const token = tokens[k];
  return token?.kind === 'word' && token.bits & Is.article ? token.lower : '';
}

const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !(token.bits & (Is.nominal | Is.speech | Is.calendar | Is.label));
