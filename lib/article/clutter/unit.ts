import type { Context } from './context';
import { said } from './evidence';
import { evidenceIn } from './evidence-in';
import { isEndOf, proseOf, type Zone, zoneOf } from './flow';
import type { Target } from './links';
import { type Box, innermost, type LabelMatch, type Line, type Link } from './page';
import { sayingOf } from './saying';
import { named, type Widget } from './widgets';
import { WORD_KINDS, type WordKind } from './words';

const SHORT_LINE = 60;

/** What is judged as one: a box with everything in it, or one line of a box that has others. */
export class Unit {
  /** The innermost of the boxes that hold exactly this and nothing else; undefined for a line. */
  declare readonly box: Box | undefined;
  /** The element of the outermost of them. */
  declare readonly element: Element;
  /** Children of `element` that make up the line; undefined for a box. */
  declare readonly nodes: ChildNode[] | undefined;
  declare readonly context: Context;
  /** Indexes into `Page.lines`, the end not included. */
  declare readonly from: number;
  declare readonly to: number;
  /** The name of the innermost element: what its author says it is. */
  declare readonly tag: string;
  declare readonly chars: number;
  declare readonly linkChars: number;
  declare readonly pictures: number;
  declare readonly frames: number;
  declare readonly fields: number;
  declare readonly buttons: number;
  /** Characters of running text in it, and how many of them stand in the article's flow. */
  declare readonly prose: number;
  declare readonly flowProse: number;
  #lines: readonly Line[] | undefined;
  #text: string | undefined;
  #said: Line[] | undefined;
  #links: Link[] | undefined;
  #evidence: number | undefined;

  constructor(item: Box | Line, context: Context) {
    this.context = context;
    if (item.isLine) {
      this.box = undefined;
      this.element = item.box.element;
      this.nodes = item.nodes;
      this.tag = item.box.name;
    } else {
      const box = innermost(item);
      this.box = box;
      this.element = item.element;
      this.tag = box.name;
      this.nodes = undefined;
    }
    this.from = item.from;
    this.to = item.to;
    this.chars = item.chars;
    this.linkChars = item.linkChars;
    this.pictures = item.pictures;
    this.frames = item.frames;
    this.fields = item.fields;
    this.buttons = item.buttons;
    this.prose = proseOf(context.flow, this.from, this.to);
    this.flowProse = proseOf(
      context.flow,
      Math.max(this.from, context.flow.first),
      Math.min(this.to, context.flow.last + 1),
    );
  }

  get lines(): readonly Line[] {
    this.#lines ??= this.context.page.lines.slice(this.from, this.to);
    return this.#lines;
  }

  /** Its lines with words. */
  get said(): Line[] {
    this.#said ??= this.lines.filter(({ text }) => text);
    return this.#said;
  }

  get text(): string {
    this.#text ??= this.said.map(({ text }) => text).join(' ');
    return this.#text;
  }

  /** The first line with words. */
  get firstLine(): Line | undefined {
    const { lines } = this.context.page;
    for (let at = this.from; at < this.to; at++) if (lines[at]?.text) return lines[at];
    return undefined;
  }

  get label(): LabelMatch | undefined {
    const line = this.firstLine;
    return line && sayingOf(line).label;
  }

  get links(): Link[] {
    this.#links ??= this.#linksWithin();
    return this.#links;
  }

  #linksWithin(): Link[] {
    const { lines, links, linksBefore } = this.context.page;
    if (this.to === this.from) return [];
    const within = links.slice(linksBefore[this.from], linksBefore[this.to]);
    // A link around several boxes begins before the second of them.
    const outer = lines[this.from]?.links.find(({ line }) => line < this.from);
    return outer ? [outer, ...within] : within;
  }

  leadsTo(link: Link): Target {
    return this.context.here.targetOf(link.href);
  }

  /** All that may speak for clutter in it, a bit each. */
  get evidence(): number {
    this.#evidence ??= evidenceIn(this);
    return this.#evidence;
  }

  /** How many words of a kind its lines say, or some of them. */
  timesSaid(kind: WordKind, lines = this.lines): number {
    const at = WORD_KINDS.indexOf(kind);
    let times = 0;
    for (const line of lines) times += sayingOf(line).words[at] ?? 0;
    return times;
  }

  says(kind: WordKind): boolean {
    return (this.evidence & said(kind)) !== 0;
  }

  linksTo(target: Target): number {
    let count = 0;
    for (const link of this.links) if (this.leadsTo(link) === target) count++;
    return count;
  }

  /** Share of its text that is link or button. */
  get linkShare(): number {
    return this.chars ? this.linkChars / this.chars : 0;
  }

  /** Has something to press: a button, a field, or a short line that is all link. */
  get hasAction(): boolean {
    if (this.buttons || this.fields) return true;
    return this.lines.some(
      ({ links, text, linkChars }) => links.length > 0 && text.length < SHORT_LINE && linkChars >= text.length * 0.9,
    );
  }

  /** One line of running text in the article's flow. */
  get isParagraph(): boolean {
    return this.flowProse > 0 && this.said.length === 1;
  }

  /** Little of the article's running text comes after it. */
  get isEnding(): boolean {
    return isEndOf(this.context.flow, this.to);
  }

  get zone(): Zone {
    return zoneOf(this.context.flow, this);
  }

  /** Among the article's paragraphs, or behind the last of them in the same box. */
  get isAmong(): boolean {
    return this.zone === 'between' || this.zone === 'after';
  }

  /** Whether an element of these names, in lower case, is in it. */
  holds(selector: string): boolean {
    return !this.nodes && this.element.querySelector(selector) !== null;
  }

  /** The boxes around exactly this content, the innermost first. */
  get boxes(): Box[] {
    const boxes: Box[] = [];
    for (let { box } = this; box; box = box.element === this.element ? undefined : box.parent) boxes.push(box);
    return boxes;
  }

  /** Whether one of the elements around exactly this content is of such a name. */
  isWithin(names: RegExp): boolean {
    return this.boxes.some(({ name }) => names.test(name));
  }

  /** Whether one of the elements around exactly this content has the names of a known widget. */
  isWidget(widget: Widget): boolean {
    return (this.evidence & named(widget)) !== 0;
  }
}
