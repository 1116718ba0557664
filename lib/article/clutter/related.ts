import { isElement, isText } from '../nodes';
import { LINK, labelled } from './evidence';
import { isCased, isHeadline, isUpper } from './headline';
import type { Kind } from './kind';
import { isPhrase, labelAt } from './labels';
import { isAddress } from './links';
import type { LabelMatch, Line } from './page';
import { IS_UNSPACED, plain } from './plain';
import { endsSentence, isClosed, sizeOf } from './prose';
import type { Unit } from './unit';

const LONGEST_INLINE = 320;
const LONGEST_LIST = 2000;
const LONGEST_LABEL = 50;
const SHORTEST_HEADLINE = 18;

const isRelatedLabel = (unit: Unit): boolean => unit.label?.kind === 'related';

/** To a page with words of its own, of this site or another: no bare address, file or mail. */
const leadsElsewhere = (unit: Unit): boolean =>
  unit.links.every((link) => {
    const target = unit.leadsTo(link);
    return (target === 'article' || target === 'section' || target === 'outside') && !isAddress(link.text);
  });

/** "Baca juga: headline" in one line, with or without a link. */
function labelledLine(unit: Unit): string | undefined {
  const { label, firstLine: line } = unit;
  if (!label?.rest || !line || !isRelatedLabel(unit) || unit.chars > LONGEST_INLINE || unit.said.length > 1)
    return undefined;
  const linked = leadsElsewhere(unit) ? line.linkChars / line.text.length : 0;
  const isSentence = endsSentence(label.rest);
  // "Read the whole text of the appeal." is told by the article.
  if (linked > 0.5 && (label.separated || (linked > 0.9 && !isSentence && isPhrase(label)) || isHeadline(label.rest)))
    return 'label and link';
  if (isSentence) return undefined;
  if (label.separated) return isHeadline(label.rest) ? 'label and headline' : undefined;
  if (!isHeadline(label.rest) || isClosed(label.rest)) return undefined;
  if (isUpper(label.label) && !isUpper(label.rest)) return 'label and headline';
  return label.label.includes(' ') && isCased(label.rest) && !/^h[1-6]$/.test(unit.tag)
    ? 'label and headline'
    : undefined;
}

/** Words that no language file knows, with a colon or all in italics or bold, then a link to another article of the site up to the end. */
function unknownLabel(unit: Unit): string | undefined {
  if (unit.said.length !== 1 || unit.links.length !== 1 || unit.count('article') !== 1 || unit.chars > LONGEST_INLINE)
    return undefined;
  const text = withoutBracket(unit.text);
  const words = withoutBracket(unit.links[0]?.text ?? '');
  if (!isHeadline(words) || words.split(' ').length < 3 || !text.endsWith(words)) return undefined;
  const label = text.slice(0, text.length - words.length).trim();
  return label.length <= LONGEST_LABEL &&
    label.split(' ').length <= 5 &&
    (/[:：?？»›>→▶►|–—-]$/.test(label) || (isEmphasised(unit) && isCased(words) && hasWords(words) && !isClosed(text)))
    ? 'words with a colon and link'
    : undefined;
}

/** All of it stands in one element for italics or bold. */
const isEmphasised = ({ element, chars }: Unit): boolean => {
  const first = element.firstElementChild;
  return first !== null && /^(?:em|i|b|strong)$/.test(first.localName) && (first.textContent ?? '').length >= chars;
};

/** "(See also: headline)". */
const withoutBracket = (text: string): string => text.trim().replace(/\s*[)\]]$/, '');

/** A label in a line of its own, then links, cards or headlines. */
function labelAbove(unit: Unit): string | undefined {
  const { label } = unit;
  if (!label || !isRelatedLabel(unit) || unit.said.length < 2) return undefined;
  const [first] = unit.said;
  if (label.rest && !(first && isHeadingOfLinks(first, label) && unit.count('article') && !unit.prose)) {
    const isLink = first !== undefined && first.linkChars > first.text.length * 0.5;
    return isLink && (label.separated || isPhrase(label)) && !unit.prose && unit.chars <= LONGEST_INLINE * 1.5
      ? 'label and links'
      : undefined;
  }
  if (!unit.links.length) return undefined;
  const isMostlyText =
    unit.zone === 'between'
      ? unit.prose > 0 && (unit.linkShare < 0.4 || unit.chars > LONGEST_LIST) && !isTeaser(unit)
      : unit.prose >= Math.min(unit.chars * 0.6, LONGEST_LIST);
  return isMostlyText ? undefined : 'label and links';
}

/** "Recommended Stories": a heading that begins with a label and has a word or two more. */
const isHeadingOfLinks = ({ box, links }: Line, { rest }: LabelMatch): boolean =>
  /^h[2-6]$/.test(box.name) && !links.length && rest.length <= LONGEST_LABEL / 2;

/** One or two sentences below a linked headline. */
function isTeaser(unit: Unit): boolean {
  const prose = unit.said.filter(({ text, linkChars }) => !linkChars && sizeOf(text) > 60).length;
  return prose <= 1 && unit.chars <= 700 && unit.said.some(isLinkedLine);
}

const isLinkedLine = ({ text, linkChars }: Line): boolean =>
  sizeOf(text) >= SHORTEST_HEADLINE && linkChars > text.length * 0.9;

/** A table with heads of its columns and as many words that lead nowhere: results, prices, standings, each under a linked name. */
const isTableOfFacts = (unit: Unit): boolean =>
  (unit.element.closest('table') ?? unit.element).querySelector('th') !== null &&
  unit.said.filter(({ linkChars }) => !linkChars).length * 2 >= unit.said.length;

/** Links to other articles and little else. */
function list(unit: Unit): string | undefined {
  const articles = unit.count('article');
  const { links, zone } = unit;
  if (articles < 2 || articles < links.length * 0.4 || (unit.said.length === 1 && endsSentence(unit.text)))
    return undefined;
  if (zone === 'between') {
    if (unit.prose || unit.chars > LONGEST_LIST) return undefined;
    const lines = unit.said.filter(({ linkChars }) => linkChars > 1);
    if (unit.linkShare < 0.85 && !isLabelledList(unit, lines)) return undefined;
    return lines.every(({ text }) => !endsSentence(text)) ? 'links to other articles' : undefined;
  }
  if (zone === 'before' && articles < 3) return undefined;
  if (unit.linkShare > 0.5) return 'links to other articles';
  const headlines = unit.said.filter(isLinkedLine).length;
  return headlines >= 3 &&
    unit.said.filter(({ text, linkChars }) => !linkChars && sizeOf(text) > 60).length <= headlines
    ? 'cards of other articles'
    : undefined;
}

/** Every line ends with a link after a few words, "Politics: headline", or has a link of as many words as a headline. A price stands behind a name. */
const isLabelledList = (unit: Unit, lines: Line[]): boolean =>
  unit.linkShare > 0.5 &&
  lines.length >= unit.said.length * 0.8 &&
  lines.every(
    ({ text, linkChars, links }) =>
      linkChars > text.length * 0.45 &&
      links.some((link) => text.endsWith(link.text.trim()) || (isHeadline(link.text) && hasWords(link.text))),
  );

const LEAST_WORDS = 4;

const hasWords = (text: string): boolean => IS_UNSPACED.test(text) || text.trim().split(' ').length >= LEAST_WORDS;

/** "[ headline, opens in a new window ]". */
const BRACKETED = /^\[.+\]$/;

/** "Ratna Wulandari of Wanasari said:" leads on to a quotation. */
const MOST_WORDS_OF_NAME = 5;

/** One linked headline alone among paragraphs. */
function loneHeadline(unit: Unit): string | undefined {
  if (
    unit.zone !== 'between' ||
    unit.prose ||
    unit.linkShare < (BRACKETED.test(unit.text) ? 0.6 : 0.95) ||
    unit.links.length !== 1 ||
    unit.count('article') !== 1
  )
    return undefined;
  // A heading alone in a list is a card's.
  if (
    unit.said.length > 1 ||
    (/^(?:h[1-6]|figcaption|caption|th|td|dt)$/.test(unit.tag) && unit.element.localName !== 'ul')
  )
    return undefined;
  const text = unit.text;
  const words = text.split(' ').length;
  return isHeadline(text) &&
    !(words <= MOST_WORDS_OF_NAME && /:$/.test(text)) &&
    !isAddress(text) &&
    words >= (sizeOf(text) > text.length * 1.3 ? 1 : 3)
    ? 'linked headline among paragraphs'
    : undefined;
}

/** Picture and caption lead to one and the same other article, and the caption is nothing but that link, or a label and that link. */
export const isLinkedCaption = (unit: Unit): boolean => {
  const [link] = unit.links;
  if (!link || !unit.pictures || unit.links.some(({ href }) => href !== link.href) || unit.leadsTo(link) !== 'article')
    return false;
  const words = (isRelatedLabel(unit) && unit.label?.rest) || unit.text;
  return unit.linkChars > words.length * 0.95 && isHeadline(words);
};

const linkedCaption = (unit: Unit): string | undefined =>
  unit.zone === 'between' && unit.box && isLinkedCaption(unit) ? 'card of another article' : undefined;

/** A box among paragraphs with a linked headline: a picture beside it, a sentence below it or not. */
function card(unit: Unit): string | undefined {
  if (unit.zone !== 'between' || !unit.box || sizeOf(unit.text) < SHORTEST_HEADLINE || unit.chars > 700)
    return undefined;
  if (
    /^(?:p|li|td|figure|blockquote|h[1-6])$/.test(unit.element.localName) ||
    unit.holds('figure figcaption, blockquote, table, pre')
  )
    return undefined;
  const lines = unit.said;
  const first = lines.findIndex(isLinkedLine);
  const headline = lines[first];
  // Before the headline stands a kicker or a label at most.
  if (!headline || first > 2 || lines.slice(0, first).some(({ text }) => text.length > LONGEST_LABEL)) return undefined;
  if (lines.some(({ text, linkChars }) => linkChars > 0 && linkChars < text.length * 0.9 && endsSentence(text)))
    return undefined;
  const isOwn = isModule(unit)
    ? unit.links.some((link) => /^(?:article|section)$/.test(unit.leadsTo(link)))
    : headline.links.some((link) => unit.leadsTo(link) === 'article');
  if (!isOwn) return undefined;
  if (unit.prose && !isTeaser(unit)) return undefined;
  if (isModule(unit)) return lines.some(isQuotation) ? undefined : 'card of another article';
  if (lines.length < 2 && !unit.pictures) return undefined;
  return unit.linkShare > 0.6 || unit.pictures ? 'card of another article' : undefined;
}

const isQuotation = ({ text, linkChars }: Line): boolean => !linkChars && /^["'“„«»「『‘]/.test(text);

const MODULES = new Set(['aside', 'section', 'article', 'nav']);
const isModule = (unit: Unit): boolean => unit.isWithin(MODULES) || unit.element.getAttribute('role') === 'region';

function widget(unit: Unit): string | undefined {
  if (!unit.links.length || unit.prose > unit.chars * 0.5 || !unit.isWidget('related')) return undefined;
  return unit.linkShare > 0.4 || unit.count('article') > 1 ? 'known widget and links' : undefined;
}

/** A line that asks for a click on "here": its last words are a short link to a page of this site. */
function call(unit: Unit): string | undefined {
  const [link] = unit.links;
  if (!link || unit.links.length > 1 || unit.chars > 140 || unit.said.length !== 1 || !isRelatedLabel(unit))
    return undefined;
  const words = link.text.trim();
  const after = unit.text.slice(unit.text.lastIndexOf(words) + words.length);
  const target = unit.leadsTo(link);
  const isOwn = target === 'article' || target === 'section';
  return isOwn && words.length <= 20 && !/[\p{L}\p{N}]/u.test(after) ? 'label and call' : undefined;
}

/** Leads to other articles. */
export const related: Kind = {
  kind: 'related',
  longest: Number.POSITIVE_INFINITY,
  holdsProse: true,
  needs: LINK | labelled('related'),
  judge(unit) {
    if (!unit.chars || unit.fields > 2) return undefined;
    const found =
      linkedCaption(unit) ??
      labelledLine(unit) ??
      labelAbove(unit) ??
      list(unit) ??
      widget(unit) ??
      loneHeadline(unit) ??
      card(unit) ??
      unknownLabel(unit) ??
      call(unit) ??
      loneLabel(unit);
    return found && isTableOfFacts(unit) ? undefined : found;
  },
};

/** A label of several words with a colon, then the article goes on: what it announced is not there. */
const announcesNothing = (unit: Unit): boolean =>
  unit.zone === 'between' &&
  unit.label?.label.includes(' ') === true &&
  /[:：]$/.test(unit.text) &&
  (unit.context.flow.prose[unit.to] ?? 0) > 0;

/** A heading of other articles whose list has not come, outside the article's text. */
const loneLabel = (unit: Unit): string | undefined =>
  (unit.zone === 'after' || unit.zone === 'around' || announcesNothing(unit)) &&
  isRelatedLabel(unit) &&
  !unit.label?.rest &&
  unit.chars <= LONGEST_LABEL &&
  unit.said.length === 1
    ? 'label'
    : undefined;

/** The element at the end of a paragraph that is a label and a link to another article. */
export function tailOf(unit: Unit): Element | undefined {
  if (!unit.nodes || unit.links.length === 0 || !unit.prose) return undefined;
  const last = unit.nodes.findLast((node) => !isText(node) || /\S/.test(node.data));
  if (!last || !isElement(last)) return undefined;
  const text = last.textContent ?? '';
  const label = labelAt(text);
  if (label?.kind !== 'related' || !isHeadline(label.rest)) return undefined;
  const link = last.localName === 'a' ? last : last.querySelector('a[href]');
  const linked = plain(link?.textContent ?? '');
  if (!label.separated && (label.rest !== linked || !hasWords(linked))) return undefined;
  const target = unit.context.here.targetOf(link?.getAttribute('href') ?? '');
  return target === 'article' && label.rest.endsWith(linked.slice(-SHORTEST_HEADLINE)) ? last : undefined;
}
