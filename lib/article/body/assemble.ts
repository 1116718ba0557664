import { isElement } from '../nodes';
import type { Block } from './blocks';
import { type Captioned, captionBeside, makeFigure, SAID_TWICE, tidyFigure } from './captions';
import { belongs, chooseFrames, keptTexts } from './chosen-frames';
import { isIcon } from './decoration';
import type { Embed } from './embeds';
import { likeness } from './likeness';
import { isPictureCredit } from './picture-credit';
import { isPicture } from './pictures';
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

const LEAST_LIKENESS = 0.9;

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
  const last = keptTexts(body, blocks, kept).at(-1);
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
  if (!image || !(isPictureCredit(text) || likeness(text, title) > LEAST_LIKENESS)) return;
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
