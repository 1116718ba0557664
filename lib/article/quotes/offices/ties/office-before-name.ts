import * as Is from '../../lexicon/is';
import type { Lexicon } from '../../lexicon/lexicon';
import { endsName } from '../../people/apposition-bounds';
import { changed, type Mention, sliceOf } from '../../people/mention';
import { isAcronym } from '../../people/names';
import { beforeArticles, hangsOnPreposition } from '../../sentences/small-words';
import { has, type Token } from '../../sentences/tokens';
import type { Pair, Tie } from './tie';

/** "ministro da Economia, | Paulo Guedes" */
export const officeBeforeName: Tie = (pair) => {
  const { last, mention, tokens, between, comma, next, text } = pair;
  if (last.kind !== 'description' || mention.kind !== 'person' || !endsName(next)) return undefined;
  if (mention.role && !isTitleAlone(tokens, mention)) return undefined;
  const linked = between.length === 1 && between[0]?.lower === 'si' && /ng$/u.test(tokens[last.to - 1]?.lower ?? '');
  const joined = comma || (isAbbreviated(between) && next?.text === ',');
  if (joined ? isSomebodyElse(pair) : between.length && !linked && !isLinked(between)) return undefined;
  const { head, from } = last;
  const role = between.length > 2 && isLinked(between) ? sliceOf(text, tokens, from, mention.from - 2) : last.role;
  return [changed(mention, { role, head, from, phrase: sliceOf(text, tokens, from, mention.to) })];
};

/** "A környék egyik lakója, | a hetvenéves | Bódi Sándorné, …": with an article and an adjective of its own, where offices stand behind names. */
export const officeBeforeDescribed: Tie = ({ last, mention, tokens, between, next, text, lexicon }) => {
  if (!lexicon.grammar.officeBehindName || last.kind !== 'description' || last.collective || last.from > 1)
    return undefined;
  const [comma, article, adjective, ...more] = between;
  if (comma?.text !== ',' || !has(article, Is.article) || more.length || adjective?.bits) return undefined;
  if (mention.kind !== 'person' || mention.role || mention.words.length < 2 || !endsName(next)) return undefined;
  const { role, head, from } = last;
  return [changed(mention, { role, head, from, phrase: sliceOf(text, tokens, from, mention.to) })];
};

/** "Penolong Penguasa Bomba | Azman Idris": a title that begins as an office does. */
const isTitleAlone = (tokens: readonly Token[], { from, words, to }: Mention): boolean =>
  has(tokens[from], Is.title) &&
  (tokens[from]?.width ?? 1) > 1 &&
  from + (tokens[from]?.width ?? 1) === to - words.length;

/** "der Präsident des Bundes (BDR), | Jan Kern, sagte": the body's short name between. */
const isAbbreviated = ([open, short, close, comma]: readonly Token[]): boolean =>
  open?.text === '(' && short !== undefined && isAcronym(short) && close?.text === ')' && comma?.text === ',';

/** "another officer, | Commander Ann Ford, said": the name has an office of its own. */
export const unnamedBeforeName: Tie = ({ last, mention, tokens, comma, next, text }) => {
  const unnamed = comma && last.kind === 'description' && last.indefinite;
  if (!unnamed || mention.kind !== 'person' || !mention.role || next?.text !== ',') return undefined;
  return [changed(mention, { from: last.from, phrase: sliceOf(text, tokens, last.from, mention.to) })];
};

/** "o porta-voz do Exército, | general Artur Pinto, disse": a small office without an article between the comma and the name is the same one's. */
export const officeBeforeRank: Tie = ({ last, mention, tokens, comma, next, text, lexicon }) => {
  const { headFirst, calledByGivenName } = lexicon.grammar;
  const office = comma && headFirst && !calledByGivenName && last.kind === 'description' && !last.collective;
  if (!office || last.indefinite || mention.kind !== 'person' || !mention.role || tokens[mention.from]?.capital)
    return undefined;
  if (next?.text !== ',' || has(tokens[mention.to + 1], Is.conjunction)) return undefined;
  const { role, head, from } = last;
  return [changed(mention, { role, head, from, phrase: sliceOf(text, tokens, from, mention.to) })];
};

/** "тренер «Торпедо» | Виктор Орлов", "allenatore del «Borgo» | Anna Ferri": the name of a club between marks. */
export const officeOfMarked: Tie = ({ last, mention, tokens, between, text }) => {
  const marked = between.length === 1 && between[0]?.kind === 'quote' && NAME.test(between[0].text);
  if (!marked || last.kind !== 'description' || mention.kind !== 'person' || mention.role) return undefined;
  const { head, from } = last;
  const role = sliceOf(text, tokens, from, mention.from).trim();
  return [changed(mention, { role, head, from, phrase: sliceOf(text, tokens, from, mention.to) })];
};

const NAME = /^\p{Lu}\S*(?: \S+)?$/u;

/** Filipino: "head coach ng Gilas | na si | Tim Cruz"; "gurong | si | Nenita Cruz", where the small word is written in one with the office; "tagapagsalita | ng unyon na si | Joy Cruz". */
const isLinked = (between: readonly Token[]): boolean =>
  between.at(-1)?.lower === 'si' &&
  /^(?:na|nga)$/u.test(between.at(-2)?.lower ?? '') &&
  (between.length === 2 ||
    (between.length <= MOST_LINKED &&
      has(between[0], Is.ties) &&
      between.slice(1, -2).every(({ kind, bits }) => kind === 'word' && bits === 0)));

const MOST_LINKED = 5;

/** Behind the comma a clause may begin, with somebody else as its subject. */
const isSomebodyElse = ({ last, mention, tokens, next, lexicon }: Pair): boolean =>
  last.collective ||
  isSourceOf(tokens, last, next) ||
  isMet(tokens, last, mention, lexicon) ||
  isLoose(tokens, last, mention.to, lexicon) ||
  (!lexicon.grammar.calledByGivenName && isHeld(tokens, last)) ||
  (!lexicon.grammar.headFirst && isFronted(tokens, last.from));

/** "Trao đổi với phóng viên, ông Hùng - Giám đốc Sở …", "Dalam pertemuan dengan warga, Budi berkata": whom somebody met, who has an office of his own or no need of one. */
function isMet(tokens: readonly Token[], last: Mention, { to }: Mention, { isBystander, grammar }: Lexicon): boolean {
  const k = beforeArticles(tokens, last.from);
  if (!has(tokens[k], Is.preposition) || has(tokens[k], Is.accordingTo)) return false;
  const own = /^[,–—-]$/u.test(tokens[to]?.text ?? '') && has(tokens[to + 1], Is.role);
  return own || (grammar.calledByGivenName && [last.head, last.phrase.toLowerCase()].some(isBystander));
}

/** "del deputado Daniel Silveira, Pacheco …": an office right before two words that are no body's has its holder. */
function isHeld(tokens: readonly Token[], { from, to }: Mention): boolean {
  const own = tokens.slice(to - 2, to);
  const isName = (token: Token): boolean =>
    token.capital && !has(token, Is.role | Is.organisation | Is.place | Is.functionWord) && !isAcronym(token);
  return to - from === 3 && own.every(isName) && !tokens[from]?.capital;
}

/** "selon un proche, Jean Petit | se montre": behind "according to" a name with a verb begins the clause. */
const isSourceOf = (tokens: readonly Token[], { from }: Mention, next: Token | undefined): boolean =>
  next?.kind === 'word' && (has(tokens[from - 1], Is.accordingTo) || has(tokens[from - 2], Is.accordingTo));

/** "de volta do encontro com o presidente do tribunal, Ana Lima | disse": an office behind a preposition, and no comma behind the name, which begins the clause. */
function isLoose(tokens: readonly Token[], { from }: Mention, to: number, { grammar }: Lexicon): boolean {
  const next = tokens[to];
  if (grammar.calledByGivenName || next?.kind !== 'word') return false;
  // Romance "se" is "if" too
  if (next.lower !== 'se' && has(next, Is.preposition | Is.conjunction | Is.accordingToAfter | Is.calendar))
    return false;
  return hangsOnPreposition(tokens, from);
}

/** "In a statement, Ford said": what begins the sentence behind a preposition is nobody's office. */
function isFronted(tokens: readonly Token[], from: number): boolean {
  const k = beforeArticles(tokens, from);
  return has(tokens[k], Is.preposition) && !has(tokens[k - 1], Is.accordingTo) && tokens[k - 1]?.kind !== 'word';
}

/** "Kepala Desa Karangjati yang baru dilantik, | Sulastri": a clause between the office and the name. */
export const officeBeforeClause: Tie = ({ last, mention, tokens, between, next, text, lexicon }) => {
  if (last.kind !== 'description' || last.indefinite || mention.kind !== 'person' || mention.role) return undefined;
  if (!lexicon.grammar.calledByGivenName || !lexicon.opensClause.has(between[0]?.lower ?? '')) return undefined;
  const clause = between.slice(1, -1);
  if (between.at(-1)?.text !== ',' || !clause.length || !endsName(next)) return undefined;
  if (!clause.every((token) => token.kind === 'word' && !token.capital && !has(token, Is.speech))) return undefined;
  const { role, head, from } = last;
  return [changed(mention, { role, head, from, phrase: sliceOf(text, tokens, from, mention.to) })];
};
