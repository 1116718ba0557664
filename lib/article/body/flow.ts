import { takeFromBoxes } from './beside';
import { type Block, isProse } from './blocks';
import type { Captioned } from './captions';
import { takeCredited } from './credited-caption';
import { dropDatesAlone } from './date-line';
import type { Embed } from './embeds';
import { trimBiography, trimEnding } from './ending';
import { boxOf, holdersOf } from './holders';
import { likeness } from './likeness';
import { belongsInFront, isLastLine, isLead, isLinkLine, isWholeSentence } from './lines';
import { addNotes } from './notes';
import { findPlaces } from './places';
import { dropPulledQuotes } from './pulled-quote';
import { rangeOf } from './range';
import { dropRepeats } from './repeats';
import { isStandfirst, standfirstBelow } from './standfirst';
import { findSubheadings } from './subheading';
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
  const end = blocks[range.last]?.element;
  const home = end?.parentElement?.parentElement;
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
    } else if (!known && number < range.first && isStandfirst(block, descriptions, title)) {
      chosen.add(number);
    } else {
      const box = boxOf(block.element, holders, body);
      const isBehind = home?.contains(box) || (end && box.previousElementSibling?.contains(end));
      if (!known && !isInRange(number) && !(number > range.last ? isBehind : headline >= 0 && number > headline))
        return;
      const inside = boxes.get(box) ?? [];
      inside.push(number);
      boxes.set(box, inside);
    }
  });
  const captioned = takeFromBoxes(
    { body, blocks, kept, chosen, range, holders, headline, isSubheading, title, descriptions },
    boxes,
  );
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
