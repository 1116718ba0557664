import type { Numbered } from './blocks';
import { isProse } from './blocks';

/** A box that holds so much of the text is part of the article, whatever it looks like. */
const LARGE_SHARE = 0.35;

/** Beside an article shorter than this (in UTF-16 code units) what its house sells is large too: there only running text counts. */
const SHORT_FLOW = 1_500;

/** What holds so many times as much as the text is what the page is there for. */
const MUCH_MORE = 5;

/** More items than subscribers are promised: who won, who plays, what is needed. */
const MANY_ITEMS = 12;

/** A shorter box above the text may hold the headline, names and hours around a standfirst. */
const LONG_BOX = 600;

/** Less than this is a line above a list of what subscribers get. */
const LEAST_TOLD = 100;

/**
 * What is article in a box because it holds much of the text.
 * @param texts its lines without headings and captions
 * @param size lengths of the box's lines and of the article's own paragraphs, in UTF-16 code units
 * @returns 'all' of the box; the lines that tell something; undefined where its length says nothing
 */
export function takeLarge(
  texts: readonly Numbered[],
  {
    length,
    flowLength,
    isAbove,
    hasHeading,
  }: { length: number; flowLength: number; isAbove: boolean; hasHeading: boolean },
): 'all' | Numbered[] | undefined {
  if (length <= flowLength * LARGE_SHARE) return undefined;
  if (flowLength >= SHORT_FLOW || length > flowLength * MUCH_MORE) return 'all';
  const items = texts.filter(({ block }) => block.kind === 'item');
  if (items.length > MANY_ITEMS || texts.some(({ block }) => block.kind === 'cell')) return 'all';
  const told = texts.filter(({ block }) => block.kind === 'text' && isProse(block));
  const toldLength = told.reduce((sum, { block }) => sum + block.text.length, 0);
  const isTold = toldLength > length / 2;
  if (isTold && (!isAbove || length > LONG_BOX)) return 'all';
  return isTold || (toldLength > LEAST_TOLD && !hasHeading) ? told : undefined;
}
