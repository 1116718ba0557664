import type { Witness } from '../evidence';
import { ON_THE_WEB } from './on-the-web';

/** What calls the house by one name. */
export interface Group {
  score: number;
  members: Witness[];
}

/** The house that machines are told the initials of: its whole name stands on a link to its front page and behind the headline. */
export function wholeNameOf(members: readonly Witness[], groups: Iterable<Group>): Group | undefined {
  const names = members.map(({ value }) => value.replace(ON_THE_WEB, ''));
  const [first = ''] = names;
  if (!/^\p{Lu}{2,5}$/u.test(first) || names.some((name) => name !== first)) return undefined;
  const isWhole = ({ members: others }: Group): boolean =>
    ['home link', 'title suffix'].every((kind) => others.some((other) => other.kind === kind)) &&
    others.every(({ value }) => initialsOf(value) === first);
  return [...groups].find(isWhole);
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]/)
    .map((word) => word.charAt(0))
    .join('');
