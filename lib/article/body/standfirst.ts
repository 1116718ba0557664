import { type Block, measure } from './blocks';
import { saysOnlyWhen } from './date-line';
import { likeness } from './likeness';

const SENTENCE_END = /[.!?…:。！？।۔។။"“”»«‘’›‹')）」』\]]$/u;

/** Whether a block above the article is its standfirst: what the page itself gives as description, or one or two sentences without links. */
export function isStandfirst(block: Block, descriptions: readonly string[], title: string): boolean {
  if (
    block.linked > block.text.length * 0.3 ||
    block.text.length > 1_000 ||
    block.text === title ||
    block.kind === 'caption'
  )
    return false;
  if (measure(block.text) < 40) return false;
  if (descriptions.some((description) => agrees(block.text, description))) return likeness(block.text, title) < 0.8;
  return false;
}

/** The description is the block, or its beginning, cut short. */
export function agrees(text: string, description: string): boolean {
  const cut = description.replace(/\s*(?:\.{3}|…)$/, '');
  if (cut.length >= 40 && text.startsWith(cut.slice(0, 60))) return true;
  return Math.abs(text.length - description.length) < text.length * 0.5 && likeness(text, description) > 0.8;
}

export const isSentence = (text: string): boolean => SENTENCE_END.test(text);

/** What newsrooms call the lines below a headline, in the class names of several languages. */
const STANDFIRST_NAME =
  /sub-?_?(?:head|tit)|standfirst|\bdek\b|deck\b|\blede\b|\bintro|excerpt|chapo|chapeau|bajada|copete|entradilla|vorspann|ingress|manchet|sommario|occhiello|summary/i;

/** So many blocks below the headline are looked at: a label, a line or two. */
const BLOCKS_BELOW = 4;
const SHORTEST = 40;

/**
 * The standfirst by its place, where the page gives no description to compare with: right below the headline, unlinked, printed as a lesser heading or
 * called one by its class.
 * @param headline number of the headline's block; -1 when there is none
 * @returns numbers of blocks
 */
export function standfirstBelow(blocks: readonly Block[], headline: number, title: string): Set<number> {
  const found = new Set<number>();
  const home = blocks[headline]?.element.parentElement?.parentElement;
  for (let number = headline + 1; home && headline >= 0 && number <= headline + BLOCKS_BELOW; number++) {
    const block = blocks[number];
    if (!block || !home.contains(block.element) || block.kind === 'caption') break;
    if (measure(block.text) < SHORTEST || likeness(block.text, title) > 0.6) continue;
    const { element } = block;
    const isLesserHeading = block.kind === 'heading' && element.localName !== 'h1';
    const isNamed =
      block.kind === 'text' && STANDFIRST_NAME.test(`${element.className} ${element.parentElement?.className}`);
    if (block.linked > block.text.length * 0.3 || saysOnlyWhen(block.text) || !(isLesserHeading || isNamed)) break;
    found.add(number);
  }
  return found;
}
