import type { Removed } from '../article';
import { WORD_KINDS, wordsIn } from '../clutter/words';
import { inOrder, named } from '../nodes';
import { proseAbove, type Row } from './boxes-alike';
import { findPosts } from './posts';
import { fold, textOf } from './text';

const HEADINGS = ['h2', 'h3', 'h4'];
/** "3 comments", "Kommentare (12)": a heading with more words is about comments. */
const LONGEST_LABEL = 40;
const MOST_WORDS = 3;
/** A line with name, day and hour. */
const LONGEST_LINE = 90;
const CLOCK = /\d{1,2}\s?[:.h]\s?\d{2}/;
/** Less running text above the heading is no article. */
const LEAST_ABOVE = 120;

const COMMENTS = WORD_KINDS.indexOf('comments');

/**
 * Takes out of a copy of the page what readers wrote, known by a heading that says so and by lines with the hour below it, or by how posts are made, whatever its classes are
 * called: comments hold more prose than many an article.
 * @param rows the boxes of one make in it
 */
export function dropReaderComments(body: Element, rows: readonly Row[]): Removed[] {
  const removed: Removed[] = [];
  const drop = (...posts: readonly Element[]): void => {
    if (posts.length) removed.push({ kind: 'comments', reason: 'comments', text: textOf(...posts) });
    for (const post of posts) post.remove();
  };
  const labelOf = ({ textContent }: Element): string => fold(textContent);
  for (const heading of inOrder(named(body, HEADINGS).filter((each) => isLabel(labelOf(each))))) {
    if (!body.contains(heading)) continue;
    const label = labelOf(heading);
    const posts = below(heading, label);
    const times = posts.reduce((sum, post) => sum + countTimes(post), 0);
    if (times < (/\d/.test(label) ? 1 : 2) || proseAbove(heading, body) < LEAST_ABOVE) continue;
    drop(heading, ...posts);
  }
  drop(...findPosts(body, rows));
  return removed;
}

function isLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || /[.?!:]$/.test(text)) return false;
  const words = fold(text.replace(/[^\p{L}\p{M}\s]+/gu, ' '));
  return words.split(' ').length <= MOST_WORDS && (wordsIn(words)[COMMENTS] ?? 0) > 0;
}

/** What follows a heading, or a box with nothing else in it, up to the next heading of its rank. */
function below(heading: Element, label: string): Element[] {
  let top = heading;
  for (let box = top.parentElement; box && fold(box.textContent ?? '') === label; box = top.parentElement) top = box;
  const found: Element[] = [];
  for (let next = top.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.localName === heading.localName || next.matches('h1, h2') || next.querySelector('h1')) break;
    found.push(next);
  }
  return found;
}

function countTimes(post: Element): number {
  let times = 0;
  for (const element of [post, ...post.querySelectorAll('*')]) {
    if (element.localName === 'time') times += 1;
    else if (!element.querySelector('p, div, ul, ol, li, time')) {
      const text = element.textContent ?? '';
      if (text.length <= LONGEST_LINE && CLOCK.test(text)) times += 1;
    }
  }
  return times;
}
