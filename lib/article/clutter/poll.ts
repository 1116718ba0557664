import { BUTTON, FIELD } from './evidence';
import type { Kind } from './kind';
import type { Line } from './page';

const LONGEST = 500;
const LONGEST_QUESTION = 160;
const QUESTION = /[?？؟;]["'”»]?$/;
/** "45 %", "1,203 votes". */
const COUNT = /\d\s?%|\d \p{L}{4,}$/u;
const SHOWS = 'figure, canvas, video, iframe, table, textarea, [aria-expanded]';

const isAnswer = ({ text, linkChars }: Line): boolean => linkChars >= text.length * 0.9;

/** Questions to the reader with buttons for the answers: polls, "was this helpful?". */
export const poll: Kind = {
  kind: 'other',
  longest: LONGEST,
  holdsProse: true,
  needs: BUTTON | FIELD,
  judge(unit) {
    const { said, buttons, fields } = unit;
    if (!unit.box || buttons + fields < 2 || said.length < 2 || said.length > 14 || unit.links.length > 2)
      return undefined;
    const questions = said.filter(({ text, linkChars }) => !linkChars && QUESTION.test(text));
    const [question] = questions;
    if (questions.length !== 1 || !question || question.text.length > LONGEST_QUESTION) return undefined;
    // A paragraph may be a question too, and stand in one box with buttons.
    if (unit.flowProse && !(fields > 1 || said.some(({ text }) => COUNT.test(text)))) return undefined;
    const answers = said.filter(isAnswer).length || fields;
    return answers && !unit.holds(SHOWS) ? 'asks the reader' : undefined;
  },
};
