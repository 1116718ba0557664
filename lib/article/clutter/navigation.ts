import type { Kind } from './kind';

const TOP = /(?:^|[\s_-])(?:scroll|back|go|to)[-_]?(?:to)?[-_]?top/i;
const PAGER =
  /(?:^|[\s_-])(?:post-?navigation|post-?nav|nav-links|pagination|pager|page-links|prev-?next)(?:$|[\s_-])/i;
const LONGEST = 400;

/** Leads to another page, the next article or the top. */
export const navigation: Kind = {
  kind: 'nav',
  judge(unit) {
    if (unit.prose || unit.chars > LONGEST || unit.fields) return undefined;
    if (unit.box && TOP.test(unit.names) && unit.chars < 60) return 'leads to the top';
    const { links } = unit;
    if (links.length && links.every(({ element }) => /\b(?:prev|next)\b/.test(element.getAttribute('rel') ?? '')))
      return 'links to the next pages';
    if (unit.box && PAGER.test(unit.names) && links.length) return 'links to the next pages';
    if (unit.label?.kind === 'nav' && (links.length || unit.buttons) && (!unit.label.rest || unit.linkShare > 0.7))
      return 'label and link';
    return undefined;
  },
};
