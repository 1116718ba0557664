import { LINK } from './evidence';
import type { Kind } from './kind';
import { named } from './widgets';

const AUTHOR =
  /\/(?:authors?|autor[eis]*|auteurs?|penulis|profil[es]*|journalists?|reporter|writers?|people|staff|by|columnists?|redaktion)\//i;
const LONGEST = 900;

/** A box about the author below the article. */
export const biography: Kind = {
  kind: 'other',
  reason: 'biography',
  longest: LONGEST,
  holdsProse: true,
  needs: LINK | named('biography'),
  judge(unit) {
    if (!unit.box || !unit.prose || !unit.isEnding || unit.tag === 'p') return false;
    const leads = unit.links.some(({ element, href }) => element.getAttribute('rel') === 'author' || AUTHOR.test(href));
    return unit.isWidget('biography') || (leads && unit.pictures > 0 && unit.said.length <= 8);
  },
};
