import { isElement, precedes } from '../nodes';
import type { Block } from './blocks';
import { BLOCK_NUMBER } from './blocks';
import { type Captioned, captionBeside, makeFigure, SAID_TWICE, tidyFigure } from './captions';
import type { Embed } from './embeds';
import { likeness } from './likeness';
import { isPictureCredit } from './picture-credit';
import { fileName, frameOf, isDecoration } from './pictures';
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
  for (const { element } of embeds) {
    if (body.contains(element) && belongs(element, kept)) keepers.add(element.closest('figure') ?? element);
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
  const image = caption.closest('figure')?.querySelector('img');
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
  const seen = new Set<string>();
  let lead: Element | undefined;
  if (!first) return { frames, lead, left };
  const wanted = leadAddress && fileName(leadAddress);
  for (const image of body.querySelectorAll('img')) {
    if (isDecoration(image)) continue;
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
    const isOwn = belongs(frame, kept);
    // Below a standfirst, with a caption that is no part of the text.
    if (!isOwn && (lead || file !== wanted || !isLead(frame, true))) continue;
    if (!isOwn) lead = frame;
    frames.add(frame);
    seen.add(file);
  }
  if (lead) frames.add(lead);
  for (const frame of frames) left.delete(frame);
  return { frames, lead, left };
}

/** A picture above the first paragraph: in a figure of its own, or the one the page names. */
function isLead(frame: Element, named: boolean): boolean {
  if (named) return !frame.closest('header nav, a[rel="home"]');
  return frame.localName === 'figure' && frame.closest('a[href] h2, li, aside, nav') === null;
}

/** A picture between paragraphs belongs to what stands around it: the nearest element with text of its own has some that is kept. */
function belongs(frame: Element, kept: ReadonlySet<number>): boolean {
  for (let holder: Element | null = frame; holder; holder = holder.parentElement) {
    const own = holder.closest(`[${BLOCK_NUMBER}]`);
    if (own) return kept.has(Number(own.getAttribute(BLOCK_NUMBER)));
    const inside = [...holder.querySelectorAll(`[${BLOCK_NUMBER}]`)].filter(
      (block) => !block.closest('figcaption, caption') && !frame.contains(block),
    );
    if (inside.length) return inside.some((block) => kept.has(Number(block.getAttribute(BLOCK_NUMBER))));
  }
  return false;
}
