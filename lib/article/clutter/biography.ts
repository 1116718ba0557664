import { LINK } from './evidence';
import type { Kind } from './kind';
import type { Link } from './page';
import { named } from './widgets';

const AUTHOR =
  /\/(?:authors?|autor\w*|auteurs?|penulis|profil[es]*|journalists?|reporter|writers?|people|staff|by|columnists?|redaktion)\//i;
const LONGEST = 900;

/** A box about the author below the article. */
export const biography: Kind = {
  kind: 'other',
  reason: 'biography',
  longest: LONGEST,
  needs: LINK | named('biography'),
  judge(unit) {
    if (!unit.box || !unit.prose || !unit.isEnding || unit.tag === 'p') return false;
    const leads = unit.links.some(
      (link) => leadsToAuthor(link) || (unit.leadsTo(link) === 'mail' && link.href.includes(unit.context.here.house)),
    );
    return unit.isWidget('biography') || (leads && unit.pictures > 0 && unit.said.length <= 8);
  },
};

/** Whether a link leads to a page about somebody who writes for the house. */
export const leadsToAuthor = ({ element, href }: Link): boolean =>
  element.getAttribute('rel') === 'author' || AUTHOR.test(href);
