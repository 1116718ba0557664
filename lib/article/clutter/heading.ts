import type { Line } from './page';

/** An element for what stands above something; the first one is the page's own. */
export const HEADING = /^h[2-6]$/;

/** Whether a line is a heading and leads nowhere. */
export const isHeading = (line: Line | undefined): boolean =>
  line !== undefined && !line.links.length && HEADING.test(line.box.name);
