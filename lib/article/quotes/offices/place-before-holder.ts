import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { degreesEnd, isDegreeBehind } from '../people/degrees';
import type { Usage } from '../people/names';
import { runEnd } from '../people/runs';
import { beforeArticles } from '../sentences/small-words';
import { has, type Token, widthAt } from '../sentences/tokens';

/** An office with a run of capitals and a comma behind it: "Lurah Kebon Sari,". */
interface Headed {
  tokens: readonly Token[];
  /** Of the whole phrase. */
  from: number;
  roleAt: number;
  comma: number;
}

/**
 * Nobody has two names with a comma between: is the run between office and comma the place where somebody holds it, or the one whose
 * lawyer or mother somebody is, and the name what follows the comma? "Kades Wadas Kulon, | Sukirman, mengatakan"
 */
export function isPlaceBeforeHolder(headed: Headed, usage: Usage, lexicon: Lexicon): boolean {
  const { tokens, roleAt, comma } = headed;
  if (tokens[comma]?.text !== ',' || isDegreeBehind(tokens, comma)) return false;
  const office = wordsOf(tokens.slice(roleAt, roleAt + widthAt(tokens, roleAt)));
  const owned = lexicon.relations.has(office);
  if (isNamedBetween(headed, usage, owned)) return true;
  const local = lexicon.localOffices.has(office);
  return !owned && isToldBefore(headed, usage, local);
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');

const LONGEST_OFFICE = 3;

/** Does an office end before `end` that every place has its own of? */
export function isBehindLocalOffice(tokens: readonly Token[], end: number, { localOffices }: Lexicon): boolean {
  for (let size = 1; size <= LONGEST_OFFICE; size += 1)
    if (localOffices.has(wordsOf(tokens.slice(end - size, end)))) return true;
  return false;
}

/** A name and a verb of speech follow. Not where somebody named as what stands before the comma speaks elsewhere. */
function isNamedBetween({ tokens, roleAt, comma }: Headed, usage: Usage, owned: boolean): boolean {
  if (!owned && speaksElsewhere({ tokens, roleAt, comma }, usage)) return false;
  const end = nameEnd(tokens, comma);
  if (end === comma + 1 || end - comma > 4) return false;
  if (owned && tokens[end]?.kind !== 'word') return true;
  const verb = tokens[end]?.text === ',' ? end + 1 : end;
  return has(tokens[verb], Is.speech);
}

const speaksElsewhere = ({ tokens, roleAt, comma }: Omit<Headed, 'from'>, usage: Usage): boolean =>
  tokens.slice(roleAt + widthAt(tokens, roleAt), comma).some((token) => usage.speakers.has(token.bare));

/** The end of the run behind the comma; none where it is no name. */
function nameEnd(tokens: readonly Token[], comma: number): number {
  const end = runEnd(tokens, comma + 1);
  return tokens.slice(comma + 1, end).some((token) => has(token, Is.nominal)) ? comma + 1 : end;
}

/**
 * "kata Lurah Kebon Sari, | Hasan Basri, saat …": a verb of speech has one subject, so that what stands before the whole name is the place; behind an office
 * that every place has its own of, also before a name of one word.
 */
function isToldBefore(headed: Headed, usage: Usage, local: boolean): boolean {
  const { tokens, from, roleAt, comma } = headed;
  if (!has(tokens[beforeArticles(tokens, from)], Is.speech) && !opensWithPlace(headed)) return false;
  const run = nameEnd(tokens, comma);
  if (run - comma < (local ? 2 : 3)) return false;
  const end = degreesEnd(tokens, run);
  const next = tokens[end];
  const after = tokens[end + 1];
  if (next?.text === ',' && after?.kind === 'word' && !after.capital && !has(after, Is.conjunction) && run - comma > 2)
    return true;
  const first = tokens[roleAt + widthAt(tokens, roleAt)];
  if (isGivenName(first?.lower ?? '') || has(first, Is.givenName) || speaksElsewhere(headed, usage)) return false;
  if (next?.text === ',') return after?.kind === 'word' && !has(after, Is.conjunction) && !isListed(after);
  return next?.kind !== 'word' || has(next, Is.speech | Is.adverb | Is.preposition | Is.calendar);
}

/** "…, Hasan Basri, | Siti Aminah dan …": one of several people. */
const isListed = (token: Token): boolean => token.capital && !has(token, Is.calendar);

/** "Pelatih Persebata, | Indra Wijaya, tak mau …": an office and one word open the sentence, and a whole name of two or three follows. */
const opensWithPlace = ({ tokens, from, comma }: Headed): boolean =>
  from === 0 && comma === 2 && runEnd(tokens, comma + 1) - comma > 2;
