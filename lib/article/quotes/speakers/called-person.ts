import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { has, type Token } from '../sentences/tokens';

/** What somebody is called instead of by his name: "the striker", and what it tells of him. */

/** How many adjectives may stand between the article and what somebody is: "der | neue deutsche | Meister". */
const MOST_ADJECTIVES = 2;

/**
 * "the striker", "der Boxer", "the former disciple": one person, not any of several, no body and no text.
 * @param heard by its end alone a noun tells of one who has said something, for firms are called so too: "the insurer"
 */
export function isOneCalled(mention: Mention, heard: boolean, lexicon: Lexicon): boolean {
  const { kind, collective, plural, sentence, from, to } = mention;
  const { tokens } = sentence;
  if (collective || plural || isBody(mention)) return false;
  if (has(tokens[from - 1], Is.indefinite) || has(tokens[from], Is.indefinite)) return false;
  if (kind !== 'description') return false;
  const words = tokens.slice(from, to);
  if (words.some((token) => has(token, Is.role))) return true;
  const was = words.findLastIndex(({ lower }) => isFormer(lower, lexicon));
  const noun = lexicon.grammar.headFirst ? words[was + 1] : words.at(-1);
  return (was >= 0 && noun !== undefined && isNoThing(noun, lexicon)) || (heard && isDoer(noun, lexicon));
}

/** "former", "ex-boxer" */
function isFormer(word: string, { isFormer: is }: Lexicon): boolean {
  const hyphen = word.indexOf('-');
  return is(word) || (hyphen > 0 && is(word.slice(0, hyphen)));
}

const isDoer = (noun: Token | undefined, lexicon: Lexicon): boolean =>
  noun !== undefined && lexicon.isAgent(noun.lower) && isNoThing(noun, lexicon);

/** No body and no text: "the former newspaper", "der Sender". */
const isNoThing = (noun: Token, { isWriting, bodyKinds }: Lexicon): boolean =>
  !has(noun, Is.organisation) && !isWriting(noun.lower) && !bodyKinds.has(noun.lower);

/** "the | UN General Assembly", "the | Council of Experts": a body that is called as somebody is; no "University of Hull | expert". */
function isBody({ sentence: { tokens }, from, to, head }: Mention): boolean {
  const at = tokens.findIndex(({ lower }, k) => k >= from && k < to && lower === head);
  const isHeld = at > from && !has(tokens[at - 1], Is.ties | Is.preposition | Is.article);
  return tokens.slice(isHeld ? at : from, to).some((token) => has(token, Is.organisation));
}

/** What the article tells of somebody who is called by what he is: "m", "f", "-" for neither; undefined where there is none. */
export function genderOfArticle(
  { sentence: { tokens }, from, head }: Mention,
  articles: ReadonlyMap<string, string>,
): string | undefined {
  let k = from - 1;
  while (k >= from - MOST_ADJECTIVES && tokens[k]?.kind === 'word' && tokens[k]?.bits === 0) k -= 1;
  const gender = articles.get(tokens[k]?.lower ?? '');
  if (gender) return gender;
  // "ekonom|en", "прокурор|ът"
  for (const [article, told] of articles)
    if (article.startsWith('*') && head.length > article.length + 1 && head.endsWith(article.slice(1))) return told;
  return undefined;
}
