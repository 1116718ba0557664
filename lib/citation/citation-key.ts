import type { Citation } from './citation';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\x20-\x7E]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, ' ')
    .trim();

/** A key of letters and digits for reference managers: first author, year, first long word of the title ("redaksi2021blinken"). */
export function citationKey({ authors, publisher, published, title }: Citation): string {
  const [first] = authors;
  const name = first ? ('literal' in first ? first.literal : first.family) : publisher;
  const word = plain(title)
    .split(/\s+/)
    .find((candidate) => candidate.length > 3);
  return `${plain(name).replace(/\s/g, '') || 'article'}${published?.year ?? ''}${word ?? ''}`;
}
