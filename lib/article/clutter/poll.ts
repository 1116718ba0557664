import { isCall, isOwnPage, LEADS_NOWHERE, LONGEST_CLAUSE, wordsAround } from './call';
import { BOX, BUTTON, LINK } from './evidence';
import type { Kind } from './kind';
import type { Line } from './page';
import { isClosed, sizeOf } from './prose';
import type { Unit } from './unit';

const LONGEST = 500;
const LONGEST_QUESTION = 160;
const QUESTION = /[?？؟;]["'”»]?$/;
const ASKS = /[?？؟]/;
/** "45 %", "1,203 votes". */
const COUNT = /^.{0,40}\d\s?%$|\d \p{L}{4,}$/u;
const RATED = /[?？؟].{1,30}$/;
const SHOWS = 'figure, canvas, video, iframe, table, textarea, [aria-expanded]';

/** A longer text before counts is what they count: a picture's caption, a reader's words. */
const LONGEST_HEADING = 60;

const isAnswer = ({ text, linkChars }: Line): boolean => linkChars >= text.length * 0.9;

/** A question, answers in a list and one button for them. */
const isBallot = (unit: Unit): boolean =>
  !unit.prose &&
  QUESTION.test(unit.said[0]?.text ?? '') &&
  unit.said[3] !== undefined &&
  unit.said.at(-1)?.buttons === 1 &&
  unit.holds('li');

/** "Spotted a mistake? Tell us": a question, and nothing behind it but a few words to press. */
function isAsked(unit: Unit): boolean {
  if (!isCall(unit, LONGEST_CLAUSE) || unit.chars > LONGEST_QUESTION) return false;
  const { context, links } = unit;
  const [link] = links;
  const target = link && unit.leadsTo(link);
  const [before, behind] = wordsAround(unit);
  return (
    behind.length < 2 &&
    unit.zone !== 'around' &&
    unit.said.length < 3 &&
    // Below the text the question may be explained.
    (unit.from > context.flow.last ? ASKS.test(before) && isClosed(before) : QUESTION.test(before)) &&
    (!link ||
      target === 'section' ||
      // Told which page it is about: "/feedback?id=123", where articles have no such addresses.
      (target === 'article' && isOwnPage(link) && !context.here.url.includes('?')) ||
      (target === 'mail' && link.href.includes(context.here.house)))
  );
}

/** "How useful was this? 1 2 3", in one line; below the text a heading and what readers feel, with how many feel so: "Like 12". */
const isRated = ({ context, from, prose, said, text }: Unit, answers: number): boolean =>
  answers > 1 &&
  !prose &&
  (said.length === 1
    ? RATED.test(text)
    : from > context.flow.last &&
      !said[0]?.linkChars &&
      sizeOf(said[0]?.text ?? '') < LONGEST_HEADING &&
      said.slice(1).every(isAnswer) &&
      (text.match(/\d+/g)?.length ?? 0) >= answers);

/** "Spotted a mistake? Mark it and press Ctrl+Enter": what an article of the keys on a keyboard says more than once. */
const KEYS = /ctrl\s?\+|javascript .+ /i;
const isForKeys = ({ context, isEnding, said, text, zone }: Unit): boolean =>
  (isEnding || zone !== 'between') &&
  said.length < 3 &&
  KEYS.test(text) &&
  context.page.lines.filter((line) => KEYS.test(line.text)).length < 2;

/** Questions to the reader with buttons for the answers: polls, "was this helpful?". */
export const poll: Kind = {
  kind: 'other',
  reason: 'poll',
  longest: LONGEST,
  needs: BOX | BUTTON | LINK,
  judge(unit) {
    const { said, buttons, fields, links } = unit;
    const idle = links.filter(({ href }) => LEADS_NOWHERE.test(href)).length;
    const others = links.length - idle;
    const pressed = buttons + idle;
    if (isAsked(unit) || isForKeys(unit) || (!others && (isRated(unit, pressed) || isBallot(unit)))) return true;
    if (pressed + fields < 2 || said.length < 2 || said.length > 14 || others > 2) return false;
    const questions = said.filter(({ text, linkChars }) => !linkChars && QUESTION.test(text));
    if (questions.length !== 1) return false;
    // A part of the text with a poll in it, or a paragraph that is a question in one box with buttons.
    if (unit.prose > LONGEST_QUESTION) return false;
    if (unit.flowProse && fields < 2 && !said.some(({ text }) => COUNT.test(text))) return false;
    const answers = said.filter(isAnswer).length || fields;
    return answers > 0 && !unit.holds(SHOWS);
  },
};
