import type { Kind } from './kind';

const WIDGET =
  /(?:audio|video|podcast|tts|listen|speech|vod)[-_]?(?:player|article|widget|wrap|box)|jwplayer|playbuzz|trinity|readspeaker|responsivevoice|beyondwords|remixd/i;
const CLOCK = /\b\d{1,2}:\d{2}\b/;
const LONGEST = 220;

/** Players that read the article aloud or show something else, and their placeholders. */
export const player: Kind = {
  kind: 'player',
  judge(unit) {
    if (unit.prose || unit.chars > LONGEST || unit.fields > 1) return undefined;
    const isLabelled = unit.label?.kind === 'player';
    if (
      isLabelled &&
      (unit.buttons ||
        unit.frames ||
        (unit.links.length && unit.count('outside') === 0) ||
        CLOCK.test(unit.text) ||
        !unit.label?.rest)
    )
      return 'offers to listen or watch';
    if (unit.box && WIDGET.test(unit.names) && !unit.element.querySelector('figcaption, video, iframe'))
      return 'player';
    return undefined;
  },
};
