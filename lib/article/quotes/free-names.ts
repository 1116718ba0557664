import { FUNCTION, Is, type Lexicon, SPEECH } from './lexicon';
import { isParticleWord } from './particles';
import { NOMINAL } from './runs';
import type { Token } from './tokens';

/** Takes from words what they are elsewhere where they can only be parts of a name: "Van Boven", "Lukman Hakim", "Julio Borges". */
export function freeNames(tokens: readonly Token[], lexicon: Lexicon): void {
  freeParticles(tokens);
  freeGivenNames(tokens);
  freeCalendar(tokens, lexicon);
  freeSurnames(tokens, lexicon);
}

/** "meldt Van Boven", "dice Von der Leyen": a particle with a capital inside a sentence belongs to the name. */
function freeParticles(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const ended = before?.kind === 'quote' && /[.!?…]\s*$/u.test(before.text);
    const inside = before?.kind === 'word' || (before?.kind === 'quote' && !ended) || before?.text === ',';
    if (!inside || !token.capital) return;
    const leads = next?.capital || (next && isParticleWord(next.lower) && tokens[i + 2]?.capital);
    if (leads && isParticleWord(token.lower)) token.bits &= ~FUNCTION;
    const small =
      token.bits & (Is.preposition | Is.adverb) && !(token.bits & (Is.pronoun | Is.article | Is.conjunction));
    if (!small) return;
    // "…," Will wrote; "said Al From": no small word has a capital there
    const beside = ((before?.bits ?? 0) | (next?.bits ?? 0)) & Is.says;
    if (beside || (isPlainName(before) && (tokens[i - 2]?.bits ?? 0) & Is.says)) token.bits &= ~FUNCTION;
  });
}

/** "anggota DPR, | Lalu Budiman": a small word that is a given name, with a capital inside a sentence before the rest of the name. */
function freeGivenNames(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const inside = before?.kind === 'word' || before?.text === ',';
    if (inside && token.capital && token.bits & Is.givenName && token.bits & FUNCTION && isPlainName(tokens[i + 1]))
      token.bits &= ~(FUNCTION | SPEECH);
  });
}

/** "Julio Borges", "said April Ford": a month that is a given name, and where days and months are written small each with a capital. */
function freeCalendar(tokens: readonly Token[], { words }: Lexicon): void {
  tokens.forEach((token, i) => {
    if (!(token.bits & Is.calendar) || !token.capital || !isPlainName(tokens[i + 1])) return;
    const before = tokens[i - 1];
    const given = token.bits & Is.givenName && !((before?.bits ?? 0) & (Is.preposition | Is.article | Is.adverb));
    if (given || !words.capitalCalendar) token.bits &= ~Is.calendar;
  });
}

/** "Lukman Hakim", "Tan Mei Ling": an office and a month that stand where only a name can. */
function freeSurnames(tokens: readonly Token[], { surnames, words }: Lexicon): void {
  if (!words.surnames) return;
  tokens.forEach((token, i) => {
    // "Partai Maju | Bersama": no small word has a capital there
    if (token.capital && words.calledByGivenName && isCapitalised(tokens[i - 1]) && token.bits & FUNCTION)
      token.bits &= ~FUNCTION;
    const particle = isParticleWord(tokens[i - 1]?.text ?? '');
    if (!token.capital || !isPlainName(tokens[particle ? i - 2 : i - 1])) return;
    // "sagte Gerhard Richter", "Sanne de Boer", but "Bayerns Richter Anna Weber", "Ohio Judge Ann Ford"
    if (surnames.has(token.lower) && (words.calledByGivenName || !tokens[i + 1]?.capital))
      token.bits &= ~(NOMINAL | SPEECH);
    if (token.bits & Is.calendar && isPlainName(tokens[i + 1])) token.bits &= ~Is.calendar;
  });
}

const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !(token.bits & (FUNCTION | SPEECH));

const isPlainName = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  !(token.bits & ~(Is.givenName | Is.firstPerson)) &&
  /\p{Ll}$/u.test(token.text);
