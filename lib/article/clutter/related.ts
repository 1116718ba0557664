import type { Kind } from './kind';
import { isAddress } from './links';
import { endsSentence, isClosed, sizeOf } from './prose';
import type { Unit } from './unit';

const LONGEST_INLINE = 320;
const LONGEST_HEADLINE = 220;
const SHORTEST_HEADLINE = 18;

const isRelated = (unit: Unit): boolean => unit.label?.kind === 'related' || unit.label?.kind === 'lists';

/** Reads like a headline: some words, begins large (where the script knows that), no full stop. */
function isHeadline(text: string): boolean {
  const size = sizeOf(text);
  if (size < SHORTEST_HEADLINE || size > LONGEST_HEADLINE || endsSentence(text)) return false;
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  return first.toLowerCase() !== first || first.toUpperCase() === first;
}

/** "Baca juga: headline", with or without a link. */
function labelled(unit: Unit): string | undefined {
  const { label } = unit;
  if (!label || !isRelated(unit) || unit.chars > LONGEST_INLINE) return undefined;
  if (!label.rest) return unit.lines.length > 1 ? cardBelow(unit) : undefined;
  const line = unit.firstLine;
  if (!line) return undefined;
  const linkText = leadsElsewhere(unit) ? line.linkChars / line.text.length : 0;
  if (unit.lines.length > 1) {
    if (unit.linkShare > 0.5 && !unit.prose) return 'label and links';
    return undefined;
  }
  if (linkText > 0.5 && (label.separated || isHeadline(label.rest) || linkText > 0.9)) return 'label and link';
  if (endsSentence(label.rest)) return undefined;
  if (label.kind === 'lists') return undefined;
  if (label.separated && isHeadline(label.rest)) return 'label and headline';
  const isUpper = label.label.toUpperCase() === label.label && label.label.toLowerCase() !== label.label;
  if (isHeadline(label.rest) && (isUpper || isCased(label.rest)) && !isClosed(label.rest)) return 'label and headline';
  return undefined;
}

/** To a page with words of its own, of this site or another: no bare address, file or mail. */
const leadsElsewhere = (unit: Unit): boolean =>
  unit.links.every(({ text }, index) => {
    const target = unit.targets[index];
    return (target === 'article' || target === 'section' || target === 'outside') && !isAddress(text);
  });

const isCased = (text: string): boolean => {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return first.toLowerCase() !== first;
};

/** A label in a line of its own, then links, cards or headlines. */
function cardBelow(unit: Unit): string | undefined {
  if (unit.prose > 0 && unit.linkShare < 0.4) return undefined;
  return unit.links.length ? 'label and links' : undefined;
}

/** Links to other articles and little else. */
function list(unit: Unit): string | undefined {
  const articles = unit.count('article');
  const { links } = unit;
  if (articles < 2 || articles < links.length * 0.4) return undefined;
  if (unit.zone === 'between') {
    if (unit.prose || unit.linkShare < 0.85) return undefined;
    return unit.lines.every(({ text, linkChars }) => !text || linkChars < 2 || !endsSentence(text))
      ? 'links to other articles'
      : undefined;
  }
  if (unit.linkShare > 0.5) return 'links to other articles';
  const withLink = unit.lines.filter((line) => line.links.length).length;
  return isRelated(unit) && withLink >= 2 && unit.prose < unit.chars * 0.6 ? 'label and links' : undefined;
}

/** One linked headline alone among paragraphs. */
function loneHeadline(unit: Unit): string | undefined {
  if (unit.prose || unit.linkShare < 0.95 || unit.links.length !== 1 || unit.count('article') !== 1) return undefined;
  if (unit.lines.length > 1 || /^h[1-6]$/.test(unit.element.localName)) return undefined;
  if (unit.zone !== 'between') return undefined;
  const text = unit.text;
  return isHeadline(text) &&
    !isClosed(text.replace(/[?!…]$/, '')) &&
    text.split(' ').length >= (sizeOf(text) > text.length ? 1 : 3)
    ? 'linked headline among paragraphs'
    : undefined;
}

/** A picture with a linked headline. */
function card(unit: Unit): string | undefined {
  if (
    !unit.box ||
    unit.prose ||
    unit.chars > LONGEST_INLINE ||
    unit.chars < SHORTEST_HEADLINE ||
    unit.element.localName === 'figure'
  )
    return undefined;
  if (!unit.count('article') || unit.linkShare < 0.6 || unit.element.querySelector('figure figcaption'))
    return undefined;
  const lines = unit.lines.filter(({ text }) => text);
  if (lines.length < 2 && !unit.pictures) return undefined;
  return lines.some(({ text, linkChars }) => linkChars > 0 && endsSentence(text))
    ? undefined
    : 'card of another article';
}

const WIDGET =
  /(?:^|[\s_-])(?:related|recirc|baca-?juga|read-?(?:more|also|next)|inline-?related|irpp?_?\w*|jp-relatedposts|yarpp|linksisip|lihatjg|recommend(?:ed|ations?)?|more-?stories|terkait|popular|trending|most-?read)(?:$|[\s_-]|\d)/i;

function widget(unit: Unit): string | undefined {
  if (!unit.box || !WIDGET.test(unit.names) || !unit.links.length) return undefined;
  if (unit.prose > unit.chars * 0.5) return undefined;
  return unit.linkShare > 0.4 || unit.count('article') > 1 ? 'known widget and links' : undefined;
}

/** Leads to other articles. */
export const related: Kind = {
  kind: 'related',
  judge(unit) {
    if (!unit.chars || unit.fields > 2) return undefined;
    return (
      labelled(unit) ??
      (unit.label && isRelated(unit) && !unit.label.rest && unit.lines.length > 1 ? cardBelow(unit) : undefined) ??
      list(unit) ??
      widget(unit) ??
      loneHeadline(unit) ??
      card(unit)
    );
  },
};
