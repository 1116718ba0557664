import { BLOCK_NUMBER, type Block, measure } from './blocks';
import { frameOf, isDecoration } from './pictures';

/** A picture and the lines that stand with it, outside of `figcaption`. */
export interface Captioned {
  /** The smallest element that holds both. */
  box: Element;
  frame: Element;
  lines: readonly Block[];
}

/** Captions of news pages are one to three sentences; more text beside a picture is text with a picture in it. */
const LONGEST_CAPTION = 600;

/**
 * Pairs the pictures of a box with its lines, where the box is nothing but captioned pictures.
 * @param lines the box's blocks, none in a `figcaption`
 * @returns [] when the box has no pictures, or more text than captions have
 */
export function pairCaptions(box: Element, lines: readonly Block[]): Captioned[] {
  const length = lines.reduce((sum, { text }) => sum + measure(text), 0);
  const images = [...box.querySelectorAll('img')].filter((image) => !isDecoration(image));
  if (!images.length || length > LONGEST_CAPTION * images.length || lines.length > 4 * images.length) return [];
  const pairs: Captioned[] = [];
  const taken = new Set<Block>();
  for (const image of images) {
    let holder: Element | null = image;
    while (holder && holder !== box && !lines.some((line) => holder?.contains(line.element)))
      holder = holder.parentElement;
    if (!holder || holder === image) continue;
    const unit = holder;
    const own = lines.filter((line) => !taken.has(line) && unit.contains(line.element));
    for (const line of own) taken.add(line);
    const frame = frameOf(image);
    if (!frame.contains(unit) && own.length) pairs.push({ box: unit, frame, lines: withoutRepeats(own) });
  }
  return pairs;
}

/** A line beside a picture above the text may be a byline or a date: without a name that says so, only one of this size is taken for a caption. */
const SHORTEST_UNNAMED = 20;
const CAPTION_NAME = /caption|legend|credit|copyright|foto|photo|bild/i;

/**
 * The caption of a picture that stands apart from the text, above it: the lines in the nearest element around it that has any, when they are few.
 * @returns null when there is none, or when what stands there is something else
 */
export function captionBeside(
  frame: Element,
  blocks: readonly Block[],
  isKept: (block: Block) => boolean,
): Captioned | null {
  if (frame.querySelector('figcaption')) return null;
  for (let box = frame.parentElement; box; box = box.parentElement) {
    const holder = box;
    const lines = blocks.filter(({ element }) => holder.contains(element));
    if (lines.length === 0) continue;
    if (lines.length > 2 || lines.some((line) => isKept(line) || !isCaptionLine(line))) return null;
    return { box, frame, lines: withoutRepeats(lines) };
  }
  return null;
}

const isCaptionLine = ({ element, kind, text, linked }: Block): boolean =>
  kind !== 'heading' &&
  measure(text) <= LONGEST_CAPTION / 2 &&
  linked < text.length * 0.6 &&
  (CAPTION_NAME.test(`${element.className} ${element.parentElement?.className}`) || measure(text) >= SHORTEST_UNNAMED);

/** Pages print a caption twice: in full and cut, for a small and a large window. */
const withoutRepeats = (lines: readonly Block[]): Block[] =>
  lines.filter(
    ({ text }, index) =>
      !lines.some(
        (other, at) =>
          at !== index &&
          (other.text.length > text.length ? other.text.includes(text) : other.text === text && at < index),
      ),
  );

/** Makes `figure` and `figcaption` of a picture and its lines, in the place of the picture. */
export function makeFigure({ frame, lines }: Captioned): void {
  const [first] = lines;
  if (!first) return;
  const { ownerDocument } = frame;
  const figure = frame.localName === 'figure' ? frame : ownerDocument.createElement('figure');
  if (figure !== frame) {
    frame.before(figure);
    figure.append(frame);
  }
  const caption = ownerDocument.createElement('figcaption');
  caption.setAttribute(BLOCK_NUMBER, first.element.getAttribute(BLOCK_NUMBER) ?? '');
  for (const { element } of lines) {
    if (element.contains(figure)) element.before(figure);
    if (caption.hasChildNodes()) caption.append(' ');
    caption.append(...element.childNodes);
    element.remove();
  }
  figure.append(caption);
}
