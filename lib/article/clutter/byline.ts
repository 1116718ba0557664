import type { Unit } from './unit';

/** "12.12.2025", "22 November 2024", "Nov 13, 2019", "2024-02-14". */
const DATE = /\d\W{1,3}(?:\p{L}+\W{1,3})?20\d\d|20\d\d\W\d/u;

/** Says above the text or in it when something was published or who wrote it, whatever stands beside that. */
export const holdsByline = (unit: Unit): boolean =>
  !unit.isEnding && (unit.said.some(({ text }) => DATE.test(text)) || unit.holds('time, [rel="author"]'));
