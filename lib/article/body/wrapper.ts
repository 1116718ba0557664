import { isOnlyElement } from '../nodes';
import { type Block, isProse } from './blocks';

/** Elements that shape a line without laying it out elsewhere: a list or a quotation among paragraphs stands where the paragraphs stand. */
const TRANSPARENT = new Set(
  'a abbr b blockquote center cite dd dl dt em font h1 h2 h3 h4 h5 h6 i li mark ol p pre q small span strong table tbody td th thead tr u ul'.split(
    ' ',
  ),
);

/**
 * So many boxes of one name, this share of their lines alone in a box and this share of those prose: that is what an editor puts around every paragraph. Boxes that
 * hold several paragraphs too are parts of an article or posts.
 */
const LEAST_BOXES = 3;
const LEAST_ALONE = 0.9;
const LEAST_PROSE = 0.6;

interface Standing {
  /** The element that the line stands in. */
  holder: Element | null;
  /** Whether the line is all that is in it. */
  isAlone: boolean;
}

/**
 * Names where blocks stand by the way from the body down to them: elements with their classes, without ids, numbers and variants of
 * a class. Paragraphs of one article have the same name, also where each stands in a section, module or box of its own.
 * @returns the name of each block's place; "" is the body
 */
export function placesOf(body: Element, blocks: readonly Block[]): string[] {
  const names = new Names(body);
  const standings = blocks.map(({ element }) => standingOf(element, body));
  const isBoxed = boxesOfParagraphs(blocks, standings, names, body);
  /** The first and the last box around one paragraph, by the place of the boxes. */
  const rows = new Map<string, { first: number; last: number }>();
  const places = standings.map(({ holder }, number) => {
    const outer = holder && isBoxed(number) ? standingOf(holder, body).holder : holder;
    const name = outer ? names.of(outer) : '';
    if (isBoxed(number)) rows.set(name, { first: rows.get(name)?.first ?? number, last: number });
    return name;
  });
  return places.map((name, number) => {
    const row = rows.get(name);
    const block = blocks[number];
    // Headings, lists and long paragraphs may do without a box; above and below the boxes short lines beside them are about the article.
    const isAmong =
      row && block && (block.kind !== 'text' || isProse(block) || (row.first < number && number < row.last));
    return isBoxed(number) || isAmong ? `${name}${BOXED}` : name;
  });
}

/** Tells by a block's number whether an editor put a box around it alone, as around the other paragraphs. */
function boxesOfParagraphs(
  blocks: readonly Block[],
  standings: readonly Standing[],
  names: Names,
  body: Element,
): (number: number) => boolean {
  // A box with a name is the same wherever it stands; one without stands for what is in the same place.
  const kindOf = (box: Element): string => (isNameless(box) ? names.of(box) : names.own(box));
  const counts = new Map<string, { lines: number; alone: number; prose: number }>();
  const isOne = blocks.map((block, number) => {
    const { holder, isAlone } = standings[number] ?? { holder: null, isAlone: false };
    if (!holder || holder === body) return () => false;
    const kind = kindOf(holder);
    const count = counts.get(kind) ?? { lines: 0, alone: 0, prose: 0 };
    counts.set(kind, count);
    count.lines += 1;
    if (isAlone) count.alone += 1;
    if (isAlone && isProse(block)) count.prose += 1;
    return () => {
      const { lines, alone, prose } = count;
      if (alone < LEAST_BOXES) return false;
      // What a box without a name is, its lines say: one may hold a picture too.
      if (isNameless(holder)) return isAlone || block.element.parentElement === holder;
      return isAlone && alone >= lines * LEAST_ALONE && prose >= alone * LEAST_PROSE;
    };
  });
  return (number) => isOne[number]?.() ?? false;
}

/** Behind the name of a place: the boxes in it, each around one paragraph. */
const BOXED = '>¶';

const isNameless = (element: Element): boolean => element.localName === 'div' && !element.hasAttribute('class');

function standingOf(line: Element, body: Element): Standing {
  let holder = line.parentElement;
  let isAlone = isOnlyElement(line);
  while (holder && holder !== body && TRANSPARENT.has(holder.localName)) {
    isAlone &&= isOnlyElement(holder);
    holder = holder.parentElement;
  }
  return { holder, isAlone };
}

class Names {
  readonly #names = new Map<Element, string>();
  /** Paragraphs of a page share few values of the attribute. */
  readonly #classes = new Map<string, string>();

  constructor(private readonly body: Element) {}

  of(element: Element): string {
    const known = this.#names.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const own = this.own(element);
    const above = element === this.body || !parent ? null : this.of(parent);
    // Sections nested in sections of the same kind are one kind of place.
    const name = above === null ? '' : above.endsWith(`>${own}`) ? above : `${above}>${own}`;
    this.#names.set(element, name);
    return name;
  }

  /** An element with its classes, wherever it stands. */
  own(element: Element): string {
    return `${element.localName}.${this.#classesOf(element)}`;
  }

  #classesOf(element: Element): string {
    const attribute = element.getAttribute('class');
    if (!attribute) return '';
    let classes = this.#classes.get(attribute);
    if (classes === undefined) {
      classes = plainClasses(attribute).join('.');
      this.#classes.set(attribute, classes);
    }
    return classes;
  }
}

/** Classes without numbers, without utilities ("md:w-1/2") and without variants of another one ("text--first" beside "text"). */
function plainClasses(attribute: string): string[] {
  const classes = attribute
    .split(/\s+/)
    .filter((name) => name && !/[:/[\]]/.test(name))
    .map((name) => name.replace(/\d+/g, '#'));
  const plain = classes.filter(
    (name) =>
      !classes.some((other) => other !== name && name.startsWith(other) && /^[-_]/.test(name.slice(other.length))),
  );
  return [...new Set(plain)].sort();
}
