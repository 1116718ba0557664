import type { Kind } from './kind';

const LONGEST = 400;
const LONGEST_LINK = 60;

/** Leads to another page, the next article or the top. */
export const navigation: Kind = {
  kind: 'nav',
  longest: LONGEST,
  holdsProse: false,
  judge(unit) {
    if (unit.fields) return undefined;
    if (unit.box && unit.isWidget('top') && unit.chars < LONGEST_LINK) return 'leads to the top';
    const { links } = unit;
    if (links.length && links.every(({ element }) => /\b(?:prev|next)\b/.test(element.getAttribute('rel') ?? '')))
      return 'links to the next pages';
    if (unit.box && links.length && unit.isWidget('pager')) return 'links to the next pages';
    if (!unit.chars || unit.chars > LONGEST_LINK || unit.linkShare < 0.8 || links.length + unit.buttons > 3)
      return undefined;
    return unit.says('nav') && !/\p{L}{3}.*\d|[.!?]\s/u.test(unit.text) ? 'link to another page' : undefined;
  },
};
