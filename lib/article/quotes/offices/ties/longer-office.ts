import { changed, type Mention, sliceOf } from '../../people/mention';
import type { Pair } from './tie';

/** The first of the two with all that is written up to the end of the second as its office. */
export function longerOffice({ last, mention, tokens, text }: Pair): Mention {
  const role = sliceOf(text, tokens, last.from, mention.to);
  return changed(last, { to: mention.to, reach: mention.reach, role, phrase: role });
}
