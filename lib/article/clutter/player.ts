import { BUTTON, LINK, PLACEHOLDER, said } from './evidence';
import type { Kind } from './kind';
import { isPlaceholder } from './placeholder';
import type { Unit } from './unit';
import { named } from './widgets';

const PLAYS =
  'audio, button[class*="play" i], button[aria-label*="play" i], [class*="podcast" i], [aria-label*="podcast" i]';
const CLOCK = /(?:^|\D)\d{1,2}:\d{2}\b/;
const SIGN = /^[▶►]\s*\p{L}/u;
const LONGEST = 260;
const LONGEST_LINE = 60;

/** A figure of words alone: a picture, a frame and whatever waits for its content are empty elements or hold one. */
export const isBareFigure = ({ element }: Unit): boolean =>
  element.localName === 'figure' && !element.querySelector(':empty,iframe,noscript,blockquote,table,pre,text,p');

/** Players that read the article aloud or show something else, and their placeholders. */
export const player: Kind = {
  kind: 'player',
  longest: LONGEST,
  needs: PLACEHOLDER | BUTTON | LINK | said('player') | named('player'),
  judge(unit) {
    if (unit.to === unit.from + 1 && isPlaceholder(unit.text)) return true;
    if (unit.flowProse || unit.fields > 1 || !unit.lines.length) return false;
    if (unit.isWidget('player') && !unit.prose && !unit.holds('figcaption, video, iframe')) return true;
    if (
      unit.isAmong &&
      unit.buttons &&
      !unit.prose &&
      unit.said.length <= 6 &&
      unit.holds(PLAYS) &&
      !unit.holds('figcaption, figure, video')
    )
      return true;
    if (unit.prose) return false;
    const { buttons, frames, links, text } = unit;
    const isBare = !unit.nodes && isBareFigure(unit);
    const isMarked = SIGN.test(text);
    // Without a word that is known; a clock before other words is an hour.
    if (
      unit.isAmong &&
      (isBare
        ? unit.said.length < 3 && buttons
        : buttons === 1 && !links[0] && unit.chars <= LONGEST_LINE && /\d:\d\d$/.test(text))
    )
      return true;
    const hasControls =
      isBare ||
      isMarked ||
      buttons ||
      frames ||
      CLOCK.test(text) ||
      (links[0] && unit.linkShare > 0.8 && !unit.linksTo('outside') && unit.chars < 80);
    return Boolean(hasControls) && unit.says('player');
  },
};
