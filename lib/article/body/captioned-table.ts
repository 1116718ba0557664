import { fold } from './text';

/** More is a text beside a picture. */
const LONGEST = 300;

/**
 * Makes a figure of each table that holds nothing but a picture and, in the row below it, its caption: so pages set them before there was an element for it, and
 * Blogger still does. Side by side they are a note with its sign.
 */
export function makeFiguresOfTables(body: Element): void {
  for (const table of body.querySelectorAll('table')) {
    const [picture, caption, ...others] = [...table.querySelectorAll('td')].filter(
      (cell) => fold(cell.textContent ?? '') || cell.querySelector('img'),
    );
    const [image, ...more] = table.querySelectorAll('img');
    if (!picture || !caption || others.length || !image || more.length || table.querySelector('table, th')) continue;
    if (picture.parentElement === caption.parentElement) continue;
    if (!picture.contains(image) || fold(picture.textContent ?? '') || (caption.textContent ?? '').length > LONGEST)
      continue;
    const figure = table.ownerDocument.createElement('figure');
    const words = table.ownerDocument.createElement('figcaption');
    words.append(...caption.childNodes);
    figure.append(...picture.childNodes, words);
    table.replaceWith(figure);
  }
}
