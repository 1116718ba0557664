import { takeFromBoxes } from './beside';
import { type Block, isProse } from './blocks';
import { chooseByPlace } from './by-place';
import type { Captioned } from './captions';
import { takeCredited } from './credited-caption';
import { dropDatesAlone } from './date-line';
import type { Embed } from './embeds';
import { trimBiography, trimEnding } from './ending';
import { addFirstOfSeries } from './first-of-series';
import { holdersOf } from './holders';
import { likenessTo } from './likeness';
import { addNotes } from './notes';
import { findPlaces } from './places';
import { dropPulledQuotes } from './pulled-quote';
import { rangeOf } from './range';
import { addRecipe } from './recipe';
import { dropRepeats } from './repeats';
import { standfirstBelow } from './standfirst';
import { findSubheadings } from './subheading';
import { completeLists } from './whole-list';
import type { Witness } from './witness';

export interface FlowInput {
  body: Element;
  blocks: readonly Block[];
  /** Readability's choice. */
  kept: ReadonlySet<number>;
  /** What the page says of the article: candidates for the standfirst, and the text to compare with. */
  witness: Pick<Witness, 'authors' | 'body' | 'descriptions' | 'describesItself' | 'recipe'>;
  title: string;
  /** What the page shows of other sites. */
  embeds: readonly Embed[];
  /** Boxes that began with a label which is clutter. */
  labelled: ReadonlySet<Element>;
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
export function followFlow({ body, blocks, kept, witness, title, embeds, labelled }: FlowInput): Choice {
  const { authors, descriptions, describesItself, recipe } = witness;
  const likenessToTitle = likenessTo(title);
  const isHeadline = (block: Block): boolean => block.kind === 'heading' && likenessToTitle(block.text) > 0.8;
  // A bar at the top of the window may repeat the headline.
  const printed = blocks.findIndex((block) => block.element.localName === 'h1' && isHeadline(block));
  const headline = printed < 0 ? blocks.findIndex(isHeadline) : printed;
  const places = findPlaces({ body, blocks, kept, witness, headline });
  const range = places && rangeOf(blocks, kept, places, blocks[headline]);
  const standfirst = standfirstBelow(blocks, headline, range?.last ?? Math.min(...kept), title);
  const shown = [...embeds.map(({ element }) => element), ...body.querySelectorAll('img')];
  // Above the headline stand bread crumbs and bars.
  const isBelowBars = (block: Block, number: number): boolean => number > headline || isProse(block);
  if (!places || !range) {
    const own = [...kept].filter((number) => {
      const block = blocks[number];
      return block && isBelowBars(block, number);
    });
    const all = new Set([...standfirst, ...own]);
    dropDatesAlone(blocks, all, { first: 0, last: blocks.length });
    trimEnding(blocks, all, shown, authors);
    addRecipe(body, blocks, all, recipe);
    return { kept: all, captioned: [] };
  }
  const { first, last } = range;
  const isOfFlow = ({ isProse }: Block, number: number): boolean =>
    isProse && number >= first && number <= last && places.isFlow(number);
  const holders = holdersOf(body, blocks, isOfFlow);
  const { chosen, open } = chooseByPlace({
    blocks,
    kept,
    places,
    range,
    headline,
    title,
    descriptions,
    standfirst,
  });
  const isSubheading = findSubheadings(blocks, places.isFlow);
  const captioned = takeFromBoxes(
    { body, blocks, kept, chosen, range, holders, headline, isSubheading, title, descriptions, labelled },
    open,
  );
  completeLists(blocks, chosen, first);
  dropDatesAlone(blocks, chosen, range);
  addNotes(body, blocks, chosen, holders);
  dropRepeats(blocks, chosen, title, places.isFlow);
  dropPulledQuotes(body, blocks, chosen);
  trimBiography(blocks, chosen, authors);
  trimEnding(blocks, chosen, shown, authors);
  addRecipe(body, blocks, chosen, recipe);
  // Such a page comes from no newsroom's system: its boxes are tables, examples and asides of the text, not teasers.
  if (!describesItself) {
    blocks.forEach((block, number) => {
      if (kept.has(number) && !isHeadline(block) && isBelowBars(block, number)) chosen.add(number);
    });
    dropDatesAlone(blocks, chosen, range);
  }
  addFirstOfSeries(blocks, chosen, range, headline);
  captioned.push(...takeCredited(blocks, chosen));
  return { kept: chosen, captioned };
}
