import { isElement, precedes } from '../nodes';
import type { Block } from './blocks';
import { BLOCK_NUMBER } from './blocks';
import { type Captioned, captionBeside, makeFigure, SAID_TWICE, tidyFigure } from './captions';
import { isBanner, isDecoration, isIcon } from './decoration';
import type { Embed } from './embeds';
import { likeness } from './likeness';
import { isPictureCredit } from './picture-credit';
import { fileName, frameOf, isPicture } from './pictures';
import { fold } from './text';

export interface Selection {
  blocks: readonly Block[];
  /** Numbers of the blocks that are article. */
  kept: ReadonlySet<number>;
  /** Addresses of the picture that the page itself names as the article's (`og:image`). */
  leadAddress: string;
  captioned: readonly Captioned[];
  /** What the page shows of other sites. */
  embeds: readonly Embed[];
  title: string;
}

const SAME = 0.9;

/**
 * Leaves in `body` the kept blocks with the pictures that belong to them, and nothing else.
 * @returns what was taken out, in document order, as the outermost nodes
 */
export function assemble(
  body: Element,
  { blocks, kept, leadAddress, captioned, embeds, title }: Selection,
): ChildNode[] {
  const captions = new Set<string>();
  const isRepeated = (block: Block | undefined): boolean => {
    if (!block || captions.has(block.text)) return block !== undefined;
    captions.add(block.text);
    return false;
  };
  const pairs = captioned.filter(({ lines }) => !isRepeated(lines[0]));
  for (const pair of pairs) makeFigure(pair);
  for (const image of body.querySelectorAll('img')) if (isIcon(image)) image.remove();
  const { frames, lead, left } = chooseFrames(body, blocks, kept, leadAddress);
  const keepers = new Set<Node>();
  blocks.forEach((block, number) => {
    if (!kept.has(number)) return;
    const figure = block.kind === 'caption' && block.element.closest('figure');
    if (figure && left.has(figure)) return;
    // Pages hold a caption twice: for a small and for a large window.
    if (block.kind === 'caption' && block.text.length >= SAID_TWICE && isRepeated(block)) return;
    keepers.add(block.element);
  });
  for (const { frame } of pairs) keepers.add(frame.closest('figure') ?? frame);
  const keptBlocks = new Set(blocks.filter((_, number) => kept.has(number)));
  const isKept = (block: Block): boolean => keptBlocks.has(block);
  const beside = lead && captionBeside(lead, blocks, isKept);
  if (beside) {
    makeFigure(beside);
    keepers.add(beside.frame.closest('figure') ?? beside.frame);
  }
  const gone: ChildNode[] = [];
  for (const frame of frames) {
    gone.push(...tidyFigure(frame, blocks, isKept));
    keepers.add(frame);
  }
  for (const caption of body.querySelectorAll('figcaption')) dropCaption(caption, title);
  const last = lastKept(blocks, kept);
  for (const { element } of embeds) {
    if (body.contains(element) && last && belongs(element, kept, last))
      keepers.add(element.closest('figure') ?? element);
  }
  const holders = new Set<Node>([body]);
  for (const keeper of keepers)
    for (let parent = keeper.parentNode; parent && !holders.has(parent); parent = parent.parentNode)
      holders.add(parent);
  return [...gone, ...sweep(body, keepers, holders)];
}

/** Takes a caption away that tells nothing of its picture: a credit alone, which the picture keeps as its title, or the headline again. */
function dropCaption(caption: Element, title: string): void {
  const text = fold(caption.textContent ?? '');
  const before = caption.previousElementSibling;
  const image = (caption.closest('figure') ?? (isPicture(before) ? before : null))?.querySelector('img');
  if (!image || !(isPictureCredit(text) || likeness(text, title) > SAME)) return;
  image.title ||= text;
  caption.remove();
}

function sweep(holder: Element, keepers: ReadonlySet<Node>, holders: ReadonlySet<Node>): ChildNode[] {
  const gone: ChildNode[] = [];
  const stays = (node: Node | null): boolean => node !== null && (keepers.has(node) || holders.has(node));
  let isBelowKept = false;
  for (const node of [...holder.childNodes]) {
    if (isElement(node)) {
      // A rule between parts of the text parts them; at an edge or beside another one it set off what was there.
      if (node.localName === 'hr' && isBelowKept && stays(node.nextElementSibling)) continue;
      isBelowKept = stays(node);
    }
    if (keepers.has(node)) continue;
    if (isElement(node) && holders.has(node)) {
      gone.push(...sweep(node, keepers, holders));
      continue;
    }
    node.remove();
    gone.push(node);
  }
  return gone;
}

function chooseFrames(
  body: Element,
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  leadAddress: string,
): { frames: Set<Element>; lead: Element | undefined; left: Set<Element> } {
  const frames = new Set<Element>();
  const left = new Set<Element>();
  const first = blocks.find(({ kind }, number) => kept.has(number) && kind !== 'caption')?.element;
  const last = lastKept(blocks, kept);
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

const lastKept = (blocks: readonly Block[], kept: ReadonlySet<number>): Element | undefined =>
  blocks.findLast(({ kind }, number) => kept.has(number) && kind !== 'caption')?.element;

/** A picture above the first paragraph: in a figure of its own, or the one the page names. */
function isLead(frame: Element, named: boolean): boolean {
  if (named) return !frame.closest('header nav, a[rel="home"]');
  return frame.localName === 'figure' && frame.closest('a[href] h2, li, aside, nav') === null;
}

/** Nothing but a picture, right above the first paragraph and in one box with it. */
function pictureAbove(first: Element): Element | undefined {
  let below = first;
  for (let level = 0; level < 3 && !below.previousElementSibling && below.parentElement; level++)
    below = below.parentElement;
  const above = below.previousElementSibling;
  const images = isPicture(above) ? [...(above?.querySelectorAll('img') ?? [])] : [];
  const [image] = above?.localName === 'img' ? [above] : images;
  if (
    !image ||
    images.length > 1 ||
    isDecoration(image) ||
    isBanner(image) ||
    image.closest('a[href] h2, li, aside, nav, header nav')
  )
    return;
  return frameOf(image);
}

/** A label or a hint of this length may stand between the text and a picture: "See more photos:". */
const LONGEST_LABEL = 40;

/**
 * A picture between paragraphs belongs to what stands around it: its own caption is kept or, in the nearest element with text of its own, some text. Below the last
 * paragraph there is much else: the text right above it is kept.
 */
function belongs(frame: Element, kept: ReadonlySet<number>, last: Element): boolean {
  const isKept = (block: Element | undefined): boolean =>
    block !== undefined && kept.has(Number(block.getAttribute(BLOCK_NUMBER)));
  const isLabel = (block: Element): boolean =>
    !isKept(block) && (block.textContent ?? '').trim().length <= LONGEST_LABEL && !block.querySelector('a');
  if ([...frame.querySelectorAll(`[${BLOCK_NUMBER}]`)].some(isKept)) return true;
  for (let holder: Element | null = frame; holder; holder = holder.parentElement) {
    const own = holder.closest(`[${BLOCK_NUMBER}]`);
    if (own) return isKept(own);
    const inside = [...holder.querySelectorAll(`[${BLOCK_NUMBER}]`)].filter(
      (block) => !block.closest('figcaption, caption') && !frame.contains(block),
    );
    if (!inside.length) continue;
    if (precedes(frame, last)) return inside.some(isKept);
    return isKept(inside.findLast((block) => precedes(block, frame) && !isLabel(block)));
  }
  return false;
}
