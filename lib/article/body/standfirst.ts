import { type Block, measure } from './blocks';
import { namesOf } from './called';
import { saysOnlyWhen } from './date-line';
import { isCall } from './fact-box';
import { agrees, likeness } from './likeness';
import { isSentence } from './lines';
import { isPicture } from './pictures';

const SHORTEST = 40;

/** Whether a block above the article is its standfirst: what the page itself gives as description, and no second headline. */
export function isStandfirst(block: Block, descriptions: readonly string[], title: string): boolean {
  const { text, kind, linked } = block;
  if (linked > text.length * 0.3 || text.length > 1_000 || kind === 'caption' || measure(text) < SHORTEST) return false;
  return descriptions.some((description) => agrees(text, description)) && likeness(text, title) < 0.8;
}

/** What newsrooms call the lines below a headline, in class names of several languages, and the class for what is printed as a lesser heading. */
const STANDFIRST_NAME =
  /sub-?_?(?:head|tit|line\b)|standfirst|\bdek\b|deck\b|(?:\b|_)le(?:de\b|ad(?:er|-?text)?(?!-|\w))|\bintro|excerpt|chapo|chapeau|bajada|copete|entradilla|vorspann|ingress|manchet|perex|sommario|occhiello|summary|preamble|(?:^|\s)h[2-6](?:\s|$)/i;

/** So many blocks below the headline are looked at: labels, an author's name and office, a date, a line or two. */
const BLOCKS_BELOW = 10;
/** Without a name it is as long as a sentence, and no byline with a date. */
const SHORTEST_UNNAMED = 60;
/** In another box than the headline's, right below it. */
const SHORTEST_APART = 120;
/** Who reports from where for whom has fewer words in lower case. */
const TOLD_AT_LENGTH = /(?:(?<![\p{L}\d])\p{Ll}{2}.*?){9}/u;

/**
 * The standfirst by its place, where the page gives no description to compare with: below the headline with nothing but labels between, unlinked, printed as a
 * lesser heading, called one by its names, or a sentence beside the headline.
 * @param headline number of the headline's block; -1 when there is none
 * @param end number of the first block that cannot be one
 * @returns numbers of blocks
 */
export function standfirstBelow(blocks: readonly Block[], headline: number, end: number, title: string): Set<number> {
  const found = new Set<number>();
  const heading = blocks[headline]?.element;
  const head = heading && partOf(heading);
  let isBelowPicture = false;
  for (let number = headline + 1; headline >= 0 && number < end && number <= headline + BLOCKS_BELOW; number++) {
    const block = blocks[number];
    if (!block) break;
    isBelowPicture ||= block.kind === 'caption';
    if (
      block.kind === 'caption' ||
      measure(block.text) < SHORTEST ||
      likeness(block.text, title) > 0.6 ||
      saysOnlyWhen(block.text)
    )
      continue;
    const { element } = block;
    const isLesserHeading = block.kind === 'heading' && element.localName !== 'h1';
    const isNamed = block.kind === 'text' && STANDFIRST_NAME.test(namesAround(element));
    const isBesideHeadline = partOf(element).parentElement === head?.parentElement;
    const isBeside =
      block.kind === 'text' &&
      measure(block.text) >= (isBesideHeadline ? SHORTEST_UNNAMED : SHORTEST_APART) &&
      ((isBesideHeadline &&
        isSentence(block.text) &&
        (element.parentElement === heading?.parentElement || !/[:：]$/.test(block.text))) ||
        (number === headline + 1 &&
          !block.linked &&
          TOLD_AT_LENGTH.test(block.text) &&
          (isBesideHeadline || !(isSentence(block.text) || isCall(block))))) &&
      !isPicture(partOf(element).previousElementSibling) &&
      !/:\d\d/.test(block.text);
    const isTold = isBelowPicture ? isNamed && TOLD_AT_LENGTH.test(block.text) : isLesserHeading || isNamed || isBeside;
    if (block.linked > block.text.length * 0.3 || !isTold) break;
    found.add(number);
  }
  return found;
}

/** A line with the boxes around it alone, as components are. */
function partOf(line: Element): Element {
  let part = line;
  while (part.parentElement?.childElementCount === 1) part = part.parentElement;
  return part;
}

/** What an element, the one around it, and one around nothing else are called. */
function namesAround(element: Element): string {
  const box = element.parentElement;
  const outer = box?.parentElement;
  // A component may be called so itself.
  const component = box?.localName.includes('-') ? box.localName : '';
  return `${component} ${namesOf(element, box, outer?.childElementCount === 1 ? outer : null)}`;
}
