import { labelAt } from '../clutter/labels';
import { precedes } from '../nodes';
import { type Block, measure } from './blocks';
import { bare } from './likeness';
import { isWholeSentence } from './lines';

/** Longest line that only announces what stands below it; a longer one tells something too. */
const LONGEST = 40;

/** A longer heading is a text set like one. */
const LONGEST_HEADING = 120;

/** More such lines are no remains but a list, and each costs a look at every picture. */
const MOST = 6;

/** Some agencies have a rule of low lines as a part of the text. */
const HAS_WORDS = /[\p{L}\p{N}_]/u;

/** One clause with a colon behind it. */
const LEFT_OVER = /^[^.!?。！？]*[:：]$/;

/** An address to write to, alone or with a few words. */
const MAIL = /^.{0,120}\S@\S+\.\S.{0,60}$/;
/** Or one's account. */
const ONLY_MAIL = /^\S+@\S+$|^\S*\b(?:twitter|x|facebook|instagram)\.com\/[\w.]+$/i;

/** What is asked before a call: "Like this story? Share it with a friend!" */
const QUESTION = /^[^?？؟]+[?？؟]\s*/;
const LONGEST_CALL = 100;

const asksToShare = (text: string): boolean =>
  text.length <= LONGEST_CALL && QUESTION.test(text) && labelAt(text.replace(QUESTION, ''))?.kind === 'share';

/** Stays, whatever stands above it. */
const OWNER = /[©ⓒ]|\(c\)/i;

/**
 * Takes lines off the end of the choice that are left over from what stood below them: a heading with nothing under it, a line with a colon behind which
 * nothing comes ("More on this:"), a rule of signs, a question with a call to share, an address to write to, alone or the author's, or a line that
 * begins with the author's name and tells of him. The owner's mark is the source's to read.
 * @param chosen numbers of blocks; changed
 * @param shown what has no words and may be what a line announces: pictures, embeds
 * @param authors names as the page writes them
 */
export function trimEnding(
  blocks: readonly Block[],
  chosen: Set<number>,
  shown: readonly Element[],
  authors: readonly string[],
): void {
  const names = authors.flatMap((author) => bare(author.replace(/[|,].*/, '')) || []);
  const isContact = (text: string): boolean =>
    ONLY_MAIL.test(text) || (MAIL.test(text) && names.some((name) => bare(text).includes(name)));
  // "Rina Hartati reported from Kota Pantai" is shorter, and the newsroom's.
  const tellsOfAuthor = (text: string): boolean =>
    isWholeSentence(text) &&
    measure(text) >= SHORTEST_BIOGRAPHY &&
    measure(text) < LONGEST_BIOGRAPHY / 3 &&
    !ANSWER.test(text) &&
    names.some((name) =>
      bare(text)
        .slice(0, name.length + LONGEST_TITLE)
        .includes(name),
    );
  let taken = 0;
  for (let number = blocks.length - 1; number >= 0 && taken < MOST; number--) {
    const block = blocks[number];
    if (!block || !chosen.has(number)) continue;
    const { element, kind, text } = block;
    if (OWNER.test(text) && measure(text) <= LONGEST * 4) continue;
    const announces = (thing: Element): boolean =>
      precedes(element, thing) && element.parentElement?.contains(thing) === true;
    if (kind !== 'text' || !(isContact(text) || tellsOfAuthor(text) || !HAS_WORDS.test(text))) {
      const isLeftOver =
        kind === 'heading'
          ? measure(text) <= LONGEST_HEADING
          : kind === 'text' && ((measure(text) <= LONGEST && LEFT_OVER.test(text)) || asksToShare(text));
      if (!isLeftOver || shown.some(announces)) return;
    }
    chosen.delete(number);
    taken += 1;
  }
}

/** So many lines tell of the author behind his name, and so long they are together. */
const MOST_OF_BIOGRAPHY = 4;
const LONGEST_BIOGRAPHY = 900;
/** One line that tells of him is no shorter, and his name, with a word at most before it, begins it. */
const SHORTEST_BIOGRAPHY = 45;
const LONGEST_TITLE = 8;
/** Behind the name of who answers. */
const ANSWER = /^[^.]{0,60}[:：]/;
/** A longer line is no name. */
const LONGEST_NAME = 200;

/**
 * Takes off the end of the choice what tells of the author: a line that is nothing but a name that the page gives as an author's, and the few lines behind it. A
 * name alone at the end is a signature.
 * @param chosen numbers of blocks; changed
 * @param authors names as the page writes them
 */
export function trimBiography(blocks: readonly Block[], chosen: Set<number>, authors: readonly string[]): void {
  const order = [...chosen].sort((a, b) => a - b);
  const textOf = (number: number): string => blocks[number]?.text ?? '';
  const names = authors.map(bare);
  const at = order.findLastIndex(
    (number) => textOf(number).length <= LONGEST_NAME && names.includes(bare(textOf(number))),
  );
  const behind = order.slice(at + 1);
  if (!behind.length || behind.length > MOST_OF_BIOGRAPHY) return;
  if (behind.reduce((sum, number) => sum + measure(textOf(number)), 0) > LONGEST_BIOGRAPHY) return;
  if (at > behind.length) for (const number of order.slice(at)) chosen.delete(number);
}
