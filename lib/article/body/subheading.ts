import { type Block, measure } from './blocks';

/** What newsrooms call a heading between paragraphs, in class names of several languages. */
const NAME = /sub-?_?head|inter-?(?:line|tit)|zwischen/i;

const LONGEST = 100;

/** So many headings of one make with words of their own are the text's; one alone may be a label ("Up next"). */
const SERIES = 3;

/**
 * Tells whether a line alone between two paragraphs heads the second one, where Readability passed over it: its class says so, or it is one of several
 * headings of the same make, as those of a live ticker are, or of the questions of an interview. It leads nowhere and is no sentence.
 */
export function findSubheadings(blocks: readonly Block[]): (line: Block) => boolean {
  const series = new Map<string, Set<string>>();
  for (const block of blocks) {
    const make = makeOf(block);
    if (block.kind === 'heading') series.set(make, (series.get(make) ?? new Set()).add(block.text));
  }
  // One question alone may be the house's own: "Would you share this?"
  const isInterview = blocks.filter(isQuestion).length > 1;
  return (line) => {
    const { element, kind, text, linked } = line;
    if (linked || measure(text) > LONGEST || /[.,;。]$/.test(text)) return false;
    if (kind === 'heading') return element.className !== '' && (series.get(makeOf(line))?.size ?? 0) >= SERIES;
    return (
      kind === 'text' &&
      ((isInterview && isQuestion(line)) || NAME.test(`${element.className} ${element.parentElement?.className}`))
    );
  };
}

/** A question that is nothing but strong words. */
const isQuestion = ({ element, text }: Block): boolean =>
  /[?？؟]$/.test(text) && element.querySelector('b, strong, em')?.textContent?.trim() === text;

const makeOf = ({ element }: Block): string => `${element.localName} ${element.className}`;
