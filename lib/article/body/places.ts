import { type Block, isProse } from './blocks';
import { agrees, bare } from './likeness';
import type { Witness } from './witness';
import { placesOf } from './wrapper';

export interface PlacesInput {
  body: Element;
  blocks: readonly Block[];
  /** Readability's choice. */
  kept: ReadonlySet<number>;
  /** What the page says of the article: a witness for a choice against Readability's. */
  witness: Pick<Witness, 'body' | 'descriptions'>;
  /** The number of the heading that is the headline; -1 when none is. */
  headline: number;
}

export interface Places {
  /** Whether a block stands where the article's paragraphs stand. */
  isFlow(number: number): boolean;
  /** Whether a block stands directly in an element around the article's paragraphs. */
  isAround(number: number): boolean;
  /** Whether Readability took another part of the page for the article. */
  overruled: boolean;
}

/** Below this share of the prose that Readability kept, the paragraphs do not stand in one kind of place and nothing can be learnt from it. */
const TRUSTED_SHARE = 0.5;

/** A place with less prose than this share of Readability's is no candidate. */
const LEAST_SHARE = 0.25;

/** A place must hold so many times as much prose as Readability's to be looked at as a second candidate. */
const MUCH_MORE = 2;

/**
 * Learns from Readability's choice where the article's paragraphs stand.
 * @returns null when they stand in no one kind of place
 */
export function findPlaces({ body, blocks, kept, witness, headline }: PlacesInput): Places | null {
  const places = placesOf(body, blocks);
  const own = weigh(blocks, places, (_, number) => kept.has(number));
  let [main, weight] = heaviest(own);
  const isOneBlock = (place: string): boolean =>
    blocks.filter((block, number) => places[number] === place && kept.has(number) && isProse(block)).length === 1;
  // A long box inside the article: the place around it is the article's. One paragraph around it is the standfirst.
  for (const [place, other] of own) {
    if (main.startsWith(`${place}>`) && other > weight * 0.3 && !isOneBlock(place)) [main, weight] = [place, other];
  }
  const isOfReaders = insideComments();
  const rivals = weigh(blocks, places, (block) => !isOfReaders(block.element));
  const said = rivals.size > 1 ? bare(witness.body) : '';
  // Looking for evidence takes time: only where there is enough text to matter.
  const enough = Math.max(weight * LEAST_SHARE, 1);
  const evidence = new Map(
    [...rivals].map(([place, value]) => [place, value > enough || place === main ? evidenceFor(place) : 0]),
  );
  const [rival, rivalWeight] = heaviest(
    new Map([...rivals].map(([place, value]) => [place, value * (1 + (evidence.get(place) ?? 0))])),
  );
  const lead = (evidence.get(rival) ?? 0) - (evidence.get(main) ?? 0);
  const more = (rivals.get(rival) ?? 0) / Math.max(weight, 1);
  const overruled =
    rival !== main &&
    rivalWeight > 0 &&
    ((more > MUCH_MORE && (lead >= 2 || (weight < 400 && (rivals.get(rival) ?? 0) > 800))) ||
      (lead >= 2 && more > LEAST_SHARE) ||
      (lead >= 1 && more > LEAST_SHARE && isAside(main)));
  if (overruled && (main === '' || !rival.startsWith(`${main}>`))) main = rival;
  function evidenceFor(place: string): number {
    const prose = blocks.flatMap((block, number) =>
      places[number] === place && isProse(block) ? [{ block, number }] : [],
    );
    const [first] = prose;
    if (!first) return 0;
    const described = prose
      .slice(0, 3)
      .some(({ block }) => witness.descriptions.some((description) => agrees(block.text, description)));
    const witnessed =
      said.length > 300 && prose.filter(({ block }) => said.includes(bare(block.text))).length > prose.length * 0.6;
    const follows =
      headline >= 0 && blocks.findIndex((block, number) => number > headline && isProse(block)) === first.number;
    return (described ? 2 : 0) + (witnessed ? 2 : 0) + (follows ? 1 : 0);
  }
  if (!main && !weight) return null;
  const akin = new Set([...own.keys(), ...rivals.keys()].filter((place) => place === main || isAkin(place, main)));
  akin.add(main);
  const isFlow = (number: number): boolean => akin.has(places[number] ?? '');
  const isAround = (number: number): boolean => main.startsWith(`${places[number]}>`) && places[number] !== '';
  if (overruled) return { isFlow, isAround, overruled };
  let total = 0;
  let flow = 0;
  // Below a short article Readability keeps what stands there too.
  const home = blocks[headline]?.element.closest('article');
  const holdsFlow = blocks.some((block, number) => isFlow(number) && isProse(block) && home?.contains(block.element));
  blocks.forEach((block, number) => {
    if (!kept.has(number) || !isText(block) || (holdsFlow && !home?.contains(block.element))) return;
    total += block.text.length;
    if (isFlow(number)) flow += block.text.length;
  });
  return flow >= total * TRUSTED_SHARE ? { isFlow, isAround, overruled } : null;
}

/** Tells whether an element is or stands in what readers or the house wrote beside the article. Paragraphs have few parents. */
function insideComments(): (element: Element) => boolean {
  const known = new Map<Element | null, boolean>();
  return (element) => {
    const parent = element.parentElement;
    const isInside = known.get(parent) ?? parent?.closest(COMMENTS) != null;
    known.set(parent, isInside);
    return isInside || element.matches(COMMENTS);
  };
}

const COMMENTS = '[class*="comment" i], [id*="comment" i], [id*="disqus" i], aside, footer';

/** Places that are about the writer, the house or the reader's data, by the names their makers gave them. */
const isAside = (place: string): boolean =>
  /author|bio\b|disclosure|disclaimer|cookie|consent|newsletter|subscri|comment|footer|sidebar|widget/i.test(place);

const isText = (block: Block): boolean =>
  block.kind !== 'caption' && block.kind !== 'heading' && block.linked <= block.text.length * 0.4;

/** How much prose each kind of place holds. */
function weigh(
  blocks: readonly Block[],
  places: readonly string[],
  counts: (block: Block, number: number) => boolean,
): Map<string, number> {
  const weights = new Map<string, number>();
  blocks.forEach((block, number) => {
    if (!isProse(block) || !counts(block, number)) return;
    const place = places[number] ?? '';
    weights.set(place, (weights.get(place) ?? 0) + block.text.length);
  });
  return weights;
}

const heaviest = (weights: ReadonlyMap<string, number>): [string, number] =>
  [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);

/** The same holder of paragraphs, known by classes of its own, or in the same two elements or in holders known so: the sections around them may differ. */
function isAkin(place: string, main: string): boolean {
  if (holderOf(above(place)) === holderOf(above(main))) return sharedClasses(place, main).length > 0;
  return isSameHolder(place, main) || (holderOf(place) === holderOf(main) && isSameHolder(above(place), above(main)));
}

const holderOf = (place: string): string => place.slice(place.lastIndexOf('>') + 1);

function sharedClasses(place: string, main: string): string[] {
  const [name, ...classes] = holderOf(place).split('.');
  const [mainName, ...mainClasses] = holderOf(main).split('.');
  return name === mainName ? classes.filter((each) => each !== '' && mainClasses.includes(each)) : [];
}

function isSameHolder(place: string, main: string): boolean {
  const shared = sharedClasses(place, main);
  return shared.length > 1 || shared.some((name) => name.length >= LONG_NAME);
}

const above = (place: string): string => place.slice(0, place.lastIndexOf('>'));

/** A class name of this length is no common word for layout ("content", "wrapper"). */
const LONG_NAME = 12;
