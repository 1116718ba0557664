import type { Line } from './page';

const UNCLOSED = 1500;
const LONG_LINK = 80;

/** A link whose end tag is missing goes on through paragraph after paragraph: what it holds is text. */
export function forgetUnclosed(lines: readonly Line[]): void {
  let long = 0;
  for (const { linkChars } of lines) if (linkChars > LONG_LINK) long += linkChars;
  if (long < UNCLOSED) return;
  const chars = new Map<string, number>();
  for (const { links } of lines)
    for (const { href, text } of links) chars.set(href, (chars.get(href) ?? 0) + text.length);
  const unclosed = new Set([...chars].filter(([, length]) => length > UNCLOSED).map(([href]) => href));
  if (!unclosed.size) return;
  for (const line of lines) {
    if (!line.links.some(({ href }) => unclosed.has(href))) continue;
    line.links = line.links.filter(({ href }) => !unclosed.has(href));
    line.linkChars = line.links.reduce((sum, { text }) => sum + text.length, 0);
  }
}
