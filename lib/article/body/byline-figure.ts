import { textOf } from './text';

/** "By" and a name with its job, a date and a time, in UTF-16 code units. */
const LONGEST = 120;

/**
 * Whether a figure is the author's face with name and date under it: a moment is marked in its caption, and who is in the picture is named beside it. A
 * caption that tells when a picture was taken says more, or marks no moment.
 */
export function isBylineFigure(figure: Element): boolean {
  const caption = figure.querySelector('figcaption');
  if (!caption?.querySelector('time')) return false;
  const words = textOf(caption);
  const face = figure.querySelector('img')?.getAttribute('alt')?.trim() ?? '';
  return words.length <= LONGEST && /\s/.test(face) && words.includes(face) && !/[.!?]$/.test(words);
}
