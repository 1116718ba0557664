import { BLOCK_NUMBER, type Block, isProse, measure } from './blocks';
import { saysOnlyWhen } from './date-line';
import { isDecoration } from './decoration';
import { bare } from './likeness';
import { frameOf } from './pictures';
import { fold } from './text';

/** A picture and the lines that stand with it, outside of `figcaption`. */
export interface Captioned {
  /** The smallest element that holds both. */
  box: Element;
  frame: Element;
  lines: readonly Block[];
}

/** A caption of this length does not come twice by itself; "Photo: AP" may. */
export const SAID_TWICE = 30;

/** Captions of news pages are one to three sentences; more text beside a picture is text with a picture in it. */
const LONGEST_CAPTION = 600;

/**
 * Pairs the pictures of a box with its lines, where the box is nothing but captioned pictures.
 * @param lines the box's blocks, none in a `figcaption`
 * @returns [] when the box has no pictures, more text than captions have, or a moment for machines, as the head of an article has
 */
export function pairCaptions(box: Element, lines: readonly Block[]): Captioned[] {
  const length = lines.reduce((sum, { text }) => sum + measure(text), 0);
  const images = [...box.querySelectorAll('img')].filter((image) => !isDecoration(image));
  if (length > LONGEST_CAPTION * images.length || lines.length > 4 * images.length) return [];
  if (lines.some(({ element }) => element.querySelector('time[datetime]'))) return [];
  // More running text than pictures is text with pictures in it.
  if (withoutRepeats(lines).filter(isProse).length > images.length) return [];
  const pairs: Captioned[] = [];
  const spoken = lines.filter(({ text }) => !saysOnlyWhen(text));
  const taken = new Set<Block>();
  for (const image of images) {
    let holder: Element | null = image;
    while (holder && !lines.some((line) => holder?.contains(line.element))) holder = holder.parentElement;
    if (!holder) continue;
    const unit = holder;
    const own = spoken.filter((line) => !taken.has(line) && unit.contains(line.element));
    for (const line of own) taken.add(line);
    const frame = frameOf(image);
    if (!frame.contains(unit) && own.length) pairs.push({ box: unit, frame, lines: withoutRepeats(own) });
  }
  return pairs;
}

/** A line beside a picture above the text may be a byline or a date: without a name that says so, only one of this size is taken for a caption. */
const SHORTEST_UNNAMED = 20;
/** What makers of pages call captions and credits, in names of classes. */
export const CAPTION_NAME = /caption|legend|credit|copyright|foto|photo|bild/i;

/**
 * The caption of a picture that stands apart from the text, above it: the lines in the nearest element around it that has any, when they are few, or
 * the line right behind it that says what the picture's `alt` says.
 * @returns null when there is none, or when what stands there is something else
 */
export function captionBeside(
  frame: Element,
  blocks: readonly Block[],
  isKept: (block: Block) => boolean,
): Captioned | null {
  if (frame.querySelector('figcaption')) return null;
  let alone = frame;
  for (let box = frame.parentElement; box; box = box.parentElement) {
    const holder = box;
    const lines = blocks.filter(({ element }) => holder.contains(element));
    if (lines.length === 0) {
      alone = box;
      continue;
    }
    if (lines.length <= 2 && !lines.some((line) => isKept(line) || !isCaptionLine(line, frame)))
      return { box, frame, lines: withoutRepeats(lines) };
    const next = alone.nextElementSibling;
    const behind = lines.filter(({ element }) => next?.contains(element));
    const [line] = behind;
    if (!line || behind.length > 1 || isKept(line) || !isCaptionLine(line, frame) || !repeatsAlt(line, frame))
      return null;
    return { box, frame, lines: behind };
  }
  return null;
}

/** Whether a line beside a picture is its caption: by a name that says so, or long enough, and not a heading or a link to something else. */
export function isCaptionLine({ element, kind, text, linked }: Block, frame: Element): boolean {
  const isNamed = CAPTION_NAME.test(`${element.className} ${element.parentElement?.className}`);
  // A link around the picture and its caption leads to the picture.
  const leadsAway = linked >= text.length * 0.6 && !(isNamed && element.closest('a')?.contains(frame));
  return (
    kind !== 'heading' &&
    !/^https?:\/\/\S+$/.test(text) &&
    measure(text) <= LONGEST_CAPTION / 2 &&
    !leadsAway &&
    (isNamed || measure(text) >= SHORTEST_UNNAMED)
  );
}

function repeatsAlt({ text }: Block, frame: Element): boolean {
  const image = frame.localName === 'img' ? frame : frame.querySelector('img');
  const alt = bare(image?.getAttribute('alt') ?? '');
  const said = bare(text);
  return said.length >= 10 && alt !== '' && (alt.startsWith(said) || said.startsWith(alt));
}

/** Pages print a caption twice: in full and cut, for a small and a large window. */
const withoutRepeats = (lines: readonly Block[]): Block[] =>
  lines.filter(
    ({ text }, index) =>
      !lines.some((other, at) =>
        other.text.length > text.length ? other.text.includes(text) : other.text === text && at < index,
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

/**
 * Makes captions of the lines in a figure, or adds them to its own (a credit stands beside it), and takes out of it what is no caption: "Video", "See all pictures (12)".
 * @returns what was taken out
 */
export function tidyFigure(figure: Element, blocks: readonly Block[], isKept: (block: Block) => boolean): ChildNode[] {
  dropRepeatedCaptions(figure);
  const own = figure.querySelector('figcaption');
  const inside = blocks.filter(
    (block) => block.kind === 'text' && figure.contains(block.element) && (own !== null || !isKept(block)),
  );
  const lines = inside.filter((line) => isCaptionLine(line, figure) && !line.element.closest('blockquote'));
  const gone = inside.filter((line) => !isKept(line) && !lines.includes(line)).map(({ element }) => element);
  const isFilm = figure.querySelector('video') !== null;
  for (const element of gone) {
    // A word beside the picture on its line ("Agency") makes one block with it.
    if (!isFilm) for (const image of element.querySelectorAll('img')) element.before(image.closest('picture') ?? image);
    element.remove();
  }
  if (own) addToCaption(own, lines);
  else if (figure.localName === 'figure') makeFigure({ box: figure, frame: figure, lines: withoutRepeats(lines) });
  return gone;
}

function addToCaption(caption: Element, lines: readonly Block[]): void {
  for (const { element, text } of lines) {
    if (element.querySelector('img')) continue;
    if (!fold(caption.textContent ?? '').includes(text)) caption.append(' ', ...element.childNodes);
    const box = element.parentElement;
    element.remove();
    if (box && !box.childElementCount && !fold(box.textContent ?? '')) box.remove();
  }
}

/** Leaves each caption of a figure once, whole: pages print it twice, and cut for a small window ("The harbour before the …"). */
function dropRepeatedCaptions(figure: Element): void {
  const captions = [...figure.querySelectorAll('figcaption')];
  for (const parts of [captions, ...captions.map(({ children }) => [...children])]) {
    const texts = parts.map((part) => fold(part.textContent ?? ''));
    parts.forEach((part, index) => {
      const text = texts[index] ?? '';
      const said = text.replace(/\s*(?:…|\.{3})$/, '');
      const isRepeated = texts.some((other, at) => (other === text ? at < index : other.startsWith(said)));
      if (isRepeated && text.length >= SAID_TWICE) part.remove();
    });
  }
}
