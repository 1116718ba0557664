import type { Kind } from './kind';

const LONGEST = 120;

/** What invites to comment; the comments themselves are never judged. */
export const comments: Kind = {
  kind: 'comments',
  judge(unit) {
    if (unit.prose || unit.chars > LONGEST || unit.label?.kind !== 'comments') return undefined;
    if (unit.links.length || unit.buttons) return 'link to the comments';
    return !unit.label.rest.replace(/[\d().,]/g, '').trim() && unit.zone !== 'between'
      ? 'label of the comments'
      : undefined;
  },
};
