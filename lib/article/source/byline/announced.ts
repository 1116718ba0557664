import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { namesIn } from '../names/names';
import type { Words } from '../words';
import { lowered } from '../words';

/** Less than a headline. */
const SHORTEST = 5;

/**
 * "Read also: <a>Ferry crew wanted</a> By Colin Marsh": whether a line below the text has a link that says something else than a name, and something besides: its author and
 * day are those of the article that it announces.
 */
export function isAnnounced({ nodes, text }: Line, words: Words): boolean {
  const links = new Set(nodes.map(({ parentElement }) => parentElement?.closest('a') ?? null));
  links.delete(null);
  return [...links].some((link) => {
    const said = fold(link?.textContent ?? '');
    if (said.length < SHORTEST || said.length >= text.length || !/\p{L}\p{M}*\s\p{L}/u.test(said)) return false;
    const before = text.slice(0, text.indexOf(said));
    // "By Anna Berg | <a>Leave a comment</a>"
    if (ROLES.some((list) => words.within(list, lowered(before)) >= 0)) return false;
    return LEADS.test(before) || !isOfPeople(said, words);
  });
}

/** "Read also:" */
const LEADS = /\s\S.*[:：]\s*$/u;
const ROLES = ['by', 'writer', 'editor', 'photo', 'translator', 'origin', 'jobs'] as const;

/** "Anna Berg", "By Anna Berg", "All texts by Anna Berg", "Follow Anna". */
const isOfPeople = (said: string, words: Words): boolean =>
  namesIn(said, words).length > 0 || words.within('contacts', lowered(said)) >= 0;
