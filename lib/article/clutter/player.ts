import { BOX, BUTTON, LINK, PLACEHOLDER, said } from './evidence';
import type { Kind } from './kind';
import { isPlaceholder } from './placeholder';
import type { Unit } from './unit';
import { named } from './widgets';

const PLAYS =
  'audio, button[class*="play" i], [aria-label*="play" i], [class*="podcast" i], [aria-label*="podcast" i], [class*="video" i]';
const CLOCK = /(?:^|\D)\d{1,2}:\d{2}\b/;
const SIGN = /^[▶►]\s*\p{L}/u;
const LONGEST = 260;
const LONGEST_LINE = 60;
const MOST_LINES = 6;

/** Beside other words a time is an hour. */
const LONGEST_DURATION = 5;

/** How long it takes: at the end of a line beside a frame, or alone. */
const tellsDuration = ({ buttons, frames, pictures, said }: Unit): boolean =>
  pictures + frames + buttons > 0 &&
  said.some(({ text }) => /\d:\d\d$/.test(text) && text.length <= (frames ? LONGEST_LINE : LONGEST_DURATION));

/** The address of a firm that houses have their own videos at; what platforms show was chosen for the text. */
const FIRM = /\bplayers?[./](?!vimeo|twitch)/;

const WAITING = 'div[class*="player" i]:empty, div[id*="player" i]:empty';

/** A few words beside a button that plays or, where a name says video, beside a picture, a frame or an empty place for one, and nothing that leads away. */
const isScreen = (unit: Unit): boolean => {
  const { buttons, context, element, frames, links, pictures, said } = unit;
  const isBeside = buttons + pictures + frames > 0 || (said.length < 2 && unit.holds(WAITING));
  if (!isBeside || !(buttons > 0 || (!links[0] && said[0] !== undefined))) return false;
  const source = element.querySelector('iframe')?.getAttribute('src');
  return (
    (element.matches(PLAYS) || unit.holds(PLAYS)) &&
    !unit.holds('figcaption, figure, video') &&
    (source === undefined ||
      /art|sec/.test(context.here.targetOf(source ?? '')) ||
      !(links[0] || buttons || !FIRM.test(source ?? '')))
  );
};

/** A figure of words alone: a picture, a frame and whatever waits for its content are empty elements or hold one. */
export const isBareFigure = ({ element }: Unit): boolean =>
  element.localName === 'figure' && !element.querySelector(':empty,iframe,noscript,blockquote,table,pre,text,p');

/** Players that read the article aloud or show something else, and their placeholders. */
export const player: Kind = {
  kind: 'player',
  longest: LONGEST,
  needs: BOX | PLACEHOLDER | BUTTON | LINK | said('player') | named('player'),
  judge(unit) {
    const { buttons, frames, links, said, text } = unit;
    if (unit.to === unit.from + 1 && isPlaceholder(text)) return true;
    if (unit.prose || unit.fields > 1 || !unit.lines.length) return false;
    if (unit.isWidget('player') && !unit.holds('figcaption, video, iframe')) return true;
    const isBare = !unit.nodes && isBareFigure(unit);
    const isMarked = SIGN.test(text);
    // Without a word that is known; a clock before other words is an hour.
    if (
      unit.isAmong &&
      said.length <= MOST_LINES &&
      ((unit.box && isScreen(unit)) ||
        (isBare
          ? said.length < 3 && buttons
          : !links[0] &&
            ((buttons === 1 && /\d:\d\d$/.test(text) && unit.chars <= LONGEST_LINE) || tellsDuration(unit))))
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
