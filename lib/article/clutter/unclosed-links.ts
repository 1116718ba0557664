import type { Box, Line, Link } from './page';

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
  const isClosed = ({ href }: Link): boolean => (chars.get(href) ?? 0) <= UNCLOSED;
  for (const line of lines) {
    if (line.links.every(isClosed)) continue;
    line.links = line.links.filter(isClosed);
    const before = line.linkChars;
    line.linkChars = line.links.reduce((sum, { text }) => sum + text.length, 0);
    for (let box: Box | undefined = line.box; box; box = box.parent) box.linkChars += line.linkChars - before;
  }
}
