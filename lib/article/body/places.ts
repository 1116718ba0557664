import { type Block, isProse } from './blocks';
import { bare } from './likeness';
import { Wrappers } from './wrapper';

export interface PlacesInput {
  body: Element;
  blocks: readonly Block[];
  /** Readability's choice. */
  kept: ReadonlySet<number>;
  /** JSON-LD `articleBody`, "" when there is none: a witness for a choice against Readability's. */
  witness: string;
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

/** A place must hold so many times as much prose as Readability's to be looked at as a second candidate. */
const MUCH_MORE = 2;

/**
 * Learns from Readability's choice where the article's paragraphs stand.
 * @returns null when they stand in no one kind of place
 */
export function findPlaces({ body, blocks, kept, witness }: PlacesInput): Places | null {
  const wrappers = new Wrappers(body);
  const places = blocks.map((block) => wrappers.of(block));
  const own = weigh(blocks, places, (_, number) => kept.has(number));
  let [main, weight] = heaviest(own);
  // A long box inside the article: the place around it is the article's.
  for (const [place, other] of own) {
    if (main.startsWith(`${place}>`) && other > weight * 0.3) [main, weight] = [place, other];
  }
  const [rival, rivalWeight] = heaviest(weigh(blocks, places, (block) => !block.element.closest(COMMENTS)));
  const overruled = rivalWeight > MUCH_MORE * weight && isBetter(rival, weight, rivalWeight);
  if (overruled) main = rival;
  function isBetter(place: string, before: number, after: number): boolean {
    if (before < 400 && after > 800) return true;
    const text = bare(witness);
    const prose = blocks.filter((block, number) => places[number] === place && isProse(block));
    const witnessed = prose.filter((block) => text.includes(bare(block.text)));
    return witnessed.length > prose.length * 0.6;
  }
  if (!main && !weight) return null;
  const akin = new Set([...own.keys()].filter((place) => place === main || isAkin(place, main)));
  akin.add(main);
  const isFlow = (number: number): boolean => akin.has(places[number] ?? '');
  const isAround = (number: number): boolean => main.startsWith(`${places[number]}>`) && places[number] !== '';
  if (overruled) return { isFlow, isAround, overruled };
  let total = 0;
  let flow = 0;
  blocks.forEach((block, number) => {
    if (!kept.has(number) || !isText(block)) return;
    total += block.text.length;
    if (isFlow(number)) flow += block.text.length;
  });
  return flow >= total * TRUSTED_SHARE ? { isFlow, isAround, overruled } : null;
}

const COMMENTS = '[class*="comment" i], [id*="comment" i], [id*="disqus" i], aside, footer';

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

/** The same holder of paragraphs, known by classes of its own, or the same two elements: the sections around them may differ. */
function isAkin(place: string, main: string): boolean {
  const [one, other] = [place, main].map((name) => name.split('>').slice(-2));
  const holder = one?.at(-1) ?? '';
  if (holder !== other?.at(-1) || !/\.\S/.test(holder)) return false;
  return one?.[0] === other?.[0] || holder.split('.').length > 2 || holder.length > LONG_NAME;
}

/** A class name of this length is no common word for layout ("content", "wrapper"). */
const LONG_NAME = 14;
