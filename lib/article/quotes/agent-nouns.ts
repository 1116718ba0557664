import * as Is from './is';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

const SHORTEST = 6;
const SHORTEST_WITHOUT_ARTICLE = 8;

/**
 * "die | Meteorologin | Anna Weber", "der | Cellist | Peter Lang", "sagt | Försterin | Anna Weber": no list of what people do is complete. Between
 * an article, or a verb of speech, and a whole name a noun with such an ending is what somebody is.
 */
/** @param capitals the indices of all words with a capital */
export function markAgentNouns(tokens: readonly Token[], capitals: readonly number[], lexicon: Lexicon): void {
  const { words, grammar, agentEnding, womensArticles, mensArticles } = lexicon;
  if (words.doerBeginnings) markSmall(tokens, lexicon);
  if (agentEnding) markBeforeNames(tokens, capitals, agentEnding);
  if (!grammar.capitalNouns) return;
  for (const i of capitals) {
    const token = tokens[i];
    if (!token || token.bits || token.text.length < SHORTEST || token.text.includes('-')) continue;
    if (!isPlain(tokens[i + 1]) || !isPlain(tokens[i + 2])) continue;
    const article = articleBefore(tokens, i);
    const verb = ((tokens[i - 1]?.bits ?? 0) & Is.speech) !== 0 && token.text.length >= SHORTEST_WITHOUT_ARTICLE;
    const isAgent =
      (womensArticles.has(article) && lexicon.womenEnding?.test(token.text)) ||
      (mensArticles.has(article) && lexicon.menEnding?.test(token.text)) ||
      (verb && lexicon.surelyWomenEnding?.test(token.text));
    if (isAgent) token.bits |= Is.role;
  }
}

/** "рассказал | хирург | Олег Титов", "Хирург | Олег Титов рассказал": such a noun behind a verb, a stop or an attribute, and a whole name behind it. */
function markBeforeNames(tokens: readonly Token[], capitals: readonly number[], ending: RegExp): void {
  for (const i of capitals) {
    const noun = tokens[i - 1];
    if (noun?.kind !== 'word' || noun.bits || (noun.capital && i > 1) || !ending.test(noun.lower)) continue;
    if (noun.text.length >= SHORTEST && isPlain(tokens[i]) && isPlain(tokens[i + 1])) noun.bits |= Is.role;
  }
}

/** "…," kata | terapis | Rina Hartati; menurut | virolog | Universitas Sukamaju Rina Hartati: a small word there that capitals follow is what somebody is. */
function markSmall(tokens: readonly Token[], { isDoer }: Lexicon): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.kind !== 'word' || token.bits || (token.capital && i > 0)) continue;
    if (!next?.capital && !(next?.kind === 'word' && !next.bits && tokens[i + 2]?.capital)) continue;
    if (!/^\p{L}{4,}$/u.test(token.lower)) continue;
    const before = tokens[i - 1]?.bits ?? 0;
    const told = (before & Is.saysBefore) !== 0 && (tokens[i - 2]?.kind === 'quote' || tokens[i - 2]?.text === ',');
    const opens = (before & (Is.accordingTo | Is.saysBefore)) !== 0 || i === 0 || tokens[i - 1]?.text === ',';
    if (told || (opens && isDoer(token.lower))) token.bits |= Is.role;
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
