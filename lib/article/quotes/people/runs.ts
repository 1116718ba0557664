import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import { isParticleWord } from '../lexicon/particles';
import { has, type Token } from '../sentences/tokens';
import { degreesEnd, isDegreeWord } from './degrees';
import { isAcronym, isInCase, isNameWord, isParticle } from './names';

/** How far capitalised words, brackets and complements go on. All work on the tokens of one sentence and give the index behind the last. */

/** A particle that leads to a name word, over one more particle at most: "van der". */
export function isInnerParticle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || !isParticle(token)) return false;
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  // German "des", "der" are articles first, and then parts of a name only behind "von"
  const before = tokens[i - 1];
  const article = /^(?:de[mnrs]|das|die)$/u.test(token.lower) && !(token.lower === 'das' && has(token, Is.preposition));
  const foreign = token.lower === 'des' && token.bits === 0;
  if (article && !foreign && !(before && isParticleWord(before.lower))) return false;
  // German "zu", "von" lead on from a noun or a whole name too: "die Kritik von Keller", "Jan Keller zu Beginn"
  if (/^(?:zu[rm]?|vo[nm])$/u.test(token.lower) && isPlainTie(tokens, i)) return false;
  // "soll Keller zu Brandt gesagt haben"
  if (token.lower === 'zu' && has(after, Is.speech)) return false;
  // "Texte von den Briten"
  if (token.lower === 'von' && next?.lower === 'den' && /en$/u.test(after?.lower ?? '')) return false;
  // "von der Hafenbehörde": a body, no name
  if ([next, after].some((other) => isNameWord(other) && ((other?.bits ?? 0) & Is.organisation) !== 0)) return false;
  return isNameWord(next) || (next !== undefined && isParticle(next) && isNameWord(after));
}

const isAcronymAt = (token: Token | undefined): boolean => token !== undefined && isAcronym(token);

/** Words that are surely common nouns. */
const ABSTRACT = /\p{Ll}(?:ung|heit|keit|schaft|tion|tät|ismus|nis)(?:en|s|e)?$/u;

/** Does this preposition stand behind a noun with an article, a noun that is no name, or a name of several words? */
function isPlainTie(tokens: readonly Token[], i: number): boolean {
  let start = i;
  while (start > 0 && isNameWord(tokens[start - 1])) start -= 1;
  if (start === i) return false;
  // "Lisa Kern vom Bund", "Professor Rolf Maier von der Caritas": a surname stands before, not a second given name
  const [given, last] = [tokens[i - 2]?.lower ?? '', tokens[i - 1]?.lower ?? ''];
  if (i - start >= 2 && isGivenName(given) && !isGivenName(last)) return true;
  const office = tokens.findLastIndex((token, k) => k >= start && k < i && (token.bits & (Is.role | Is.title)) !== 0);
  const isTo = /^z/u.test(tokens[i]?.lower ?? '');
  const leads = (isTo || tokens[i]?.lower === 'vom') && i - Math.max(start, office + 1) > 1;
  // "sagte Keller zum Abschied", but not "Freiherr zu Rhein", "Karl-Jan zu Rhein"
  if (isTo && office < 0 && !isGivenName(last.slice(last.indexOf('-') + 1))) return true;
  if (office >= 0 || leads) return leads || (office === i - 1 && isOwned(tokens, start, i));
  const articled = ((tokens[start - 1]?.bits ?? 0) & Is.article) !== 0;
  // "Texte von Anna Weber": behind a noble "von" stands one word
  const authored = i - start === 1 && isNameWord(tokens[i + 1]) && isNameWord(tokens[i + 2]);
  return articled || authored || ABSTRACT.test(tokens[i - 1]?.text ?? '') || isAcronymAt(tokens[i + 1]);
}

/** "ein Sprecher | von Greenpeace", "Sprecher | von ACME", but not "Abgeordnete von Storch", "Präsidentin von der Leyen". */
function isOwned(tokens: readonly Token[], office: number, tie: number): boolean {
  const next = tokens[tie + 1];
  if ((tokens[office]?.bits ?? 0) & Is.title || !isNameWord(next)) return false;
  let article = office - 1;
  while (tokens[article]?.kind === 'word' && !tokens[article]?.capital && !tokens[article]?.bits) article -= 1;
  const indefinite = ((tokens[article]?.bits ?? 0) & Is.indefinite) !== 0;
  return indefinite || isAcronymAt(next) || ((next?.bits ?? 0) & (Is.organisation | Is.place)) !== 0;
}

/** "Ford's", but not the title "Dato'". */
export const endsInCase = (token: Token | undefined): boolean =>
  token !== undefined && !(token.bits & Is.title) && isInCase(token);

/** "THL:stä", "ERR-ile": initials with the ending of a case. */
const BODY_IN_CASE = /^\p{Lu}{2,}[:-]\p{Ll}{1,4}$/u;

/**
 * "Otto Helve | THL:stä", "Karmen Saar | ERR-ile", "Kazys Lukas | BNS": whom somebody serves or tells, behind his name. A body's initials
 * lead on to the name only where they stand before it.
 */
export function isBodyBehind(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.text.includes(':')) return BODY_IN_CASE.test(token.text);
  const acronym = (token.bits & Is.organisation) !== 0 && isAcronym(token);
  const known = acronym || (token.text.includes('-') && BODY_IN_CASE.test(token.text));
  return known && isPlainName(tokens[i - 1]) && isPlainName(tokens[i - 2]) && !isNameWord(tokens[i + 1]);
}

const isPlainName = (token: Token | undefined): boolean =>
  isNameWord(token) && token !== undefined && !(token.bits & (Is.nominal | Is.title)) && !isAcronym(token);

/** The end of the capitalised run that begins at `i`; `i` when none does. */
export function runEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  while (end < tokens.length) {
    if (isNameWord(tokens[end])) {
      if (end > i && isBodyBehind(tokens, end)) break;
      end += 1;
      if (endsInCase(tokens[end - 1])) break;
    } else if (end > i && (isInnerParticle(tokens, end) || isAnd(tokens, end)) && !isSecondVan(tokens, i, end))
      end += 1;
    else break;
  }
  return end;
}

/** "Chapter | & | Verse": the sign joins what a body is called by. */
export const isAnd = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '&' && isNameWord(tokens[i + 1]);

/** "Van der Laan | van Zwolle", "ter Horst | van Zutphen": behind a name that has one already it tells where somebody is of. */
const isSecondVan = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at]?.lower === 'van' &&
  at - from >= 2 &&
  tokens.slice(from, at - 1).some(({ lower }) => /^(?:van|ter|ten)$/u.test(lower));

/** "(BPBD)": the end of a short bracket at `i`, else `i`. */
export function bracketEnd(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '(') return i;
  for (let k = i + 1; k < Math.min(tokens.length, i + 8); k += 1) if (tokens[k]?.text === ')') return k + 1;
  return i;
}

/** "(60)" */
export const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '(' && /^\d{1,3}$/u.test(tokens[i + 1]?.text ?? '');

/** "(60)", or ", 60," and ", 60 anni," behind a name: an age, which only people have. */
export const hasAge = (tokens: readonly Token[], i: number): boolean =>
  isAge(tokens, i) ||
  (tokens[i]?.text === ',' &&
    /^[1-9]\d$/u.test(tokens[i + 1]?.text ?? '') &&
    [tokens[i + 2], tokens[i + 3]].some((token) => token?.text === ','));

/** May a complement go on with this word behind "of"? */
export const continues = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.capital || (token.bits & (Is.nominal | Is.article)) !== 0 || !(token.bits & Is.functionWord));

/** "…, Cipta Karya, dan Tata Ruang Kota": the comma before `i` stands inside the name of a body. */
export function listAhead(tokens: readonly Token[], i: number): boolean {
  const first = runEnd(tokens, i);
  if (first === i || (tokens[i]?.bits ?? 0) & Is.role) return false;
  const and = tokens[first]?.text === ',' ? first + 1 : first;
  const next = tokens[and + 1];
  return ((tokens[and]?.bits ?? 0) & Is.conjunction) !== 0 && isNameWord(next) && !((next?.bits ?? 0) & Is.role);
}

/**
 * "Ketua KPUD Muna, Kubais, Senin", "Innenminister Frankreichs, Nicolas Sarkozy": does the name follow behind the comma at `i`, so that what
 * stands before it is the office's complement?
 * @param beforeVerb only when a verb of speech follows the name
 */
export function nameBehindComma(tokens: readonly Token[], i: number, beforeVerb: boolean): boolean {
  if (tokens[i]?.text !== ',') return false;
  let start = i + 1;
  while (tokens[start]?.kind === 'word' && (tokens[start]?.bits ?? 0) & Is.title) start += tokens[start]?.width ?? 1;
  const run = runEnd(tokens, start);
  if (run === start || run - start > 4 || isDegreeWord(tokens[start])) return false;
  if (tokens.slice(start, run).some((token) => token.bits & (Is.role | Is.organisation))) return false;
  const end = degreesEnd(tokens, run);
  const next = tokens[end];
  if (beforeVerb) return has(next?.text === ',' ? tokens[end + 1] : next, Is.speech);
  if (!next) return true;
  if (next.text === ',') return !isNameWord(tokens[end + 1]) && !((tokens[end + 1]?.bits ?? 0) & Is.conjunction);
  return (
    next.kind === 'quote' || /[.:(]/u.test(next.text) || (next.bits & (Is.speech | Is.adverb | Is.preposition)) !== 0
  );
}

/** "the Institute for | Near | East Policy": a small word with a capital before another. */
const isInTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && tokens[at + 1]?.capital === true && !((tokens[at]?.bits ?? 0) & Is.speech);

/** "un ministro | a El Correo": whom somebody tells it, a paper that has its article in its name. */
export const isToMedium = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'a' &&
  /^(?:El|La|Las|Los|Il|Lo)$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.capital === true;

/** "president | of the Ohio Senate and …": where what hangs on an office ends. */
export function complementEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let ties = 0; ties < 3 && end - at < 12; ties += 1) {
    const tie = tokens[end];
    if (tie?.kind !== 'word' || !(tie.bits & Is.ties) || !continues(tokens[end + tie.width])) break;
    if (isToMedium(tokens, end)) break;
    const before = end;
    end += tie.width;
    while (tokens[end]?.kind === 'word' && (tokens[end]?.bits ?? 0) & Is.article) end += 1;
    const start = end;
    while (
      end - at < 12 &&
      ((tokens[end]?.kind === 'word' &&
        (!((tokens[end]?.bits ?? 0) & (Is.functionWord | Is.speech | Is.calendar)) || isInTitle(tokens, end))) ||
        (end > start && isAnd(tokens, end)))
    )
      end += 1;
    if (end === start) return before;
    // "formand for teknik- og | miljøudvalget"
    if (tokens[end]?.text === '-' && has(tokens[end + 1], Is.conjunction) && continues(tokens[end + 2])) end += 3;
    const next = tokens[end + 1];
    if (
      (tokens[end]?.bits ?? 0) & Is.conjunction &&
      isNameWord(tokens[end - 1]) &&
      isNameWord(next) &&
      !((next?.bits ?? 0) & Is.role)
    )
      end = runEnd(tokens, end + 1);
  }
  return end;
}
