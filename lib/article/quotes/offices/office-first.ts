import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { behindBody } from '../people/behind-body';
import { bodyNameEnd } from '../people/body-name';
import type { Parts } from '../people/mention';
import { nameStart } from '../people/name-start';
import { isAcronym, isNameWord, type Usage } from '../people/names';
import { endsInCase, hasAge, isAge, isBodyBehind, isInnerParticle, nameBehindComma } from '../people/runs';
import { smallOwnerEnd } from '../people/small-owner';
import { bitsAt, type Token, widthAt } from '../sentences/tokens';
import { insideOffice, isPlainName } from './inside-office';
import { isPlaceBeforeHolder } from './place-before-holder';

const LONGEST_PHRASE = 26;

/** An office with its complement behind it: "Menteri Luar Negeri AS Antony Blinken", "o ministro da Economia". Or a name alone. */
export function headFirst(tokens: readonly Token[], i: number, lexicon: Lexicon, usage: Usage): Parts | undefined {
  let end = i;
  let roleAt = -1;
  let smalls = 0;
  while (end < tokens.length && end - i < LONGEST_PHRASE) {
    const token = tokens[end];
    if (!token || isAge(tokens, end)) break;
    if (token.kind === 'word' && token.bits & Is.role && !(token.bits & Is.speech && !token.capital)) {
      // "Nuryani warga": the name ends here, but not in "PNP spokesperson"
      if (roleAt < 0 && end > i && !isNameWord(token) && !isBodyOfOffice(tokens, i, end, lexicon)) break;
      const before = tokens[end - 1];
      if (roleAt >= 0 && !token.capital && isNameWord(before) && !(bitsAt(tokens, end - 1) & Is.nominal)) break; // "Лавров журналистам"
      if (roleAt < 0) roleAt = end;
      end += token.width;
      smalls = 0;
    } else if (isNameWord(token)) {
      if (roleAt >= 0 && isBodyBehind(tokens, end)) break;
      end += 1;
      smalls = 0;
      if (endsInCase(token)) break;
    } else if (end > i && isInnerParticle(tokens, end)) end += 1;
    else if (roleAt < 0) {
      end = bodyNameEnd(tokens, end, lexicon);
      break;
    } else {
      const listed = tokens.slice(i, end).some((other) => other.text === ',');
      const step = insideOffice(tokens, end, smalls, listed, lexicon);
      if (!step || (step.small && isBehindSpeaker(tokens, end, usage))) break;
      if (step.small) smalls += 1;
      end = step.end;
    }
  }
  const person = roleAt < 0 ? behindBody(tokens, i, end, usage, lexicon) : undefined;
  if (person) return { from: person, to: end, nameAt: person, roleAt, age: hasAge(tokens, end) };
  // small words at the end belong to the sentence
  const roleEnd = roleAt < 0 ? i : roleAt + widthAt(tokens, roleAt);
  const tail = end;
  while (roleAt >= 0 && end > roleEnd && isSmallTail(tokens[end - 1])) end -= 1;
  if (end === i) return undefined;
  // "une source policière."
  if (
    end === roleEnd &&
    tail > end &&
    tail - end <= (bitsAt(tokens, end) & Is.ties && bitsAt(tokens, tail - 1) & Is.pointsBack ? 3 : 2) &&
    tokens[tail]?.kind !== 'word' &&
    tokens[tail - 1]?.kind === 'word'
  )
    end = tail;
  if (roleAt >= 0 && end === roleEnd) end = smallOwnerEnd(tokens, end, lexicon);
  let nameAt = nameStart(tokens, roleEnd, end, usage, lexicon, roleAt >= 0);
  // "Ketua Polis Daerah Klang, Superintendan | Ismail Yahya"
  const behind = nameAt > roleEnd || (bitsAt(tokens, end + 1) & (Is.title | Is.role)) === Is.title;
  // "l'alcaldessa | de | Vilanova de Dalt, Rosa Pujol, …"
  const owned = nameAt > 0 && (bitsAt(tokens, nameAt - 1) & (Is.ties | Is.title)) === Is.ties;
  if (roleAt >= 0 && nameAt >= 0 && behind && nameBehindComma(tokens, end, end - nameAt > 2 && !owned)) nameAt = -1;
  // "Kades Wadas Kulon, | Sukirman, mengatakan": nobody has two names with a comma between
  else if (
    roleAt >= 0 &&
    nameAt === roleEnd &&
    isPlaceBeforeHolder({ tokens, from: i, roleAt, comma: end }, usage, lexicon)
  )
    nameAt = -1;
  const to = roleAt >= 0 && nameAt < 0 ? ownedEnd(tokens, smallEnd(tokens, end, tail)) : end;
  return { from: i, to, nameAt, roleAt, age: hasAge(tokens, to) };
}

/** "Kocha Salim Bakari | alimsifu | Mbwana Kessy": a small word behind a whole name of somebody, which begins with a given name, or has one who speaks elsewhere, is a verb. */
const isBehindSpeaker = (tokens: readonly Token[], at: number, usage: Usage): boolean =>
  isPlainName(tokens[at - 1]) &&
  isPlainName(tokens[at - 2]) &&
  (isGivenName(tokens[at - 2]?.lower ?? '') || [at - 1, at - 2].some((k) => usage.speakers.has(tokens[k]?.bare ?? '')));

/** "el cap dels Agents Rurals | de la comarca, Oriol Mas": small words that hang on it by "of the", right before the comma and the holder. */
function ownedEnd(tokens: readonly Token[], end: number): number {
  if (!(bitsAt(tokens, end) & Is.ties)) return end;
  let at = end + 1;
  if (bitsAt(tokens, at) & Is.article) at += 1;
  const noun = tokens[at];
  if (noun?.kind !== 'word' || noun.capital || noun.bits & (Is.functionWord | Is.speech | Is.calendar)) return end;
  return nameBehindComma(tokens, at + 1, false) ? at + 1 : end;
}

const MOST_OF_TAIL = 2;

/** "il direttore della Protezione | civile,", "Giám đốc Sở Y | tế,": words right before a comma that are nothing else go on with what the office is of. */
function smallEnd(tokens: readonly Token[], end: number, tail: number): number {
  const closed = tokens[tail]?.text === ',' && tail - end <= MOST_OF_TAIL && tail > end;
  return closed && tokens.slice(end, tail).every(({ kind, bits }) => kind === 'word' && bits === 0) ? tail : end;
}

const isSmallTail = (token: Token | undefined): boolean =>
  token === undefined ||
  token.text === ',' ||
  (token.kind === 'word' && !token.capital && !(token.bits & Is.nominal) && !/^\p{N}/u.test(token.text));

/** "PNP | spokesperson": initials before an office; where nouns have cases, those are of an agency that somebody tells it. */
const isBodyOfOffice = (tokens: readonly Token[], i: number, at: number, { grammar }: Lexicon): boolean =>
  !grammar.inflected &&
  at - i === 1 &&
  isAcronymAt(tokens[i]) &&
  !(bitsAt(tokens, i - 1) & (Is.speech | Is.preposition));

const isAcronymAt = (token: Token | undefined): boolean => token !== undefined && isAcronym(token);
