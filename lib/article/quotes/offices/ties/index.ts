import * as Is from '../../lexicon/is';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Mention } from '../../people/mention';
import { has, type Token } from '../../sentences/tokens';
import { bodyBeforeOffice } from './body-before-office';
import { officeAndBody } from './office-and-body';
import { officeAtPlace } from './office-at-place';
import {
  officeBeforeClause,
  officeBeforeDescribed,
  officeBeforeName,
  officeBeforeRank,
  officeOfMarked,
  unnamedBeforeName,
} from './office-before-name';
import {
  heldBetweenCommas,
  officeBehindName,
  officeRightBehindName,
  officeServed,
  officeToldOf,
  ownedOfficeBehindName,
} from './office-behind-name';
import { ownedOffice } from './owned-office';
import { owner } from './owner';
import type { Pair, Tie } from './tie';
import { officeAndHolder, officeAndOffice } from './two-offices';

/** The first that connects two mentions does. */
const TIES: readonly Tie[] = [
  ownedOffice,
  bodyBeforeOffice,
  officeAndBody,
  officeAndOffice,
  officeBeforeName,
  officeBeforeClause,
  officeBeforeDescribed,
  officeAndHolder,
  unnamedBeforeName,
  officeBeforeRank,
  officeOfMarked,
  officeAtPlace,
  officeBehindName,
  ownedOfficeBehindName,
  officeRightBehindName,
  heldBetweenCommas,
  officeServed,
  officeToldOf,
  owner,
];

/** The quick answer for nearly all: another word stands behind the first, mostly a verb. */
function mayBeTied(
  tokens: readonly Token[],
  last: Mention,
  mention: Mention,
  { grammar, servesAs, being }: Lexicon,
): boolean {
  if (last.kind === 'pronoun' || mention.kind === 'pronoun') return false;
  const behind = tokens[last.to];
  if (mention.from - last.to > MOST_BETWEEN && behind?.text !== '(') return false;
  return (
    last.to === mention.from ||
    behind?.kind !== 'word' ||
    has(behind, CONNECTS) ||
    (last.kind === 'description' && has(behind, Is.locative)) ||
    (behind.lower === 'si' && mention.from - last.to === 1) ||
    grammar.officeBehindName ||
    (grammar.verbSecond && tokens[last.to + 1]?.text === ',' && has(tokens[last.from - 1], Is.speech)) ||
    servesAs.size > 0 ||
    being.has(behind.lower)
  );
}

const CONNECTS = Is.conjunction | Is.ties | Is.pointsBack | Is.that;

const isSmallTitle = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && has(token, Is.title) && !has(token, Is.role);

/** Nothing ties what stands farther apart, but for a bracket between. */
const MOST_BETWEEN = 14;

/**
 * What two mentions become that stand next to each other in a sentence and belong together; undefined where nothing ties them.
 * @param text of the paragraph
 */
export function tied(last: Mention, mention: Mention, text: string, lexicon: Lexicon): readonly Mention[] | undefined {
  const { tokens } = mention.sentence;
  if (!mayBeTied(tokens, last, mention, lexicon)) return undefined;
  // "juru bicara perusahaan itu, Andi Saputra"
  const from = has(tokens[last.to], Is.pointsBack) ? last.to + 1 : last.to;
  // "Giám đốc công ty, ông | Hoàng Long"
  let to = mention.from;
  while (to > from && mention.kind === 'person' && isSmallTitle(tokens[to - 1])) to -= 1;
  const between = tokens.slice(from, to);
  const comma = between.length === 1 && between[0]?.text === ',';
  const pair: Pair = { last, mention, tokens, between, comma, next: tokens[mention.to], text, lexicon };
  for (const tie of TIES) {
    const found = tie(pair);
    if (found) return found;
  }
  return undefined;
}
