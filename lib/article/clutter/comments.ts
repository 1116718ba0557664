import { said } from './evidence';
import type { Kind } from './kind';
import { endsSentence } from './prose';
import type { Unit } from './unit';

const LONGEST = 120;
/** A sentence with a commentator's name behind it. */
const SENTENCE_AND_BRACKET = /[.!?。！？].*[)）]$/;

/** A question or a call, then a sentence; what a reader wrote has marks or a name. */
const ASKS = /[?!？؟！] ?[^\p{Ll}]/u;
const QUOTES_OR_LEADS = /["'“”„«»「@:]/;

/** To all comments of this page, not to one with a number. */
export const HERE = /^#\D*(?:[ck]om+ent|respond|reply)\D*$/i;

/** The last sentences of a text, which say where to comment. */
const asksAtEnd = (unit: Unit): boolean =>
  unit.isEnding &&
  unit.said.length === 1 &&
  unit.timesSaid('comments') > 1 &&
  ASKS.test(unit.text) &&
  !QUOTES_OR_LEADS.test(unit.text);

/** What invites to comment; the comments themselves are never judged. */
export const comments: Kind = {
  kind: 'comments',
  longest: LONGEST,
  needs: said('comments'),
  judge(unit) {
    if (unit.linksTo('article') > 1) return false;
    if (asksAtEnd(unit)) return true;
    if (unit.isAmong && unit.links.some(({ href }) => HERE.test(href))) return true;
    if (unit.prose) return false;
    const controls = unit.links.length + unit.buttons > 0 && unit.linkShare > 0.6;
    if (
      !controls &&
      (unit.zone === 'between' ||
        unit.zone === 'before' ||
        unit.chars > LONGEST / 3 ||
        endsSentence(unit.text) ||
        SENTENCE_AND_BRACKET.test(unit.text))
    )
      return false;
    // "First published in The Conversation." The invitation is no sentence that leads elsewhere.
    if (unit.linksTo('outside') && (unit.chars > LONGEST / 2 || endsSentence(unit.text))) return false;
    if (unit.linksTo('article') && unit.chars > LONGEST / 2) return false;
    return true;
  },
};
