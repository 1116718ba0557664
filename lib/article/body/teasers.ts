import { isText } from '../nodes';
import { fold } from './text';

/** Blocks that hold text of their own. */
const TEXT_BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dd, dt, td, th, pre, blockquote';

/** A link of fewer signs is a word in a sentence, not a headline. */
export const SHORTEST_HEADLINE = 8;

/** A teaser has at most this many signs; what is longer is told, not announced. */
export const LONGEST_TEASER = 400;

/** The running text of some blocks, and how much of it only announces other pages. */
export interface ProseMeasure {
  /** Signs of text that are in no link and no heading. An ideograph counts as three signs, since it says as much. */
  prose: number;
  /** Signs of those texts that stand right behind a headline which leads to another page. */
  teasers: number;
  /** How many such texts there are. */
  teaserCount: number;
  /** Texts longer than a teaser. */
  longTexts: number;
}

/**
 * Measures text and teasers: a list page is headlines that lead elsewhere, each with a short text behind it, whatever the markup: heading and paragraph, two
 * paragraphs, two cells, a link and a line break in one item. Needs no language and no class names.
 */
export function measureProse(root: ParentNode): ProseMeasure {
  const measure: ProseMeasure = { prose: 0, teasers: 0, teaserCount: 0, longTexts: 0 };
  let afterHeadline = false;
  for (const block of root.querySelectorAll(TEXT_BLOCKS)) {
    if (block.querySelector(TEXT_BLOCKS) || block.closest('figcaption')) continue;
    const signs = signsOf(block.textContent ?? '');
    if (signs === 0) continue;
    const links = linkSigns(block);
    if (links >= SHORTEST_HEADLINE && links >= signs * 0.9) {
      afterHeadline = true;
      continue;
    }
    if (/^h\d$/.test(block.localName)) {
      afterHeadline = false;
      continue;
    }
    const text = signs - links;
    measure.prose += text;
    if (text > LONGEST_TEASER) measure.longTexts += 1;
    else if (afterHeadline || beginsWithHeadline(block)) {
      measure.teasers += text;
      measure.teaserCount += 1;
    }
    afterHeadline = false;
  }
  return measure;
}

/** Three headlines with teasers, and half of the text in them. */
export const isMostlyTeasers = ({ prose, teasers, teaserCount }: ProseMeasure): boolean =>
  teaserCount >= 3 && teasers * 2 >= prose;

/** The length of a text in signs, white space folded; an ideograph counts as three, since it says as much. */
export const signsOf = (text: string): number => {
  const folded = fold(text);
  return folded.length + 2 * (folded.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0);
};

const linkSigns = (block: Element): number => {
  let signs = 0;
  for (const link of block.querySelectorAll('a[href]')) signs += signsOf(link.textContent ?? '');
  return signs;
};

/** `<li><a>Headline</a><br>teaser</li>` */
function beginsWithHeadline(block: Element): boolean {
  let first = block.firstChild;
  while (first && isSpace(first)) first = first.nextSibling;
  let next = first?.nextSibling ?? null;
  while (next && isSpace(next)) next = next.nextSibling;
  return first?.nodeName === 'A' && next?.nodeName === 'BR' && signsOf(first.textContent ?? '') >= SHORTEST_HEADLINE;
}

const isSpace = (node: Node): boolean => isText(node) && !/\S/.test(node.data);
