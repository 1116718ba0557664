import { longerOffice } from './longer-office';
import type { Tie } from './tie';

/** "Kepala Bidang Logistik, | Badan Bencana Kabupaten, Abdul Khakim": a body between commas is what the office before is of. */
export const officeAndBody: Tie = (pair) => {
  const { last, mention, comma, next, lexicon } = pair;
  const owned =
    comma &&
    last.kind === 'description' &&
    mention.kind === 'organisation' &&
    lexicon.grammar.headFirst &&
    next?.text === ',';
  return owned ? [longerOffice(pair)] : undefined;
};
