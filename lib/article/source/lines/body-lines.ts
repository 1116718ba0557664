import { kept, type Line, lines } from './lines';

/** The lines of the extracted text from either end. Who asks for them again gets the same ones: the text is walked once. */
export interface BodyLines {
  forward: Iterable<Line>;
  backward: Iterable<Line>;
}

/** So many nodes from either end are looked at. */
const LIMIT = 400;

/** @param body the extracted text with its credit lines; not changed while the lines are in use */
export function bodyLines(body: Element): BodyLines {
  const { firstChild, lastChild } = body;
  return {
    forward: firstChild ? kept(lines(firstChild, body, { direction: 'forward', limit: LIMIT })) : [],
    backward: lastChild ? kept(lines(lastChild, body, { direction: 'backward', limit: LIMIT })) : [],
  };
}
