import { type Block, isProse, measure } from './blocks';
import { judgeBox, judgePictures, type Numbered, type Verdict } from './box';
import type { Captioned } from './captions';
import { countDatesAlone } from './date-line';
import type { Embed } from './embeds';
import { trimEnding } from './ending';
import { isFactBox } from './fact-box';
import { boxOf, holdersOf } from './holders';
import { likeness } from './likeness';
import { findPlaces, type Places } from './places';
import { isSentence, isStandfirst, standfirstBelow } from './standfirst';
import { findSubheadings } from './subheading';
import { isSummary } from './summary';
import { completeLists } from './whole-list';
import type { Witness } from './witness';

export interface FlowInput {
  body: Element;
  blocks: readonly Block[];
  /** Readability's choice. */
  kept: ReadonlySet<number>;
  /** What the page says of the article: candidates for the standfirst, and the text to compare with. */
  witness: Pick<Witness, 'body' | 'descriptions' | 'describesItself'>;
  title: string;
  /** What the page shows of other sites. */
  embeds: readonly Embed[];
}

export interface Choice {
  /** Numbers of the blocks that are article. */
  kept: Set<number>;
  /** Pictures whose captions stand outside of `figcaption`. */
  captioned: Captioned[];
}

/**
 * Mends Readability's choice by where its paragraphs stand. The article's own paragraphs have one kind of place ("flow"); they are taken
 * all, and what stands between, before and behind them in boxes of another kind is judged box by box.
 */
export function followFlow({ body, blocks, kept, witness, title, embeds }: FlowInput): Choice {
  const isHeadline = (block: Block): boolean => block.kind === 'heading' && likeness(block.text, title) > 0.8;
  // A bar at the top of the window may repeat the headline.
  const printed = blocks.findIndex((block) => block.element.localName === 'h1' && isHeadline(block));
  const headline = printed < 0 ? blocks.findIndex(isHeadline) : printed;
  const places = findPlaces({ body, blocks, kept, witness, headline });
  const range = places && rangeOf(blocks, kept, places, blocks[headline]);
  const below = standfirstBelow(blocks, headline, range?.last ?? Math.min(...kept), title);
  if (!places || !range) return { kept: new Set([...below, ...kept]), captioned: [] };
  const { descriptions } = witness;
  const isInRange = (number: number): boolean => number >= range.first && number <= range.last;
  const holders = holdersOf(
    body,
    blocks,
    (block, number) => places.isFlow(number) && isInRange(number) && isProse(block),
  );
  const isElsewhere = (block: Block, number: number): boolean =>
    number > range.last && range.home !== null && !range.home.contains(block.element);
  const boxes = new Map<Element, number[]>();
  const chosen = new Set<number>();
  blocks.forEach((block, number) => {
    const known = kept.has(number);
    if (isElsewhere(block, number)) return;
    if (below.has(number)) {
      chosen.add(number);
      return;
    }
    if (
      places.isFlow(number) &&
      (known || (isInRange(number) && (block.linked < block.text.length * 0.6 || isWholeSentence(block.text))))
    ) {
      if (!isLinkLine(block) && (number >= range.first || belongsInFront(block, title))) chosen.add(number);
    } else if (number < range.first && headline >= 0 && number > headline && places.isAround(number) && isLead(block)) {
      chosen.add(number);
    } else if (!known && number < range.first && isStandfirst(block, descriptions, title)) {
      chosen.add(number);
    } else if (known || isInRange(number) || (headline >= 0 && number > headline && number < range.first)) {
      const box = boxOf(block.element, holders, body);
      const inside = boxes.get(box) ?? [];
      inside.push(number);
      boxes.set(box, inside);
    }
  });
  const captioned: Captioned[] = [];
  let flowLength = 0;
  for (const number of chosen) flowLength += blocks[number]?.text.length ?? 0;
  const isSubheading = findSubheadings(blocks);
  // Boxes right behind the last paragraph, one after the other.
  let next = range.last + 1;
  for (const [box, numbers] of boxes) {
    const all = numbered(blocks, numbers);
    const own = all.filter(({ number }) => kept.has(number));
    const first = numbers[0] ?? 0;
    const span = holders.get(box.parentElement ?? body);
    const isBetween = span !== undefined && span.first < first && first < span.last;
    const isNext = first === next && box.parentElement === blocks[range.last]?.element.parentElement;
    const position = first < range.first ? 'before' : first > range.last ? 'behind' : 'between';
    const lines = all.map(({ block }) => block);
    const [line] = lines;
    const headsNext = lines.length === 1 && chosen.has(first + 1) && line !== undefined && isSubheading(line);
    let verdict: Verdict = { chosen: [], captioned: [] };
    if (position === 'between' && headsNext) verdict.chosen = numbers;
    else if ((isBetween || isNext) && isFactBox(box, lines)) verdict.chosen = numbers;
    else if (position === 'before' && first > headline && isSummary(box, lines)) verdict.chosen = numbers;
    else if (own.length)
      verdict = judgeBox(box, own, { position, isAboveHeadline: first < headline, descriptions, title, flowLength });
    // Who is quoted stands in the quotation, in small print that Readability passes over.
    const quotation = box.closest('blockquote');
    const above = chosen.has(first - 1) ? blocks[first - 1]?.element : undefined;
    const isQuoted = box === quotation && verdict.chosen.length > 0;
    if (isQuoted || (above && quotation?.contains(above))) verdict.chosen = numbers;
    const mayBePicture = own.length ? isNext : isBetween;
    if (mayBePicture && !verdict.chosen.length) verdict = judgePictures(box, all);
    for (const number of verdict.chosen) chosen.add(number);
    captioned.push(...verdict.captioned);
    if (isNext && (verdict.chosen.length || verdict.captioned.length)) next = (numbers.at(-1) ?? next) + 1;
  }
  completeLists(blocks, chosen, range.first);
  for (const number of chosen) {
    const block = blocks[number];
    const dates = block?.kind === 'text' ? countDatesAlone(block.text) : 0;
    // Between paragraphs one date may head a part of a chronicle; "published …, updated …" has two.
    if (dates > (number < range.first || number >= range.last ? 0 : 1)) chosen.delete(number);
  }
  trimEnding(blocks, chosen, [...embeds.map(({ element }) => element), ...body.querySelectorAll('img')]);
  // Such a page comes from no newsroom's system: its boxes are tables, examples and asides of the text, not teasers.
  if (!witness.describesItself)
    blocks.forEach((block, number) => {
      if (kept.has(number) && !isHeadline(block)) chosen.add(number);
    });
  return { kept: chosen, captioned };
}

/** From the first to the last prose of the flow, and on to the last line of the flow that Readability kept. */
function rangeOf(
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  { isFlow, overruled }: Places,
  headline: Block | undefined,
): { first: number; last: number; home: Element | null } | null {
  const own = headline?.element.closest('article');
  const isProseOf = (article: Element | null | undefined) => (block: Block, number: number) =>
    isFlow(number) && isProse(block) && block.element.closest('article') === article;
  // Several articles on one page: the one under the headline.
  const isOwn = own !== null && own !== undefined && blocks.some(isProseOf(own));
  const home = isOwn
    ? own
    : blocks
        .find((block, number) => (overruled || kept.has(number)) && isFlow(number) && isProse(block))
        ?.element.closest('article');
  const prose = blocks.flatMap((block, number) => {
    if (!isFlow(number) || !isProse(block)) return [];
    const isHere =
      (kept.has(number) && (!isOwn || own.contains(block.element))) || block.element.closest('article') === home;
    return isHere ? [number] : [];
  });
  const first = prose[0];
  const lastProse = prose.at(-1);
  if (first === undefined || lastProse === undefined) return null;
  const lastKept = blocks.findLastIndex(
    (block, number) =>
      kept.has(number) &&
      isFlow(number) &&
      block.linked < block.text.length * 0.6 &&
      (!isOwn || own.contains(block.element)),
  );
  return { first, last: Math.max(lastProse, lastKept), home: isOwn ? own : null };
}

function numbered(blocks: readonly Block[], numbers: readonly number[]): Numbered[] {
  return numbers.flatMap((number) => {
    const block = blocks[number];
    return block ? [{ number, block }] : [];
  });
}

/** A paragraph that is one link and no sentence leads away ("CLICK HERE TO GET THE APP"). A bare address may be a source. */
const isLinkLine = (block: Block): boolean =>
  block.kind === 'text' &&
  block.linked >= block.text.length * 0.9 &&
  block.text.length < 200 &&
  !isSentence(block.text) &&
  !ADDRESS.test(block.text);

/** A linked sentence between paragraphs is told; a linked headline has no full stop. */
const isWholeSentence = (text: string): boolean => /[^.][.。।]$/u.test(text) && measure(text) >= 30;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** A line between the headline and the article's paragraphs, in an element around them. */
const isLead = (block: Block): boolean =>
  block.kind === 'text' &&
  block.linked < block.text.length * 0.7 &&
  (isSentence(block.text) || isProse(block)) &&
  measure(block.text) >= 25 &&
  !isDateLine(block) &&
  !ADDRESS.test(block.text);

const isDateLine = (block: Block): boolean => measure(block.text) < 80 && TIME.test(block.text);

const TIME = /\d{1,2}\s?[:.h]\s?\d{2}|\b(?:19|20)\d\d\b/;

/** A line of the flow above its first long paragraph: a lead, not the title again, a date or a byline. */
function belongsInFront(block: Block, title: string): boolean {
  if (likeness(block.text, title) > 0.9) return false;
  if (block.kind === 'heading') return true;
  // A dateline on a line of its own: the dash leads on to the text, as the comma behind a salutation does.
  if (/\s[-–—]{1,2}$|[^\d],$/.test(block.text)) return true;
  if (isDateLine(block) || ADDRESS.test(block.text)) return false;
  if (block.kind === 'item') return true;
  return isSentence(block.text) || measure(block.text) >= 40;
}
