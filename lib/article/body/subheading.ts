import { type Block, isProse, measure } from './blocks';
import { isPictureCredit } from './picture-credit';

/** What newsrooms call a heading between paragraphs, in names of classes and elements. */
const NAME = /sub-?_?(?:head|tit)|cross-?head|inter-?(?:line|tit)|mid-?tit|zwischen/i;

const LONGEST = 100;

/** So many lines in strong words above paragraphs are headings; names of speakers or of houses may stand so once or twice. */
const SERIES = 3;

/**
 * Tells whether a line heads the paragraph below it, where Readability passed over it: its class says so, or it is one of several headings or questions of the
 * same make above paragraphs, as those of a live ticker and of an interview are; one alone may be a label ("Up next"). It leads nowhere and is no sentence.
 * @param isFlow whether a block stands where the article's paragraphs stand
 */
export function findSubheadings(
  blocks: readonly Block[],
  isFlow: (number: number) => boolean,
): (number: number) => boolean {
  const series = new Map<string, Set<string>>();
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
    const least = kind === 'heading' || /[?？؟]$/.test(text) ? 2 : isStrong(line) ? SERIES : Infinity;
    return (
      !isPictureCredit(text) &&
      ((series.get(makeOf(line))?.size ?? 0) >= least ||
        NAME.test(`${element.className} ${box?.localName} ${box?.className}`))
    );
  };
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
