import { LINK } from './evidence';
import type { Kind } from './kind';
import { hasWords as isLong } from './linked-line';
import type { Link } from './page';
import { endsSentence } from './prose';
import type { Unit } from './unit';

const TAG_LINK =
  /\/(?:tags?|tagg|topics?|topik|tagar|keyword|temas?|etiquetas?|themen?|thema|label|hashtag|emner?|amne|cimke|argomenti|tagi|tag_\w+)\//i;
const LONGEST = 800;
const LONGEST_ROW = 400;

/** Rows of topics. */
export const tags: Kind = {
  kind: 'tags',
  longest: LONGEST,
  isProseless: true,
  needs: LINK,
  judge(unit) {
    if (unit.fields || unit.linkShare <= 0.2) return false;
    const { links, label } = unit;
    const topics = links.filter(isTopic).length;
    if (label?.kind === 'tags' && !endsSentence(unit.text) && unit.linkShare > (topics === links.length ? 0.2 : 0.4))
      return true;
    // The site's menu leads to its topics too.
    if (links.length > 3 && unit.to <= Math.min(unit.context.page.headline, unit.context.flow.first)) return false;
    const areTopics = topics > 1 && topics === links.length;
    if (areTopics && isFiled(unit)) return true;
    if (
      unit.zone !== 'between' &&
      unit.zone !== 'before' &&
      unit.linkShare > 0.25 &&
      unit.chars <= LONGEST_ROW &&
      unit.said.length <= links.length + 1 &&
      (((areTopics || areShort(unit)) && !isFact(unit)) || isNamed(unit))
    )
      return true;
    if (unit.linkShare < 0.6) return false;
    const leadToTopics = areTopics || (topics === links.length && unit.from > unit.context.flow.last);
    if (!leadToTopics && !isNamed(unit)) return false;
    if ((unit.zone === 'between' || (IS_TEXT.test(unit.tag) && unit.said.length === 1)) && hasWords(unit)) return false;
    return true;
  },
};

/** Right below the text three links or more to pages of the site, none with as many words as a headline. */
const areShort = (unit: Unit): boolean =>
  unit.zone === 'after' &&
  unit.links.length > 2 &&
  unit.linkShare > 0.5 &&
  unit.linksTo('section') + unit.linksTo('article') === unit.links.length &&
  !unit.links.some(({ text }) => isLong(text));

const isTopic = ({ element, href, text }: Link): boolean =>
  text.startsWith('#') || TAG_LINK.test(href) || element.getAttribute('rel')?.includes('tag') === true;

/** "Posted in Politics and tagged harbour": every link says itself that it leads to a topic. */
const isFiled = ({ links, said, tag, text }: Unit): boolean =>
  said.length === 1 &&
  !/^(?:h\d|li|d[dt]|td)$/.test(tag) &&
  !endsSentence(text) &&
  !/[?!:"”»]$/.test(text) &&
  !/\d{4}/.test(text) &&
  links.every(({ element }) => /\btag\b/.test(element.getAttribute('rel') ?? ''));

/** Words between the links: names in a sentence or in a list of facts. */
const hasWords = (unit: Unit): boolean =>
  unit.links.reduce((text, link) => text.replace(link.text.trim(), ''), unit.text).search(/\p{L}/u) >= 0;

/** An enumeration, or a line of a text or table. */
const isFact = (unit: Unit): boolean => unit.nodes !== undefined || IS_TEXT.test(unit.tag) || /[,،、]/.test(unit.text);

const IS_TEXT = /^(?:p|li|td|dd)$/;

const isNamed = (unit: Unit): boolean =>
  unit.isWidget('tags') &&
  unit.links.every((link) => {
    const target = unit.leadsTo(link);
    return target !== 'here' && (target !== 'article' || !isLong(link.text));
  });
