import { BUTTON, PLACEHOLDER, said } from './evidence';
import type { Kind } from './kind';
import { isPlaceholder } from './placeholder';
import { named } from './widgets';

const PLAYS =
  'audio, button[class*="play" i], button[aria-label*="play" i], [class*="podcast" i], [aria-label*="podcast" i]';
const CLOCK = /(?:^|\D)\d{1,2}:\d{2}\b/;
const LONGEST = 260;

/** Players that read the article aloud or show something else, and their placeholders. */
export const player: Kind = {
  kind: 'player',
  longest: LONGEST,
  holdsProse: true,
  needs: PLACEHOLDER | BUTTON | said('player') | named('player'),
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
    const hasControls =
      unit.buttons ||
      unit.frames ||
      CLOCK.test(unit.text) ||
      (unit.links.length && unit.linkShare > 0.8 && !unit.linksTo('outside') && unit.chars < 80);
    return Boolean(hasControls) && unit.says('player');
  },
};
