import { type Block, isProse } from './blocks';
import { judgeBox, judgePictures, type Numbered, type Verdict } from './box';
import type { Captioned } from './captions';
import { takeCredited } from './credited-caption';
import { dropDatesAlone } from './date-line';
import type { Embed } from './embeds';
import { trimBiography, trimEnding } from './ending';
import { isFactBox, isForeign, isPicture, isWithinForeign } from './fact-box';
import { boxOf, holdersOf } from './holders';
import { likeness } from './likeness';
import { belongsInFront, isLastLine, isLead, isLinkLine, isWholeSentence } from './lines';
import { addNotes } from './notes';
import { isPictureCredit } from './picture-credit';
import { findPlaces } from './places';
import { dropPulledQuotes } from './pulled-quote';
import { rangeOf } from './range';
import { dropRepeats } from './repeats';
import { isStandfirst, standfirstBelow } from './standfirst';
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
  witness: Pick<Witness, 'authors' | 'body' | 'descriptions' | 'describesItself'>;
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
  const shown = [...embeds.map(({ element }) => element), ...body.querySelectorAll('img')];
  if (!places || !range) {
    // Above the headline stand bread crumbs and bars.
    const own = [...kept].filter((number) => {
      const block = blocks[number];
      return number >= headline || (block && isProse(block));
    });
    const all = new Set([...below, ...own]);
    dropDatesAlone(blocks, all, { first: 0, last: blocks.length });
    trimEnding(blocks, all, shown, witness.authors);
    return { kept: all, captioned: [] };
  }
  const { descriptions } = witness;
  const isInRange = (number: number): boolean => number >= range.first && number <= range.last;
  const holders = holdersOf(
    body,
    blocks,
    (block, number) => places.isFlow(number) && isInRange(number) && isProse(block),
  );
  const isElsewhere = (block: Block, number: number): boolean =>
    number > range.last && range.home !== null && !range.home.contains(block.element);
  const isSubheading = findSubheadings(blocks, places.isFlow);
  // "The ministry writes:", and then the linked name of what it writes. At the end of the text other articles are announced so.
  const isAnnounced = (number: number): boolean =>
    number < range.last &&
    chosen.has(number - 1) &&
    /[:：]$/.test(blocks[number - 1]?.text ?? '') &&
    blocks[number]?.element.querySelectorAll('a').length === 1;
  // Who is quoted, with a link.
  const isSigned = (number: number): boolean =>
    blocks[number]?.element.closest('blockquote')?.contains(blocks[number - 1]?.element ?? null) === true;
  // The first paragraph may stand in a box of its own, right above the others, as in the `header` of an `article`.
  const isFirst = (block: Block, number: number): boolean => {
    const box = boxOf(block.element, holders, body);
    return (
      headline >= 0 &&
      number > headline &&
      number === range.first - 1 &&
      isProse(block) &&
      !block.linked &&
      isLead(block) &&
      isWholeSentence(block.text) &&
      !/:\d\d/.test(block.text) &&
      !isForeign(box) &&
      !isPicture(box.previousElementSibling) &&
      !box.querySelector('img')
    );
  };
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
      if (
        (!isLinkLine(block) || isAnnounced(number) || isSigned(number)) &&
        (number >= range.first || belongsInFront(block, title))
      )
        chosen.add(number);
    } else if (number < range.first && headline >= 0 && number > headline && places.isAround(number) && isLead(block)) {
      chosen.add(number);
    } else if (number === range.last + 1 && places.isAround(number) && isLastLine(block)) {
      chosen.add(number);
    } else if (!known && number < range.first && (isStandfirst(block, descriptions, title) || isFirst(block, number))) {
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
    const end = numbers.at(-1) ?? first;
    // A time or a label may stand above the heading of a part.
    const headsNext =
      lines.length <= 3 &&
      chosen.has(end + 1) &&
      isSubheading(end) &&
      !lines.slice(0, -1).some((line) => isProse(line));
    let verdict: Verdict = { chosen: [], captioned: [] };
    if ((position === 'between' || end + 1 === range.first) && headsNext) verdict.chosen = [end];
    else if ((isBetween || isNext) && isFactBox(box, lines, isBetween))
      verdict.chosen = numbers.filter(
        (number) => !box.querySelector('img') || !isPictureCredit(blocks[number]?.text ?? ''),
      );
    else if (
      position === 'before' &&
      first > headline &&
      isSummary(box, lines) &&
      !isWithinForeign(lines.at(-1)?.element, box)
    )
      verdict.chosen = numbers;
    else if (own.length)
      verdict = judgeBox(box, own, { position, isAboveHeadline: first < headline, descriptions, title, flowLength });
    // Who is quoted stands in the quotation, in small print that Readability passes over.
    const quotation = box.closest('blockquote');
    const above = chosen.has(first - 1) ? blocks[first - 1]?.element : undefined;
    const isQuoted = box === quotation && verdict.chosen.length > 0;
    if (isQuoted || (above && quotation?.contains(above))) verdict.chosen = numbers;
    if (position === 'before' && !verdict.chosen.length) verdict.chosen = summariesIn(box, all, headline);
    const mayBePicture = own.length ? isNext : isBetween;
    if (mayBePicture && !verdict.chosen.length) verdict = judgePictures(box, all);
    for (const number of verdict.chosen) chosen.add(number);
    captioned.push(...verdict.captioned);
    if (isNext && (verdict.chosen.length || verdict.captioned.length)) next = end + 1;
  }
  completeLists(blocks, chosen, range.first);
  dropDatesAlone(blocks, chosen, range);
  addNotes(body, blocks, chosen, holders);
  dropRepeats(blocks, chosen);
  dropPulledQuotes(body, blocks, chosen);
  trimBiography(blocks, chosen, witness.authors);
  trimEnding(blocks, chosen, shown, witness.authors);
  // Such a page comes from no newsroom's system: its boxes are tables, examples and asides of the text, not teasers.
  if (!witness.describesItself) {
    blocks.forEach((block, number) => {
      if (kept.has(number) && !isHeadline(block)) chosen.add(number);
    });
    dropDatesAlone(blocks, chosen, range);
  }
  captioned.push(...takeCredited(blocks, chosen));
  return { kept: chosen, captioned };
}

/** A summary may stand in one box with the headline, the names and the picture. */
function summariesIn(box: Element, all: readonly Numbered[], headline: number): number[] {
  return [...box.querySelectorAll('ul, ol')].flatMap((list) => {
    const points = all.filter(({ number, block }) => number > headline && list.contains(block.element));
    const isOwn = isSummary(
      list,
      points.map(({ block }) => block),
    );
    return isOwn && !isWithinForeign(list, box) ? points.map(({ number }) => number) : [];
  });
}

function numbered(blocks: readonly Block[], numbers: readonly number[]): Numbered[] {
  return numbers.flatMap((number) => {
    const block = blocks[number];
    return block ? [{ number, block }] : [];
  });
}
