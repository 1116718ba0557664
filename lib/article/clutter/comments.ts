import type { Kind } from './kind';

const LONGEST = 120;

/** What invites to comment; the comments themselves are never judged. */
export const comments: Kind = {
  kind: 'comments',
  longest: LONGEST,
  holdsProse: false,
  judge(unit) {
    if (!unit.chars || unit.count('article') > 1) return undefined;
    const controls = unit.links.length + unit.buttons > 0 && unit.linkShare > 0.6;
    if (!controls && (unit.zone === 'between' || unit.zone === 'before' || unit.chars > LONGEST / 3)) return undefined;
    if (
      unit.links.some((_, index) => unit.targets[index] === 'outside' || unit.targets[index] === 'article') &&
      unit.chars > LONGEST / 2
    )
      return undefined;
    return unit.says('comments') ? 'asks to comment' : undefined;
  },
};
