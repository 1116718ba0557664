import { isAlone } from './alone';
import { isHeadline, isUpper } from './headline';
import { isRelatedLabel } from './labels';
import { hasWords, isLinkedLine } from './linked-line';
import { POLICY } from './links';
import type { Line } from './page';
import { endsSentence, sizeOf } from './prose';
import type { Unit } from './unit';

/** A longer line above a headline is no label. */
const LONGEST_LABEL = 50;

/** One or two sentences below a linked headline. */
export function isTeaser(unit: Unit): boolean {
  const prose = unit.said.filter(({ text, linkChars }) => !linkChars && sizeOf(text) > 60).length;
  return prose <= 1 && unit.chars <= 700 && unit.said.some(isLinkedLine);
}

/** "Ratna Wulandari of Wanasari said:" leads on to a quotation. */
const MOST_WORDS_OF_NAME = 5;

const ITEM = /^li$/;
/** Not "IBAN: CH12 3456". */
const WORDS = /\p{L}{4}.*\p{L}{4}/u;

/** One linked headline alone among paragraphs, or right behind them: an item there may be one of what the text lists. */
export function isLoneHeadline(unit: Unit): boolean {
  const [link, other] = unit.links;
  if (
    !link ||
    other ||
    !(unit.zone === 'between' || (unit.zone === 'after' && !unit.isWithin(ITEM) && WORDS.test(unit.text))) ||
    unit.linkShare < 0.9 ||
    !(
      unit.linksTo('article') ||
      (unit.linksTo('section') && hasWords(unit.text) && (isUpper(unit.text) || POLICY.test(link.href)))
    )
  )
    return false;
  // A heading alone in a list is a card's.
  if (/^(?:h[1-6]|figcaption|caption|th|td|dt)$/.test(unit.tag) && unit.element.localName !== 'ul') return false;
  const text = unit.text;
  const words = text.split(' ').length;
  return isHeadline(text) && !(words <= MOST_WORDS_OF_NAME && /:$/.test(text)) && hasWords(text, 3);
}

/** Above the headline what has just happened elsewhere: a linked headline alone, or behind a word or two. */
export const isBreakingNews = (unit: Unit): boolean => {
  const { headline } = unit.context.page;
  return (
    headline < Number.POSITIVE_INFINITY &&
    unit.to <= headline &&
    unit.zone === 'around' &&
    unit.links.length === 1 &&
    unit.linksTo('article') === 1 &&
    unit.linkShare > 0.6 &&
    !/^(?:p|li|td|h\d)$/.test(unit.tag) &&
    isHeadline(unit.text) &&
    hasWords(unit.text)
  );
};

/** Picture and caption lead to one and the same other article, and the caption is nothing but that link, or a label and that link. */
export const isLinkedCaption = (unit: Unit): boolean => {
  const [link] = unit.links;
  if (!link || !unit.pictures || unit.links.some(({ href }) => href !== link.href) || unit.leadsTo(link) !== 'article')
    return false;
  const words = (isRelatedLabel(unit) && unit.label?.rest) || unit.text;
  return unit.linkChars > words.length * 0.95 && isHeadline(words);
};

/** A box among paragraphs with a linked headline: a picture beside it, a sentence below it or not. */
export function isCard(unit: Unit): boolean {
  if (!unit.isAmong || !unit.box || unit.chars > 700) return false;
  if (
    /^(?:p|li|td|figure|blockquote|h[1-6])$/.test(unit.element.localName) ||
    unit.holds('figure figcaption, blockquote, table, pre')
  )
    return false;
  const lines = unit.said;
  const first = lines.findIndex(isLinkedLine);
  const headline = lines[first];
  // Before the headline stands a kicker or a label at most.
  if (!headline || first > 2 || lines.slice(0, first).some(({ text }) => text.length > LONGEST_LABEL)) return false;
  if (lines.some(({ text, linkChars }) => linkChars > 0 && linkChars < text.length * 0.9 && endsSentence(text)))
    return false;
  const isOwn = isModule(unit)
    ? unit.links.some((link) => /^(?:article|section)$/.test(unit.leadsTo(link)))
    : headline.links.some(
        (link) =>
          unit.leadsTo(link) === 'article' || (unit.leadsTo(link) === 'section' && link.element.querySelector('img')),
      );
  if (!isOwn) return false;
  if (unit.prose && !isTeaser(unit)) return false;
  if (isModule(unit)) return !lines.some(isQuotation);
  return (
    unit.pictures > 0 ||
    (lines.length > 1 && unit.linkShare > 0.6) ||
    // Headlines with a sentence below each, one after the other, are what a page tells.
    (first + 2 === lines.length && isAlone(unit))
  );
}

export const isQuotation = ({ text, linkChars }: Line): boolean => !linkChars && /^["'“„«»「『‘]/.test(text);

const MODULES = /^(?:aside|section|article|nav)$/;
const isModule = (unit: Unit): boolean => unit.isWithin(MODULES);
