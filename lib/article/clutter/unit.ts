import type { Flow } from './flow';
import { type LabelMatch, labelAt } from './labels';
import { type Here, type Target, targetOf } from './links';
import type { Box, Line, Link, Page } from './page';

/** Where a unit stands: among the article's paragraphs, before or after them in the same box, or elsewhere on the page. */
export type Zone = 'between' | 'before' | 'after' | 'around';

export interface Context {
  page: Page;
  flow: Flow;
  here: Here;
}

/** What is judged as one: a box with everything in it, or one line of a box that has others. */
export class Unit {
  readonly box: Box | undefined;
  readonly element: Element;
  readonly nodes: ChildNode[] | undefined;
  readonly lines: readonly Line[];
  readonly context: Context;
  readonly from: number;
  readonly to: number;
  chars = 0;
  linkChars = 0;
  pictures = 0;
  frames = 0;
  fields = 0;
  buttons = 0;
  /** Characters of running text in it, and how many of them stand in the article's flow. */
  prose = 0;
  flowProse = 0;
  #label: LabelMatch | undefined | null = null;
  #links: Link[] | undefined;
  #targets: Target[] | undefined;

  constructor(item: Box | Line, index: number, context: Context) {
    this.context = context;
    if (item.isLine) {
      this.box = undefined;
      this.element = item.box.element;
      this.nodes = item.nodes;
      this.from = index;
      this.to = index + 1;
    } else {
      this.box = item;
      this.element = item.element;
      this.nodes = undefined;
      this.from = item.from;
      this.to = item.to;
    }
    this.lines = context.page.lines.slice(this.from, this.to);
    for (const line of this.lines) {
      this.chars += line.text.length;
      this.linkChars += line.linkChars;
      this.pictures += line.pictures;
      this.frames += line.frames;
      this.fields += line.fields;
      this.buttons += line.buttons;
    }
    const { flow } = context;
    for (let each = this.from; each < this.to; each++) {
      const size = flow.prose[each] ?? 0;
      this.prose += size;
      if (each >= flow.first && each <= flow.last) this.flowProse += size;
    }
  }

  get text(): string {
    return this.lines.map(({ text }) => text).join(' ');
  }

  /** The first line with words. */
  get firstLine(): Line | undefined {
    return this.lines.find(({ text }) => text);
  }

  get label(): LabelMatch | undefined {
    if (this.#label === null) {
      const text = this.firstLine?.text;
      this.#label = text ? labelAt(text.slice(0, 400)) : undefined;
    }
    return this.#label;
  }

  get links(): Link[] {
    this.#links ??= [...new Set(this.lines.flatMap(({ links }) => links))];
    return this.#links;
  }

  get targets(): Target[] {
    this.#targets ??= this.links.map(({ href }) => targetOf(href, this.context.here));
    return this.#targets;
  }

  count(target: Target): number {
    return this.targets.filter((each) => each === target).length;
  }

  get linkShare(): number {
    return this.chars ? this.linkChars / this.chars : 0;
  }

  /** One line of running text in the article's flow. */
  get isParagraph(): boolean {
    return this.flowProse > 0 && this.lines.filter(({ text }) => text).length === 1;
  }

  get zone(): Zone {
    const { flow } = this.context;
    if (this.to > flow.first && this.from <= flow.last) return 'between';
    if (this.from >= flow.root.to || this.to <= flow.root.from) return 'around';
    return this.to <= flow.first ? 'before' : 'after';
  }

  /** Identifier and class names, for known widgets. */
  get names(): string {
    if (this.nodes) return '';
    return `${this.element.id} ${this.element.getAttribute('class') ?? ''}`;
  }
}
