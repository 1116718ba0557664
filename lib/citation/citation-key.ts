import type { Citation } from './citation';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\x20-\x7E]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, ' ')
    .trim();

/**
 * A key of letters and digits for reference managers: first author, year, first long word of the title ("redaksi2021blinken"). What is written in another
 * script is told by the address: two articles of one list must not have one key.
 */
export function citationKey({ authors, publisher, published, title, url }: Citation): string {
  const [first] = authors;
  const name = first ? ('literal' in first ? first.literal : first.family) : publisher;
  const word = plain(title)
    .split(/\s+/)
    .find((candidate) => candidate.length > 3);
  const who = [name, publisher, hostOf(url)].map((each) => plain(each).replace(/\s/g, '')).find(Boolean);
  return `${who ?? 'article'}${published?.year ?? ''}${word ?? numberOf(url)}`;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** FNV-1a, 32 bits, in base 36. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
