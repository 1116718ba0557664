import { precedes } from '../nodes';
import { BLOCK_NUMBER, type Block } from './blocks';
import { isBanner, isDecoration } from './decoration';
import { fileName, frameOf, isPicture } from './pictures';

/** Which pictures stay: those that stand among kept text, and the one that leads. */
export interface ChosenFrames {
  /** Outermost elements that hold nothing but one picture and its caption. */
  frames: Set<Element>;
  /** The one above the first paragraph. */
  lead: Element | undefined;
  /** Those above the first paragraph that do not lead. */
  left: Set<Element>;
}

/** Chooses among the pictures in `body`. Changes nothing. */
export function chooseFrames(
  body: Element,
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  leadAddress: string,
): ChosenFrames {
  const frames = new Set<Element>();
  const left = new Set<Element>();
  const [first, ...others] = keptTexts(body, blocks, kept);
  const last = others.at(-1) ?? first;
  const seen = new Set<string>();
  let lead: Element | undefined;
  if (!first || !last) return { frames, lead, left };
  const wanted = leadAddress && fileName(leadAddress);
  for (const image of body.querySelectorAll('img')) {
    if (isDecoration(image) || isBanner(image)) continue;
    const frame = frameOf(image);
    if (frames.has(frame)) continue;
    const file = fileName(image.getAttribute('src') ?? '');
    if (precedes(image, first)) {
      left.add(frame);
      if (!lead || (file === wanted && !seen.has(file))) if (isLead(frame, file === wanted)) lead = frame;
      if (lead === frame) seen.add(file);
      continue;
    }
    if (seen.has(file)) continue;
    const isOwn = belongs(frame, kept, last);
    // Below a standfirst, with a caption that is no part of the text.
    if (!isOwn && (lead || file !== wanted || !isLead(frame, true))) continue;
    if (!isOwn) lead = frame;
    frames.add(frame);
    seen.add(file);
  }
  lead ??= pictureAbove(first);
  if (lead) frames.add(lead);
  for (const frame of frames) left.delete(frame);
  return { frames, lead, left };
}

/** The kept paragraphs that stand in the tree still: a line may have become the caption of a picture. */
export const keptTexts = (body: Element, blocks: readonly Block[], kept: ReadonlySet<number>): Element[] =>
  blocks.flatMap(({ kind, element }, number) =>
    kept.has(number) && kind !== 'caption' && body.contains(element) ? [element] : [],
  );

/** Where a picture is another article's or the site's. */
const OF_MENU = 'a[href] h2, li, aside, nav';

/** A picture above the first paragraph: in a figure of its own, or the one the page names. */
function isLead(frame: Element, named: boolean): boolean {
  if (named) return !frame.closest('header nav, a[rel="home"]');
  return frame.localName === 'figure' && !frame.closest(OF_MENU);
}

/** Nothing but a picture, right above the first paragraph and in one box with it. */
function pictureAbove(first: Element): Element | undefined {
  let below = first;
  for (let level = 0; level < 3 && !below.previousElementSibling && below.parentElement; level++)
    below = below.parentElement;
  const above = below.previousElementSibling;
  const [image, ...others] =
    above?.localName === 'img' ? [above] : isPicture(above) ? (above?.querySelectorAll('img') ?? []) : [];
  if (!image || others.length || isDecoration(image) || isBanner(image) || image.closest(OF_MENU)) return undefined;
  return frameOf(image);
}

const OUTSIDE_CAPTIONS = `[${BLOCK_NUMBER}]:not(figcaption, figcaption *, caption, caption *)`;

/** A label or a hint of this length may stand between the text and a picture: "See more photos:". */
const LONGEST_LABEL = 40;

/**
 * A picture between paragraphs belongs to what stands around it: its own caption is kept or, in the nearest element with text of its own, some text. Below the last
 * paragraph there is much else: the text right above it is kept.
 */
export function belongs(frame: Element, kept: ReadonlySet<number>, last: Element): boolean {
  const isKept = (block: Element | undefined): boolean =>
    block !== undefined && kept.has(Number(block.getAttribute(BLOCK_NUMBER)));
  const isLabel = (block: Element): boolean =>
    !isKept(block) && (block.textContent ?? '').trim().length <= LONGEST_LABEL && !block.querySelector('a');
  if ([...frame.querySelectorAll(`[${BLOCK_NUMBER}]`)].some(isKept)) return true;
  for (let holder: Element | null = frame; holder; holder = holder.parentElement) {
    const own = holder.closest(`[${BLOCK_NUMBER}]`);
    if (own) return isKept(own);
    const inside = [...holder.querySelectorAll(OUTSIDE_CAPTIONS)].filter((block) => !frame.contains(block));
    if (!inside.length) continue;
    if (precedes(frame, last)) return inside.some(isKept);
    return isKept(inside.findLast((block) => precedes(block, frame) && !isLabel(block)));
  }
  return false;
}
