import { changed, sliceOf } from '../../people/mention';
import type { Tie } from './tie';

/** "the company's | chief executive", "the mayor's | spokeswoman": an office, and before it whose it is, who has an office and no name or is a body. */
export const ownedOffice: Tie = ({ last, mention, tokens, text }) => {
  const isOwned = last.possessive && !last.name && mention.kind === 'description' && mention.from === last.to;
  if (!isOwned) return undefined;
  // "the Prime Minister's wife": with a capital it may be the one who is spoken of. "his own party's nominee" is somebody else.
  if (tokens[last.from]?.capital || tokens[last.from]?.lower === 'own') return undefined;
  const phrase = sliceOf(text, tokens, last.from, mention.to);
  return [changed(mention, { from: last.from, role: phrase, phrase, indefinite: last.indefinite, back: last.back })];
};
