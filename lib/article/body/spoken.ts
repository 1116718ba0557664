import { textOf } from './text';

/** Names under which style sheets put words out of sight for all but a screen reader: Bootstrap's, WordPress's, HTML5 Boilerplate's and their kin. */
const SPOKEN_NAME =
  /(?:^|[\s_-])(?:sr-only|(?:u-)?(?:visually-?hidden|hidden-visually)|screen-?reader(?:-(?:text|only))?|off-?screen|a11y-(?:hidden|only)|assistive-text|aural)(?:$|[\s_-])|VisuallyHidden|ScreenReader/;

const MAY_BE_SPOKEN = `a[target] > :last-child,${['only', 'idden', 'creen', 'assistive', 'aural']
  .map((part) => `[class*=${part}]:not(h1, a)`)
  .join()}`;

/** Longest such text in UTF-16 code units: "opens in a new window", "Image source". More than that is text for somebody to read. */
const LONGEST_SPOKEN = 60;

/** At the end of a link, in an element and brackets of its own: "(opens in a new tab)". */
const OPENS = /^\(.*(?:window|tab|fenster|ventana|onglet|jendela|finestra|окн).*\)$/i;

/** Most words of a label that names what follows it: "Image caption,". */
const MOST_LABEL_WORDS = 4;

/**
 * Takes words out of a copy of the page that are there only to be heard: notes inside links, and labels that a caption is read out with. A drawn
 * initial whose spoken twin holds the real word keeps the twin; a caption loses no word that belongs to its sentence.
 */
export function dropSpokenWords(body: Element): void {
  for (const element of body.querySelectorAll(MAY_BE_SPOKEN)) {
    const isNamed = SPOKEN_NAME.test(element.className);
    if (!isNamed && element.parentElement?.localName !== 'a') continue;
    const text = textOf(element);
    if (text.length > LONGEST_SPOKEN || !(isNamed || OPENS.test(text))) continue;
    if (!hasDrawnTwin(element) && (!element.closest('figcaption') || isGlued(element))) element.remove();
  }
  for (const label of body.querySelectorAll('figcaption > :first-child')) if (isCaptionLabel(label)) label.remove();
}

/** The same words again beside it, for the eye only. */
const hasDrawnTwin = (element: Element): boolean =>
  [...(element.parentElement?.children ?? [])].some(
    (other) => other !== element && other.getAttribute('aria-hidden') === 'true' && textOf(other) !== '',
  );

/** Words that nothing parts from the caption, which begins behind them, also in an element of its own: "Media captionThe ferry". */
const isGlued = (element: Element): boolean =>
  textOf(element).includes(' ') &&
  element.previousElementSibling === null &&
  /^\p{Lu}/u.test(element.nextSibling?.textContent ?? '');

/** The pause that a screen reader makes after a label is written as a comma; a caption's own first words go on in the same element. */
function isCaptionLabel(element: Element): boolean {
  const text = textOf(element);
  return (
    /[,،、，]$/.test(text) &&
    text.length <= LONGEST_SPOKEN / 2 &&
    text.split(/\s+/).length <= MOST_LABEL_WORDS &&
    element.localName !== 'a' &&
    element.querySelector('a, img') === null &&
    element.nextElementSibling !== null &&
    !startsText(element)
  );
}

/** Whether the words go on in the caption's own text, as in <b>Jakarta,</b> the capital. */
const startsText = (element: Element): boolean => /\S/.test(element.nextSibling?.nodeValue ?? '');
