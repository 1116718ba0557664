import { type Block, isProse, measure } from './blocks';
import { isPictureCredit } from './picture-credit';

/** What newsrooms call a heading between paragraphs, in names of classes and elements. */
const NAME = /sub-?_?(?:head|tit)|cross-?head|inter-?(?:line|tit)|mid-?tit|zwischen/i;

const LONGEST = 100;

/** "Picture: …" */
const LABELLED = /^\p{L}+[:：]/u;

/** So many lines in strong words above paragraphs are headings; names of speakers or of houses may stand so once or twice. */
const SERIES = 3;

/**
 * Tells whether a line heads the paragraph below it, where Readability passed over it: its class says so, or it is one of several headings or questions of the
 * same make above paragraphs, as those of a live ticker and of an interview are, or of several lines between paragraphs in a make that no paragraph has; one alone
 * may be a label ("Up next"). It leads nowhere and is no sentence.
 * @param isFlow whether a block stands where the article's paragraphs stand
 */
export function findSubheadings(
  blocks: readonly Block[],
  isFlow: (number: number) => boolean,
): (number: number) => boolean {
  const series = new Map<string, Set<string>>();
  const makesOfProse = new Set(blocks.filter(isProse).map(makeOf));
  const isOfOwnMake = ({ element, kind, text }: Block, number: number): boolean => {
    const above = blocks[number - 1];
    return (
      kind === 'text' &&
      element.className !== '' &&
      !LABELLED.test(text) &&
      above !== undefined &&
      isProse(above) &&
      isFlow(number - 1) &&
      !isBelowPicture(element, above.element)
    );
  };
  blocks.forEach((block, number) => {
    const next = blocks[number + 1];
    if (!next || !isFlow(number + 1) || !isProse(next)) return;
    const make = makeOf(block);
    series.set(make, (series.get(make) ?? new Set()).add(block.text));
  });
  return (number) => {
    const line = blocks[number];
    if (!line || line.linked || measure(line.text) > LONGEST || /[.,;。]$/.test(line.text)) return false;
    const { element, kind, text } = line;
    const box = element.parentElement;
    const make = makeOf(line);
    const isOwn = isOfOwnMake(line, number) && !makesOfProse.has(make);
    const least = isOwn || kind === 'heading' || /[?？؟]$/.test(text) ? 2 : isStrong(line) ? SERIES : Infinity;
    return (
      !isPictureCredit(text) &&
      ((series.get(make)?.size ?? 0) >= least || NAME.test(`${element.className} ${box?.localName} ${box?.className}`))
    );
  };
}

/** Whether a picture stands between a line and the paragraph above it. */
function isBelowPicture(line: Element, paragraph: Element): boolean {
  for (let box: Element | null = line; box && !box.contains(paragraph); box = box.parentElement) {
    const before = box.previousElementSibling;
    if (before?.matches('img') || before?.querySelector('img')) return true;
  }
  return false;
}

/** Nothing but strong words. */
const isStrong = ({ element, text }: Block): boolean =>
  text.length <= LONGEST && element.querySelector('b, strong, em')?.textContent?.trim() === text;

/** By what a line is set like others: its element and the one around it, with their classes. */
const makeOf = (block: Block): string => {
  const { element, kind, text } = block;
  const box = element.parentElement;
  const form = kind === 'heading' ? '' : `${isStrong(block)} ${/[?？؟]$/.test(text)}`;
  return `${form} ${element.localName} ${element.className} ${box?.localName} ${box?.className}`;
};
