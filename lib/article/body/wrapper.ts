import type { Block } from './blocks';

/** Elements that shape a line without laying it out elsewhere: a list or a quotation among paragraphs stands where the paragraphs stand. */
const TRANSPARENT = new Set(
  'a abbr b blockquote center cite dd dl dt em font h1 h2 h3 h4 h5 h6 i li mark ol p pre q small span strong table tbody td th thead tr u ul'.split(
    ' ',
  ),
);

/**
 * Names where blocks stand by the way from the body down to them: elements with their classes, without ids, numbers and variants of
 * a class. Paragraphs of one article have the same name, also where each stands in a section or module of its own.
 */
export class Wrappers {
  readonly #names = new Map<Element, string>();
  /** Paragraphs of a page share few values of the attribute. */
  readonly #classes = new Map<string, string>();

  constructor(private readonly body: Element) {}

  /** The name of the place a block stands in. */
  of(block: Block): string {
    let holder = block.element.parentElement;
    while (holder && holder !== this.body && TRANSPARENT.has(holder.localName)) holder = holder.parentElement;
    return holder ? this.#nameOf(holder) : '';
  }

  #nameOf(element: Element): string {
    const known = this.#names.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const own = `${element.localName}.${this.#classesOf(element)}`;
    const above = element === this.body || !parent ? null : this.#nameOf(parent);
    // Sections nested in sections of the same kind are one kind of place.
    const name = above === null ? '' : above.endsWith(`>${own}`) ? above : `${above}>${own}`;
    this.#names.set(element, name);
    return name;
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
