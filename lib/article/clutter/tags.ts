import type { Kind } from './kind';

const WIDGET = /(?:^|[\s_-])(?:tags?|tagcloud|topics?|post-tags?|tag-?list|tag-?links|keywords?)(?:$|[\s_-])/i;
const TAG_LINK = /\/(?:tags?|topics?|topik|tagar|keyword|tema|temas|etiquetas?|themen?|thema|label)\//i;
const LONGEST = 600;

/** Rows of topics. */
export const tags: Kind = {
  kind: 'tags',
  judge(unit) {
    if (unit.prose || unit.chars > LONGEST || unit.fields) return undefined;
    const { links, label } = unit;
    if (label?.kind === 'tags' && links.length && unit.linkShare > 0.4 && !unit.count('article'))
      return 'label and links to topics';
    if (label?.kind === 'tags' && links.length && unit.linkShare > 0.4) return 'label and links';
    if (links.length < 1 || unit.linkShare < 0.75) return undefined;
    const topics = links.filter(
      ({ element, href }) => element.getAttribute('rel')?.includes('tag') || TAG_LINK.test(href),
    ).length;
    if (topics === links.length && (topics >= 2 || unit.zone === 'after')) return 'links to topics';
    return WIDGET.test(unit.names) && !unit.count('article') ? 'row of topics' : undefined;
  },
};
