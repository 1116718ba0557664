import { isPhrase, labelAt } from '../clutter/labels';
import { endsSentence } from '../clutter/prose';
import { wordsIn } from '../clutter/words';
import { type Block, isProse, measure } from './blocks';
import { CAPTION_NAME } from './captions';
import { isWholeSentence } from './lines';
import { isPictureCredit } from './picture-credit';
import { isPicture } from './pictures';

/** What is beside an article without being of it, by the names its makers gave it. */
const FOREIGN =
  /author|autor|bio(?:graphy)?\b|comment|consent|cookie|disclaim|embed|placeholder|newsletter|subscri|sign-?in|log-?in|register|paywall|promo|teaser|related|poll|player|video|social|share|donat|(?<!h)lightbox|overlay|modal|(?:^|\s)hidden(?:\s|$)/i;

/** Where makers name what they make, for style sheets or for their tests. Other data may say anything: "data-url", "data-track". */
const NAMING = ['class', 'id', 'data-testid', 'data-qa'];

/** Without links, names and hours no reader's comment and no box that shares or leads on: a column, a market or a policy may be called so. */
const SAYS_LITTLE = /comment|related|social|share/gi;

/**
 * Whether a box is a part of the site's own machinery, by its names and the names of what is alone in it.
 * @param isTold whether there is nothing but running text in it
 */
export function isForeign(box: Element, isTold = false): boolean {
  for (
    let element: Element | null = box;
    element;
    element = element.children.length === 1 ? element.firstElementChild : null
  ) {
    const names = `${element.localName} ${NAMING.map((name) => element.getAttribute(name) ?? '').join(' ')}`;
    if (FOREIGN.test(isTold ? names.replace(SAYS_LITTLE, '') : names)) return true;
  }
  return box.querySelector('form, iframe, video, audio, [role="radio"], [role="tab"]') !== null;
}

/** Whether something in a box stands in a part of that kind. */
export function isWithinForeign(element: Element | undefined, box: Element): boolean {
  for (let outer = element?.parentElement; outer && box.contains(outer); outer = outer.parentElement)
    if (isForeign(outer)) return true;
  return false;
}

/** The small print of the house. */
const LEGAL = /[©®]|all rights reserved/i;

const isStrong = ({ element, text }: Block): boolean =>
  element.querySelector('strong, b')?.textContent?.trim() === text;

/** Below this share of prose, lines that are no list are labels and buttons of something to use. */
const LEAST_PROSE = 0.5;

/** The first line, set like a heading: short, and nothing but strong words or called a title. */
const isTitle = (block: Block, box: Element): boolean => {
  const { element, kind, text } = block;
  return (
    kind === 'text' &&
    measure(text) <= 60 &&
    (element.localName === 'summary' ||
      /title|head/i.test(
        `${element.className} ${element.parentElement === box ? '' : element.parentElement?.className}`,
      ) ||
      isStrong(block))
  );
};

/** A longer box with links in it is a gallery. */
const MOST_LINES = 30;

/** Two rows of a table. */
const LEAST_CELLS = 4;
const LEAST_TABLE = 0.75;

/** Fewer lines without a link may be labels of something that is drawn. */
const LEAST_UNLINKED = 3;
/** A price at the stock exchange is shorter. */
const SHORTEST_QUOTATION = 30;
/** Words to choose from or to press are shorter. */
const LEAST_OF_LINE = 8;

/** "Sources:": below the text lines without it are more often about the author or the house. */
const isAnnouncing = ({ text }: Block): boolean => /[:：]$/.test(text);

/** A question with answers to choose from is no text, a question that is answered is told. */
const isAsked = ({ text }: Block): boolean => /[?？؟]$/.test(text);

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((length, { text }) => length + measure(text), 0);

const LONGEST_REST = 15;

/** What a house says to its readers, not of the news: to subscribe, to share, to write. */
export function isCall({ text }: Block): boolean {
  const label = labelAt(text);
  // "Les" is "read" in one language and an article in another.
  const isLabelled = label && (label.separated || isPhrase(label) || label.rest.length <= LONGEST_REST);
  return isLabelled || wordsIn(text).some(Boolean);
}

/** Several lines without a question above them: verses, results, what a missing person wore. */
function isVerse(texts: readonly Block[]): boolean {
  const printed = texts.reduce((sum, { element }) => sum + 1 + element.querySelectorAll('br').length, 0);
  return printed >= LEAST_UNLINKED && sizeOf(texts) >= printed * LEAST_OF_LINE && !(texts[0] && isAsked(texts[0]));
}

const isItem = ({ kind }: Block): boolean => kind === 'item' || kind === 'cell';

const isLinked = ({ text, linked }: Block): boolean => linked > text.length * 0.2;

/** What a reviewer gives: "4.5/5", "★★★". */
const RATING = /\d ?\/ ?\d+$|[★☆⭐]$/u;

/** A sentence, however short, or a rating, that leads nowhere. */
const isToldLine = ({ text, linked }: Block): boolean => !linked && (endsSentence(text) || RATING.test(text));

/** "Born: Garut, 1971". */
const isNamedValue = ({ text, linked }: Block): boolean => !linked && /^[^:：]{2,40}[:：] ?\S/u.test(text);

/** What somebody said, called so, with the name below it. */
const isQuoted = (box: Element, { element, text }: Block): boolean =>
  measure(text) > SHORTEST_QUOTATION && box.contains(element.closest('blockquote, [class*="quote" i]'));

/** A few words or a question above a text: "Our verdict". */
const isLabel = ({ text, linked }: Block): boolean => !linked && measure(text) <= 60 && /[?？؟]$|\P{P}$/u.test(text);

/** Sentences, under a label or a question or none, or named values. */
function isToldShortly(box: Element, texts: readonly Block[], hasHeading: boolean): boolean {
  const [first, ...below] = texts;
  if (!first) return false;
  const isAlone = !below.length && isPicture(box.previousElementSibling);
  // In an interview questions are set strong.
  const isTold = (line: Block): boolean =>
    isToldLine(line) ||
    (isNamedValue(line) && (hasHeading || line.element.querySelector('strong, b') !== null)) ||
    (isAsked(line) && isStrong(line));
  if (texts.every(isTold) && (hasHeading || !(isStrong(first) || isAlone))) return true;
  return below.length > 0 && isLabel(first) && below.every(isToldLine);
}

/** Named values under what they are of, as who plays in a film, how long a dish takes. Who wrote the article stands there without a title. */
export const areTitledValues = (lines: readonly Block[]): boolean =>
  lines.length > 2 && lines.every((line, at) => isNamedValue(line) === at > 0);

/** Items under words of any make: what speaks for and against. */
const isListUnderWords = (texts: readonly Block[]): boolean =>
  texts.filter(({ kind }) => kind === 'item').length > 1 && !texts.every(isItem);

/** Rows of cells, perhaps with what they are of above them and where they are from below. */
const isTable = (lines: readonly Block[]): boolean => {
  const cells = lines.filter(({ kind }) => kind === 'cell').length;
  return cells >= LEAST_CELLS && cells >= lines.length * LEAST_TABLE;
};

/**
 * Whether a box among the article's paragraphs is the article's own: facts, a list of names, a second small text. Nothing in it leads away but
 * few of many items, nothing is there to be used or watched, and it has running text, items or a sentence under a heading.
 * @param blocks all blocks of the box
 * @param isBetween whether the text goes on behind it
 */
export function isFactBox(box: Element, blocks: readonly Block[], isBetween: boolean): boolean {
  const lines = blocks.filter(({ kind, text }) => kind !== 'caption' && !isPictureCredit(text));
  const isHeading = (line: Block): boolean => line.kind === 'heading' || (line === lines[0] && isTitle(line, box));
  const headings = lines.filter(isHeading);
  const texts = lines.filter((line) => !isHeading(line));
  const [first] = texts;
  // A few words beside the text that are no sentence are an offer.
  if (!first || (lines.length < 2 && !isWholeSentence(first.text) && !isProse(first) && first.element.closest('aside')))
    return false;
  const leading = lines.filter(isLinked);
  const mayLead = leading.every(isItem) && (lines.length <= MOST_LINES || isTable(lines));
  if (leading.length > (mayLead ? lines.length / 4 : 0)) return false;
  const images = box.querySelectorAll('img').length;
  const isPressed = box.querySelector('button, [role="button"], [onclick], [tabindex]') !== null;
  const isBare = !images && !isPressed;
  const isTold = isBetween && isBare && lines.every((line) => isProse(line) && isToldLine(line));
  if (isForeign(box, isTold) || lines.some(({ text }) => LEGAL.test(text))) return false;
  // A picture under a heading is a card, which leads somewhere, or of the author below the text.
  const isStep =
    isBetween &&
    lines.some(({ kind }) => kind === 'heading') &&
    !box.closest('a') &&
    !box.querySelector('a, button, [role="button"]');
  if (headings.length && images && !isStep) return false;
  if (headings.length && (texts.some(isProse) || texts.filter(isItem).length > 1)) return true;
  if (isTable(lines)) return !images && !lines.some(isCall);
  if (texts.some(({ element }) => CAPTION_NAME.test(`${element.className} ${element.parentElement?.className}`)))
    return false;
  if (
    isBare &&
    (isToldShortly(box, texts, headings.length > 0) ||
      isQuoted(box, first) ||
      // What nothing can be done with.
      ((isListUnderWords(texts) || (isVerse(texts) && (isBetween || isAnnouncing(first)))) &&
        !lines.some((line) => line.linked || isCall(line))))
  )
    return true;
  const told = texts.filter((line) => isProse(line) || isToldLine(line));
  return (
    sizeOf(told) >= sizeOf(texts) * LEAST_PROSE && new Set(told.map(({ text }) => text)).size >= Math.max(images, 2)
  );
}
