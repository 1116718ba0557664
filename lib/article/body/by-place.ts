import type { Block, Numbered } from './blocks';
import { belongsInFront, isLastLine, isLead, isLinkLine, isWholeSentence } from './lines';
import type { Places } from './places';
import type { Range } from './range';
import { isStandfirst } from './standfirst';

export interface ByPlaceInput {
  blocks: readonly Block[];
  /** Readability's choice. */
  kept: ReadonlySet<number>;
  places: Places;
  range: Range;
  /** The number of the heading that is the headline; -1 when none is. */
  headline: number;
  title: string;
  /** What the page says the article is about. */
  descriptions: readonly string[];
  /** Numbers of the blocks that are the standfirst. */
  standfirst: ReadonlySet<number>;
}

export interface ByPlace {
  /** Numbers of the blocks that are article by where they stand. */
  chosen: Set<number>;
  /** Those that are judged with the box they stand in, in document order. */
  open: Numbered[];
}

/** Chooses the lines of the flow, and single lines around it that what they are speaks for. */
export function chooseByPlace(input: ByPlaceInput): ByPlace {
  const { blocks, kept, places, range, headline, title, descriptions, standfirst } = input;
  const chosen = new Set<number>();
  const open: Numbered[] = [];
  const { first, last, home } = range;
  const isOfFlow = (block: Block, number: number): boolean => {
    if (!places.isFlow(number)) return false;
    if (kept.has(number)) return true;
    return number >= first && number <= last && (block.linked < block.text.length * 0.6 || isWholeSentence(block.text));
  };
  // "The ministry writes:", and then the linked name of what it writes. At the end of the text other articles are announced so.
  const isAnnounced = (number: number): boolean =>
    number < last &&
    chosen.has(number - 1) &&
    /[:：]$/.test(blocks[number - 1]?.text ?? '') &&
    blocks[number]?.element.querySelectorAll('a').length === 1;
  // Who is quoted, with a link.
  const isSigned = (number: number): boolean =>
    blocks[number]?.element.closest('blockquote')?.contains(blocks[number - 1]?.element ?? null) === true;
  const isOwn = (block: Block, number: number): boolean =>
    (!isLinkLine(block) || isAnnounced(number) || isSigned(number)) &&
    (number >= first || belongsInFront(block, title));
  const isAround = (block: Block, number: number): boolean =>
    (number < first && headline >= 0 && number > headline && places.isAround(number) && isLead(block)) ||
    (number === last + 1 && places.isAround(number) && isLastLine(block)) ||
    (number < first && !kept.has(number) && isStandfirst(block, descriptions, title));
  blocks.forEach((block, number) => {
    if (number > last && home !== null && !home.contains(block.element)) return;
    const isPartOfFlow = isOfFlow(block, number);
    if (standfirst.has(number) || (isPartOfFlow ? isOwn(block, number) : isAround(block, number))) chosen.add(number);
    else if (!isPartOfFlow) open.push({ number, block });
  });
  return { chosen, open };
}
