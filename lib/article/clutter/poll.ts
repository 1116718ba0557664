import { isCall, wordsBefore } from './call';
import { BUTTON, FIELD, LINK } from './evidence';
import type { Kind } from './kind';
import type { Line } from './page';
import type { Unit } from './unit';

const LONGEST = 500;
const LONGEST_QUESTION = 160;
const QUESTION = /[?？؟;]["'”»]?$/;
/** "45 %", "1,203 votes". */
const COUNT = /\d\s?%|\d \p{L}{4,}$/u;
const RATED = /[?？؟].{1,30}$/;
const SHOWS = 'figure, canvas, video, iframe, table, textarea, [aria-expanded]';

const isAnswer = ({ text, linkChars }: Line): boolean => linkChars >= text.length * 0.9;

/** "Spotted a mistake? Tell us": a question, and nothing behind it but a few words to press. */
function isAsked(unit: Unit): boolean {
  if (!isCall(unit) || unit.chars > LONGEST_QUESTION) return false;
  const { context, links } = unit;
  const [link] = links;
  const target = link && unit.leadsTo(link);
  return (
    unit.zone !== 'around' &&
    unit.said.length < 3 &&
    QUESTION.test(wordsBefore(unit)) &&
    (!link ||
      target === 'section' ||
      target === 'none' ||
      (target === 'mail' && link.href.includes(context.here.house)))
  );
}

/** "How useful was this? 1 2 3", in one line. */
const isRated = (unit: Unit): boolean =>
  unit.buttons > 1 && unit.said.length === 1 && !unit.links.length && !unit.prose && RATED.test(unit.text);

/** Questions to the reader with buttons for the answers: polls, "was this helpful?". */
export const poll: Kind = {
  kind: 'other',
  reason: 'poll',
  longest: LONGEST,
  holdsProse: true,
  needs: BUTTON | FIELD | LINK,
  judge(unit) {
    const { said, buttons, fields } = unit;
    if (isAsked(unit) || isRated(unit)) return true;
    if (buttons + fields < 2 || said.length < 2 || said.length > 14 || unit.links.length > 2) return false;
    const questions = said.filter(({ text, linkChars }) => !linkChars && QUESTION.test(text));
    if (questions.length !== 1) return false;
    // A part of the text with a poll in it.
    if (unit.prose > LONGEST_QUESTION) return false;
    // A paragraph may be a question too, and stand in one box with buttons.
    if (unit.flowProse && !(fields > 1 || said.some(({ text }) => COUNT.test(text)))) return false;
    const answers = said.filter(isAnswer).length || fields;
    return answers > 0 && !unit.holds(SHOWS);
  },
};
