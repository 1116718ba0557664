import { labelAt } from '../clutter/labels';
import { type Block, measure } from './blocks';
import { isCall, isForeign } from './fact-box';
import { isWholeSentence } from './lines';

/** A point is as long as a headline, and one with another as long as a sentence, in letters as `measure` counts them. */
const SHORTEST = 20;
const LEAST_AVERAGE = 30;
const LONGEST_TITLE = 60;
const MOST_POINTS = 8;

/**
 * Whether a box below the headline is the newsroom's own summary: a few points as long as sentences that lead nowhere, under a title or none.
 * @param lines all blocks of the box
 */
export function isSummary(box: Element, lines: readonly Block[]): boolean {
  const [first] = lines;
  const below = first && first.kind !== 'item' && measure(first.text) <= LONGEST_TITLE ? lines.slice(1) : lines;
  // The last point may lead to more of the day's news.
  const points = below.at(-1)?.linked ? below.slice(0, -1) : below;
  if (points.length < 2 || points.length > MOST_POINTS) return false;
  const texts = new Set(points.map(({ text }) => text));
  return (
    points.every(({ kind, text, linked }) => kind === 'item' && !linked && measure(text) >= SHORTEST) &&
    texts.size === points.length &&
    measure([...texts].join('')) >= LEAST_AVERAGE * points.length &&
    !isForeign(box)
  );
}

/**
 * Whether a box right above the text is the newsroom's summary in sentences: under a heading ("In short:") two paragraphs or more that lead nowhere,
 * under another perhaps what comes next. Behind the text, where the author and the house present themselves so, only points are what it tells to do.
 * @param lines all blocks of the box
 */
export function isTitledSummary(box: Element, lines: readonly Block[], isBehind: boolean): boolean {
  const [first] = lines;
  const texts = lines.filter(({ kind }) => kind !== 'heading');
  return (
    first?.kind === 'heading' &&
    (isBehind ? lines.filter(({ kind }) => kind === 'item') : texts).length > 1 &&
    texts.length <= MOST_POINTS &&
    lines.length < texts.length * 2 &&
    texts.every(({ text }) => isWholeSentence(text)) &&
    lines.every((line) => line.kind !== 'heading' || measure(line.text) <= LONGEST_TITLE) &&
    !labelAt(first.text) &&
    !texts.some(isCall) &&
    !box.querySelector('a, img, button, [role="button"]') &&
    !isForeign(box)
  );
}
