import { type Block, measure } from './blocks';
import type { Captioned } from './captions';
import { isDecoration } from './decoration';
import { isPictureCredit } from './picture-credit';
import { frameOf } from './pictures';

const LONGEST = 300;
const LAST_BRACKET = /\([^()]{3,70}\)\.?$/u;
const HOUSE_AND_NAME = /^\(\p{Lu}[\p{L} .]*\/\s?\p{Lu}[\p{L} .]+\)\.?$/u;

/**
 * Takes out of `chosen` the lines right behind a picture that end with who made it: "Warga memanen. (Foto: Kabar/Sri)". They are its caption, though the page sets
 * them as a paragraph.
 */
export function takeCredited(blocks: readonly Block[], chosen: Set<number>): Captioned[] {
  const found: Captioned[] = [];
  blocks.forEach((line, number) => {
    const bracket = chosen.has(number) && line.kind === 'text' ? LAST_BRACKET.exec(line.text)?.[0] : undefined;
    if (!bracket || measure(line.text) > LONGEST) return;
    if (!isPictureCredit(bracket.replace(/\.$/, '')) && !HOUSE_AND_NAME.test(bracket)) return;
    const { element } = line;
    const before = element.previousElementSibling;
    const image = element.querySelector('img') ?? (before?.textContent?.trim() === '' ? pictureIn(before) : null);
    const box = element.parentElement;
    if (!box || !image || isDecoration(image) || chosen.size < 2) return;
    chosen.delete(number);
    found.push({ box, frame: frameOf(image), lines: [line] });
  });
  return found;
}

const pictureIn = (element: Element): Element | null =>
  element.localName === 'img' ? element : element.querySelector('img');
