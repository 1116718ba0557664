import { endsSentence, isClosed } from '../clutter/prose';
import { isOnlyElement } from '../nodes';
import { type Block, isProse, measure } from './blocks';
import { saysOnlyWhen } from './date-line';
import { bare, likeness } from './likeness';

/** A colon before a quotation, and marks that close something else than a sentence. */
const CLOSING = /[:"“”»«‘’›‹')）」』\]]$/;

/** Whether a line of its own may be a sentence: it is closed, or leads to a quotation. */
export const isSentence = (text: string): boolean => isClosed(text) || CLOSING.test(text);

/** A paragraph that is one link and no sentence leads away ("CLICK HERE TO GET THE APP"). A bare address may be a source. */
export const isLinkLine = (block: Block): boolean =>
  block.kind === 'text' &&
  block.linked >= block.text.length * 0.9 &&
  block.text.length < 200 &&
  !isSentence(block.text) &&
  !ADDRESS.test(block.text);

/** A linked sentence between paragraphs is told; a linked headline has no full stop. */
export const isWholeSentence = (text: string): boolean => endsSentence(text) && measure(text) >= 30;

/** Nothing but a web address. */
export const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** A line between the headline and the article's paragraphs, in an element around them. */
export const isLead = (block: Block): boolean =>
  block.kind === 'text' &&
  block.linked < block.text.length * 0.7 &&
  (isSentence(block.text) || isProse(block)) &&
  measure(block.text) >= 25 &&
  !isDateLine(block) &&
  !ADDRESS.test(block.text);

/** A sentence right below parts of the article, beside them and in no box of its own: its last. */
export const isLastLine = (block: Block): boolean =>
  isLead(block) &&
  !block.linked &&
  block.element.localName === 'p' &&
  !isOnlyElement(block.element) &&
  isWholeSentence(block.text);

const isDateLine = ({ text }: Block): boolean =>
  measure(text) < 80 &&
  TIME.test(text) &&
  (saysOnlyWhen(text.replace(/\.$/, '')) || NOON.test(text) || !(isSentence(text) || TOLD.test(text)));

/** So many words in lower case no line with names and dates has. */
const TOLD = /(?:(?<![\p{L}\d])\p{Ll}{2}.*?){6}/u;

/** "9 a.m." at the end is no full stop. */
const NOON = /[ap]\.?m\.$/i;

const TIME = /\d{1,2}\s?[:.h]\s?\d{2}|\b(?:19|20)\d\d\b/;

/** "Elang – Rajawali 2:1", "Elang 14 11 6 15 — 46". */
const RESULT = /\p{L}.*\d\s?[-–—:]\s?\d{1,3}(?!\d)/u;

/** The first of a row of bread crumbs leads to the front page. */
const FRONT = /^(?:https?:\/\/[^/]+)?\/$/;

/** A line of the flow above its first long paragraph: a lead, not the title again, a date or a byline. */
export function belongsInFront(block: Block, title: string): boolean {
  if (likeness(block.text, title) > 0.9) return false;
  if (block.kind === 'heading') return true;
  // "Home › Politics › The headline", "The headline: its teaser"
  const [line, headline] = [bare(block.text), bare(title)];
  if (block.linked && headline && (line.endsWith(headline) || line.startsWith(headline))) return false;
  // A dateline on a line of its own: the dash leads on to the text, as the comma behind a salutation does.
  if (/\s[-–—]{1,2}$|[^\d],$/.test(block.text)) return true;
  if (isDateLine(block) || ADDRESS.test(block.text)) return false;
  if (block.kind === 'item')
    return !FRONT.test(block.element.closest('ol, ul')?.querySelector('a')?.getAttribute('href') ?? '');
  if (RESULT.test(block.text)) return true;
  return isSentence(block.text) || measure(block.text) >= 40;
}
