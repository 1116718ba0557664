import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';

/** What the capitals and small letters of quoted words tell: a title, the name of a thing, or words of a sentence. */

/** Every longer word has a capital: a title. */
export function isTitleCase(text: string, lexicon: Lexicon): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  // "l'Ouest"
  const judged = words.map((word) => word.replace(/^\p{Ll}{1,2}['’]/u, '')).filter((word) => word.length > 3);
  // "New Day"
  const long = judged.length || words.length < 2 || /[!?]/u.test(text) ? judged : words;
  const first = words[0] ?? '';
  // "zu alt für Lastwagen"
  if (lexicon.grammar.capitalNouns && (words.length < 2 || (lexicon.bitsOf(first) & Is.functionWord) !== 0))
    return false;
  // "Chúng tôi mất hết rồi": of short words that begin small only the first has a capital
  const isSentence = long.length === 1 && words.length > 3 && words.slice(1).every((word) => /^\p{Ll}/u.test(word));
  const capitals = isNameWithSmallWords(first, long, lexicon) ? long.filter((word) => /^\p{Lu}/u.test(word)) : long;
  return capitals.length > 0 && !isSentence && capitals.every((word) => /^\p{Lu}/u.test(word));
}

/** "I | Cavalieri | dello | Zodiaco": besides the first word two have a capital, and what is small only joins them. */
function isNameWithSmallWords(first: string, long: readonly string[], { bitsOf, grammar }: Lexicon): boolean {
  const opensSentence = first.length <= 3 && !(bitsOf(first.toLowerCase()) & Is.article);
  if (grammar.capitalNouns || opensSentence) return false;
  const others = long[0] === first ? long.slice(1) : long;
  const small = others.filter((word) => /^\p{Ll}/u.test(word));
  return (
    others.length >= small.length + 2 &&
    small.every((word) => (bitsOf(word) & (Is.article | Is.preposition | Is.conjunction)) !== 0)
  );
}

/** The name of a law or an office, however long. */
export function isMostlyCapitals(text: string, lexicon: Lexicon): boolean {
  const long = (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).filter((word) => word.length > 3);
  return (
    long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * (lexicon.grammar.capitalNouns ? 0.75 : 0.5)
  );
}

/** Words of a sentence, not the name of a thing: they begin small, and small words hold them together. */
export function isClause(text: string, lexicon: Lexicon): boolean {
  if (!/^\P{L}*\p{Ll}/u.test(text)) return false;
  return (text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []).some(
    (word) => (lexicon.bitsOf(word) & Is.functionWord) !== 0,
  );
}

/** "nannte die Zahlen „aus der Luft gegriffen“": where nouns have capitals, so have names; "iPod" and "mg" only look small. */
export function startsSmall(text: string, lexicon: Lexicon): boolean {
  return lexicon.grammar.capitalNouns && /^\P{L}*\p{Ll}{3,}(?!\p{Lu})/u.test(text);
}

/** "a operação “foi um sucesso”": an auxiliary in small letters begins what is said of a thing, not its name. */
export function beginsWithVerb(text: string, lexicon: Lexicon): boolean {
  const first = /^\P{L}*(\p{Ll}+)/u.exec(text)?.[1];
  return first !== undefined && lexicon.predicateVerbs.has(first);
}
