import type { Unit } from './unit';

/** No box of its kind right beside it: several in a row are a list, the cards of a story, what readers wrote, or paragraphs. */
export const isAlone = ({ element }: Unit): boolean =>
  ![element.previousElementSibling, element.nextElementSibling].some(
    (other) => other?.localName === element.localName && other.className === element.className,
  );
