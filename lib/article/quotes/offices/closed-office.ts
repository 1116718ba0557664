import * as Is from '../lexicon/is';
import { isAcronym, type Usage } from '../people/names';
import type { Token } from '../sentences/tokens';

/**
 * "Bupati Banyuwangi | Abdullah Azwar Anas", "Ketua Komisi II DPR | Ahmad Doli Kurnia": behind initials, a bracket or where somebody is chief the
 * office is complete. Not behind what it is about, "Menteri Perdagangan".
 */
export function isClosed(tokens: readonly Token[], from: number, at: number, usage: Usage): boolean {
  const last = tokens[at - 1];
  if (!last?.capital) return last?.text === ')';
  if (last.bits & Is.organisation) return false;
  const governed = [from - 1, from - 2].some((k) => tokens[k]?.chief === true);
  return isAcronym(last) || usage.places.has(last.bare) || (governed && at > from && (last.bits & Is.place) !== 0);
}
