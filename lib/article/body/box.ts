import { type Block, isProse, measure, type Numbered } from './blocks';
import { namesOf } from './called';
import { type Captioned, isCaptionLine, pairCaptions } from './captions';
import { isForeign } from './fact-box';
import { takeLarge } from './large-box';
import { likeness } from './likeness';
import { isSentence, isWholeSentence } from './lines';
import { isStandfirst } from './standfirst';

export interface BoxSetting {
  /** Where the box stands: before the article's first paragraph, between two of them, or behind the last. */
  position: 'before' | 'between' | 'behind';
  /** Whether it stands above the headline, where the bar of the site is. */
  isAboveHeadline: boolean;
  descriptions: readonly string[];
  title: string;
  /** Length of the article's own paragraphs. */
  flowLength: number;
}

/** A sentence of this length may be half of it a link. */
const SHORTEST_LINKED = 60;

/** Pictures to take from a box: a gallery above the article has its first picture stand for it. */
const MOST_CAPTIONED = { before: 1, between: 100, behind: 0 } as const;

/** What is said of a picture or by whom, by the names its makers gave it. */
const CAPTION_OR_BYLINE = /caption|credit|legend|bildunter|copyright|byline|photo-?by/i;

export interface Verdict {
  /** Numbers of the blocks that are article. */
  chosen: number[];
  /** Pictures whose captions stand outside of `figcaption`. */
  captioned: Captioned[];
}

/** More behind the text is a part of it, as acknowledgements, grants and disclosures of a study in a box that names the authors. */
const LONGEST_NOTICE = 1_000;

/**
 * Which blocks of a box are article: a piece of the page that Readability kept and that stands apart from the article's paragraphs.
 */
export function judgeBox(
  box: Element,
  inside: readonly Numbered[],
  { position, isAboveHeadline, descriptions, title, flowLength }: BoxSetting,
): Verdict {
  const lines = inside.filter(({ block }) => block.kind !== 'caption');
  const captions = inside.filter(({ block }) => block.kind === 'caption').map(({ number }) => number);
  const all = { chosen: inside.map(({ number }) => number), captioned: [] };
  const headings = lines.filter(
    ({ block }) => block.kind === 'heading' && likeness(block.text, title) < 0.8 && block.element.localName !== 'h1',
  );
  const texts = lines.filter(({ block }) => block.kind !== 'heading');
  const length = lines.reduce((sum, { block }) => sum + block.text.length, 0);
  const linked = lines.reduce((sum, { block }) => sum + block.linked, 0);
  const isOneLine = position === 'between' && inside.length === 1;
  if (linked > length * (isOneLine ? 0.6 : 0.4) || (position === 'behind' && length < LONGEST_NOTICE && isForeign(box)))
    return { chosen: captions, captioned: [] };
  const isAbove = position === 'before';
  const large = takeLarge(texts, { length, flowLength, isAbove, hasHeading: headings.length > 0 });
  if (large === 'all') return all;
  if (large) return { chosen: [...captions, ...large.map(({ number }) => number)], captioned: [] };
  const pairs = headings.length
    ? []
    : pairCaptions(
        box,
        texts.map(({ block }) => block),
      );
  // A picture with a word beside it may be the bar of the site, and with a long text the first paragraph.
  const captioned = pairs.filter(({ frame, lines: own }) =>
    own.every((line) => isCaptionLine(line, frame) || !(isAboveHeadline || (position === 'before' && isProse(line)))),
  );
  if (captioned.length) return { chosen: captions, captioned: captioned.slice(0, MOST_CAPTIONED[position]) };
  const line = texts[0]?.block.element;
  const isCaption = CAPTION_OR_BYLINE.test(namesOf(box, line?.parentElement, line));
  const prose = texts.filter(({ block }) => block.kind === 'text' && isProse(block));
  const proseLength = prose.reduce((sum, { block }) => sum + measure(block.text), 0);
  const isSection = position !== 'behind' && prose.length >= 4;
  const isProseBox =
    (!headings.length || isSection) &&
    (proseLength >= 120 || (position === 'between' && prose.some(({ block }) => isSentence(block.text)))) &&
    !isCaption;
  if (isProseBox && proseLength > length * 0.5 && (position !== 'before' || isSection)) return all;
  if (position === 'before') {
    const lead = lines.filter(
      ({ block }) =>
        isStandfirst(block, descriptions, title) ||
        isLeadHeading(block) ||
        (isProse(block) && isSentence(block.text) && !block.text.startsWith('http') && !headings.length && !isCaption),
    );
    // Short sentences, or with a long link, beside those of a lead.
    const isBeside = ({ block }: Numbered): boolean =>
      !headings.length &&
      block.linked < block.text.length * 0.6 &&
      isWholeSentence(block.text) &&
      lead.some((one) => isProse(one.block) && one.block.element.parentElement === block.element.parentElement);
    const own = lines.filter((line) => lead.includes(line) || isBeside(line));
    return { chosen: [...captions, ...own.map(({ number }) => number)], captioned: [] };
  }
  if (position === 'between') {
    const isLine =
      isOneLine && (box.localName === 'p' || (measure(texts[0]?.block.text ?? '') >= SHORTEST_LINKED && !isCaption));
    if (isLine && texts.some(({ block }) => isSentence(block.text))) return all;
    const isQuotation = box.localName === 'blockquote' || box.querySelector('blockquote') !== null;
    const isList = texts.length > 1 && texts.every(({ block }) => block.kind === 'item' || block.kind === 'cell');
    if (isList || (isQuotation && !headings.length)) return all;
    // Headings alone, or code.
    if (texts.every(({ block }) => block.element.localName === 'pre')) return all;
  }
  return { chosen: captions, captioned: [] };
}

/**
 * Which blocks of a box among the paragraphs are article where nothing else speaks for it: its pictures with what is said of them, nothing else.
 */
export function judgePictures(box: Element, inside: readonly Numbered[]): Verdict {
  const lines = inside.filter(({ block }) => block.kind !== 'caption').map(({ block }) => block);
  if (isForeign(box) || lines.some(({ kind, text, linked }) => kind === 'heading' || linked > text.length * 0.4))
    return { chosen: [], captioned: [] };
  const captions = inside.filter(
    ({ block }) => block.kind === 'caption' && block.element.closest('figure')?.querySelector('img[src]'),
  );
  return { chosen: captions.map(({ number }) => number), captioned: pairCaptions(box, lines) };
}

/** A first paragraph that is printed as a heading: as long as a sentence or two. */
const isLeadHeading = (block: Block): boolean =>
  block.kind === 'heading' && block.element.localName !== 'h1' && isSentence(block.text) && measure(block.text) >= 120;
